// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/advice/outcomepanel.h"

#include "ui/advice/advicepen.h"
#include "ui/advice/advicesheet.h"
#include "ui/kit/datefield.h"
#include "ui/kit/measures.h"
#include "ui/kit/noteedit.h"
#include "ui/kit/outcomechoices.h"
#include "ui/kit/quietlabel.h"
#include "ui/kit/sectionheading.h"

#include "core/wording/domainwording.h"
#include "core/wording/formats.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <utility>

namespace beraad::ui {

using namespace domain;
using committee::SuggestionReason;

namespace {

/// Those of the ministry, those of the programme, and what an advice said with words that have left
/// the programme's list since.
QList<StatedCause> causesFor(const AdviceSheet& sheet)
{
    QList<StatedCause> causes{{Cause::CooperationStalls},
                              {Cause::PlanNotConcrete},
                              {Cause::ThinlyPopulated},
                              {Cause::WithdrewInFirstRound}};
    for (const QString& own : sheet.ownCauses)
        causes.append({Cause::Other, own});
    causes.append({Cause::Other});
    const auto stated = sheet.advice.statedCause();
    if (stated && !causes.contains(*stated))
        causes.append(*stated);
    return causes;
}

QString reasonOf(const committee::Suggestion& suggestion)
{
    const QString criteria = wording::enumeration(suggestion.criteria);
    switch (suggestion.reason) {
    case SuggestionReason::KnockOutNotMet:
        return OutcomePanel::tr("a reader finds knock-out %1 not met").arg(criteria);
    case SuggestionReason::CriteriaNotMet:
        return OutcomePanel::tr("most readers find %1 not met").arg(criteria);
    case SuggestionReason::CriteriaPartlyMet:
        return OutcomePanel::tr("most readers find %1 partly met").arg(criteria);
    case SuggestionReason::AllMet:
        return OutcomePanel::tr("the readers find all criteria met");
    }
    Q_UNREACHABLE();
}

NoteEdit* makeNote(const QString& name, int lines, QWidget* parent)
{
    auto* note = new NoteEdit(parent);
    note->setPlaceholderText(name);
    note->setAccessibleName(name);
    note->setLeastLines(lines);
    return note;
}

QVBoxLayout* makeColumn(QWidget* part)
{
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, kHalfStep, 0, 0);
    column->setSpacing(kHalfStep);
    return column;
}

} // namespace

OutcomePanel::OutcomePanel(AdvicePen& pen, QWidget* parent)
    : QWidget(parent)
    , m_pen(pen)
    , m_suggestion(new QuietLabel({}, this))
    , m_motivation(makeNote(tr("Why the committee advises so"), 4, this))
{
    makeChoices();
    layOut();
    connectParts();
}

void OutcomePanel::makeChoices()
{
    m_outcome = new ChoiceRow(outcomeChoices(), ChoiceRow::Look::Button, this);
    m_outcome->setAccessibleName(tr("Outcome"));
    m_outcome->setFocusPolicy(Qt::ClickFocus); // so that the heading's key finds it
    m_causes = new ChoiceRow({}, ChoiceRow::Look::Radio, this);
    m_causes->setAccessibleName(tr("Cause"));
    setFocusProxy(m_outcome);
}

void OutcomePanel::layOut()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kHalfStep);
    auto* outcome = new SectionHeading(tr("&Outcome"), SectionHeading::Level::Section, this);
    outcome->setBuddy(m_outcome);
    column->addWidget(outcome);
    column->addWidget(m_suggestion);
    column->addWidget(m_outcome);
    m_settle = makeSettle();
    m_knockOut = makeKnockOut();
    m_cause = makeCause();
    for (QWidget* part : {m_settle, m_knockOut, m_cause})
        column->addWidget(part);
    column->addSpacing(kStep);
    auto* motivation = new SectionHeading(tr("&Motivation"), SectionHeading::Level::Section, this);
    motivation->setBuddy(m_motivation);
    column->addWidget(motivation);
    column->addWidget(m_motivation);
}

QWidget* OutcomePanel::makeSettle()
{
    auto* part = new QWidget(this);
    auto* line = new QHBoxLayout(part);
    line->setContentsMargins(0, kHalfStep, 0, 0);
    m_settleBefore = new DateField(part);
    m_settleBefore->setAccessibleName(tr("To be settled before"));
    auto* label = new QLabel(tr("To be settled &before"), part);
    label->setBuddy(m_settleBefore);
    line->addWidget(label);
    line->addWidget(m_settleBefore);
    line->addStretch();
    return part;
}

QWidget* OutcomePanel::makeKnockOut()
{
    auto* part = new QWidget(this);
    QVBoxLayout* column = makeColumn(part);
    m_knockOutText = new QLabel(part);
    m_knockOutText->setWordWrap(true);
    m_justification = makeNote(tr("Why approval is right all the same"), 2, part);
    column->addWidget(m_knockOutText);
    column->addWidget(m_justification);
    return part;
}

