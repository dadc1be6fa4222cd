// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/intakesection.h"

#include "ui/kit/formarea.h"
#include "ui/kit/measures.h"
#include "ui/kit/moneyfield.h"
#include "ui/kit/sectionheading.h"
#include "ui/kit/session.h"
#include "ui/kit/stillwheel.h"
#include "ui/setup/formrows.h"
#include "ui/setup/intakewords.h"
#include "ui/setup/partsfield.h"

#include "core/commands/intakedesk.h"
#include "core/storage/dossier.h"
#include "core/storage/intakerecords.h"

#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace beraad::ui {

using namespace domain;

namespace {

constexpr int kNumberCharacters = 16;

} // namespace

IntakeSection::IntakeSection(Session& session, QWidget* parent)
    : SetupSection(session, tr("Intake"), About::Programme, parent)
    , m_parts(new PartsField(this))
    , m_addUsual(new QPushButton(tr("Add the usual parts"), this))
    , m_cofinancing(makeNumber(100, tr(" %")))
    , m_schools(makeNumber(99, {}))
    , m_colleges(makeNumber(99, {}))
    , m_companies(makeNumber(99, {}))
    , m_most(new MoneyField(this))
    , m_days(makeNumber(365, tr(" days")))
{
    layOut();
    connectParts();
}

QSpinBox* IntakeSection::makeNumber(int most, const QString& suffix)
{
    auto* number = new QSpinBox(this);
    number->setRange(0, most);
    number->setSuffix(suffix);
    number->setKeyboardTracking(false);
    number->setMaximumWidth(kNumberCharacters * fontMetrics().averageCharWidth());
    keepStillUnderWheel(number);
    connect(number, &QSpinBox::valueChanged, this, &IntakeSection::storeRule);
    return number;
}

void IntakeSection::layOut()
{
    auto* lead = new QLabel(
        tr("A plan enters the round when each of its parts is there, or with a reason. What the "
           "checks find is shown beside the plan; it refuses nothing."));
    lead->setWordWrap(true);
    m_addUsual->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_addUsual->setToolTip(usualParts().join(QStringLiteral("; ")));
    QFormLayout* form = makeForm();
    form->addRow(lead);
    form->addRow(new SectionHeading(tr("Parts of a plan"), SectionHeading::Level::Section));
    addRow(*form, tr("&Parts"), static_cast<QWidget*>(m_parts));
    form->addRow(QString(), m_addUsual);
    form->addRow(new SectionHeading(tr("Checks"), SectionHeading::Level::Section));
    addRow(*form, tr("&Co-financing at least"), static_cast<QWidget*>(m_cofinancing));
    addRow(*form, tr("Vmbo &schools at least"), static_cast<QWidget*>(m_schools));
    addRow(*form, tr("&Mbo colleges at least"), static_cast<QWidget*>(m_colleges));
    addRow(*form, tr("C&ompanies at least"), static_cast<QWidget*>(m_companies));
    addRow(*form, tr("Subsidy at mos&t"), m_most);
    form->addRow(new SectionHeading(tr("What is missing"), SectionHeading::Level::Section));
    addRow(*form, tr("&Days to send it"), static_cast<QWidget*>(m_days));
    auto* area = new FormArea(this);
    area->column().setContentsMargins(0, 0, 0, 2 * kStep);
    area->column().addLayout(form);
    column().addWidget(area, 1);
    setFocusProxy(m_parts);
}

void IntakeSection::connectParts()
{
    connect(m_parts, &PartsField::edited, this, [this](const QList<RequiredPart>& parts) {
        if (const auto& programme = session().programme())
            tell(commands::IntakeDesk(session().history()).storeParts(programme->id, parts));
    });
    connect(m_addUsual, &QPushButton::clicked, this, &IntakeSection::addUsual);
    connect(m_most, &MoneyField::amountEdited, this, [this](const std::optional<Money>& amount) {
        m_rule.mostRequested = amount;
        storeRule();
    });
}

Result<void> IntakeSection::read()
{
    const auto& programme = session().programme();
    setEnabled(programme.has_value());
    if (!programme)
        return {};
    const storage::IntakeRecords records(session().dossier());
    BERAAD_TRY(const auto parts, records.parts(programme->id));
    BERAAD_TRY(m_rule, records.rule(programme->id));
    m_parts->showParts(parts);
    m_addUsual->setVisible(parts.isEmpty());
    const auto show = [](QSpinBox* number, int value) {
        const QSignalBlocker quiet(number);
        number->setValue(value);
    };
    show(m_cofinancing, m_rule.leastCofinancing);
    show(m_schools, m_rule.leastSchools);
    show(m_colleges, m_rule.leastColleges);
    show(m_companies, m_rule.leastCompanies);
    show(m_days, m_rule.daysToComplete);
    m_most->showAmount(m_rule.mostRequested);
    return {};
}

void IntakeSection::storeRule()
{
    const auto& programme = session().programme();
    if (!programme)
        return;
    m_rule.leastCofinancing = m_cofinancing->value();
    m_rule.leastSchools = m_schools->value();
    m_rule.leastColleges = m_colleges->value();
    m_rule.leastCompanies = m_companies->value();
    m_rule.daysToComplete = m_days->value();
    tell(commands::IntakeDesk(session().history()).store(programme->id, m_rule));
}

void IntakeSection::addUsual()
{
    const auto& programme = session().programme();
    if (!programme)
        return;
    QList<RequiredPart> parts;
    for (const QString& name : usualParts()) {
        RequiredPart part;
        part.name = name;
        parts.append(part);
    }
    tell(commands::IntakeDesk(session().history()).storeParts(programme->id, parts));
}

void IntakeSection::flush()
{
    m_parts->flush();
    m_most->flush();
}

} // namespace beraad::ui

#include "moc_intakesection.cpp"
