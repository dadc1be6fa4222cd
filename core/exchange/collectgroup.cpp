// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/collectgroup.h"

#include "core/commands/roundreader.h"
#include "core/domain/access.h"
#include "core/exchange/inpackage.h"
#include "core/storage/consensusrecords.h"
#include "core/storage/dossier.h"
#include "core/storage/markrecords.h"
#include "core/storage/memberrecords.h"
#include "core/storage/reviewrecords.h"

#include <algorithm>

namespace beraad::exchange {

using namespace domain;
using storage::ConsensusRecords;
using storage::Dossier;
using storage::MarkRecords;
using storage::MemberRecords;

namespace {

bool isReadable(const Review& review, const Plan& plan)
{
    return readable(review, plan) == review;
}

/// The other readers, whose names the member needs.
Result<void> collectColleagues(Dossier& dossier, const ReadingGroup& group, RoundContents& contents)
{
    for (const MemberId& reader : group.readers) {
        const auto isSame = [&](const Member& member) { return member.id == reader; };
        const bool isKnown =
            reader == contents.member.id ||
            std::any_of(contents.leaders.begin(), contents.leaders.end(), isSame) ||
            std::any_of(contents.colleagues.begin(), contents.colleagues.end(), isSame);
        if (isKnown)
            continue;
        BERAAD_TRY(const Member colleague, MemberRecords(dossier).member(reader));
        contents.colleagues.append(colleague);
    }
    return {};
}

/// Those that the other readers share. The rule for marks is that for reviews (phases.h), and both
/// are asked.
Result<QList<Mark>> collectMarks(Dossier& dossier, const committee::PlanRecord& record,
                                 const Plan& plan, const RoundContents& contents)
{
    QList<Mark> marks;
    if (accessTo(Matter::SeeMarks, record.situation(), contents.member) != ReviewAccess::Open)
        return marks;
    BERAAD_TRY(marks, MarkRecords(dossier).marks(plan.id, contents.member.id));
    marks.removeIf([&](const Mark& mark) {
        return mark.member == contents.member.id || !record.readers.contains(mark.member) ||
               !hasDocument(plan, mark.passage.document);
    });
    return marks;
}

/// Without those of an earlier version of the rubric. When each was worded is for the lead reader.
Result<QList<WordedFinding>> collectFindings(Dossier& dossier, const committee::PlanRecord& record,
                                             const RoundContents& contents)
{
    QList<WordedFinding> timed;
    if (record.leadReader == contents.member.id) {
        BERAAD_TRY(timed, wordedFindings(dossier, contents.round.id, contents.member.id));
    }
    QList<WordedFinding> findings;
    for (const JointFinding& finding : record.findings) {
        if (!contents.rubric.criterion(finding.criterion))
            continue;
        WordedFinding worded{finding, {}};
        for (const WordedFinding& each : std::as_const(timed)) {
            if (each.finding == finding)
                worded.at = each.at;
        }
        findings.append(worded);
    }
    return findings;
}

QString contradictionIn(const ReadingGroup& group, const RoundContents& contents)
{
    const Plan* plan = planOf(contents, group.plan);
    if (!plan || !group.readers.contains(contents.member.id))
        return QStringLiteral("a group of somebody else’s plan");
    if (group.leadReader && !group.readers.contains(*group.leadReader))
        return QStringLiteral("a lead reader who does not read");
    for (const Review& review : group.reviews) {
        if (review.plan != group.plan || review.member == contents.member.id ||
            !group.readers.contains(review.member) || review.state != ReviewState::Final ||
            review.id != reviewIdOf(review.plan, review.member) || !isReadable(review, *plan))
            return QStringLiteral("a review that is not a colleague’s");
    }
    for (const WordedFinding& worded : group.findings) {
        const JointFinding& finding = worded.finding;
        const auto isForeign = [&](const Citation& citation) {
            return !hasDocument(*plan, citation.passage.document);
        };
        if (finding.plan != group.plan || !contents.rubric.criterion(finding.criterion) ||
            std::any_of(finding.citations.begin(), finding.citations.end(), isForeign))
            return QStringLiteral("a finding on something else");
    }
    for (const Mark& mark : group.marks) {
        if (mark.plan != group.plan || mark.member == contents.member.id ||
            !group.readers.contains(mark.member) || !hasDocument(*plan, mark.passage.document))
            return QStringLiteral("a mark that is not a colleague’s");
    }
    return {};
}

Result<void> storeReaders(Dossier& dossier, const ReadingGroup& group)
{
    MemberRecords members(dossier);
    BERAAD_TRY(const QList<MemberId> before, members.readers(group.plan));
    for (const MemberId& reader : before) {
        if (!group.readers.contains(reader))
            BERAAD_CHECK(members.remove(Assignment{group.plan, reader}));
    }
    for (const MemberId& reader : group.readers)
        BERAAD_CHECK(members.add(Assignment{group.plan, reader}));
    return ConsensusRecords(dossier).setLeadReader(group.plan, group.leadReader);
}

/// An interest that the member stated here and that the secretariat did not know of when it sent.
Result<bool> isClosedHere(Dossier& dossier, const PlanId& plan, const MemberId& member)
{
    BERAAD_TRY(const Interests interests, MemberRecords(dossier).interests(plan));
    return isClosed(doorTo(plan, member, interests));
}

const WordedFinding* onCriterion(const QList<WordedFinding>& findings, const QString& criterion)
{
    const auto found =
        std::find_if(findings.begin(), findings.end(), [&](const WordedFinding& each) {
            return each.finding.criterion == criterion;
        });
    return found == findings.end() ? nullptr : &*found;
}

/// What the member worded here as the lead reader, which the secretariat may not have yet.
Result<QList<WordedFinding>> wordedHere(Dossier& dossier, const ReadingGroup& group,
                                        const RoundContents& contents)
{
    BERAAD_TRY(auto own, wordedFindings(dossier, contents.round.id, contents.member.id));
    own.removeIf([&](const WordedFinding& each) {
        return each.finding.plan != group.plan || !each.at.isValid();
    });
    return own;
}

/// As the package has it, but what the member worded here goes only for what is newer.
Result<void> storeFindings(Dossier& dossier, const ReadingGroup& group,
                           const RoundContents& contents)
{
    ConsensusRecords records(dossier);
    BERAAD_TRY(const QList<WordedFinding> own, wordedHere(dossier, group, contents));
    BERAAD_TRY(const QList<JointFinding> before, records.findings(group.plan));
    for (const JointFinding& finding : before) {
        if (!onCriterion(own, finding.criterion))
            BERAAD_CHECK(records.remove(group.plan, finding.criterion));
    }
    for (WordedFinding coming : group.findings) {
        for (const JointFinding& known : before) {
            if (known.criterion == coming.finding.criterion)
                coming = withHoldersOf(known, coming);
        }
        JointFinding finding = coming.finding;
        const WordedFinding* here = onCriterion(own, finding.criterion);
        if (here && !isWordedAfter(coming, *here)) {
            finding = here->finding;
            finding.edition = std::max(finding.edition, coming.finding.edition);
        }
        BERAAD_CHECK(records.save(finding));
    }
    return {};
}

/// As the package has them: a colleague may have taken one back. None takes the place of what is
/// the member's own.
Result<void> storeMarks(Dossier& dossier, const ReadingGroup& group, const MemberId& member)
{
    MarkRecords records(dossier);
    BERAAD_TRY(const QList<Mark> before, records.marks(group.plan, member));
    for (const Mark& mark : before) {
        if (mark.member != member)
            BERAAD_CHECK(records.remove(mark.id));
    }
    for (const Mark& mark : group.marks) {
        if (!records.mark(mark.id))
            BERAAD_CHECK(records.save(mark));
    }
    return {};
}

} // namespace

Review readable(Review review, const Plan& plan)
{
    review.evidence.removeIf(
        [&](const Evidence& each) { return !hasDocument(plan, each.passage.document); });
    for (PointFinding& finding : review.findings) {
        if (!hasDocument(plan, finding.document)) {
            finding.document.clear();
            finding.page.reset();
        }
    }
    for (ThemeFinding& finding : review.themes) {
        if (finding.example && !hasDocument(plan, finding.example->passage.document))
            finding.example.reset();
    }
    return review;
}

Result<void> collectGroup(Dossier& dossier, const Plan& plan, RoundContents& contents)
{
    BERAAD_TRY(const committee::PlanRecord record, commands::readPlan(dossier, plan.id));
    const bool isOpen = contents.round.phase() != RoundPhase::Reading &&
                        hasFinished(record.reviews, contents.member.id) &&
                        accessToReviews(record.situation(), contents.member) == ReviewAccess::Open;
    if (!isOpen)
        return {};
    ReadingGroup group{plan.id, record.readers, record.leadReader, {}, {}, {}};
    const QList<Review> counting = record.countingReviews();
    for (Review review : counting) {
        if (review.member == contents.member.id || !record.readers.contains(review.member))
            continue;
        review.id = reviewIdOf(review.plan, review.member);
        for (Evidence& evidence : review.evidence)
            evidence.review = review.id;
        group.reviews.append(readable(review, plan));
    }
    BERAAD_TRY(group.findings, collectFindings(dossier, record, contents));
    for (WordedFinding& each : group.findings)
        each.finding.citations.removeIf([&](const Citation& citation) {
            return !hasDocument(plan, citation.passage.document);
        });
    BERAAD_TRY(group.marks, collectMarks(dossier, record, plan, contents));
    BERAAD_CHECK(collectColleagues(dossier, group, contents));
    for (const Stance& stance : record.stances) {
        if (stance.member == contents.member.id)
            contents.stances.append(stance);
    }
    contents.groups.append(group);
    return {};
}

QString contradictionInGroups(const RoundContents& contents)
{
    for (const Member& colleague : contents.colleagues) {
        if (colleague.role != MemberRole::Member || colleague.id == contents.member.id)
            return QStringLiteral("a colleague who is none");
    }
    for (const ReadingGroup& group : contents.groups) {
        if (const QString found = contradictionIn(group, contents); !found.isEmpty())
            return found;
    }
    for (const Stance& stance : contents.stances) {
        if (stance.member != contents.member.id || !planOf(contents, stance.plan))
            return QStringLiteral("a stance of somebody else");
    }
    return {};
}

Result<void> storeGroups(Dossier& dossier, const RoundContents& contents)
{
    MemberRecords members(dossier);
    for (const Member& colleague : contents.colleagues)
        BERAAD_CHECK(members.save(colleague));
    for (const ReadingGroup& group : contents.groups) {
        BERAAD_TRY(const bool isClosed, isClosedHere(dossier, group.plan, contents.member.id));
        if (isClosed)
            continue;
        BERAAD_CHECK(storeReaders(dossier, group));
        BERAAD_CHECK(storeFindings(dossier, group, contents));
        BERAAD_CHECK(storeMarks(dossier, group, contents.member.id));
        for (const Review& review : group.reviews)
            BERAAD_CHECK(storage::ReviewRecords(dossier).replace(review));
    }
    for (const Stance& stance : contents.stances)
        BERAAD_CHECK(ConsensusRecords(dossier).add(stance));
    return {};
}

} // namespace beraad::exchange
