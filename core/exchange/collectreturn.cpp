// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/writtentimes.h"
#include "core/domain/rules.h"
#include "core/exchange/returncontents.h"
#include "core/exchange/returnjson.h"
#include "core/rubrics/rubricfile.h"
#include "core/storage/consensusrecords.h"
#include "core/storage/consentrecords.h"
#include "core/storage/markrecords.h"
#include "core/storage/memberrecords.h"
#include "core/storage/packagerecords.h"
#include "core/storage/planrecords.h"
#include "core/storage/programmerecords.h"
#include "core/storage/questionrecords.h"
#include "core/storage/returnrecords.h"
#include "core/storage/reviewrecords.h"
#include "core/storage/rubricrecords.h"

#include <QSet>

#include <algorithm>

namespace beraad::exchange {

using namespace domain;
using storage::Dossier;
using storage::MemberRecords;
using storage::PlanRecords;
using storage::ProgrammeRecords;

namespace {

Result<void> readVersionsJudged(Dossier& dossier, const RoundId& round, const MemberId& member,
                                MemberWork& work)
{
    if (work.reviews.isEmpty())
        return {};
    BERAAD_TRY(const auto judged, storage::PackageRecords(dossier).judgedVersions(round, member));
    BERAAD_TRY(const QList<Plan> plans, PlanRecords(dossier).plans(round));
    QHash<PlanId, QStringList> now;
    for (const Plan& plan : plans) {
        for (const DocumentFile& document : plan.documents)
            now[plan.id].append(document.sha256);
    }
    for (const Review& review : std::as_const(work.reviews))
        work.versions.append({review.plan, judged.value(review.plan, now.value(review.plan))});
    return {};
}

/// Leaves out what was written on plans that are not the member's to write on, or are so no longer,
/// and what others worded.
Result<void> keepWhatMayTravel(Dossier& dossier, const RoundId& round, const MemberId& member,
                               MemberWork& work)
{
    BERAAD_TRY(const auto assignments, MemberRecords(dossier).assignments(round, member));
    BERAAD_TRY(const auto conflicts, MemberRecords(dossier).conflicts(round));
    const auto isClosed = [&](const auto& record) {
        return !assignments.contains(Assignment{record.plan, member}) ||
               hasConflict(conflicts, record.plan, member);
    };
    work.reviews.removeIf(isClosed);
    work.marks.removeIf(isClosed);
    work.questions.removeIf(isClosed);
    work.stances.removeIf(isClosed);
    work.wishes.removeIf(isClosed);
    work.versions.removeIf(isClosed);
    work.findings.removeIf([&](const WordedFinding& each) {
        return isClosed(each.finding) || !each.at.isValid(); // worded elsewhere
    });
    return {};
}

/// What this dossier sent or took in of the member before, and what those built on.
Result<void> collectAncestry(Dossier& dossier, const QList<ReturnContents>& kept,
                             ReturnContents& contents)
{
    BERAAD_TRY(const auto packages, storage::PackageRecords(dossier).packages());
    QSet<PackageId> all;
    for (const ExchangedPackage& package : packages) {
        if (package.kind == PackageKind::Return && package.round == contents.round &&
            package.member == contents.member)
            all.insert(package.id);
    }
    for (const ReturnContents& earlier : kept)
        all.unite(QSet<PackageId>(earlier.includes.begin(), earlier.includes.end()));
    contents.includes = all.values();
    std::sort(contents.includes.begin(), contents.includes.end());
    return {};
}

bool hasSame(const ReturnContents& kept, const ReturnContents& now, const WrittenAt& time)
{
    const auto reviewIn = [&](const ReturnContents& contents) {
        const auto found =
            std::find_if(contents.reviews.begin(), contents.reviews.end(),
                         [&](const Review& review) { return review.plan == time.plan; });
        return found == contents.reviews.end() ? Review() : *found;
    };
    const Review before = reviewIn(kept);
    const Review after = reviewIn(now);
    return time.criterion.isEmpty() ? before == after
                                    : before.score(time.criterion) == after.score(time.criterion);
}

/// By the trail of this dossier; what came in from another laptop and is still the same has the
/// time at which it was written there.
Result<void> collectTimes(Dossier& dossier, const QList<ReturnContents>& kept,
                          ReturnContents& contents)
{
    BERAAD_TRY(contents.written, commands::writtenTimes(dossier, contents.reviews));
    for (const ReturnContents& earlier : kept) {
        for (const WrittenAt& time : earlier.written) {
            if (!hasSame(earlier, contents, time))
                continue;
            contents.written.removeIf([&](const WrittenAt& each) {
                return each.plan == time.plan && each.criterion == time.criterion;
            });
            contents.written.append(time);
        }
    }
    return {};
}

Result<QList<ReturnContents>> keptContents(Dossier& dossier, const ReturnContents& of)
{
    BERAAD_TRY(const auto all, storage::ReturnRecords(dossier).kept(of.round, of.member));
    QList<ReturnContents> contents;
    for (const storage::KeptReturn& kept : all) {
        BERAAD_TRY(const ReturnContents each,
                   readReturnContents(kept.content, kept.package.text()));
        contents.append(each);
    }
    return contents;
}

} // namespace

Result<QString> rubricFingerprint(Dossier& dossier, const Round& round)
{
    BERAAD_TRY(const Rubric rubric, ProgrammeRecords(dossier).rubric(round.rubric));
    return rubrics::fingerprint(rubric);
}

Result<QMap<QString, Rubric>> knownVersions(Dossier& dossier, const Rubric& ofRound)
{
    QMap<QString, Rubric> versions{{rubrics::fingerprint(ofRound), ofRound}};
    BERAAD_TRY(const auto all, storage::RubricRecords(dossier).rubrics());
    for (const storage::StoredRubric& each : all) {
        if (each.isFrozen() && each.rubric.identifier == ofRound.identifier)
            versions.insert(rubrics::fingerprint(each.rubric), each.rubric);
    }
    return versions;
}

Result<MemberWork> readWork(Dossier& dossier, const RoundId& round, const MemberId& member)
{
    MemberWork work;
    BERAAD_TRY(work.reviews, storage::ReviewRecords(dossier).reviews(round, member));
    BERAAD_TRY(work.marks, storage::MarkRecords(dossier).shared(round, member));
    BERAAD_TRY(work.questions, storage::QuestionRecords(dossier).questions(round, member));
    BERAAD_TRY(work.declarations, MemberRecords(dossier).declarations(round));
    work.declarations.removeIf(
        [&](const ConflictDeclaration& each) { return each.member != member; });
    BERAAD_TRY(work.stances, storage::ConsensusRecords(dossier).stances(round, member));
    BERAAD_TRY(work.findings, wordedFindings(dossier, round, member));
    BERAAD_TRY(work.wishes, storage::ConsentRecords(dossier).wishes(round, member));
    BERAAD_CHECK(readVersionsJudged(dossier, round, member, work));
    return work;
}

Result<ReturnContents> collectReturn(Dossier& dossier, const RoundId& id, const MemberId& member,
                                     const QString& machine)
{
    BERAAD_TRY(const Round round, ProgrammeRecords(dossier).round(id));
    ReturnContents contents;
    BERAAD_TRY(static_cast<MemberWork&>(contents), readWork(dossier, id, member));
    BERAAD_CHECK(keepWhatMayTravel(dossier, id, member, contents));
    contents.programme = round.programme;
    contents.round = id;
    contents.roundNumber = round.number;
    contents.member = member;
    contents.machine = machine;
    BERAAD_TRY(contents.rubric, rubricFingerprint(dossier, round));
    BERAAD_TRY(const QList<ReturnContents> kept, keptContents(dossier, contents));
    BERAAD_CHECK(collectAncestry(dossier, kept, contents));
    BERAAD_CHECK(collectTimes(dossier, kept, contents));
    return contents;
}

} // namespace beraad::exchange
