// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/outcometerms.h"

#include "ui/kit/choicerow.h"
#include "ui/kit/datefield.h"
#include "ui/kit/measures.h"
#include "ui/kit/noteedit.h"

#include "core/wording/domainwording.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace beraad::ui {

using namespace domain;

namespace {

/// Those of the ministry, those of the programme, and what an advice said with words that have left
/// the programme's list since.
QList<StatedCause> causesFor(const Advice& advice, const QStringList& ownCauses)
{
    QList<StatedCause> causes{{Cause::CooperationStalls},
                              {Cause::PlanNotConcrete},
                              {Cause::ThinlyPopulated},
                              {Cause::WithdrewInFirstRound}};
    for (const QString& own : ownCauses)
        causes.append({Cause::Other, own});
    causes.append({Cause::Other});
    const auto stated = advice.statedCause();
    if (stated && !causes.contains(*stated))
        causes.append(*stated);
    return causes;
}

} // namespace

OutcomeTerms::OutcomeTerms(QWidget* parent)
    : QWidget(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kHalfStep);
    m_settle = makeSettle();
    m_cause = makeCause();
    column->addWidget(m_settle);
    column->addWidget(m_cause);
    connect(m_settleBefore, &DateField::picked, this, &OutcomeTerms::settleDatePicked);
    connect(m_causes, &ChoiceRow::picked, this, [this](std::optional<int> index) {
        Q_EMIT causePicked(index ? std::optional(m_stated.at(*index)) : std::nullopt);
    });
    connect(m_causeRemark, &NoteEdit::edited, this, &OutcomeTerms::causeRemarked);
    hide();
}

QWidget* OutcomeTerms::makeSettle()
{
    auto* part = new QWidget(this);
    auto* line = new QHBoxLayout(part);
    line->setContentsMargins(0, kHalfStep, 0, 0);
    m_settleBefore = new DateField(part);
    m_settleBefore->setAccessibleName(tr("To be settled before"));
    auto* label = new QLabel(tr("To be settled befo&re"), part);
    label->setBuddy(m_settleBefore);
    line->addWidget(label);
    line->addWidget(m_settleBefore);
    line->addStretch();
    return part;
}

QWidget* OutcomeTerms::makeCause()
{
    auto* part = new QWidget(this);
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, kHalfStep, 0, 0);
    column->setSpacing(kHalfStep);
    m_causes = new ChoiceRow({}, ChoiceRow::Look::Radio, part);
    m_causes->setAccessibleName(tr("Cause"));
    m_causeRemark = new NoteEdit(part);
    m_causeRemark->setPlaceholderText(tr("The cause in words, where that adds something"));
    m_causeRemark->setAccessibleName(m_causeRemark->placeholderText());
    m_causeRemark->setLeastLines(1);
    column->addWidget(new QLabel(tr("Cause"), part));
    column->addWidget(m_causes);
    column->addWidget(m_causeRemark);
    return part;
}

void OutcomeTerms::showAdvice(const Advice& advice, const QStringList& ownCauses,
                              const QDate& suggestion)
{
    if (std::exchange(m_plan, advice.plan) != advice.plan)
        m_settleBefore->startOver(); // a day that cannot be read does not go to another plan
    m_settleBefore->setSuggestion(suggestion);
    m_settleBefore->showDate(advice.settleBefore);
    showCause(advice, ownCauses);
    m_causeRemark->showStored(advice.causeRemark);
    const bool hasDate = advice.outcome == Outcome::ApproveWithPoints;
    const bool hasCause = advice.outcome && needsCause(*advice.outcome);
    m_settle->setVisible(hasDate);
    m_cause->setVisible(hasCause);
    setVisible(hasDate || hasCause);
}

void OutcomeTerms::showCause(const Advice& advice, const QStringList& ownCauses)
{
    const QList<StatedCause> causes = causesFor(advice, ownCauses);
    if (std::exchange(m_stated, causes) != causes) {
        QList<Choice> choices;
        for (const StatedCause& cause : causes)
            choices.append({wording::word(cause), {}, {}});
        m_causes->setChoices(choices);
    }
    const auto stated = advice.statedCause();
    m_causes->showChosen(stated ? std::optional(int(m_stated.indexOf(*stated))) : std::nullopt);
}

void OutcomeTerms::setReadOnly(bool readOnly)
{
    m_settleBefore->setReadOnly(readOnly);
    m_causes->setReadOnly(readOnly);
    m_causeRemark->setReadOnly(readOnly);
}

void OutcomeTerms::flush()
{
    m_settleBefore->flush();
    m_causeRemark->flush();
}

bool OutcomeTerms::goTo(ErrorKind objection)
{
    if (objection == ErrorKind::SettleDateMissing || objection == ErrorKind::SettleDateTooEarly)
        m_settleBefore->setFocus(Qt::ShortcutFocusReason);
    else if (objection == ErrorKind::CauseMissing)
        m_causes->setFocus(Qt::ShortcutFocusReason);
    else
        return false;
    return true;
}

bool OutcomeTerms::goToText(const QString& text)
{
    const bool isCause =
        std::any_of(m_stated.begin(), m_stated.end(),
                    [&](const domain::StatedCause& cause) { return cause.own == text; });
    if (isCause)
        m_causes->setFocus(Qt::ShortcutFocusReason);
    else if (m_causeRemark->text() == text)
        m_causeRemark->setFocus(Qt::ShortcutFocusReason);
    else
        return false;
    return true;
}

} // namespace beraad::ui

#include "moc_outcometerms.cpp"
