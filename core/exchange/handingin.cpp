// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/handingin.h"

#include "core/domain/interests.h"
#include "core/domain/rules.h"
#include "core/storage/dossier.h"
#include "core/storage/markrecords.h"
#include "core/storage/memberrecords.h"
#include "core/storage/packagerecords.h"
#include "core/storage/planrecords.h"
#include "core/storage/programmerecords.h"
#include "core/storage/reviewrecords.h"

#include <algorithm>

namespace beraad::exchange {

using namespace domain;
using storage::Dossier;

namespace {

Result<PlanToHandIn> standingOf(Dossier& dossier, const Plan& plan, const MemberId& member)
{
    BERAAD_TRY(const Region region, storage::ProgrammeRecords(dossier).region(plan.region));
    PlanToHandIn row;
    row.plan = plan.id;
    row.number = region.number;
    row.region = region.name;
    BERAAD_TRY(const auto review, storage::ReviewRecords(dossier).find(plan.id, member));
    if (review)
        row.state = review->state == ReviewState::Final ? ReadingState::Final : ReadingState::Busy;
    BERAAD_TRY(const Interests interests, storage::MemberRecords(dossier).interests(plan.id));
    const bool waits = doorTo(plan.id, member, interests) == PlanDoor::Waiting;
    if (waits && row.state != ReadingState::Final)
        row.state = ReadingState::Waiting;
    BERAAD_TRY(const QList<Mark> marks, storage::MarkRecords(dossier).marks(plan.id, member));
    row.privateMarks = int(std::count_if(marks.begin(), marks.end(), [&](const Mark& mark) {
        return mark.member == member && mark.sharing == Sharing::Private;
    }));
    return row;
}

} // namespace

int HandingIn::count(ReadingState standing) const
{
    return int(std::count_if(plans.begin(), plans.end(), [standing](const PlanToHandIn& plan) {
        return plan.state == standing;
    }));
}

int HandingIn::privateMarks() const
{
    int all = 0;
    for (const PlanToHandIn& plan : plans)
        all += plan.privateMarks;
    return all;
}

Result<std::optional<HandingIn>> readHandingIn(Dossier& dossier, const RoundId& round,
                                               const MemberId& member)
{
    const storage::PackageRecords packages(dossier);
    BERAAD_TRY(const auto opened, packages.newestOpened(PackageKind::Round, round, member));
    if (!opened)
        return std::optional<HandingIn>();
    HandingIn handing;
    BERAAD_TRY(const auto all, packages.packages());
    for (const ExchangedPackage& one : all) {
        const bool isHandedIn =
            one.kind == PackageKind::Return && one.round == round && one.member == member;
        // From another laptop it was handed in when it was made, not when it came in here.
        const QDateTime at = one.way == PackageWay::Made ? one.handledAt : one.madeAt;
        if (isHandedIn && (!handing.lastHandedIn || *handing.lastHandedIn < at))
            handing.lastHandedIn = at;
    }
    const storage::MemberRecords members(dossier);
    BERAAD_TRY(const auto assignments, members.assignments(round));
    BERAAD_TRY(const auto conflicts, members.conflicts(round));
    BERAAD_TRY(const QList<Plan> plans, storage::PlanRecords(dossier).plans(round));
    for (const Plan& plan : plans) {
        if (!assignments.contains(Assignment{plan.id, member}) ||
            hasConflict(conflicts, plan.id, member))
            continue;
        BERAAD_TRY(const PlanToHandIn row, standingOf(dossier, plan, member));
        handing.plans.append(row);
    }
    std::sort(handing.plans.begin(), handing.plans.end(),
              [](const PlanToHandIn& a, const PlanToHandIn& b) { return a.number < b.number; });
    return std::optional(handing);
}

} // namespace beraad::exchange
