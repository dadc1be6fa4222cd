// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/agendaproposal.h"
#include "core/commands/meetingdesk.h"
#include "core/commands/rounddesk.h"
#include "core/commands/roundreader.h"
#include "core/demonstration/replay.h"

#include <algorithm>

/// How the plenary comes to its conclusions: its part of the Replay.
namespace beraad::demonstration {

using namespace domain;
using namespace Qt::StringLiterals;
using committee::PlanRecord;

namespace {

constexpr int kMinutesAPlan = 4;
constexpr int kQuorum = 7;
const QTime kStart(11, 0); // the clock of the replay is that of UTC

} // namespace

Result<void> Replay::meet()
{
    becomeChair();
    commands::RoundDesk rounds(m_history);
    setTime(facts().plenaryDate.addDays(-5), 9);
    BERAAD_CHECK(rounds.moveTo(m_round, RoundPhase::ReadingGroup));
    BERAAD_CHECK(forEachPlan(facts().plenaryDate.addDays(-4), facts().plenaryDate.addDays(-1),
                             [this](const Case& plan) { return agree(plan); }, {}));
    becomeChair();
    setTime(facts().plenaryDate, 8);
    BERAAD_CHECK(rounds.moveTo(m_round, RoundPhase::Plenary));
    return beginPlenary();
}

/// The plans come in the order of the agenda from here on.
Result<void> Replay::beginPlenary()
{
    become(m_members[kSecretary]);
    commands::MeetingDesk desk(m_history, m_round);
    Meeting meeting;
    meeting.date = facts().plenaryDate;
    meeting.begins = kStart;
    meeting.place = m_world.regions.first().record.leadApplicant.city;
    meeting.quorum = kQuorum;
    BERAAD_CHECK(desk.arrange(meeting));
    BERAAD_TRY(const commands::AgendaProposal proposal,
               commands::proposedAgenda(m_dossier, m_round, kMinutesAPlan));
    BERAAD_CHECK(desk.setAgenda(proposal.items));
    QHash<PlanId, qsizetype> places;
    for (const AgendaItem& item : proposal.items)
        places.insert(item.plan, places.size());
    std::stable_sort(m_cases.begin(), m_cases.end(), [&](const Case& a, const Case& b) {
        return places.value(a.id, places.size()) < places.value(b.id, places.size());
    });
    setTime(facts().plenaryDate, 9);
    BERAAD_CHECK(desk.open());
    for (const Member& member : std::as_const(m_members)) {
        m_clock.advance(40);
        BERAAD_CHECK(desk.arrive(member.id));
    }
    return {};
}

/// The secretary notes what is talked about.
Result<void> Replay::takeItem(const Case& plan, Outcome outcome)
{
    become(m_members[kSecretary]);
    commands::MeetingDesk desk(m_history, m_round);
    BERAAD_TRY(const Plenary plenary, desk.plenary());
    const auto item = std::find_if(plenary.items.begin(), plenary.items.end(),
                                   [&](const AgendaItem& each) { return each.plan == plan.id; });
    if (item == plenary.items.end())
        return {};
    m_clock.advance(15);
    BERAAD_CHECK(desk.start(item->id));
    BERAAD_TRY(const PlanRecord record, commands::readPlan(m_dossier, plan.id));
    Dice dice = Dice(plan.region->seed).fork(u"plenary %1"_s.arg(m_number));
    QString subject = m_rubric.criteria().first().title;
    if (!record.findings.isEmpty()) {
        for (const Criterion& criterion : m_rubric.criteria()) {
            if (criterion.key == record.findings.first().criterion)
                subject = criterion.title;
        }
    }
    AgendaItem minuted = *item;
    minuted.talk = m_world.phrases.sentence(u"besproken"_s, dice,
                                            [&](const QString&) { return u"‘%1’"_s.arg(subject); });
    minuted.motion = motionOn(plan, outcome, dice);
    m_clock.advance(60);
    return desk.store(minuted);
}

QString Replay::motionOn(const Case& plan, Outcome outcome, Dice& dice) const
{
    const QString key = outcome == Outcome::Approve             ? u"voorstel.goedkeuren"_s
                        : outcome == Outcome::ApproveWithPoints ? u"voorstel.punten"_s
                                                                : u"voorstel.bijstellen"_s;
    return m_world.phrases.sentence(key, dice,
                                    [&](const QString&) { return plan.region->record.name; });
}

Result<void> Replay::closePlenary()
{
    become(m_members[kSecretary]);
    m_clock.advance(300);
    return commands::MeetingDesk(m_history, m_round).close();
}

} // namespace beraad::demonstration
