// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/declarationdesk.h"
#include "core/commands/plandesk.h"
#include "core/exchange/progressboard.h"
#include "core/exchange/roundcontents.h"
#include "core/merging/merge.h"
#include "core/storage/memberrecords.h"
#include "core/storage/reviewrecords.h"
#include "tests/core/exchange/exchangeoffice.h"
#include "tests/support/testmain.h"

#include <QCoreApplication>

using namespace beraad;
using namespace beraad::commands;
using namespace beraad::domain;
using namespace beraad::exchange;
using namespace beraad::merging;
using namespace beraad::storage;
using namespace beraad::tests;
using namespace Qt::StringLiterals;

/// A direct interest that a member declared on a laptop, where it comes in.
class TestInterests : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void leavesOutWhatWasWritten();
    void endsTheReading();
    void staysLiftedWhereItWasLifted();
    void bringsWhatWasWrittenOnceItIsLifted();
    void isToldAlsoWhereItClosesNothing();
    void isLiftedOnTheLaptopToo();

private:
    static Merge workOut(ExchangeOffice& office, const QStringList& paths)
    {
        QList<Arrival> arrivals;
        for (const QString& path : paths)
            arrivals.append({path, office.openReturn(path)});
        return must(Merge::workOut(office.fixture().dossier(), office.fixture().round(), arrivals));
    }
    static void takeIn(ExchangeOffice& office, const QStringList& paths)
    {
        must(workOut(office, paths).perform(office.fixture().history()));
    }
    /// The secretariat found that the interest in the first plan was a mistake.
    static void lift(DossierFixture& fixture, const Laptop& laptop)
    {
        PlanDesk desk(fixture.history());
        must(desk.removeConflict(fixture.plan(0), laptop.member.id));
        must(desk.assign({fixture.plan(0), laptop.member.id}));
    }
    static void takeRound(ExchangeOffice& office, Laptop& laptop, const QString& name)
    {
        const QString path = office.sendRound(laptop.member, name);
        must(must(office.openRound(path, laptop.member)).storeIn(*laptop.history, Progress()));
    }
};

/// Whether the return with the review comes before the one that declares the interest or after.
void TestInterests::leavesOutWhatWasWritten()
{
    ExchangeOffice office;
    DossierFixture& fixture = office.fixture();
    Laptop laptop = office.laptop(fixture.member(0));
    ExchangeOffice::write(laptop, fixture.plan(0), fixture.rubric());
    takeIn(office, {office.sendReturn(laptop, u"first"_s)});
    must(DeclarationDesk(*laptop.history)
             .declare(fixture.plan(0), DeclarationKind::Direct, u"Mijn werkgever"_s));
    const Merge merge = workOut(office, {office.sendReturn(laptop, u"second"_s)});
    QCOMPARE(merge.changes().first().change, PlanChange::Withdrawn);
    QVERIFY(merge.changes().first().isClosedByInterest);
    must(merge.perform(fixture.history()));
    QVERIFY(!must(ReviewRecords(fixture.dossier()).find(fixture.plan(0), laptop.member.id)));
    const auto conflicts = must(MemberRecords(fixture.dossier()).conflicts(fixture.plan(0)));
    QCOMPARE(conflicts.size(), 1);
    QCOMPARE(conflicts.first().reason, u"Mijn werkgever"_s);
    MemberRecords members(fixture.dossier());
    QVERIFY(!must(members.readers(fixture.plan(0))).contains(laptop.member.id));
    must(fixture.history().undo());
    QCOMPARE(must(members.conflicts(fixture.plan(0))).size(), 1);
    QCOMPARE(must(members.readers(fixture.plan(0))).size(), 2);
}

/// Before a word was written, which is when it should be.
void TestInterests::endsTheReading()
{
    ExchangeOffice office;
    DossierFixture& fixture = office.fixture();
    Laptop laptop = office.laptop(fixture.member(0));
    must(DeclarationDesk(*laptop.history)
             .declare(fixture.plan(0), DeclarationKind::Direct, u"Mijn werkgever"_s));
    const Merge merge = workOut(office, {office.sendReturn(laptop, u"back"_s)});
    QCOMPARE(merge.changes().size(), 1);
    QVERIFY(merge.changes().first().isClosedByInterest);
    must(merge.perform(fixture.history()));
    MemberRecords members(fixture.dossier());
    QCOMPARE(must(members.readers(fixture.plan(0))).size(), 2);
    QCOMPARE(must(members.readers(fixture.plan(1))).size(), 3);
    QCOMPARE(must(readProgress(fixture.dossier(), fixture.round())).members.first().reads, 2);
    // Nobody reads it at the office either, and the next package holds nothing of it.
    fixture.actAs(laptop.member);
    QVERIFY(!ReviewDesk(fixture.history()).mayOpen({fixture.plan(0), laptop.member.id}));
    QCOMPARE(must(collectRound(fixture.dossier(), fixture.round(), laptop.member.id)).plans.size(),
             2);
}

