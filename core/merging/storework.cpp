// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/merging/storework.h"

#include "core/domain/rules.h"
#include "core/storage/consensusrecords.h"
#include "core/storage/consentrecords.h"
#include "core/storage/markrecords.h"
#include "core/storage/memberrecords.h"
#include "core/storage/packagerecords.h"
#include "core/storage/planrecords.h"
#include "core/storage/questionrecords.h"
#include "core/storage/reviewrecords.h"

#include <algorithm>

namespace beraad::merging {

using namespace domain;
using exchange::JudgedVersion;
using exchange::MemberWork;
using storage::Dossier;
using storage::ReviewRecords;

namespace {

template <typename Record, typename IdType>
const Record* withId(const QList<Record>& records, const IdType& id)
{
    const auto found = std::find_if(records.begin(), records.end(),
                                    [&](const Record& each) { return each.id == id; });
    return found == records.end() ? nullptr : &*found;
}

/// Marks and questions: each is written or removed whole.
template <typename Store, typename Record>
Result<void> storeEach(Store store, const QList<Record>& from, const QList<Record>& to)
{
    for (const Record& record : from) {
        if (!withId(to, record.id))
            BERAAD_CHECK(store.remove(record.id));
    }
    for (const Record& record : to) {
        const Record* before = withId(from, record.id);
        if (!before || *before != record)
            BERAAD_CHECK(store.save(record));
    }
    return {};
}

Result<void> storeScores(Dossier& dossier, const Review& from, const Review& to)
{
    ReviewRecords records(dossier);
    for (const Score& score : from.scores) {
        if (!to.scores.contains(score.criterion))
            BERAAD_CHECK(records.removeScore(to.id, score.criterion));
    }
    for (const Score& score : to.scores) {
        if (!from.scores.contains(score.criterion) || from.score(score.criterion) != score)
            BERAAD_CHECK(records.save(to.id, score));
    }
    return {};
}

Result<void> storeEvidence(Dossier& dossier, const Review& from, const Review& to)
{
    if (from.evidence == to.evidence)
        return {};
    ReviewRecords records(dossier);
    for (const Evidence& evidence : from.evidence) {
        if (!withId(to.evidence, evidence.id))
            BERAAD_CHECK(records.remove(evidence.id));
    }
    for (qsizetype i = 0; i < to.evidence.size(); ++i)
        BERAAD_CHECK(records.save(to.evidence[i], int(i)));
    return {};
}

Result<void> storeFindings(Dossier& dossier, const Review& from, const Review& to)
{
    ReviewRecords records(dossier);
    for (const PointFinding& finding : from.findings) {
        if (!to.finding(finding.point))
            BERAAD_CHECK(records.removeFinding(to.id, finding.point));
    }
    for (const PointFinding& finding : to.findings) {
        if (from.finding(finding.point) != finding)
            BERAAD_CHECK(records.save(to.id, finding));
    }
    return {};
}

Result<void> storeThemes(Dossier& dossier, const Review& from, const Review& to)
{
    ReviewRecords records(dossier);
    for (const ThemeFinding& finding : from.themes) {
        if (to.onTheme(finding.theme).isEmpty())
            BERAAD_CHECK(records.save(to.id, to.onTheme(finding.theme)));
    }
    for (const ThemeFinding& finding : to.themes) {
        if (from.onTheme(finding.theme) != finding)
            BERAAD_CHECK(records.save(to.id, finding));
    }
    return {};
}

Result<void> storeReview(Dossier& dossier, const Review& from, const Review& to)
{
    if (from == to)
        return {};
    BERAAD_CHECK(ReviewRecords(dossier).save(to));
    BERAAD_CHECK(storeScores(dossier, from, to));
    BERAAD_CHECK(storeEvidence(dossier, from, to));
    BERAAD_CHECK(storeFindings(dossier, from, to));
    return storeThemes(dossier, from, to);
}

Result<void> storeReviews(Dossier& dossier, const MemberWork& from, const MemberWork& to)
{
    for (const Review& review : from.reviews) {
        if (!withId(to.reviews, review.id))
            BERAAD_CHECK(ReviewRecords(dossier).remove(review.id));
    }
    for (const Review& review : to.reviews) {
        const Review* before = withId(from.reviews, review.id);
        BERAAD_CHECK(storeReview(dossier, before ? *before : Review(), review));
    }
    return {};
}

/// Only a version that the plan no longer has needs a line.
Result<void> storeVersions(Dossier& dossier, const DocumentsNow& documents, const MemberId& member,
                           const MemberWork& from, const MemberWork& to)
{
    storage::PackageRecords records(dossier);
    const auto byPlan = [](const MemberWork& work) {
        DocumentsNow versions;
        for (const JudgedVersion& version : work.versions)
            versions.insert(version.plan, version.documents);
        return versions;
    };
    const DocumentsNow before = byPlan(from);
    const DocumentsNow after = byPlan(to);
    for (auto plan = documents.cbegin(); plan != documents.cend(); ++plan) {
        const QStringList wanted = after.value(plan.key());
        if (wanted != before.value(plan.key()))
            BERAAD_CHECK(records.setJudgedVersion(plan.key(), member,
                                                  wanted == plan.value() ? QStringList() : wanted));
    }
    return {};
}

/// Those on which a direct interest is among what came in, with the first that was declared: that
/// is what closed the plan. One that was known before may have been lifted here since.
std::map<PlanId, ConflictDeclaration> closedBy(const QList<ConflictDeclaration>& known,
                                               const QList<ConflictDeclaration>& all)
{
    std::map<PlanId, ConflictDeclaration> first;
    const auto isNew = [&](const ConflictDeclaration& each) {
        return each.kind == DeclarationKind::Direct && !known.contains(each);
    };
    for (const ConflictDeclaration& each : all) {
        if (isNew(each))
            first.emplace(each.plan, each);
    }
    for (const ConflictDeclaration& each : all) {
        const auto found = first.find(each.plan);
        if (each.kind == DeclarationKind::Direct && found != first.end() &&
            std::tie(each.declaredAt, each.id) <
                std::tie(found->second.declaredAt, found->second.id))
            found->second = each;
    }
    return first;
}

/// As when it is declared here (PlanDesk::declareConflict): the member reads the plan no longer, so
/// that the secretariat sees that a reader is missing.
Result<void> closePlans(Dossier& dossier, const std::map<PlanId, ConflictDeclaration>& closed)
{
    storage::MemberRecords members(dossier);
    for (const auto& [plan, each] : closed) {
        BERAAD_CHECK(members.remove(Assignment{plan, each.member}));
        BERAAD_CHECK(
            members.save(ConflictOfInterest{plan, each.member, each.reason, each.declaredAt}));
    }
    return {};
}

Result<void> storeDeclarations(Dossier& dossier, const MemberWork& from, const MemberWork& to)
{
    if (from.declarations.size() >= to.declarations.size())
        return {};
    for (const ConflictDeclaration& declaration : to.declarations)
        BERAAD_CHECK(storage::MemberRecords(dossier).add(declaration));
    return closePlans(dossier, closedBy(from.declarations, to.declarations));
}

/// Lines are added and never taken back, as a stance that was taken in person; but those on a plan
/// that an interest closed go with the rest that the member wrote on it.
Result<void> storeStances(Dossier& dossier, const MemberWork& from, const MemberWork& to)
{
    storage::ConsensusRecords records(dossier);
    for (const Stance& stance : from.stances) {
        if (to.stances.contains(stance))
            continue;
        BERAAD_TRY(const auto conflicts, storage::MemberRecords(dossier).conflicts(stance.plan));
        if (hasConflict(conflicts, stance.plan, stance.member))
            BERAAD_CHECK(records.remove(stance.id));
    }
    for (const Stance& stance : to.stances)
        BERAAD_CHECK(records.add(stance));
    return {};
}

/// One a plan and criterion.
Result<void> storeJointFindings(Dossier& dossier, const MemberWork& from, const MemberWork& to)
{
    storage::ConsensusRecords records(dossier);
    for (const exchange::WordedFinding& each : from.findings) {
        if (!to.findings.contains(each))
            BERAAD_CHECK(records.remove(each.finding.plan, each.finding.criterion));
    }
    for (const exchange::WordedFinding& each : to.findings) {
        if (!from.findings.contains(each))
            BERAAD_CHECK(records.save(each.finding));
    }
    return {};
}

/// One a member and plan.
Result<void> storeWishes(Dossier& dossier, const MemberWork& from, const MemberWork& to)
{
    storage::ConsentRecords records(dossier);
    const auto isThere = [](const QList<DiscussionWish>& wishes, const PlanId& plan) {
        return std::any_of(wishes.begin(), wishes.end(),
                           [&](const DiscussionWish& wish) { return wish.plan == plan; });
    };
    for (const DiscussionWish& wish : from.wishes) {
        if (!isThere(to.wishes, wish.plan))
            BERAAD_CHECK(records.removeWish(wish.plan, wish.member));
    }
    for (const DiscussionWish& wish : to.wishes) {
        if (!from.wishes.contains(wish))
            BERAAD_CHECK(records.save(wish));
    }
    return {};
}

Result<void> storeKept(Dossier& dossier, const QList<storage::KeptReturn>& from,
                       const QList<storage::KeptReturn>& to)
{
    storage::ReturnRecords records(dossier);
    for (const storage::KeptReturn& kept : from) {
        if (!to.contains(kept))
            BERAAD_CHECK(records.drop(kept.package));
    }
    for (const storage::KeptReturn& kept : to) {
        if (!from.contains(kept))
            BERAAD_CHECK(records.keep(kept));
    }
    return {};
}

} // namespace

Result<DocumentsNow> documentsNow(Dossier& dossier, const RoundId& round)
{
    BERAAD_TRY(const QList<Plan> plans, storage::PlanRecords(dossier).plans(round));
    DocumentsNow now;
    for (const Plan& plan : plans) {
        QStringList& documents = now[plan.id];
        for (const DocumentFile& document : plan.documents)
            documents.append(document.sha256);
    }
    return now;
}

Result<void> storeHolding(Dossier& dossier, const DocumentsNow& documents, const MemberId& member,
                          const MemberHolding& from, const MemberHolding& to)
{
    BERAAD_CHECK(storeReviews(dossier, from.work, to.work));
    BERAAD_CHECK(storeEach(storage::MarkRecords(dossier), from.work.marks, to.work.marks));
    BERAAD_CHECK(
        storeEach(storage::QuestionRecords(dossier), from.work.questions, to.work.questions));
    BERAAD_CHECK(storeVersions(dossier, documents, member, from.work, to.work));
    BERAAD_CHECK(storeDeclarations(dossier, from.work, to.work));
    BERAAD_CHECK(storeStances(dossier, from.work, to.work));
    BERAAD_CHECK(storeJointFindings(dossier, from.work, to.work));
    BERAAD_CHECK(storeWishes(dossier, from.work, to.work));
    return storeKept(dossier, from.kept, to.kept);
}

} // namespace beraad::merging
