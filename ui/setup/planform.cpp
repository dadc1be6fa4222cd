// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/planform.h"

#include "ui/kit/datefield.h"
#include "ui/kit/measures.h"
#include "ui/kit/moneyfield.h"
#include "ui/kit/sectionheading.h"
#include "ui/kit/stillwheel.h"
#include "ui/setup/completenesspanel.h"
#include "ui/setup/documentlist.h"
#include "ui/setup/formrows.h"
#include "ui/setup/yearamountsfield.h"

#include "core/wording/domainwording.h"
#include "core/wording/formats.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>

namespace beraad::ui {

using namespace domain;

PlanForm::PlanForm(QWidget* parent)
    : QWidget(parent)
    , m_region(new SectionHeading({}, SectionHeading::Level::Section, this))
    , m_state(new QComboBox(this))
    , m_received(new DateField(this))
    , m_requested(new YearAmountsField(this))
    , m_total(new QLabel(this))
    , m_cofinancing(new MoneyField(this))
    , m_share(new QLabel(this))
    , m_documents(new DocumentList(this))
    , m_completeness(new CompletenessPanel(this))
{
    layOut();
    connectFields();
}

void PlanForm::layOut()
{
    for (const PlanState state : {PlanState::Expected, PlanState::Received, PlanState::Incomplete,
                                  PlanState::Complete, PlanState::Withdrawn})
        m_state->addItem(wording::word(state), int(state));
    keepStillUnderWheel(m_state);
    QFormLayout* form = makeForm();
    form->addRow(m_region);
    addRow(*form, tr("&State"), static_cast<QWidget*>(m_state));
    addRow(*form, tr("&Received on"), m_received);
    addRow(*form, tr("Subsidy &asked"), static_cast<QWidget*>(m_requested));
    form->addRow(QString(), m_total);
    addRow(*form, tr("&Co-financing"), m_cofinancing);
    form->addRow(QString(), m_share);
    addRow(*form, tr("&Documents"), static_cast<QWidget*>(m_documents));
    form->addRow(new SectionHeading(tr("Parts"), SectionHeading::Level::Section, this));
    form->addRow(m_completeness);
    setLayout(form);
    setFocusProxy(m_state);
}

void PlanForm::connectFields()
{
    connect(m_state, &QComboBox::activated, this, [this] {
        m_plan.state = PlanState(m_state->currentData().toInt());
        Q_EMIT edited(m_plan);
    });
    connect(m_received, &DateField::picked, this, [this](const QDate& day) {
        m_plan.receivedOn = day;
        Q_EMIT edited(m_plan);
    });
    connect(m_requested, &YearAmountsField::edited, this, [this](const QList<YearAmount>& asked) {
        m_plan.requested = asked;
        Q_EMIT edited(m_plan);
    });
    connect(m_cofinancing, &MoneyField::amountEdited, this,
            [this](const std::optional<Money>& amount) {
                m_plan.cofinancing = amount;
                Q_EMIT edited(m_plan);
            });
}

void PlanForm::showPlan(const Plan& plan, const QString& region, int firstYear)
{
    m_plan = plan;
    setEnabled(!plan.id.isNull());
    m_region->setText(region);
    m_state->setCurrentIndex(m_state->findData(int(plan.state)));
    m_received->showDate(plan.receivedOn);
    m_requested->setFirstYear(firstYear);
    m_requested->showAmounts(plan.requested);
    m_cofinancing->showAmount(plan.cofinancing);
    m_documents->showDocuments(plan.documents);
    showShare();
}

void PlanForm::showShare()
{
    const Money total = m_plan.requestedTotal();
    m_total->setText(total.isZero() ? QString() : tr("Together %1").arg(wording::euros(total)));
    const QString share = m_plan.cofinancing
                              ? wording::percentage(m_plan.cofinancing->cents(), total.cents())
                              : QString();
    m_share->setText(share.isEmpty() ? QString() : tr("%1 of the subsidy asked").arg(share));
}

void PlanForm::setReadOnly(bool readOnly)
{
    m_state->setEnabled(!readOnly);
    m_received->setReadOnly(readOnly);
    m_requested->setReadOnly(readOnly);
    m_cofinancing->setReadOnly(readOnly);
    m_documents->setReadOnly(readOnly);
    m_completeness->setReadOnly(readOnly);
}

void PlanForm::flush()
{
    m_received->flush();
    m_requested->flush();
    m_cofinancing->flush();
    m_completeness->flush();
}

void PlanForm::startOver()
{
    m_received->startOver();
    m_requested->startOver();
    m_cofinancing->startOver();
    m_completeness->startOver();
}

} // namespace beraad::ui

#include "moc_planform.cpp"
