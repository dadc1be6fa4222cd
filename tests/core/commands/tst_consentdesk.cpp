// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/consentdesk.h"

#include "core/commands/history.h"
#include "core/commands/plandesk.h"
#include "core/commands/rounddesk.h"
#include "core/commands/roundreader.h"
#include "core/committee/consent.h"
#include "core/storage/audittrail.h"
#include "core/storage/consentrecords.h"
#include "core/storage/dossier.h"
#include "tests/support/dossierfixture/dossierfixture.h"
#include "tests/support/testmain.h"

using namespace beraad;
using namespace beraad::commands;
using namespace beraad::domain;
using namespace Qt::StringLiterals;
using tests::DossierFixture;
using tests::must;

/// Who sets the rule of the consent list, and who takes a plan off it.
class ConsentDeskTest final : public tests::TestCase
{
    Q_OBJECT

private:
    static committee::DiscussionPoints points(const DossierFixture& fixture, int plan)
    {
        const auto records = must(readRound(fixture.dossier(), fixture.round()));
        return committee::reasonsToDiscuss(records.consentRule, records.rubric,
                                           records.plans.at(plan));
    }
    static void finishAll(DossierFixture& fixture, int plan)
    {
        for (int member = 0; member < 3; ++member)
            fixture.finaliseReview(fixture.key(plan, member));
    }
    static ErrorKind refusal(const Result<void>& done)
    {
        return done ? ErrorKind::Internal : done.error().kind();
    }

private Q_SLOTS:
    void theRuleIsTheUsualOneUntilTheChairSetsAnother();
    void aMemberDoesNotSetTheRule();
    void aWishTakesThePlanOffTheListAndWithdrawingPutsItBack();
    void nobodyPutsBackWhatAnotherWantsToDiscuss();
    void whoHasAConflictDoesNotWish();
    void everythingIsInTheTrailAndCanBeUndone();
    void aFinalRoundStaysAsItIs();
};

void ConsentDeskTest::theRuleIsTheUsualOneUntilTheChairSetsAnother()
{
    DossierFixture fixture;
    fixture.actAs(fixture.chair());
    storage::ConsentRecords records(fixture.dossier());
    QCOMPARE(must(records.rule(fixture.round())), ConsentRule());
    const ConsentRule strict{2, 0.05, false, RecommendationRule::EqualApproval};
    must(ConsentDesk(fixture.history()).setRule(fixture.round(), strict));
    QCOMPARE(must(readRound(fixture.dossier(), fixture.round())).consentRule, strict);
    fixture.reopen();
    QCOMPARE(must(storage::ConsentRecords(fixture.dossier()).rule(fixture.round())), strict);
}

void ConsentDeskTest::aMemberDoesNotSetTheRule()
{
    DossierFixture fixture;
    fixture.actAs(fixture.member(0));
    QCOMPARE(refusal(ConsentDesk(fixture.history()).setRule(fixture.round(), {1, 1, false, {}})),
             ErrorKind::NotAllowedForRole);
    QCOMPARE(must(storage::ConsentRecords(fixture.dossier()).rule(fixture.round())), ConsentRule());
}

void ConsentDeskTest::aWishTakesThePlanOffTheListAndWithdrawingPutsItBack()
{
    DossierFixture fixture;
    finishAll(fixture, 0);
    fixture.moveTo(RoundPhase::Plenary);
    QVERIFY(points(fixture, 0).isEmpty());
    fixture.actAs(fixture.member(3)); // does not read the plan
    ConsentDesk desk(fixture.history());
    QCOMPARE(refusal(desk.wish(fixture.plan(0), u"  "_s)), ErrorKind::ReasonMissing);
    must(desk.wish(fixture.plan(0), u"De buurregio rekent hierop"_s));
    QCOMPARE(points(fixture, 0),
             (committee::DiscussionPoints{{committee::DiscussionReason::WishedFor, {}}}));
    const auto wishes = must(readPlan(fixture.dossier(), fixture.plan(0))).wishes;
    QCOMPARE(wishes.size(), 1);
    QCOMPARE(wishes.first().member, fixture.member(3).id);
    QCOMPARE(wishes.first().reason, u"De buurregio rekent hierop"_s);
    must(desk.withdraw(fixture.plan(0)));
    QVERIFY(points(fixture, 0).isEmpty());
}