QWidget* OutcomePanel::makeCause()
{
    auto* part = new QWidget(this);
    QVBoxLayout* column = makeColumn(part);
    column->addWidget(new QLabel(tr("Cause"), part));
    m_causeRemark = makeNote(tr("The cause in words, where that adds something"), 1, part);
    column->addWidget(m_causes);
    column->addWidget(m_causeRemark);
    return part;
}

void OutcomePanel::connectParts()
{
    connect(m_outcome, &ChoiceRow::picked, this,
            [this](std::optional<int> index) { m_pen.choose(outcomeAt(index)); });
    connect(m_settleBefore, &DateField::picked, &m_pen, &AdvicePen::settleBefore);
    connect(m_justification, &NoteEdit::edited, &m_pen, &AdvicePen::justify);
    connect(m_causes, &ChoiceRow::picked, this, [this](std::optional<int> index) {
        m_pen.setCause(index ? std::optional(m_stated.at(*index)) : std::nullopt);
    });
    connect(m_causeRemark, &NoteEdit::edited, &m_pen, &AdvicePen::remarkCause);
    connect(m_motivation, &NoteEdit::edited, &m_pen, &AdvicePen::motivate);
}

void OutcomePanel::show(const AdviceSheet& sheet)
{
    const Advice& advice = sheet.advice;
    if (std::exchange(m_plan, advice.plan) != advice.plan)
        m_settleBefore->startOver(); // a day that cannot be read does not go to another plan
    m_outcome->showChosen(indexOf(advice.outcome));
    m_settleBefore->setSuggestion(sheet.round.fundingStart);
    m_settleBefore->showDate(advice.settleBefore);
    m_mayJustify = sheet.mayJustifyKnockOut;
    m_justification->showStored(advice.knockOutJustification);
    showCause(sheet);
    m_causeRemark->showStored(advice.causeRemark);
    m_motivation->showStored(advice.motivation);
    showSuggestion(sheet);
    showConditional(sheet);
}

void OutcomePanel::showCause(const AdviceSheet& sheet)
{
    const QList<StatedCause> causes = causesFor(sheet);
    if (std::exchange(m_stated, causes) != causes) {
        QList<Choice> choices;
        for (const StatedCause& cause : causes)
            choices.append({wording::word(cause), {}, {}});
        m_causes->setChoices(choices);
    }
    const auto stated = sheet.advice.statedCause();
    m_causes->showChosen(stated ? std::optional(int(m_stated.indexOf(*stated))) : std::nullopt);
}

void OutcomePanel::showSuggestion(const AdviceSheet& sheet)
{
    m_suggestion->setVisible(sheet.suggestion.has_value() && !sheet.isAdopted());
    if (!sheet.suggestion)
        return;
    m_suggestion->setText(
        tr("The scores alone suggest: %1, because %2. The committee decides.")
            .arg(wording::word(sheet.suggestion->outcome).toLower(), reasonOf(*sheet.suggestion)));
}

/// What does not belong to the outcome is out of sight, and stays stored in case it comes back.
void OutcomePanel::showConditional(const AdviceSheet& sheet)
{
    const std::optional<Outcome> outcome = sheet.advice.outcome;
    m_settle->setVisible(outcome == Outcome::ApproveWithPoints);
    m_cause->setVisible(outcome && needsCause(*outcome));
    m_knockOut->setVisible(outcome && isApproval(*outcome) && !sheet.knockOuts.isEmpty());
    m_knockOutText->setText(
        tr("A reader finds knock-out %1 not met. The chair writes why the plan can be approved "
           "all the same.")
            .arg(wording::enumeration(sheet.knockOuts)));
}

void OutcomePanel::setReadOnly(bool readOnly)
{
    m_outcome->setReadOnly(readOnly);
    m_causes->setReadOnly(readOnly);
    m_settleBefore->setReadOnly(readOnly);
    m_justification->setReadOnly(readOnly || !m_mayJustify);
    for (NoteEdit* note : {m_causeRemark, m_motivation})
        note->setReadOnly(readOnly);
}

void OutcomePanel::flush()
{
    m_settleBefore->flush();
    for (NoteEdit* note : {m_justification, m_causeRemark, m_motivation})
        note->flush();
}

bool OutcomePanel::goTo(ErrorKind objection)
{
    QWidget* place = nullptr;
    switch (objection) {
    case ErrorKind::OutcomeMissing:
        place = m_outcome;
        break;
    case ErrorKind::SettleDateMissing:
        place = m_settleBefore;
        break;
    case ErrorKind::CauseMissing:
        place = m_causes;
        break;
    case ErrorKind::KnockOutNotMet:
        place = m_justification;
        break;
    case ErrorKind::AdviceMotivationMissing:
        place = m_motivation;
        break;
    default:
        return false;
    }
    place->setFocus(Qt::ShortcutFocusReason);
    return true;
}

} // namespace beraad::ui

#include "moc_outcomepanel.cpp"
