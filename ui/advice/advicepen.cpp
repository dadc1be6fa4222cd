// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/advice/advicepen.h"

namespace beraad::ui {

using namespace domain;
using commands::Action;

AdvicePen::AdvicePen(commands::History& history, QObject* parent)
    : QObject(parent)
    , m_desk(history)
{
}

void AdvicePen::tell(const Result<void>& result)
{
    if (result)
        Q_EMIT stored();
    else
        Q_EMIT refused(result.error());
}

void AdvicePen::change(Action action, const std::function<void(Advice&)>& how)
{
    const Result<Advice> before = m_desk.advice(m_plan);
    if (!before) {
        tell(before.error());
        return;
    }
    Advice after = *before;
    how(after);
    tell(m_desk.store(after, action));
}

void AdvicePen::choose(std::optional<Outcome> outcome)
{
    change(Action::AdviceOutcomeChosen, [&](Advice& advice) { advice.outcome = outcome; });
}

void AdvicePen::motivate(const QString& text)
{
    change(Action::AdviceWorded, [&](Advice& advice) { advice.motivation = text; });
}

void AdvicePen::insertFindings(const QString& motivation)
{
    change(Action::FindingsInserted, [&](Advice& advice) { advice.motivation = motivation; });
}

void AdvicePen::setCause(const std::optional<StatedCause>& cause)
{
    change(Action::AdviceOutcomeChosen, [&](Advice& advice) {
        advice.cause = cause ? std::optional(cause->cause) : std::nullopt;
        advice.ownCause = cause ? cause->own : QString();
    });
}

void AdvicePen::remarkCause(const QString& text)
{
    change(Action::AdviceWorded, [&](Advice& advice) { advice.causeRemark = text; });
}

void AdvicePen::settleBefore(const QDate& date)
{
    change(Action::AdviceOutcomeChosen, [&](Advice& advice) { advice.settleBefore = date; });
}

void AdvicePen::justify(const QString& text)
{
    change(Action::AdviceWorded, [&](Advice& advice) { advice.knockOutJustification = text; });
}

void AdvicePen::count(const std::optional<Votes>& votes)
{
    change(Action::VotesCounted, [&](Advice& advice) { advice.votes = votes; });
}

void AdvicePen::addPoint(const QString& criterion)
{
    change(Action::ImprovementPointsChanged, [&](Advice& advice) {
        advice.improvementPoints.append(ImprovementPoint{{}, criterion, {}});
    });
}

void AdvicePen::changePoint(const ImprovementPointId& point,
                            const std::function<void(QList<ImprovementPoint>&, qsizetype)>& how)
{
    change(Action::ImprovementPointsChanged, [&](Advice& advice) {
        for (qsizetype i = 0; i < advice.improvementPoints.size(); ++i) {
            if (advice.improvementPoints.at(i).id == point) {
                how(advice.improvementPoints, i);
                return;
            }
        }
    });
}

void AdvicePen::wordPoint(const ImprovementPointId& point, const QString& text)
{
    changePoint(point, [&](auto& points, qsizetype at) { points[at].text = text; });
}

void AdvicePen::tiePoint(const ImprovementPointId& point, const QString& criterion)
{
    changePoint(point, [&](auto& points, qsizetype at) { points[at].criterion = criterion; });
}

void AdvicePen::needPoint(const ImprovementPointId& point, PointNeed need)
{
    changePoint(point, [&](auto& points, qsizetype at) { points[at].need = need; });
}

void AdvicePen::datePoint(const ImprovementPointId& point, const QDate& dueBy)
{
    changePoint(point, [&](auto& points, qsizetype at) { points[at].dueBy = dueBy; });
}

void AdvicePen::citeInPoint(const ImprovementPointId& point, const QList<Citation>& citations)
{
    changePoint(point, [&](auto& points, qsizetype at) { points[at].citations = citations; });
}

void AdvicePen::removePoint(const ImprovementPointId& point)
{
    changePoint(point, [](auto& points, qsizetype at) { points.removeAt(at); });
}

void AdvicePen::movePoint(const ImprovementPointId& point, int places)
{
    changePoint(point, [places](auto& points, qsizetype at) {
        const qsizetype to = at + places;
        if (to >= 0 && to < points.size())
            points.move(at, to);
    });
}

void AdvicePen::mark(const FollowUp& followUp)
{
    tell(m_desk.mark(followUp));
}

void AdvicePen::unmark(const ImprovementPointId& point)
{
    tell(m_desk.unmark(point, m_plan));
}

void AdvicePen::adopt()
{
    tell(m_desk.adopt(m_plan));
}

void AdvicePen::reopen()
{
    tell(m_desk.reopen(m_plan));
}

void AdvicePen::decide(const Decision& decision)
{
    tell(m_desk.decide(decision));
}

void AdvicePen::removeDecision()
{
    tell(m_desk.removeDecision(m_plan));
}

} // namespace beraad::ui

#include "moc_advicepen.cpp"