void ConsentDeskTest::nobodyPutsBackWhatAnotherWantsToDiscuss()
{
    DossierFixture fixture;
    finishAll(fixture, 0);
    fixture.moveTo(RoundPhase::Plenary);
    ConsentDesk desk(fixture.history());
    fixture.actAs(fixture.member(0));
    must(desk.wish(fixture.plan(0), u"Waarom niet?"_s));
    fixture.actAs(fixture.chair());
    QCOMPARE(refusal(desk.withdraw(fixture.plan(0))), ErrorKind::RecordNotFound);
    must(desk.wish(fixture.plan(0), u"Ik ook"_s));
    must(desk.withdraw(fixture.plan(0)));
    QCOMPARE(must(readPlan(fixture.dossier(), fixture.plan(0))).wishes.size(), 1);
}

void ConsentDeskTest::whoHasAConflictDoesNotWish()
{
    DossierFixture fixture;
    finishAll(fixture, 0);
    must(PlanDesk(fixture.history())
             .declareConflict(fixture.plan(0), fixture.member(3).id, u"Werkt daar"_s));
    fixture.moveTo(RoundPhase::Plenary);
    fixture.actAs(fixture.member(3));
    QCOMPARE(refusal(ConsentDesk(fixture.history()).wish(fixture.plan(0), u"Toch"_s)),
             ErrorKind::ConflictOfInterest);
    QVERIFY(must(readPlan(fixture.dossier(), fixture.plan(0))).wishes.isEmpty());
}

void ConsentDeskTest::everythingIsInTheTrailAndCanBeUndone()
{
    DossierFixture fixture;
    finishAll(fixture, 0);
    fixture.moveTo(RoundPhase::Plenary);
    fixture.actAs(fixture.chair());
    ConsentDesk desk(fixture.history());
    const auto entries = [&] {
        return must(storage::AuditTrail(fixture.dossier()).entries()).size();
    };
    const auto before = entries();
    must(desk.wish(fixture.plan(0), u"Eerst"_s));
    must(desk.wish(fixture.plan(0), u"Daarna"_s));
    must(desk.withdraw(fixture.plan(0)));
    must(desk.setRule(fixture.round(), {1, 1, false, RecommendationRule::Any}));
    QCOMPARE(entries(), before + 4);
    must(fixture.history().undo());
    QCOMPARE(must(storage::ConsentRecords(fixture.dossier()).rule(fixture.round())), ConsentRule());
    const auto reason = [&] {
        const auto wishes = must(readPlan(fixture.dossier(), fixture.plan(0))).wishes;
        return wishes.isEmpty() ? QString() : wishes.first().reason;
    };
    must(fixture.history().undo());
    QCOMPARE(reason(), u"Daarna"_s);
    must(fixture.history().undo());
    QCOMPARE(reason(), u"Eerst"_s);
    must(fixture.history().undo());
    QCOMPARE(reason(), QString());
}

void ConsentDeskTest::aFinalRoundStaysAsItIs()
{
    DossierFixture fixture(1);
    finishAll(fixture, 0);
    fixture.finaliseRound();
    fixture.actAs(fixture.chair());
    ConsentDesk desk(fixture.history());
    QCOMPARE(refusal(desk.maySetRule(fixture.round())), ErrorKind::RoundIsFinal);
    QCOMPARE(refusal(desk.wish(fixture.plan(0), u"Nog"_s)), ErrorKind::RoundIsFinal);
}

BERAAD_TEST(ConsentDeskTest, QCoreApplication)
#include "tst_consentdesk.moc"
