// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/advicedesk.h"

#include "core/commands/history.h"
#include "core/commands/plandesk.h"
#include "core/commands/rounddesk.h"
#include "core/commands/roundreader.h"
#include "core/storage/dossier.h"
#include "tests/support/dossierfixture/dossierfixture.h"
#include "tests/support/testmain.h"

using namespace beraad;
using namespace beraad::commands;
using namespace beraad::domain;
using namespace Qt::StringLiterals;
using tests::must;

/// What the desk keeps, takes back and refuses; the rules on adopting are tested with the rules.
class AdviceDeskTest final : public tests::TestCase
{
    Q_OBJECT

private:
    static Advice with(Advice advice, const QString& motivation)
    {
        advice.motivation = motivation;
        return advice;
    }

    static ErrorKind refusal(const Result<void>& result)
    {
        return result ? ErrorKind::Internal : result.error().kind();
    }

private Q_SLOTS:
    void typingInOneTextIsOneStepBack()
    {
        tests::DossierFixture fixture;
        AdviceDesk desk(fixture.history());
        const PlanId plan = fixture.plan(0);
        must(desk.store(with(must(desk.advice(plan)), u"Het"_s), Action::AdviceWorded));
        must(desk.store(with(must(desk.advice(plan)), u"Het plan"_s), Action::AdviceWorded));
        Advice advice = must(desk.advice(plan));
        advice.causeRemark = u"Te vroeg"_s;
        must(desk.store(advice, Action::AdviceWorded));
        must(fixture.history().undo());
        QCOMPARE(must(desk.advice(plan)).causeRemark, QString());
        QCOMPARE(must(desk.advice(plan)).motivation, u"Het plan"_s);
        must(fixture.history().undo());
        QVERIFY(must(desk.advice(plan)).id.isNull());
    }

    void whatIsInsertedAmongTypingIsAStepOfItsOwn()
    {
        tests::DossierFixture fixture;
        AdviceDesk desk(fixture.history());
        const PlanId plan = fixture.plan(0);
        const auto store = [&](const QString& motivation, Action action) {
            must(desk.store(with(must(desk.advice(plan)), motivation), action));
        };
        store(u"Het plan."_s, Action::AdviceWorded);
        store(u"Het plan.\n\nA1 Partners"_s, Action::FindingsInserted);
        store(u"Het plan.\n\nA1 Partners!"_s, Action::AdviceWorded);
        must(fixture.history().undo());
        QCOMPARE(must(desk.advice(plan)).motivation, u"Het plan.\n\nA1 Partners"_s);
        must(fixture.history().undo());
        QCOMPARE(must(desk.advice(plan)).motivation, u"Het plan."_s);
    }

    void eachImprovementPointIsAStepOfItsOwn()
    {
        tests::DossierFixture fixture;
        AdviceDesk desk(fixture.history());
        Advice advice = must(desk.advice(fixture.plan(0)));
        for (const QString& text : {u"Een"_s, u"Twee"_s}) {
            advice.improvementPoints.append({{}, u"A1"_s, text});
            must(desk.store(advice, Action::ImprovementPointsChanged));
            advice = must(desk.advice(fixture.plan(0)));
        }
        advice.improvementPoints.swapItemsAt(0, 1);
        must(desk.store(advice, Action::ImprovementPointsChanged));
        must(fixture.history().undo());
        QCOMPARE(must(desk.advice(fixture.plan(0))).improvementPoints.first().text, u"Een"_s);
        must(fixture.history().undo());
        QCOMPARE(must(desk.advice(fixture.plan(0))).improvementPoints.size(), 1);
    }

    void anImprovementPointWithoutTextFallsAwayWithAdopting()
    {
        tests::DossierFixture fixture;
        AdviceDesk desk(fixture.history());
        Advice advice = must(desk.advice(fixture.plan(0)));
        advice.outcome = Outcome::Approve;
        advice.motivation = u"Overtuigend"_s;
        advice.improvementPoints = {{{}, u"A1"_s, u" "_s}, {{}, u"A2"_s, u"Teken alsnog"_s}};
        must(desk.store(advice, Action::ImprovementPointsChanged));
        must(desk.adopt(fixture.plan(0)));
        const Advice adopted = must(desk.advice(fixture.plan(0)));
        QCOMPARE(adopted.improvementPoints.size(), 1);
        QCOMPARE(adopted.improvementPoints.first().text, u"Teken alsnog"_s);
    }

    void aMemberDoesNotWordTheAdvice()
    {
        tests::DossierFixture fixture;
        fixture.actAs(fixture.member(0));
        AdviceDesk desk(fixture.history());
        QCOMPARE(refusal(desk.mayEdit(fixture.plan(0))), ErrorKind::NotAllowedForRole);
        QCOMPARE(refusal(desk.adopt(fixture.plan(0))), ErrorKind::NotAllowedForRole);
    }

