// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/programmesection.h"

#include "ui/kit/formarea.h"
#include "ui/kit/linefield.h"
#include "ui/kit/quietlabel.h"
#include "ui/kit/session.h"
#include "ui/setup/causesfield.h"
#include "ui/setup/formrows.h"
#include "ui/setup/yearamountsfield.h"

#include "core/commands/rounddesk.h"
#include "core/wording/formats.h"

#include <QFormLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace beraad::ui {

using namespace domain;

ProgrammeSection::ProgrammeSection(Session& session, QWidget* parent)
    : SetupSection(session, tr("Programme"), About::Programme, parent)
    , m_name(new LineField(this))
    , m_legalBasis(new LineField(this))
    , m_budget(new YearAmountsField(this))
    , m_total(new QLabel(this))
    , m_causes(new CausesField(this))
{
    layOut();
    m_name->setNeeded(tr("The programme needs a name: it stands on the report and the letters."));
    connect(m_name, &LineField::edited, this, [this](const QString& text) {
        m_programme.name = text.simplified();
        store();
    });
    connect(m_legalBasis, &LineField::edited, this, [this](const QString& text) {
        m_programme.legalBasis = text.simplified();
        store();
    });
    connect(m_budget, &YearAmountsField::edited, this, [this](const QList<YearAmount>& budget) {
        m_programme.budget = budget;
        store();
    });
    connect(m_causes, &CausesField::edited, this, [this](const QStringList& causes) {
        m_programme.ownCauses = causes;
        store();
    });
}

void ProgrammeSection::layOut()
{
    auto* area = new FormArea(this);
    area->column().setContentsMargins(0, 0, 0, 0);
    QFormLayout* form = makeForm();
    addRow(*form, tr("&Name"), m_name);
    addRow(*form, tr("&Legal basis"), m_legalBasis);
    addRow(*form, tr("&Budget per year"), m_budget);
    form->addRow(QString(), m_total);
    addRow(*form, tr("Other &causes"), m_causes);
    form->addRow(QString(), new QuietLabel(tr("Why a plan is not ready, beside the causes that "
                                              "the ministry reports: they can be chosen with an "
                                              "advice to revise or reject."),
                                           this));
    area->column().addLayout(form);
    column().addWidget(area, 1);
    setFocusProxy(m_name);
}

Result<void> ProgrammeSection::read()
{
    m_programme = session().programme().value_or(Programme());
    m_name->showStored(m_programme.name);
    m_legalBasis->showStored(m_programme.legalBasis);
    m_causes->showCauses(m_programme.ownCauses);
    m_budget->showAmounts(m_programme.budget);
    Money total;
    for (const YearAmount& year : std::as_const(m_programme.budget))
        total += year.amount;
    m_total->setText(total.isZero() ? QString() : tr("Together %1").arg(wording::euros(total)));
    return {};
}

void ProgrammeSection::store()
{
    tell(commands::RoundDesk(session().history()).store(m_programme));
}

void ProgrammeSection::flush()
{
    m_name->flush();
    m_legalBasis->flush();
    m_budget->flush();
    m_causes->flush();
}

} // namespace beraad::ui

#include "moc_programmesection.cpp"
