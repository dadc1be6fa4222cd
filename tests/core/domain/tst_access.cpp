// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/access.h"

#include "tests/support/testmain.h"

using namespace beraad;
using namespace beraad::domain;
using namespace Qt::StringLiterals;

namespace {

Plan planIn(PlanState state = PlanState::Complete)
{
    Plan made;
    made.id = PlanId::fromText(u"plan"_s);
    made.state = state;
    return made;
}

Member person(const QString& name, MemberRole role = MemberRole::Member)
{
    return {MemberId::fromText(name), name, {}, role};
}

Review reviewOf(const Member& member, ReviewState state)
{
    Review made;
    made.member = member.id;
    made.state = state;
    return made;
}

} // namespace

class AccessTest final : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aReaderSeesTheOtherReviewsAfterTheOwn()
    {
        const Member reader = person(u"reader"_s);
        RoundPhase phase = RoundPhase::ReadingGroup;
        const auto seen = [&](const QList<Review>& reviews) {
            return accessToReviews({planIn(), phase, {reader.id}, {}, reviews}, reader);
        };
        const Review other = reviewOf(person(u"other"_s), ReviewState::Final);
        QCOMPARE(seen({other}), ReviewAccess::OwnReviewFirst);
        QCOMPARE(seen({other, reviewOf(reader, ReviewState::Draft)}), ReviewAccess::OwnReviewFirst);
        QCOMPARE(seen({other, reviewOf(reader, ReviewState::Final)}), ReviewAccess::Open);
        phase = RoundPhase::Reading; // nobody does before the round has moved on
        QCOMPARE(seen({other, reviewOf(reader, ReviewState::Final)}), ReviewAccess::LaterPhase);
    }

    void whoLeadsSeesThemAtOnceAndOtherMembersInThePlenary()
    {
        const Member chair = person(u"chair"_s, MemberRole::Chair);
        const auto seen = [&](const Member& viewer, RoundPhase phase) {
            return accessToReviews({planIn(), phase, {chair.id}, {}, {}}, viewer);
        };
        QCOMPARE(seen(chair, RoundPhase::Reading), ReviewAccess::Open);
        const Member other = person(u"other"_s);
        QCOMPARE(seen(other, RoundPhase::Reading), ReviewAccess::LaterPhase);
        QCOMPARE(seen(other, RoundPhase::ReadingGroup), ReviewAccess::LaterPhase);
        QCOMPARE(seen(other, RoundPhase::Plenary), ReviewAccess::Open);
        QCOMPARE(seen(other, RoundPhase::Fixed), ReviewAccess::Open);
    }

    void thePreAdviceWaitsForTheOwnReviewInEachPhase()
    {
        const Member reader = person(u"reader"_s);
        for (const RoundPhase phase : kRoundPhases) {
            PlanSituation situation{planIn(), phase, {reader.id}, {}, {}};
            QCOMPARE(accessTo(Matter::SeePreAdvice, situation, reader),
                     ReviewAccess::OwnReviewFirst);
            situation.reviews = {reviewOf(reader, ReviewState::Final)};
            QCOMPARE(accessTo(Matter::SeePreAdvice, situation, reader), ReviewAccess::Open);
        }
    }

    void theDocumentsOpenToReadersAndToWhoLeads()
    {
        const Member reader = person(u"reader"_s);
        const Member chair = person(u"chair"_s, MemberRole::Chair);
        const Member secretary = person(u"secretary"_s, MemberRole::Secretary);
        PlanSituation situation{planIn(), RoundPhase::Plenary, {reader.id}, {}, {}};
        const auto refusal = [&](const Member& member) {
            const Result<void> may = mayOpenDocuments(situation, {}, member);
            return may ? std::nullopt : std::optional(may.error().kind());
        };
        QCOMPARE(refusal(secretary), std::nullopt);
        QCOMPARE(refusal(chair), std::nullopt);
        QCOMPARE(refusal(person(u"other"_s)), ErrorKind::NotAssigned);
        QCOMPARE(refusal(reader), ErrorKind::DeclarationMissing);
        situation.reviews = {reviewOf(reader, ReviewState::Draft)};
        QCOMPARE(refusal(reader), std::nullopt);
        for (const Member& member : {reader, chair, secretary})
            situation.interests.conflicts.append({situation.plan.id, member.id, u"why"_s, {}});
        for (const Member& member : {reader, chair, secretary})
            QCOMPARE(refusal(member), ErrorKind::ConflictOfInterest);
    }

    void aWithdrawnPlanKeepsNobodyWaiting()
    {
        const Member reader = person(u"reader"_s);
        QCOMPARE(
            accessToReviews(
                {planIn(PlanState::Withdrawn), RoundPhase::Plenary, {reader.id}, {}, {}}, reader),
            ReviewAccess::Open);
    }

    void aConflictHidesThemFromTheChairToo()
    {
        const Member chair = person(u"chair"_s, MemberRole::Chair);
        const ConflictOfInterest conflict{planIn().id, chair.id, u"teaches there"_s, {}};
        QCOMPARE(
            accessToReviews({planIn(), RoundPhase::Plenary, {}, {{conflict}, {}, {}}, {}}, chair),
            ReviewAccess::Recused);
        const ConflictOfInterest elsewhere{PlanId::create(), chair.id, u"teaches there"_s, {}};
        QCOMPARE(
            accessToReviews({planIn(), RoundPhase::Plenary, {}, {{elsewhere}, {}, {}}, {}}, chair),
            ReviewAccess::Open);
    }

    void whatGoesOutIsForMembersInThePlenary()
    {
        const Member reader = person(u"reader"_s);
        const Member other = person(u"other"_s);
        const auto seen = [&](const Member& viewer, RoundPhase phase,
                              const QList<Review>& reviews = {}) {
            return accessToOutgoing({planIn(), phase, {reader.id}, {}, reviews}, viewer);
        };
        for (const Member& member : {reader, other}) {
            QCOMPARE(seen(member, RoundPhase::Reading), ReviewAccess::LaterPhase);
            QCOMPARE(seen(member, RoundPhase::ReadingGroup), ReviewAccess::LaterPhase);
            QCOMPARE(seen(member, RoundPhase::Fixed), ReviewAccess::Open);
        }
        QCOMPARE(seen(other, RoundPhase::Plenary), ReviewAccess::Open);
        QCOMPARE(seen(reader, RoundPhase::Plenary), ReviewAccess::OwnReviewFirst);
        QCOMPARE(seen(reader, RoundPhase::Plenary, {reviewOf(reader, ReviewState::Final)}),
                 ReviewAccess::Open);
    }

    /// Who leads signs the report and sends the letters, whatever the interest in one of the plans.
    void whatGoesOutIsClosedByAConflictToMembersOnly()
    {
        for (const MemberRole role :
             {MemberRole::Member, MemberRole::Chair, MemberRole::Secretary}) {
            const Member viewer = person(u"viewer"_s, role);
            const ConflictOfInterest conflict{planIn().id, viewer.id, u"teaches there"_s, {}};
            QCOMPARE(accessToOutgoing({planIn(), RoundPhase::Fixed, {}, {{conflict}, {}, {}}, {}},
                                      viewer),
                     role == MemberRole::Member ? ReviewAccess::Recused : ReviewAccess::Open);
        }
    }

    void aPossibleInterestHidesThemUntilTheChairDecided()
    {
        const Member member = person(u"member"_s);
        const ConflictDeclaration said{DeclarationId::create(),   planIn().id,     member.id,
                                       DeclarationKind::Possible, u"knows them"_s, {}};
        PlanSituation situation{planIn(), RoundPhase::Plenary, {}, {{}, {said}, {}}, {}};
        QCOMPARE(accessToReviews(situation, member), ReviewAccess::AwaitsMeasure);
        situation.interests.measures = {
            {MeasureId::create(), said.id, MeasureKind::ReadsWithoutVote, u"long ago"_s, {}, {}}};
        QCOMPARE(accessToReviews(situation, member), ReviewAccess::Open);
    }

    void aDeviationIsForTheChairAndThatReader()
    {
        const Member reader = person(u"reader"_s);
        QVERIFY(maySeeDeviation(reader, reader.id));
        QVERIFY(maySeeDeviation(person(u"chair"_s, MemberRole::Chair), reader.id));
        QVERIFY(!maySeeDeviation(person(u"other"_s), reader.id));
        QVERIFY(!maySeeDeviation(person(u"secretary"_s, MemberRole::Secretary), reader.id));
    }

    void whoSeesTheReviewsMayAskToDiscussThePlan()
    {
        const Member reader = person(u"reader"_s);
        const Member other = person(u"other"_s);
        PlanSituation situation{planIn(), RoundPhase::Plenary, {reader.id}, {}, {}};
        const auto answer = [&](const Member& member) -> std::optional<ErrorKind> {
            const auto may = mayWishDiscussion(situation, {}, member);
            return may ? std::nullopt : std::optional(may.error().kind());
        };
        QCOMPARE(answer(other), std::nullopt);
        QCOMPARE(answer(person(u"chair"_s, MemberRole::Chair)), std::nullopt);
        QCOMPARE(answer(person(u"secretary"_s, MemberRole::Secretary)),
                 ErrorKind::NotAllowedForRole);
        QCOMPARE(answer(reader), ErrorKind::OwnReviewFirst);
        situation.reviews = {reviewOf(reader, ReviewState::Final)};
        QCOMPARE(answer(reader), std::nullopt);
        situation.interests.conflicts = {{planIn().id, other.id, u"teaches there"_s, {}}};
        QCOMPARE(answer(other), ErrorKind::ConflictOfInterest);
        situation.phase = RoundPhase::Reading;
        QCOMPARE(answer(reader), ErrorKind::NotInThisPhase);
    }

    void theChairAndTheSecretaryWordTheAdvice()
    {
        QVERIFY(mayAdvise(MemberRole::Chair));
        QVERIFY(mayAdvise(MemberRole::Secretary));
        QVERIFY(!mayAdvise(MemberRole::Member));
    }
};

BERAAD_TEST(AccessTest, QCoreApplication)
#include "tst_access.moc"
