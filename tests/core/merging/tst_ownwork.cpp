// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/declarationdesk.h"
#include "core/commands/plandesk.h"
#include "core/commands/readingdesk.h"
#include "core/commands/reviewdesk.h"
#include "core/exchange/handingin.h"
#include "core/exchange/senders.h"
#include "core/merging/merge.h"
#include "core/storage/markrecords.h"
#include "core/storage/packagerecords.h"
#include "core/storage/questionrecords.h"
#include "core/storage/reviewrecords.h"
#include "tests/core/exchange/everything.h"
#include "tests/core/exchange/exchangeoffice.h"
#include "tests/support/dossierfixture/tinypdf.h"
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

namespace {

/// An office that took in what a member handed in on a laptop that breaks after that.
struct BrokenLaptop
{
    BrokenLaptop()
    {
        ExchangeOffice::write(dead, fixture.plan(0), fixture.rubric());
        motivate(dead, 1, u"Half af"_s);
        takeIn(office.sendReturn(dead, u"last"_s));
    }
    void takeIn(const QString& path) { must(workOut(path).perform(fixture.history())); }
    Merge workOut(const QString& path)
    {
        return must(
            Merge::workOut(fixture.dossier(), fixture.round(), {{path, office.openReturn(path)}}));
    }
    void motivate(Laptop& at, int plan, const QString& text)
    {
        must(ReviewDesk(*at.history)
                 .setMotivation({fixture.plan(plan), at.member.id}, u"A1"_s, text));
    }
    void takeRound(Laptop& at, const QString& name)
    {
        auto package = must(office.openRound(office.sendRound(at.member, name), at.member));
        must(package.storeIn(*at.history, Progress()));
    }
    Review review(Dossier& dossier, int plan)
    {
        return must(ReviewRecords(dossier).find(fixture.plan(plan), member.id)).value_or(Review());
    }
    QString motivation(Dossier& dossier, int plan)
    {
        return review(dossier, plan).score(u"A1"_s).motivation;
    }
    QList<Mark> marks(Dossier& dossier)
    {
        return must(MarkRecords(dossier).marks(fixture.plan(0), member.id));
    }

    ExchangeOffice office;
    DossierFixture& fixture = office.fixture();
    Member member = fixture.member(0);
    Laptop other = office.laptop(member, u"other"_s); ///< made before anything was handed in
    Laptop dead = office.laptop(member, u"dead"_s);
};

} // namespace

