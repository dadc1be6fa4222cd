// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plenary/plenarypen.h"

#include "ui/kit/session.h"

namespace beraad::ui {

using namespace domain;
using commands::Action;
using commands::AdviceDesk;

PlenaryPen::PlenaryPen(Session& session, QObject* parent)
    : QObject(parent)
    , m_session(session)
{
}

commands::MeetingDesk PlenaryPen::desk() const
{
    return {m_session.history(), m_session.roundId()};
}

bool PlenaryPen::tell(const Result<void>& result)
{
    if (!result)
        Q_EMIT refused(result.error());
    return bool(result);
}

void PlenaryPen::arrange(const Meeting& meeting)
{
    tell(desk().arrange(meeting));
}

bool PlenaryPen::setAgenda(const QList<AgendaItem>& items)
{
    return tell(desk().setAgenda(items));
}

void PlenaryPen::change(const AgendaItemId& id, const std::function<void(AgendaItem&)>& how)
{
    const Result<Plenary> plenary = desk().plenary();
    const AgendaItem* stored = plenary ? plenary->item(id) : nullptr;
    if (!stored) {
        tell(plenary ? Error(ErrorKind::RecordNotFound, {id.text()}) : plenary.error());
        return;
    }
    AgendaItem item = *stored;
    how(item);
    tell(desk().store(item));
}

void PlenaryPen::open()
{
    tell(desk().open());
}

void PlenaryPen::close()
{
    tell(desk().close());
}

void PlenaryPen::setPresent(const MemberId& member, bool isPresent)
{
    tell(isPresent ? desk().arrive(member) : desk().depart(member));
}

bool PlenaryPen::start(const AgendaItemId& item)
{
    return tell(desk().start(item));
}

void PlenaryPen::takeAgain(const AgendaItemId& item)
{
    tell(desk().takeAgain(item));
}

void PlenaryPen::change(const PlanId& plan, Action action, const std::function<void(Advice&)>& how)
{
    AdviceDesk advices(m_session.history());
    Result<Advice> advice = advices.advice(plan);
    if (!advice) {
        tell(advice.error());
        return;
    }
    how(*advice);
    tell(advices.store(*advice, action));
}

void PlenaryPen::choose(const PlanId& plan, std::optional<Outcome> outcome)
{
    change(plan, Action::AdviceOutcomeChosen, [&](Advice& advice) { advice.outcome = outcome; });
}

void PlenaryPen::setCause(const PlanId& plan, const std::optional<StatedCause>& cause)
{
    change(plan, Action::AdviceOutcomeChosen, [&](Advice& advice) {
        advice.cause = cause ? std::optional(cause->cause) : std::nullopt;
        advice.ownCause = cause ? cause->own : QString();
    });
}

void PlenaryPen::remarkCause(const PlanId& plan, const QString& text)
{
    change(plan, Action::AdviceWorded, [&](Advice& advice) { advice.causeRemark = text; });
}

void PlenaryPen::settleBefore(const PlanId& plan, const QDate& date)
{
    change(plan, Action::AdviceOutcomeChosen, [&](Advice& advice) { advice.settleBefore = date; });
}

void PlenaryPen::motivate(const PlanId& plan, const QString& text)
{
    change(plan, Action::AdviceWorded, [&](Advice& advice) { advice.motivation = text; });
}

void PlenaryPen::count(const PlanId& plan, const std::optional<Votes>& votes)
{
    change(plan, Action::VotesCounted, [&](Advice& advice) { advice.votes = votes; });
}

bool PlenaryPen::adopt(const PlanId& plan)
{
    return tell(AdviceDesk(m_session.history()).adopt(plan));
}

} // namespace beraad::ui

#include "moc_plenarypen.cpp"
