// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/readersdesk.h"

#include "core/commands/plandesk.h"
#include "core/commands/rounddesk.h"
#include "core/storage/dossier.h"
#include "core/storage/memberrecords.h"
#include "tests/support/dossierfixture/dossierfixture.h"
#include "tests/support/testmain.h"

using namespace beraad;
using namespace beraad::commands;
using namespace beraad::domain;
using namespace Qt::StringLiterals;
using tests::DossierFixture;
using tests::must;

/// The plans of a round divided at once.
class ReadersDeskTest final : public tests::TestCase
{
    Q_OBJECT

private:
    static QList<MemberId> readers(const DossierFixture& fixture, int plan)
    {
        return must(storage::MemberRecords(fixture.dossier()).readers(fixture.plan(plan)));
    }

private Q_SLOTS:
    void takesThePlaceOfWhoWasThereInOneStep()
    {
        DossierFixture fixture(2);
        ReadersDesk desk(fixture.history());
        QCOMPARE(must(desk.rules(fixture.round())), ReadingRules());
        const ReadingRules rules{1, 4, false, 7, 25};
        must(desk.divide(
            fixture.round(),
            {{fixture.plan(0), fixture.member(3).id}, {fixture.plan(1), fixture.member(0).id}},
            rules));
        QCOMPARE(readers(fixture, 0), QList{fixture.member(3).id});
        QCOMPARE(readers(fixture, 1), QList{fixture.member(0).id});
        QCOMPARE(must(desk.rules(fixture.round())), rules);
        must(fixture.history().undo());
        QCOMPARE(readers(fixture, 0).size(), 3);
        QCOMPARE(must(desk.rules(fixture.round())), ReadingRules());
        must(fixture.history().redo());
        QCOMPARE(readers(fixture, 1), QList{fixture.member(0).id});
    }

    void theReadingRateIsForWhoLeads()
    {
        DossierFixture fixture(1);
        ReadersDesk desk(fixture.history());
        const int usual = ReadingRules().pagesPerHour;
        must(desk.setPagesPerHour(fixture.round(), 30));
        QCOMPARE(must(desk.rules(fixture.round())).pagesPerHour, 30);
        must(fixture.history().undo());
        QCOMPARE(must(desk.rules(fixture.round())).pagesPerHour, usual);
        fixture.actAs(fixture.member(0));
        QCOMPARE(desk.setPagesPerHour(fixture.round(), 30).error().kind(),
                 ErrorKind::NotAllowedForRole);
    }

    void refusesAConflictAndAPlanOfAnotherRound()
    {
        DossierFixture fixture(2);
        must(PlanDesk(fixture.history())
                 .declareConflict(fixture.plan(0), fixture.member(3).id, u"Zus"_s));
        ReadersDesk desk(fixture.history());
        QCOMPARE(desk.divide(fixture.round(), {{fixture.plan(0), fixture.member(3).id}}, {})
                     .error()
                     .kind(),
                 ErrorKind::ConflictOfInterest);
        QCOMPARE(desk.divide(fixture.round(), {{PlanId::create(), fixture.member(3).id}}, {})
                     .error()
                     .kind(),
                 ErrorKind::RecordNotFound);
        QCOMPARE(readers(fixture, 0).size(), 3);
    }

    void whoHasBegunStays()
    {
        DossierFixture fixture(1);
        fixture.actAs(fixture.member(0));
        fixture.finaliseReview(fixture.key(0, 0));
        fixture.actAs(fixture.secretary());
        ReadersDesk desk(fixture.history());
        const Result<void> refused =
            desk.divide(fixture.round(), {{fixture.plan(0), fixture.member(1).id}}, {});
        QCOMPARE(refused.error(), Error(ErrorKind::ReaderHasBegun,
                                        {fixture.member(0).name, fixture.region(0).name}));
        must(desk.divide(
            fixture.round(),
            {{fixture.plan(0), fixture.member(0).id}, {fixture.plan(0), fixture.member(3).id}},
            {}));
        QCOMPARE(readers(fixture, 0).size(), 2);
    }

    void aFinalRoundIsNotDividedAnew()
    {
        DossierFixture fixture(1);
        fixture.finaliseRound();
        QCOMPARE(ReadersDesk(fixture.history()).divide(fixture.round(), {}, {}).error().kind(),
                 ErrorKind::RoundIsFinal);
    }
};

BERAAD_TEST(ReadersDeskTest, QCoreApplication)
#include "tst_readersdesk.moc"
