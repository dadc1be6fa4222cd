// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/versions/earlierversion.h"

#include "core/commands/roundreader.h"
#include "core/domain/access.h"
#include "core/storage/advicerecords.h"
#include "core/storage/dossier.h"
#include "core/storage/markrecords.h"
#include "core/storage/planrecords.h"
#include "core/storage/programmerecords.h"

namespace beraad::versions {

using namespace domain;

namespace {

struct RoundPlan
{
    Plan plan;
    Round round;
};

Result<std::optional<RoundPlan>> planBefore(storage::Dossier& dossier, const Plan& plan)
{
    const storage::ProgrammeRecords programmes(dossier);
    BERAAD_TRY(const Round now, programmes.round(plan.round));
    BERAAD_TRY(const QList<Plan> all, storage::PlanRecords(dossier).plansOf(plan.region));
    std::optional<RoundPlan> last;
    for (auto each = all.crbegin(); each != all.crend(); ++each) {
        BERAAD_TRY(const Round round, programmes.round(each->round));
        if (round.number >= now.number || each->documents.isEmpty())
            continue;
        BERAAD_TRY(const auto advice, storage::AdviceRecords(dossier).find(each->id));
        if (advice && advice->standing())
            return std::optional(RoundPlan{*each, round});
        if (!last)
            last = RoundPlan{*each, round};
    }
    return last;
}

bool isVisible(const Review& review, ReviewAccess access, const MemberId& member)
{
    return review.member == member ||
           (access == ReviewAccess::Open && review.state == ReviewState::Final);
}

} // namespace

Result<std::optional<EarlierVersion>> readEarlierVersion(storage::Dossier& dossier,
                                                         const PlanId& id, const Member& member)
{
    BERAAD_TRY(const committee::PlanRecord now, commands::readPlan(dossier, id));
    BERAAD_TRY(const auto before, planBefore(dossier, now.plan));
    if (!before)
        return std::optional<EarlierVersion>();
    BERAAD_TRY(const committee::PlanRecord then, commands::readPlan(dossier, before->plan.id));
    if (!mayCompare(id, then.plan.id, member.id, now.conflicts + then.conflicts))
        return Error(ErrorKind::ConflictOfInterest, {member.name, now.region.name});
    BERAAD_TRY(const Rubric rubric,
               storage::ProgrammeRecords(dossier).rubric(before->round.rubric));
    EarlierVersion earlier{then.plan, before->round.number, rubric, {}, {}, {}};
    const ReviewAccess access = accessToReviews(then.situation(), member);
    for (const Review& review : then.reviews) {
        if (isVisible(review, access, member.id))
            earlier.reviews.append(review);
        if (review.member == member.id)
            earlier.ownReview = review;
    }
    BERAAD_TRY(earlier.marks, storage::MarkRecords(dossier).marks(then.plan.id, member.id));
    return std::optional(earlier);
}

} // namespace beraad::versions
