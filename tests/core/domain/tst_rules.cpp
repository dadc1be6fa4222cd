// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/rules.h"
#include "tests/support/testmain.h"

using namespace beraad;
using namespace beraad::domain;
using namespace Qt::StringLiterals;

namespace {

Criterion criterion(const QString& key, bool isKnockOut)
{
    Criterion made;
    made.key = key;
    made.isKnockOut = isKnockOut;
    made.scale.levels = {{u"notMet"_s, {}, {}}, {u"partlyMet"_s, {}, {}}, {u"met"_s, {}, {}}};
    made.evidence = isKnockOut ? EvidenceRule::Required : EvidenceRule::Optional;
    made.motivation = MotivationRule::WhenNotMet;
    return made;
}

Rubric rubric()
{
    Rubric made;
    made.sections = {{u"A"_s, {}, {}, {criterion(u"A1"_s, true), criterion(u"A2"_s, false)}}};
    return made;
}

Region region()
{
    Region made;
    made.id = RegionId::create();
    made.name = u"Noordkust"_s;
    return made;
}

Plan planFor(PlanState state)
{
    Plan made;
    made.id = PlanId::create();
    made.state = state;
    return made;
}

Review review(const QString& levelOfA1, const QString& levelOfA2)
{
    Review made;
    made.id = ReviewId::create();
    made.state = ReviewState::Final;
    made.recommendation = Outcome::Approve;
    made.scores.insert(u"A1"_s, {u"A1"_s, Judgement::ofLevel(levelOfA1), u"because"_s});
    made.scores.insert(u"A2"_s, {u"A2"_s, Judgement::ofLevel(levelOfA2), u"because"_s});
    made.evidence = {{EvidenceId::create(), made.id, u"A1"_s, {u"hash"_s, 0, {}, u"quote"_s}}};
    return made;
}

Advice advice(Outcome outcome)
{
    Advice made;
    made.id = AdviceId::create();
    made.outcome = outcome;
    made.motivation = u"The plan holds together."_s;
    return made;
}

ImprovementPoint point()
{
    return {ImprovementPointId::create(), u"A2"_s, u"Name the companies."_s};
}

QList<ErrorKind> kinds(const Objections& objections)
{
    QList<ErrorKind> found;
    for (const Error& objection : objections)
        found << objection.kind();
    return found;
}

using Kinds = QList<ErrorKind>;

} // namespace

