// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/roundreader.h"
#include "core/commands/settlementdesk.h"
#include "core/commands/supportdesk.h"
#include "core/demonstration/replay.h"
#include "core/storage/transaction.h"

/// What the secretariat does for regions after the decisions: its part of the Replay.
namespace beraad::demonstration {

using namespace domain;
using namespace Qt::StringLiterals;
using committee::PlanRecord;

namespace {

constexpr int kDaysAfterAdvice = 12; ///< decided by then, and the next deadline still to come
constexpr int kPercentSettledEarly = 50;

QString phrase(const World& world, const QString& key, Dice& dice, const QString& region)
{
    return world.phrases.sentence(key, dice, [&](const QString&) { return region; });
}

} // namespace

Result<void> Replay::lookAfter()
{
    become(m_members[kSecretary]);
    setTime(facts().adviceDate.addDays(kDaysAfterAdvice), 10);
    BERAAD_TRY(const committee::RoundRecords records, commands::readRound(m_dossier, m_round));
    return storage::inTransaction(m_dossier, [&]() -> Result<void> {
        for (const PlanRecord& record : records.plans) {
            if (record.holding() == Outcome::ApproveWithPoints) {
                BERAAD_CHECK(settleEarly(record));
            } else if (record.holding() == Outcome::Revise) {
                BERAAD_CHECK(support(record));
            }
        }
        return {};
    });
}

/// Some regions settle a point long before its date; the others are still waited for.
Result<void> Replay::settleEarly(const PlanRecord& record)
{
    Dice dice = Dice(quint64(record.region.number)).fork(u"settled"_s);
    if (!dice.chance(kPercentSettledEarly))
        return {};
    const ImprovementPoint& point = record.advice->improvementPoints.first();
    return commands::SettlementDesk(m_history).settle(
        {point.id, record.plan.id, SettlementState::Settled,
         facts().adviceDate.addDays(kDaysAfterAdvice), m_members[kSecretary].name,
         phrase(m_world, u"geregeld"_s, dice, record.region.name)});
}

/// Somebody thinks along with the region, and has come once or twice: within the usual five days.
Result<void> Replay::support(const PlanRecord& record)
{
    Dice dice = Dice(quint64(record.region.number)).fork(u"support"_s);
    commands::SupportDesk desk(m_history);
    Support support;
    support.region = record.region.id;
    support.round = m_round;
    support.criticalFriend = phrase(m_world, u"meedenker"_s, dice, record.region.name);
    BERAAD_CHECK(desk.plan(support));
    const int visits = dice.between(1, 2);
    for (int i = 0; i < visits; ++i) {
        Visit visit;
        visit.region = record.region.id;
        visit.round = m_round;
        visit.day = facts().adviceDate.addDays(3 + 4 * i);
        visit.halfDays = dice.between(1, 3);
        visit.who = support.criticalFriend;
        visit.remark = phrase(m_world, u"bezoek"_s, dice, record.region.name);
        BERAAD_CHECK(desk.note(visit));
    }
    return {};
}

} // namespace beraad::demonstration
