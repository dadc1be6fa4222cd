// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/consensusdesk.h"
#include "core/commands/declarationdesk.h"
#include "core/demonstration/replay.h"
#include "core/domain/interests.h"
#include "core/domain/keys.h"
#include "core/storage/memberrecords.h"

#include <algorithm>

/// What members have to do with the regions that they read, and who leads the readers of a plan:
/// their part of the Replay.
namespace beraad::demonstration {

using namespace domain;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPossiblePercent = 5;
constexpr int kLightPercent = 50; ///< of the possible interests
constexpr int kHeavyPercent = 20;

MeasureKind measureFor(Dice& dice)
{
    const int weight = dice.between(1, 100);
    if (weight <= kLightPercent)
        return MeasureKind::ReadsAndVotes;
    return weight <= 100 - kHeavyPercent ? MeasureKind::ReadsWithoutVote : MeasureKind::Recused;
}

} // namespace

Result<void> Replay::declareInterests()
{
    const QDate day = facts().submissionDeadline.addDays(3);
    const auto declareAndLead = [this](const Case& plan) -> Result<void> {
        BERAAD_CHECK(declare(plan));
        return chooseLead(plan);
    };
    return forEachPlan(day, day, declareAndLead, {});
}

/// Who comes in the place of a reader that may not read it is asked too.
Result<void> Replay::declare(const Case& plan)
{
    QSet<MemberId> asked;
    for (;;) {
        BERAAD_TRY(const QList<MemberId> readers,
                   storage::MemberRecords(m_dossier).readers(plan.id));
        const auto next = std::find_if(readers.begin(), readers.end(),
                                       [&](const MemberId& each) { return !asked.contains(each); });
        if (next == readers.end())
            return {};
        asked.insert(*next);
        BERAAD_CHECK(stateInterest(plan, placeOf(*next)));
    }
}

/// Chance does not know the round: who stated an interest in a region states it again.
Result<void> Replay::stateInterest(const Case& plan, int place)
{
    become(m_members[place]);
    m_clock.advance(20);
    commands::DeclarationDesk desk(m_history);
    Dice dice = Dice(plan.region->seed).fork(u"interest of %1"_s.arg(place));
    if (!dice.chance(kPossiblePercent))
        return desk.declare(plan.id, DeclarationKind::None, {});
    const MeasureKind measure = measureFor(dice);
    const QString company = dice.pick(plan.region->companies);
    const QString reason =
        interestIn(u"belang.mogelijk."_s + domain::keyOf(measure), plan, company, dice);
    BERAAD_CHECK(desk.declare(plan.id, DeclarationKind::Possible, reason));
    return decideOnInterest(plan, place, measure, dice);
}

/// The chair decides; where the plan is closed to the member, another one reads it.
Result<void> Replay::decideOnInterest(const Case& plan, int place, MeasureKind measure, Dice& dice)
{
    BERAAD_TRY(const Interests interests, storage::MemberRecords(m_dossier).interests(plan.id));
    const auto stated =
        std::find_if(interests.declarations.begin(), interests.declarations.end(),
                     [&](const auto& each) { return waitsForMeasure(each, interests); });
    if (stated == interests.declarations.end())
        return {};
    becomeChair();
    m_clock.advance(400);
    const QString grounds =
        m_world.phrases.sentence(u"belang.gronden."_s + domain::keyOf(measure), dice,
                                 [&](const QString&) { return plan.region->record.name; });
    BERAAD_CHECK(commands::DeclarationDesk(m_history).decide(*stated, measure, grounds));
    if (measure != MeasureKind::Recused)
        return {};
    become(m_members[kSecretary]);
    --m_load[place];
    Dice instead = Dice(plan.region->seed).fork(u"replacement %1"_s.arg(place));
    return addReaders(plan, 1, instead);
}

/// Who leads fewest so far; not who has something to do with the region.
Result<void> Replay::chooseLead(const Case& plan)
{
    storage::MemberRecords members(m_dossier);
    BERAAD_TRY(const QList<MemberId> readers, members.readers(plan.id));
    BERAAD_TRY(const Interests interests, members.interests(plan.id));
    std::optional<int> lead;
    for (const MemberId& reader : readers) {
        const int place = placeOf(reader);
        const bool isTied = std::any_of(
            interests.declarations.begin(), interests.declarations.end(), [&](const auto& each) {
                return each.member == reader && each.kind != DeclarationKind::None;
            });
        if (!isTied && (!lead || m_leads[place] < m_leads[*lead]))
            lead = place;
    }
    if (!lead)
        return {};
    ++m_leads[*lead];
    become(m_members[kSecretary]);
    m_clock.advance(5);
    return commands::ConsensusDesk(m_history).setLeadReader(plan.id, m_members[*lead].id);
}

QString Replay::interestIn(const QString& key, const Case& plan, const QString& company,
                           Dice& dice) const
{
    const QHash<QString, QString> words{
        {u"penvoerder"_s, plan.region->record.leadApplicant.organisation},
        {u"college"_s, plan.region->college},
        {u"bedrijf"_s, company}};
    return m_world.phrases.sentence(key, dice,
                                    [&](const QString& name) { return words.value(name); });
}

/// Whom it only later occurred to; the chair has still to decide.
Result<void> Replay::leaveAnInterest(const Case& plan)
{
    BERAAD_TRY(const QList<MemberId> readers, storage::MemberRecords(m_dossier).readers(plan.id));
    become(m_members[placeOf(readers.last())]);
    Dice dice = Dice(plan.region->seed).fork(u"interest"_s);
    const QString company = dice.pick(plan.region->companies);
    m_clock.advance(600);
    return commands::DeclarationDesk(m_history).declare(
        plan.id, DeclarationKind::Possible, interestIn(u"belang"_s, plan, company, dice));
}

} // namespace beraad::demonstration