class TestRules : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aFinalisedRoundIsReadOnly()
    {
        Round round;
        QVERIFY(mayChange(round));
        round.finalisedAt = QDateTime(QDate(2019, 6, 1), QTime(12, 0), Qt::UTC);
        QCOMPARE(mayChange(round).error().kind(), ErrorKind::RoundIsFinal);
    }

    void refusesAReviewByAMemberWithAConflict()
    {
        const Plan complete = planFor(PlanState::Complete);
        const Member member{MemberId::create(), u"A. Reader"_s, {}, MemberRole::Member};
        const ConflictOfInterest conflict{complete.id, member.id, u"teaches there"_s, {}};
        QVERIFY(mayReview(complete, region(), member, {member.id}, {}));
        QCOMPARE(mayReview(complete, region(), member, {member.id}, {conflict}).error(),
                 Error(ErrorKind::ConflictOfInterest, {u"A. Reader"_s, u"Noordkust"_s}));
        const ConflictOfInterest elsewhere{PlanId::create(), member.id, u"teaches there"_s, {}};
        QVERIFY(mayReview(complete, region(), member, {member.id}, {elsewhere}));
    }

    void refusesAReviewOfSomebodyElsesPlan()
    {
        const Member member{MemberId::create(), u"A. Reader"_s, {}, MemberRole::Member};
        QCOMPARE(mayReview(planFor(PlanState::Complete), region(), member, {MemberId::create()}, {})
                     .error()
                     .kind(),
                 ErrorKind::NotAssigned);
    }

    void onlyPlansThatAreThereAreAssessed_data()
    {
        QTest::addColumn<PlanState>("state");
        QTest::addColumn<bool>("allowed");
        QTest::newRow("expected") << PlanState::Expected << false;
        QTest::newRow("received") << PlanState::Received << true;
        QTest::newRow("incomplete") << PlanState::Incomplete << false;
        QTest::newRow("complete") << PlanState::Complete << true;
        QTest::newRow("withdrawn") << PlanState::Withdrawn << false;
    }
    void onlyPlansThatAreThereAreAssessed()
    {
        QFETCH(const PlanState, state);
        QTEST(mayBeAssessed(planFor(state), region()).ok(), "allowed");
    }

    void aCompleteReviewCanBeFinal()
    {
        QVERIFY(objectionsToFinal(rubric(), review(u"met"_s, u"partlyMet"_s), {}).isEmpty());
    }

    void namesEverythingThatAReviewStillLacks()
    {
        Review draft = review(u"met"_s, u"notMet"_s);
        draft.scores[u"A2"_s].motivation = u"  "_s;
        draft.evidence.clear();
        draft.recommendation.reset();
        QCOMPARE(kinds(objectionsToFinal(rubric(), draft, {})),
                 (Kinds{ErrorKind::EvidenceMissing, ErrorKind::MotivationMissing,
                        ErrorKind::RecommendationMissing}));
        draft.scores.remove(u"A1"_s);
        QCOMPARE(objectionsToFinal(rubric(), draft, {}).first(),
                 Error(ErrorKind::CriterionUnscored, {u"A1"_s}));
    }

    void refusesAScoreThatIsNotOnTheScale()
    {
        QVERIFY(kinds(objectionsToFinal(rubric(), review(u"splendid"_s, u"met"_s), {}))
                    .contains(ErrorKind::ScoreOutOfScale));
    }

    void eachEarlierPointIsMarkedWithItsPage()
    {
        const QList<ImprovementPoint> points{
            {ImprovementPointId::create(), u"A1"_s, u"Name the companies."_s},
            {ImprovementPointId::create(), u"A2"_s, u"Count the pupils."_s}};
        Review made = review(u"met"_s, u"partlyMet"_s);
        QCOMPARE(objectionsToFinal(rubric(), made, points),
                 (Objections{{ErrorKind::EarlierPointUnmarked, {u"Name the companies."_s}},
                             {ErrorKind::EarlierPointUnmarked, {u"Count the pupils."_s}}}));
        made.findings = {{points[0].id, FollowUpState::Partly, {}, {}},
                         {points[1].id, FollowUpState::NotAddressed, {}, {}}};
        QCOMPARE(objectionsToFinal(rubric(), made, points),
                 Objections{Error(ErrorKind::EarlierPointPageMissing, {u"Name the companies."_s})});
        made.findings[0].page = 0;
        QVERIFY(objectionsToFinal(rubric(), made, points).isEmpty());
    }

    void approvalBesideAKnockOutIsDoubtedAndNotForbidden()
    {
        Rubric strict = rubric();
        strict.sections.first().criteria.first().isKnockOut = true;
        Review made = review(u"notMet"_s, u"met"_s);
        made.recommendation = Outcome::ApproveWithPoints;
        QCOMPARE(doubtsAboutReview(strict, made),
                 Objections{Error(ErrorKind::RecommendationAgainstKnockOut, {u"A1"_s})});
        QVERIFY(!kinds(objectionsToFinal(strict, made, {}))
                     .contains(ErrorKind::RecommendationAgainstKnockOut));
        made.recommendation = Outcome::Revise;
        QVERIFY(doubtsAboutReview(strict, made).isEmpty());
    }

    void aPointWithoutCriterionIsDoubted()
    {
        Advice advice;
        advice.improvementPoints = {{{}, u"A1"_s, u"Name the companies."_s},
                                    {{}, {}, u"Count the pupils."_s},
                                    {{}, {}, u" "_s}};
        QCOMPARE(doubtsAboutAdvice(advice),
                 Objections{Error(ErrorKind::PointWithoutCriterion, {u"Count the pupils."_s})});
    }

    void adviceNeedsWhatItsOutcomeAsks_data()
    {
        QTest::addColumn<Outcome>("outcome");
        QTest::addColumn<Kinds>("missing");
        QTest::newRow("approve") << Outcome::Approve << Kinds{};
        QTest::newRow("approve with points")
            << Outcome::ApproveWithPoints
            << Kinds{ErrorKind::ImprovementPointMissing, ErrorKind::SettleDateMissing};
        QTest::newRow("revise") << Outcome::Revise
                                << Kinds{ErrorKind::CauseMissing,
                                         ErrorKind::ImprovementPointMissing};
        QTest::newRow("reject") << Outcome::Reject << Kinds{ErrorKind::CauseMissing};
    }
    void adviceNeedsWhatItsOutcomeAsks()
    {
        QFETCH(const Outcome, outcome);
        QFETCH(const Kinds, missing);
        Advice made = advice(outcome);
        QCOMPARE(kinds(objectionsToAdopting(made, {})), missing);
        made.cause = Cause::PlanNotConcrete;
        made.settleBefore = QDate(2020, 4, 1);
        made.improvementPoints = {point()};
        QVERIFY(objectionsToAdopting(made, {}).isEmpty());
    }

    void anEmptyImprovementPointIsNone()
    {
        Advice made = advice(Outcome::Revise);
        made.cause = Cause::PlanNotConcrete;
        made.improvementPoints = {{ImprovementPointId::create(), u"A2"_s, u"  "_s}};
        QCOMPARE(kinds(objectionsToAdopting(made, {})), Kinds{ErrorKind::ImprovementPointMissing});
    }

    void adviceNeedsAnOutcomeAndAMotivation()
    {
        QCOMPARE(kinds(objectionsToAdopting(Advice(), {})),
                 (Kinds{ErrorKind::OutcomeMissing, ErrorKind::AdviceMotivationMissing}));
    }

    void aKnockOutAtNotMetStopsApprovalUntilTheChairWritesWhy()
    {
        AdviceContext context;
        context.rubric = rubric();
        context.reviews = {review(u"met"_s, u"met"_s), review(u"notMet"_s, u"met"_s)};
        Advice made = advice(Outcome::Approve);
        QCOMPARE(objectionsToAdopting(made, context),
                 Objections{Error(ErrorKind::KnockOutNotMet, {u"A1"_s})});
        made.knockOutJustification = u"The letters came after the reading."_s;
        QVERIFY(objectionsToAdopting(made, context).isEmpty());
    }

    void aDraftReviewAndAnOrdinaryCriterionKnockNothingOut()
    {
        Review draft = review(u"notMet"_s, u"met"_s);
        draft.state = ReviewState::Draft;
        QVERIFY(knockOutsNotMet(rubric(), {draft, review(u"met"_s, u"notMet"_s)}).isEmpty());
    }

    void refusesMoreVotesThanVoters()
    {
        Advice made = advice(Outcome::Approve);
        made.votes = Votes{8, 3, 1};
        AdviceContext context;
        context.votersPresent = 11;
        QCOMPARE(objectionsToAdopting(made, context),
                 Objections{Error(ErrorKind::VotesExceedMembers, {u"12"_s, u"11"_s})});
        context.votersPresent = 12;
        QVERIFY(objectionsToAdopting(made, context).isEmpty());
    }

    void refusesAConclusionWithoutTheQuorum()
    {
        AdviceContext context;
        context.votersPresent = 6; // one of seven has no vote on this plan
        context.membersPresent = 7;
        context.quorum = 8;
        QCOMPARE(objectionsToAdopting(advice(Outcome::Approve), context),
                 Objections{Error(ErrorKind::QuorumMissing, {u"7"_s, u"8"_s})});
        context.quorum = 7;
        QVERIFY(objectionsToAdopting(advice(Outcome::Approve), context).isEmpty());
    }

    void eachEarlierImprovementPointMustBeLookedAt()
    {
        AdviceContext context;
        context.earlierPoints = {point(), point()};
        context.followUps = {
            {context.earlierPoints.first().id, {}, FollowUpState::NotAddressed, {}}};
        QCOMPARE(kinds(objectionsToAdopting(advice(Outcome::Approve), context)),
                 Kinds{ErrorKind::FollowUpMissing});
    }

    void whatWasDoneWithAnEarlierPointStandsOnAPage()
    {
        AdviceContext context;
        context.earlierPoints = {point()};
        FollowUp followUp{context.earlierPoints.first().id, {}, FollowUpState::Partly, {}};
        context.followUps = {followUp};
        QCOMPARE(kinds(objectionsToAdopting(advice(Outcome::Approve), context)),
                 Kinds{ErrorKind::FollowUpPageMissing});
        followUp.page = 0;
        context.followUps = {followUp};
        QVERIFY(objectionsToAdopting(advice(Outcome::Approve), context).isEmpty());
    }

    void noVerdictHangsOnWhatWasOnlySuggested()
    {
        AdviceContext context;
        context.earlierPoints = {point()};
        context.earlierPoints.first().need = PointNeed::Suggested;
        QVERIFY(objectionsToAdopting(advice(Outcome::Approve), context).isEmpty());
        context.followUps = {{context.earlierPoints.first().id, {}, FollowUpState::Addressed, {}}};
        QVERIFY(objectionsToAdopting(advice(Outcome::Approve), context).isEmpty());
    }

    void aRoundEndsWhenEachPlanThatCameHasAdoptedAdvice()
    {
        Advice draft = advice(Outcome::Approve);
        Advice adopted = draft;
        adopted.state = AdviceState::Adopted;
        const PlanStanding withdrawn{planFor(PlanState::Withdrawn), region(), {}};
        const PlanStanding never{planFor(PlanState::Expected), region(), {}};
        QVERIFY(objectionsToFinalising(
                    {withdrawn, never, {planFor(PlanState::Complete), region(), adopted}})
                    .isEmpty());
        QCOMPARE(
            objectionsToFinalising({withdrawn, {planFor(PlanState::Complete), region(), draft}}),
            Objections{Error(ErrorKind::AdviceMissing, {u"Noordkust"_s})});
    }
};

BERAAD_TEST(TestRules, QCoreApplication)
#include "tst_rules.moc"