/// What a member handed in comes back with the package of the round.
class TestOwnWork : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aFreshLaptopHasWhatWasHandedIn()
    {
        BrokenLaptop stage;
        const QDateTime handedIn = stage.fixture.clock().now();
        stage.fixture.clock().advance(3600);
        Laptop fresh = stage.office.laptop(stage.member, u"fresh"_s);
        for (const int plan : {0, 1})
            QCOMPARE(stage.review(*fresh.dossier, plan), stage.review(*stage.dead.dossier, plan));
        QCOMPARE(
            must(MarkRecords(*fresh.dossier).shared(stage.fixture.round(), stage.member.id)),
            must(MarkRecords(*stage.dead.dossier).shared(stage.fixture.round(), stage.member.id)));
        QCOMPARE(stage.marks(*fresh.dossier).size(), 1); // the private one was never handed in
        QCOMPARE(must(QuestionRecords(*fresh.dossier).questions(stage.fixture.round())),
                 must(QuestionRecords(*stage.dead.dossier).questions(stage.fixture.round())));
        const auto handing =
            must(readHandingIn(*fresh.dossier, stage.fixture.round(), stage.member.id));
        QCOMPARE(handing->lastHandedIn, handedIn);
    }

    /// It is no second laptop to choose between, and what is taken away there is withdrawn.
    void theNextReturnBuildsOnTheLastOne()
    {
        BrokenLaptop stage;
        Laptop fresh = stage.office.laptop(stage.member, u"fresh"_s);
        stage.motivate(fresh, 1, u"Op de nieuwe laptop"_s);
        must(ReadingDesk(*fresh.history).remove(stage.marks(*fresh.dossier).first().id));
        const Merge merge = stage.workOut(stage.office.sendReturn(fresh, u"new"_s));
        QVERIFY(merge.choices().isEmpty());
        must(merge.perform(stage.fixture.history()));
        QCOMPARE(stage.motivation(stage.fixture.dossier(), 1), u"Op de nieuwe laptop"_s);
        QVERIFY(stage.marks(stage.fixture.dossier()).isEmpty());
        // And another package brings nothing back.
        stage.takeRound(fresh, u"again"_s);
        QVERIFY(stage.marks(*fresh.dossier).isEmpty());
    }

    void whatTheMemberWroteStays()
    {
        BrokenLaptop stage;
        stage.motivate(stage.other, 1, u"Elders geschreven"_s);
        stage.takeRound(stage.other, u"again"_s);
        QCOMPARE(stage.motivation(*stage.other.dossier, 1), u"Elders geschreven"_s);
        QCOMPARE(stage.review(*stage.other.dossier, 0), stage.review(*stage.dead.dossier, 0));
        // Two laptops wrote on that plan, so a person chooses.
        const Merge merge = stage.workOut(stage.office.sendReturn(stage.other, u"new"_s));
        QCOMPARE(merge.choices().size(), 1);
        QCOMPARE(merge.choices().first().alternatives.size(), 2);
    }

    void whatTheMemberTookAwayStaysAway()
    {
        BrokenLaptop stage;
        stage.motivate(stage.other, 2, u"Van de andere laptop"_s);
        stage.takeIn(stage.office.sendReturn(stage.other, u"other"_s));
        for (const Mark& mark : stage.marks(*stage.dead.dossier))
            must(ReadingDesk(*stage.dead.history).remove(mark.id));
        stage.takeRound(stage.dead, u"again"_s);
        QVERIFY(stage.marks(*stage.dead.dossier).isEmpty());
        QCOMPARE(stage.motivation(*stage.dead.dossier, 2), u"Van de andere laptop"_s);
    }

    /// Its evidence stands in a document that the plan has no longer.
    void aVersionThatWasReplacedComesAlong()
    {
        BrokenLaptop stage;
        const QString read = stage.fixture.document(0).sha256;
        const QStringList texts{u"Visie, verbeterd"_s};
        stage.fixture.handInInstead(stage.fixture.plan(0), u"beter.pdf"_s, tinyPdf(texts), texts);
        Laptop fresh = stage.office.laptop(stage.member, u"fresh"_s);
        QCOMPARE(stage.review(*fresh.dossier, 0), stage.review(*stage.dead.dossier, 0));
        const ReturnContents contents =
            must(collectReturn(*fresh.dossier, stage.fixture.round(), stage.member.id, u"fresh"_s));
        QVERIFY(contents.versions.contains(JudgedVersion{stage.fixture.plan(0), {read}}));
    }

    /// The plan is shut until the chair decides; what was written on it is not given up.
    void anInterestThatWaitsGivesNothingUp()
    {
        BrokenLaptop stage;
        must(DeclarationDesk(*stage.dead.history)
                 .declare(stage.fixture.plan(0), DeclarationKind::Possible, u"Oud-collega"_s));
        stage.takeIn(stage.office.sendReturn(stage.dead, u"stated"_s));
        Laptop fresh = stage.office.laptop(stage.member, u"fresh"_s);
        QCOMPARE(stage.review(*fresh.dossier, 0), stage.review(*stage.dead.dossier, 0));
        stage.takeIn(stage.office.sendReturn(fresh, u"new"_s));
        QCOMPARE(stage.review(stage.fixture.dossier(), 0), stage.review(*stage.dead.dossier, 0));
    }

    /// A later program may write what was handed in otherwise. It is no reason to refuse the round;
    /// the member is told, nothing is made up of it, and it is kept as it is.
    void whatALaterProgramWroteIsKeptUnread()
    {
        BrokenLaptop stage;
        const QByteArray later("{\"version\":2,\"work\":\"anders\"}");
        RoundPackage package = must(stage.office.openRound(
            stage.office.withEntry(stage.office.sendRound(stage.member, u"round"_s), stage.member,
                                   u"ownwork.json"_s, later),
            stage.member));
        QCOMPARE(package.ownWork(), OwnWorkState::TooNew);
        const QString path = stage.office.path(u"fresh.beraad"_s);
        must(package.makeDossier(path, stage.fixture.clock(), Progress()));
        const auto dossier = must(Dossier::open(path, stage.fixture.clock()));
        QCOMPARE(must(PackageRecords(*dossier).parts(package.id())),
                 (QList<PackagePart>{{u"ownwork.json"_s, later}}));
        QVERIFY(must(ReviewRecords(*dossier).reviews(stage.fixture.round())).isEmpty());
        // And a laptop that has work keeps it.
        RoundPackage again = must(stage.office.openRound(
            stage.office.withEntry(stage.office.sendRound(stage.member, u"again"_s), stage.member,
                                   u"ownwork.json"_s, later),
            stage.member));
        const Review before = stage.review(*stage.dead.dossier, 0);
        must(again.storeIn(*stage.dead.history, Progress()));
        QCOMPARE(stage.review(*stage.dead.dossier, 0), before);
    }

    /// Before anything of the round is stored.
    void whatIsNoOwnWorkIsRefused()
    {
        BrokenLaptop stage;
        for (const QByteArray& content :
             {QByteArray("van later"), QByteArray("{\"version\":1,\"work\":{}}")}) {
            const QString path =
                stage.office.withEntry(stage.office.sendRound(stage.member, u"round"_s),
                                       stage.member, u"ownwork.json"_s, content);
            QCOMPARE(stage.office.openRound(path, stage.member).error().kind(),
                     ErrorKind::PackageContentWrong);
        }
    }

    void holdsNothingOfAPlanWithAConflict()
    {
        BrokenLaptop stage;
        must(PlanDesk(stage.fixture.history())
                 .declareConflict(stage.fixture.plan(1), stage.member.id, u"Partner werkt er"_s));
        const QString path = stage.office.sendRound(stage.member, u"round"_s);
        const signing::Unlocking with{&stage.office.key(stage.member), {}};
        const auto file = must(sealing::SealedFile::open(path, with, knownLeaders(with),
                                                         stage.fixture.clock().now(), Progress()));
        Everything everything;
        must(file->read(everything, Progress()));
        QVERIFY(everything.bytes.contains("ownwork.json"));
        for (const QString& text :
             {u"Half af"_s, u"Partner werkt er"_s, stage.fixture.plan(1).text()})
            QVERIFY2(!everything.bytes.contains(text.toUtf8()), qPrintable(text));
    }
};

BERAAD_TEST(TestOwnWork, QCoreApplication)
#include "tst_ownwork.moc"
