// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/elsewhere.h"

#include "core/commands/roundreader.h"
#include "core/domain/access.h"

namespace beraad::commands {

using namespace domain;
using committee::PlanRecord;

namespace {

bool maySee(const PlanRecord& record, const Review& review, const Member& viewer)
{
    if (hasConflict(record.conflicts, record.plan.id, review.member))
        return false; // it was made before the conflict was known, and counts no more
    switch (accessToReviews(record.situation(), viewer)) {
    case ReviewAccess::Recused:
    case ReviewAccess::AwaitsMeasure:
    case ReviewAccess::TakenAway:
        return false;
    case ReviewAccess::OwnReviewFirst:
    case ReviewAccess::LaterPhase:
        return review.member == viewer.id;
    case ReviewAccess::Open:
        return review.member == viewer.id || review.state == ReviewState::Final ||
               mayAdvise(viewer.role);
    }
    Q_UNREACHABLE();
}

bool saysNothing(const JudgedElsewhere& judged)
{
    return judged.score.judgement.isEmpty() && judged.score.motivation.trimmed().isEmpty() &&
           judged.evidence.isEmpty();
}

JudgedElsewhere judgedIn(const PlanRecord& record, const Review& review, const Member& reader,
                         const QString& criterion)
{
    JudgedElsewhere judged{record.plan.id, record.region,           reader,
                           review.state,   review.score(criterion), review.evidenceOn(criterion)};
    if (const Criterion* own = review.form ? review.form->criterion(criterion) : nullptr)
        judged.scale = own->scale;
    return judged;
}

} // namespace

Result<QList<JudgedElsewhere>> judgedElsewhere(storage::Dossier& dossier, const RoundId& round,
                                               const Member& viewer, const QString& criterion)
{
    BERAAD_TRY(const committee::RoundRecords records, readRound(dossier, round));
    QHash<MemberId, Member> members;
    for (const Member& member : records.members)
        members.insert(member.id, member);
    QList<JudgedElsewhere> all;
    for (const PlanRecord& record : records.plans) {
        for (const Review& review : record.reviews) {
            if (!maySee(record, review, viewer))
                continue;
            const JudgedElsewhere judged =
                judgedIn(record, review, members.value(review.member), criterion);
            if (!saysNothing(judged))
                all.append(judged);
        }
    }
    return all;
}

} // namespace beraad::commands
