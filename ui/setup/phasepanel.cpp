// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/phasepanel.h"

#include "ui/kit/choicerow.h"
#include "ui/kit/fold.h"
#include "ui/kit/measures.h"
#include "ui/kit/quietlabel.h"
#include "ui/kit/sectionheading.h"
#include "ui/setup/phasetable.h"

#include "core/wording/domainwording.h"

#include <QVBoxLayout>

namespace beraad::ui {

using namespace domain;

namespace {

QString meaningOf(RoundPhase phase)
{
    switch (phase) {
    case RoundPhase::Reading:
        return PhasePanel::tr("Each reader judges alone; nobody sees the review of another.");
    case RoundPhase::ReadingGroup:
        return PhasePanel::tr("Readers whose own review is final see the others on that plan.");
    case RoundPhase::Plenary:
        return PhasePanel::tr("All members see the final reviews and the advice.");
    case RoundPhase::Fixed:
        return PhasePanel::tr("The round is final and can only be read.");
    }
    Q_UNREACHABLE();
}

} // namespace

PhasePanel::PhasePanel(QWidget* parent)
    : QWidget(parent)
    , m_meaning(new QuietLabel({}, this))
{
    QList<Choice> choices;
    for (const RoundPhase phase : kRoundPhases)
        choices.append({wording::word(phase), meaningOf(phase), {}});
    m_phases = new ChoiceRow(choices, ChoiceRow::Look::Button, this);
    m_phases->setAccessibleName(tr("Phase"));
    auto* table = new Fold(tr("Who may see and do what"), this);
    table->setContent(new PhaseTable(table));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 2 * kStep, 0, 0);
    column->setSpacing(kStep);
    column->addWidget(new SectionHeading(tr("Phase"), SectionHeading::Level::Section, this));
    column->addWidget(m_phases);
    column->addWidget(m_meaning);
    column->addWidget(table);
    connect(m_phases, &ChoiceRow::picked, this, &PhasePanel::pick);
}

void PhasePanel::showPhase(RoundPhase phase)
{
    m_phase = phase;
    m_phases->showChosen(int(phase));
    m_meaning->setText(meaningOf(phase));
}

/// A round is always in a phase, so the choice is not taken back; what is stored shows until the
/// wish is granted.
void PhasePanel::pick(std::optional<int> index)
{
    m_phases->showChosen(int(m_phase));
    if (index && kRoundPhases[std::size_t(*index)] != m_phase)
        Q_EMIT moveRequested(kRoundPhases[std::size_t(*index)]);
}

} // namespace beraad::ui

#include "moc_phasepanel.cpp"
