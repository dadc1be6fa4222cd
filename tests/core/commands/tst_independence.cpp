// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/advicedesk.h"
#include "core/commands/reviewdesk.h"
#include "core/commands/rounddesk.h"
#include "core/commands/roundreader.h"
#include "core/domain/access.h"
#include "core/storage/audittrail.h"
#include "core/storage/dossier.h"
#include "core/storage/programmerecords.h"
#include "core/storage/reviewrecords.h"
#include "core/storage/rounddigest.h"
#include "tests/support/dossierfixture/dossierfixture.h"
#include "tests/support/testmain.h"

using namespace beraad;
using namespace beraad::commands;
using namespace beraad::domain;
using namespace Qt::StringLiterals;
using tests::DossierFixture;
using tests::must;

/// The phases of a round, and the pre-advice of the secretariat.
class IndependenceTest final : public tests::TestCase
{
    Q_OBJECT

private:
    static ErrorKind refusal(const Result<void>& result)
    {
        return result ? ErrorKind::Internal : result.error().kind();
    }
    static RoundPhase phaseOf(const DossierFixture& fixture)
    {
        return must(storage::ProgrammeRecords(fixture.dossier()).round(fixture.round())).phase();
    }
    static ReviewKey ofSecretary(const DossierFixture& fixture)
    {
        return {fixture.plan(0), fixture.secretary().id};
    }

private Q_SLOTS:
    void aRoundMovesOnAndBackWithAReason()
    {
        DossierFixture fixture(1);
        RoundDesk desk(fixture.history());
        QCOMPARE(phaseOf(fixture), RoundPhase::Reading);
        must(desk.moveTo(fixture.round(), RoundPhase::Plenary));
        QCOMPARE(phaseOf(fixture), RoundPhase::Plenary);
        QVERIFY(!fixture.history().canUndo());
        QCOMPARE(refusal(desk.moveTo(fixture.round(), RoundPhase::Reading, u" "_s)),
                 ErrorKind::ReasonMissing);
        must(desk.moveTo(fixture.round(), RoundPhase::Reading, u"Te vroeg"_s));
        QCOMPARE(phaseOf(fixture), RoundPhase::Reading);
        const auto entries = must(storage::AuditTrail(fixture.dossier()).entries());
        QCOMPARE(entries.last().action, u"round.phase"_s);
        QVERIFY(entries.last().after.contains(u"Te vroeg"_s));
    }

    void onlyWhoLeadsOrKeepsTheDossierMovesIt()
    {
        DossierFixture fixture(1);
        fixture.actAs(fixture.member(0));
        RoundDesk desk(fixture.history());
        QCOMPARE(refusal(desk.moveTo(fixture.round(), RoundPhase::Plenary)),
                 ErrorKind::NotAllowedForRole);
        QCOMPARE(refusal(desk.finalise(fixture.round())), ErrorKind::NotAllowedForRole);
        fixture.actAs(fixture.chair());
        fixture.moveTo(RoundPhase::Plenary);
        fixture.adopt(fixture.plan(0));
        must(desk.finalise(fixture.round()));
        fixture.actAs(fixture.member(0));
        QCOMPARE(refusal(desk.reopen(fixture.round(), u"Een telfout"_s)),
                 ErrorKind::NotAllowedForRole);
    }

    void fixedIsTheRoundThatIsFinal()
    {
        DossierFixture fixture(1);
        fixture.moveTo(RoundPhase::Plenary);
        RoundDesk desk(fixture.history());
        QCOMPARE(refusal(desk.moveTo(fixture.round(), RoundPhase::Fixed)),
                 ErrorKind::AdviceMissing);
        fixture.adopt(fixture.plan(0));
        must(desk.moveTo(fixture.round(), RoundPhase::Fixed));
        QVERIFY(
            must(storage::ProgrammeRecords(fixture.dossier()).round(fixture.round())).isFinal());
        QCOMPARE(refusal(desk.moveTo(fixture.round(), RoundPhase::Plenary)),
                 ErrorKind::RoundIsFinal);
        must(desk.reopen(fixture.round(), u"Een telfout"_s));
        QCOMPARE(phaseOf(fixture), RoundPhase::Plenary);
    }

    void changingTheDatesLeavesThePhase()
    {
        DossierFixture fixture(1);
        Round round = must(storage::ProgrammeRecords(fixture.dossier()).round(fixture.round()));
        fixture.moveTo(RoundPhase::ReadingGroup);
        round.plenaryDate = QDate(2020, 6, 1);
        must(RoundDesk(fixture.history()).store(round));
        QCOMPARE(phaseOf(fixture), RoundPhase::ReadingGroup);
    }

    void aPreAdviceNeedsNothingAndCountsNowhere()
    {
        DossierFixture fixture(1);
        fixture.finaliseReview(fixture.key(0, 0));
        const QString digest = must(storage::roundDigest(fixture.dossier(), fixture.round()));
        ReviewDesk desk(fixture.history());
        const ReviewKey key = ofSecretary(fixture);
        must(desk.mayOpen(key));
        must(desk.setMotivation(key, u"A1"_s, u"Let op de begroting"_s));
        must(desk.setJudgement(key, u"A1"_s, Judgement::ofLevel(u"notMet"_s)));
        QVERIFY(must(desk.objectionsToFinal(key)).isEmpty());
        must(desk.finalise(key));
        const auto record = must(readPlan(fixture.dossier(), fixture.plan(0)));
        QCOMPARE(record.preAdvices.size(), 1);
        QCOMPARE(record.preAdvices.first().score(u"A1"_s).motivation, u"Let op de begroting"_s);
        QCOMPARE(record.reviews.size(), 1);
        QCOMPARE(record.reviews.first().member, fixture.member(0).id);
        QCOMPARE(must(AdviceDesk(fixture.history()).context(fixture.plan(0))).reviews.size(), 1);
        QCOMPARE(must(storage::ReviewRecords(fixture.dossier()).reviews(fixture.round())).size(),
                 1);
        QCOMPARE(must(storage::roundDigest(fixture.dossier(), fixture.round())), digest);
    }

    void aPreAdviceComesBeforeThePlenary()
    {
        DossierFixture fixture(1);
        ReviewDesk desk(fixture.history());
        const ReviewKey key = ofSecretary(fixture);
        fixture.moveTo(RoundPhase::Plenary);
        QCOMPARE(refusal(desk.setMotivation(key, u"A1"_s, u"Te laat"_s)),
                 ErrorKind::NotInThisPhase);
        must(desk.mayEdit(fixture.key(0, 0))); // a late reader can still finish
    }

    void aReaderSeesItAfterTheOwnReview()
    {
        DossierFixture fixture(1);
        const auto seen = [&] {
            return accessTo(Matter::SeePreAdvice,
                            must(readPlan(fixture.dossier(), fixture.plan(0))).situation(),
                            fixture.member(0));
        };
        fixture.scoreAll(fixture.key(0, 0));
        QCOMPARE(seen(), ReviewAccess::OwnReviewFirst);
        must(ReviewDesk(fixture.history()).finalise(fixture.key(0, 0)));
        QCOMPARE(seen(), ReviewAccess::Open);
        QCOMPARE(accessToReviews(must(readPlan(fixture.dossier(), fixture.plan(0))).situation(),
                                 fixture.member(0)),
                 ReviewAccess::LaterPhase);
    }
};

BERAAD_TEST(IndependenceTest, QCoreApplication)
#include "tst_independence.moc"
