// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/progressboard.h"

#include "core/domain/interests.h"
#include "core/domain/rules.h"
#include "core/identity/directory.h"
#include "core/storage/memberrecords.h"
#include "core/storage/packagerecords.h"
#include "core/storage/planrecords.h"
#include "core/storage/programmerecords.h"
#include "core/storage/reviewrecords.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace beraad::exchange {

using namespace domain;
using storage::Dossier;
using storage::MemberRecords;

namespace {

using Place = std::pair<PlanId, MemberId>;

/// Who stands where with which plan.
class Standings
{
public:
    static Result<Standings> read(Dossier& dossier, const RoundId& round)
    {
        Standings standings;
        BERAAD_TRY(const auto assignments, MemberRecords(dossier).assignments(round));
        for (const Assignment& each : assignments)
            standings.m_assigned.insert({each.plan, each.member});
        BERAAD_TRY(standings.m_conflicts, MemberRecords(dossier).conflicts(round));
        BERAAD_TRY(const auto reviews, storage::ReviewRecords(dossier).reviews(round));
        for (const Review& review : reviews)
            standings.m_reviews.insert({review.plan, review.member}, review.state);
        BERAAD_CHECK(standings.readWaiting(dossier, round));
        return standings;
    }

    ReadingState of(const PlanId& plan, const MemberId& member) const
    {
        if (hasConflict(m_conflicts, plan, member))
            return ReadingState::Recused;
        const Place place{plan, member};
        if (!m_assigned.contains(place))
            return ReadingState::NotAssigned;
        const auto review = m_reviews.constFind(place);
        const bool isBegun = review != m_reviews.constEnd();
        if (isBegun && *review == ReviewState::Final)
            return ReadingState::Final;
        if (m_waiting.contains(place))
            return ReadingState::Waiting;
        return isBegun ? ReadingState::Busy : ReadingState::NotOpened;
    }
    bool reads(const MemberId& member) const
    {
        return std::any_of(m_assigned.begin(), m_assigned.end(),
                           [&](const Place& place) { return place.second == member; });
    }

private:
    Result<void> readWaiting(Dossier& dossier, const RoundId& round)
    {
        const MemberRecords records(dossier);
        BERAAD_TRY(const auto declarations, records.declarations(round));
        for (const ConflictDeclaration& each : declarations) {
            if (each.kind != DeclarationKind::Possible)
                continue;
            BERAAD_TRY(const Interests interests, records.interests(each.plan));
            if (doorTo(each.plan, each.member, interests) == PlanDoor::Waiting)
                m_waiting.insert({each.plan, each.member});
        }
        return {};
    }

    QSet<Place> m_assigned;
    QSet<Place> m_waiting;
    QList<ConflictOfInterest> m_conflicts;
    QHash<Place, ReviewState> m_reviews;
};

/// Packages come newest first.
std::optional<ExchangedPackage> newest(const QList<ExchangedPackage>& packages, PackageKind kind,
                                       const RoundId& round, const MemberId& member)
{
    std::optional<ExchangedPackage> found;
    for (const ExchangedPackage& package : packages) {
        if (package.kind == kind && package.round == round && package.member == member &&
            (!found || found->madeAt < package.madeAt))
            found = package;
    }
    return found;
}

Result<QList<BoardMember>> readMembers(Dossier& dossier, const RoundId& round,
                                       const Standings& standings)
{
    BERAAD_TRY(const auto members, MemberRecords(dossier).members());
    BERAAD_TRY(const auto packages, storage::PackageRecords(dossier).packages());
    QList<BoardMember> board;
    for (const Member& member : members) {
        if (!standings.reads(member.id))
            continue;
        BoardMember line;
        line.member = member;
        BERAAD_TRY(const auto certificates, identity::certificatesOf(dossier, member.id));
        line.hasCertificate = !certificates.isEmpty();
        line.sent = newest(packages, PackageKind::Round, round, member.id);
        line.received = newest(packages, PackageKind::Return, round, member.id);
        board.append(line);
    }
    std::stable_sort(board.begin(), board.end(), [](const BoardMember& a, const BoardMember& b) {
        return a.member.name < b.member.name;
    });
    return board;
}

} // namespace

Result<ProgressBoard> readProgress(Dossier& dossier, const RoundId& round)
{
    ProgressBoard board;
    BERAAD_TRY(const Standings standings, Standings::read(dossier, round));
    BERAAD_TRY(board.members, readMembers(dossier, round, standings));
    BERAAD_TRY(const auto plans, storage::PlanRecords(dossier).plans(round));
    for (const Plan& plan : plans) {
        if (plan.state == PlanState::Withdrawn)
            continue;
        BoardPlan line;
        line.plan = plan.id;
        BERAAD_TRY(line.region, storage::ProgrammeRecords(dossier).region(plan.region));
        for (BoardMember& member : board.members) {
            const ReadingState state = standings.of(plan.id, member.member.id);
            const bool isRead =
                state != ReadingState::NotAssigned && state != ReadingState::Recused;
            member.reads += isRead ? 1 : 0;
            member.done += state == ReadingState::Final ? 1 : 0;
            member.waiting += state == ReadingState::Waiting ? 1 : 0;
            line.states.append(state);
        }
        board.plans.append(line);
    }
    std::stable_sort(
        board.plans.begin(), board.plans.end(),
        [](const BoardPlan& a, const BoardPlan& b) { return a.region.number < b.region.number; });
    return board;
}

} // namespace beraad::exchange