    void aChairWithAConflictStaysAwayFromThatPlanOnly()
    {
        tests::DossierFixture fixture;
        fixture.adopt(fixture.plan(0));
        must(PlanDesk(fixture.history())
                 .declareConflict(fixture.plan(0), fixture.chair().id, u"Toezichthouder"_s));
        fixture.actAs(fixture.chair());
        AdviceDesk desk(fixture.history());
        QCOMPARE(refusal(desk.reopen(fixture.plan(0))), ErrorKind::ConflictOfInterest);
        QCOMPARE(refusal(desk.mayEdit(fixture.plan(0))), ErrorKind::ConflictOfInterest);
        QVERIFY(desk.mayEdit(fixture.plan(1)));
    }

    void theReviewOfWhoWasRecusedAfterwardsDoesNotCount()
    {
        tests::DossierFixture fixture;
        const PlanId plan = fixture.plan(0);
        fixture.finaliseReview(fixture.key(0, 0));
        fixture.finaliseReview(fixture.key(0, 1));
        must(PlanDesk(fixture.history())
                 .declareConflict(plan, fixture.member(0).id, u"Toezichthouder"_s));
        const AdviceContext context = must(AdviceDesk(fixture.history()).context(plan));
        QCOMPARE(context.reviews.size(), 1);
        QCOMPARE(context.reviews.first().member, fixture.member(1).id);
        QCOMPARE(context.votersPresent, 4); // five vote: the chair and four members
    }

    void theEarlierAdviceAndItsFollowUpAreFound()
    {
        tests::DossierFixture fixture(1);
        fixture.finaliseRound(Outcome::Revise);
        QVERIFY(!must(readEarlierAdvice(fixture.dossier(), fixture.plan(0))));
        const PlanId later = fixture.startNextRound().first();
        const auto earlier = must(readEarlierAdvice(fixture.dossier(), later));
        QVERIFY(earlier);
        QCOMPARE(earlier->round, 1);
        QCOMPARE(earlier->advice.outcome, Outcome::Revise);

        AdviceDesk desk(fixture.history());
        const ImprovementPointId point = earlier->advice.improvementPoints.first().id;
        must(desk.mark({point, later, FollowUpState::Partly, {}}));
        QCOMPARE(must(desk.context(later)).followUps.size(), 1);
        must(desk.unmark(point, later));
        QVERIFY(must(desk.context(later)).followUps.isEmpty());
        must(fixture.history().undo());
        QCOMPARE(must(desk.context(later)).followUps.first().state, FollowUpState::Partly);
    }

    void theMinisterAdoptsMuchAdviceByOneLetter()
    {
        tests::DossierFixture fixture(3);
        fixture.finaliseRound();
        AdviceDesk desk(fixture.history());
        const QDate day(2020, 6, 2);
        must(desk.decideAsAdvised({fixture.plan(0), fixture.plan(2)}, day, u"OCW/2020/12"_s));
        const Decision decision{
            fixture.plan(2), DecisionKind::Adopted, Outcome::Approve, day, u"OCW/2020/12"_s, {}};
        QCOMPARE(must(readPlan(fixture.dossier(), fixture.plan(2))).decision,
                 std::optional(decision));
        QVERIFY(must(readPlan(fixture.dossier(), fixture.plan(0))).decision);
        QVERIFY(!must(readPlan(fixture.dossier(), fixture.plan(1))).decision);
    }

    void nobodyKeepsADecisionBeforeTheRoundIsFinalNorWithoutTheTask()
    {
        tests::DossierFixture fixture(1);
        AdviceDesk desk(fixture.history());
        QCOMPARE(desk.mayDecide(fixture.plan(0)).error().kind(), ErrorKind::RoundNotFinal);
        fixture.finaliseRound();
        must(desk.mayDecide(fixture.plan(0)));
        fixture.actAs(fixture.member(0));
        QCOMPARE(desk.decideAsAdvised({fixture.plan(0)}, QDate(2020, 6, 2), {}).error().kind(),
                 ErrorKind::NotAllowedForRole);
        QVERIFY(!must(readPlan(fixture.dossier(), fixture.plan(0))).decision);
    }

    void aReferenceIsTypedInOneStep()
    {
        tests::DossierFixture fixture(1);
        fixture.finaliseRound();
        AdviceDesk desk(fixture.history());
        Decision decision{
            fixture.plan(0), DecisionKind::Adopted, Outcome::Approve, QDate(2020, 6, 2), {}, {}};
        for (const QString& reference : {QString(), u"OCW"_s, u"OCW/2020/12"_s}) {
            decision.reference = reference;
            must(desk.decide(decision));
        }
        must(fixture.history().undo());
        QCOMPARE(must(readPlan(fixture.dossier(), fixture.plan(0))).decision->reference, QString());
    }
};

BERAAD_TEST(AdviceDeskTest, QCoreApplication)
#include "tst_advicedesk.moc"
