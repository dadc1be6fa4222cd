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
    JudgedElsewhere judged;
    judged.plan = record.plan.id;
    judged.region = record.region;
    judged.reader = reader;
    judged.state = review.state;
    judged.score = review.score(criterion);
    judged.evidence = review.evidenceOn(criterion);
    if (const Criterion* own = review.form ? review.form->criterion(criterion) : nullptr)
        judged.scale = own->scale;
    return judged;
}

/// What they cite stands there as evidence.
JudgedElsewhere judgedTogether(const PlanRecord& record, const QString& criterion)
{
    const JointFinding finding = record.finding(criterion);
    JudgedElsewhere judged;
    judged.plan = record.plan.id;
    judged.region = record.region;
    judged.by = JudgedBy::Together;
    judged.state = ReviewState::Final;
    judged.score = {criterion, finding.judgement, finding.text};
    for (const Citation& citation : finding.citations) {
        Evidence evidence;
        evidence.id = citation.evidence;
        evidence.criterion = criterion;
        evidence.passage = citation.passage;
        judged.evidence.append(evidence);
    }
    if (const auto earlier = record.earlierScales.constFind(criterion);
        earlier != record.earlierScales.constEnd())
        judged.scale = *earlier;
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
        QList<JudgedElsewhere> ofPlan;
        const bool isOpen = accessToReviews(record.situation(), viewer) == ReviewAccess::Open;
        if (isOpen)
            ofPlan.append(judgedTogether(record, criterion));
        for (const Review& review : record.reviews) {
            if (!maySee(record, review, viewer))
                continue;
            ofPlan.append(judgedIn(record, review, members.value(review.member), criterion));
        }
        ofPlan.removeIf(saysNothing);
        for (JudgedElsewhere& judged : ofPlan)
            judged.advice = isOpen ? record.standing() : std::nullopt;
        all.append(ofPlan);
    }
    return all;
}

} // namespace beraad::commands
