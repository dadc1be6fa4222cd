// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/handingin.h"

#include "core/commands/declarationdesk.h"
#include "core/commands/reviewdesk.h"
#include "core/exchange/progressboard.h"
#include "core/storage/memberrecords.h"
#include "tests/core/exchange/exchangeoffice.h"
#include "tests/support/testmain.h"

#include <QCoreApplication>

using namespace beraad;
using namespace beraad::domain;
using namespace beraad::exchange;
using namespace beraad::tests;
using namespace Qt::StringLiterals;

class HandingInTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void tellsHowFarEachPlanIs();
    void tellsWhenItWasHandedInLast();
    void saysNothingOfAPlanThatIsClosed();
    void tellsWhatWaitsForTheChair();
    void isNothingForWhoGotNoPackage();

private:
    static HandingIn handing(const Laptop& laptop, ExchangeOffice& office)
    {
        return must(readHandingIn(*laptop.dossier, office.fixture().round(), laptop.member.id))
            .value();
    }
};

void HandingInTest::tellsHowFarEachPlanIs()
{
    ExchangeOffice office;
    Laptop laptop = office.laptop(office.fixture().member(0));
    ExchangeOffice::write(laptop, office.fixture().plan(0), office.fixture().rubric());
    must(commands::ReviewDesk(*laptop.history)
             .setRemarks({office.fixture().plan(1), laptop.member.id}, u"Eerst de begroting"_s));

    const HandingIn found = handing(laptop, office);
    QCOMPARE(found.plans.size(), 3);
    QCOMPARE(found.plans[0].state, exchange::ReadingState::Final);
    QCOMPARE(found.plans[0].privateMarks, 1); // the other one is shared
    QCOMPARE(found.plans[1].state, exchange::ReadingState::Busy);
    QCOMPARE(found.plans[2].state, exchange::ReadingState::NotOpened);
    QCOMPARE(found.count(exchange::ReadingState::Final), 1);
    QVERIFY(!found.lastHandedIn);
}

void HandingInTest::tellsWhenItWasHandedInLast()
{
    ExchangeOffice office;
    Laptop laptop = office.laptop(office.fixture().member(0));
    office.sendReturn(laptop, u"eerst"_s);
    office.sendReturn(laptop, u"later"_s);
    QCOMPARE(handing(laptop, office).lastHandedIn, office.fixture().clock().now());
}

void HandingInTest::saysNothingOfAPlanThatIsClosed()
{
    ExchangeOffice office;
    Laptop laptop = office.laptop(office.fixture().member(0));
    must(storage::MemberRecords(*laptop.dossier)
             .save(ConflictOfInterest{office.fixture().plan(0), laptop.member.id, u"Mijn school"_s,
                                      office.fixture().clock().now()}));
    QCOMPARE(handing(laptop, office).plans.size(), 2);
}

/// There the member can do nothing now, on the laptop and by the board of the secretariat.
void HandingInTest::tellsWhatWaitsForTheChair()
{
    ExchangeOffice office;
    DossierFixture& fixture = office.fixture();
    Laptop laptop = office.laptop(fixture.member(0));
    must(commands::DeclarationDesk(*laptop.history)
             .declare(fixture.plan(0), DeclarationKind::Possible, u"Oud-collega"_s));
    QCOMPARE(handing(laptop, office).plans.first().state, exchange::ReadingState::Waiting);
    fixture.actAs(laptop.member);
    must(commands::DeclarationDesk(fixture.history())
             .declare(fixture.plan(0), DeclarationKind::Possible, u"Oud-collega"_s));
    const BoardMember waiting =
        must(readProgress(fixture.dossier(), fixture.round())).members.first();
    QCOMPARE(waiting.member.id, laptop.member.id);
    QCOMPARE(waiting.reads, 3);
    QCOMPARE(waiting.waiting, 1);
    fixture.actAs(fixture.chair());
    auto declarations =
        must(storage::MemberRecords(fixture.dossier()).declarations(fixture.round()));
    declarations.removeIf([](const auto& each) { return each.kind != DeclarationKind::Possible; });
    must(commands::DeclarationDesk(fixture.history())
             .decide(declarations.first(), MeasureKind::ReadsAndVotes, u"Lang geleden"_s));
    QCOMPARE(must(readProgress(fixture.dossier(), fixture.round())).members.first().waiting, 0);
}

void HandingInTest::isNothingForWhoGotNoPackage()
{
    ExchangeOffice office;
    const Laptop laptop = office.laptop(office.fixture().member(0));
    QVERIFY(!must(
        readHandingIn(*laptop.dossier, office.fixture().round(), office.fixture().chair().id)));
    QVERIFY(!must(
        readHandingIn(office.fixture().dossier(), office.fixture().round(), laptop.member.id)));
}

BERAAD_TEST(HandingInTest, QCoreApplication)
#include "tst_handingin.moc"