/// A possible interest, and none.
void TestInterests::isToldAlsoWhereItClosesNothing()
{
    ExchangeOffice office;
    DossierFixture& fixture = office.fixture();
    Laptop laptop = office.laptop(fixture.member(0));
    DeclarationDesk desk(*laptop.history);
    must(desk.declare(fixture.plan(0), DeclarationKind::None, {}));
    must(desk.declare(fixture.plan(1), DeclarationKind::Possible, u"Buurman"_s));
    must(desk.declare(fixture.plan(1), DeclarationKind::None, {}));
    const Merge merge = workOut(office, {office.sendReturn(laptop, u"back"_s)});
    QHash<PlanId, ChangedPlan> changes;
    for (const ChangedPlan& change : merge.changes())
        changes.insert(change.plan, change);
    QCOMPARE(changes.size(), 2);
    QCOMPARE(changes[fixture.plan(0)].change, PlanChange::Nothing);
    QCOMPARE(changes[fixture.plan(0)].declared, DeclarationKind::None);
    QCOMPARE(changes[fixture.plan(1)].declared, DeclarationKind::Possible);
    QCOMPARE(changes[fixture.plan(1)].member, laptop.member.id);
    must(merge.perform(fixture.history()));
    QVERIFY(workOut(office, {office.sendReturn(laptop, u"again"_s)}).changes().isEmpty());
}

/// A return that tells of it again changes nothing.
void TestInterests::staysLiftedWhereItWasLifted()
{
    ExchangeOffice office;
    DossierFixture& fixture = office.fixture();
    Laptop laptop = office.laptop(fixture.member(0));
    DeclarationDesk declarations(*laptop.history);
    must(declarations.declare(fixture.plan(0), DeclarationKind::Direct, u"Mijn werkgever"_s));
    takeIn(office, {office.sendReturn(laptop, u"first"_s)});
    lift(fixture, laptop);
    must(declarations.declare(fixture.plan(1), DeclarationKind::Direct, u"Mijn zus"_s));
    takeIn(office, {office.sendReturn(laptop, u"second"_s)});
    MemberRecords members(fixture.dossier());
    QVERIFY(must(members.conflicts(fixture.plan(0))).isEmpty());
    QCOMPARE(must(members.readers(fixture.plan(0))).size(), 3);
    QCOMPARE(must(members.readers(fixture.plan(1))).size(), 2);
}

/// The member's words were only left out: they are in the next return, as in the one before.
void TestInterests::bringsWhatWasWrittenOnceItIsLifted()
{
    ExchangeOffice office;
    DossierFixture& fixture = office.fixture();
    Laptop laptop = office.laptop(fixture.member(0));
    ExchangeOffice::write(laptop, fixture.plan(0), fixture.rubric());
    const Review written =
        *must(ReviewRecords(*laptop.dossier).find(fixture.plan(0), laptop.member.id));
    must(DeclarationDesk(*laptop.history)
             .declare(fixture.plan(0), DeclarationKind::Direct, u"Mijn werkgever"_s));
    takeIn(office, {office.sendReturn(laptop, u"first"_s)});
    QVERIFY(!must(ReviewRecords(fixture.dossier()).find(fixture.plan(0), laptop.member.id)));
    lift(fixture, laptop);
    takeRound(office, laptop, u"again"_s);
    takeIn(office, {office.sendReturn(laptop, u"second"_s)});
    const auto here =
        must(ReviewRecords(fixture.dossier()).find(fixture.plan(0), laptop.member.id));
    QVERIFY(here);
    QCOMPARE(here->scores, written.scores);
    QVERIFY(must(MemberRecords(fixture.dossier()).conflicts(fixture.plan(0))).isEmpty());
}

/// A package with the plan says that the secretariat, which knows of the interest, opened it again.
void TestInterests::isLiftedOnTheLaptopToo()
{
    ExchangeOffice office;
    DossierFixture& fixture = office.fixture();
    Laptop laptop = office.laptop(fixture.member(0));
    DeclarationDesk declarations(*laptop.history);
    must(declarations.declare(fixture.plan(0), DeclarationKind::Direct, u"Mijn werkgever"_s));
    // Before the secretariat knows, the package that it sends opens nothing.
    takeRound(office, laptop, u"early"_s);
    const commands::ReviewKey key{fixture.plan(0), laptop.member.id};
    QVERIFY(!ReviewDesk(*laptop.history).mayOpen(key));
    takeIn(office, {office.sendReturn(laptop, u"back"_s)});
    lift(fixture, laptop);
    takeRound(office, laptop, u"late"_s);
    // The member says anew what holds now.
    QCOMPARE(ReviewDesk(*laptop.history).mayOpen(key).error().kind(),
             ErrorKind::DeclarationMissing);
    must(declarations.declare(fixture.plan(0), DeclarationKind::None, {}));
    must(ReviewDesk(*laptop.history).mayOpen(key));
}

BERAAD_TEST(TestInterests, QCoreApplication)
#include "tst_interests.moc"
