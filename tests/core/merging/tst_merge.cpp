// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/conclusionhistory.h"
#include "core/commands/scorehistory.h"
#include "core/exchange/returnjson.h"
#include "core/merging/merge.h"
#include "core/storage/audittrail.h"
#include "core/storage/markrecords.h"
#include "core/storage/packagerecords.h"
#include "core/storage/programmerecords.h"
#include "core/storage/questionrecords.h"
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

class TestMerge : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void takesInWhatAMemberWrote();
    void twiceChangesNothing();
    void whatWasWithdrawnGoes();
    void anOlderOneIsNamed();
    void oneOfTwoIsOlder();
    void twoLaptopsAreOneReview();
    void whereLaptopsDifferAPersonChooses();
    void aRemarkThatWasPassedOverIsKept();
    void whatWasPassedOverIsNotAskedAgain();
    void aNewTextIsAskedAgain();
    void whenTheChosenTextGoesTheOtherCounts();
    void isOneStepThatCanBeUndone();
    void aColleagueIsNotTouched();
    void whatIsNotCompleteIsNotFinal();
    void whatIsNotTouchedStaysAsItIs();
    void aNewLaptopGoesOnFromTheLastReturn();
    void aRefusedOneStoresNothing();
    void anotherRoundIsNamed();
    void isWorkedOutAnewWhenTheDossierChanged();
    void aFinalRoundTakesNothing();
    void keepsWhatALaterProgramAdded();

private:
    static Arrival arrivalOf(ExchangeOffice& office, const QString& path)
    {
        return {path, office.openReturn(path)};
    }
    static Merge workOut(ExchangeOffice& office, const QStringList& paths)
    {
        QList<Arrival> arrivals;
        for (const QString& path : paths)
            arrivals.append(arrivalOf(office, path));
        return must(Merge::workOut(office.fixture().dossier(), office.fixture().round(), arrivals));
    }
    static void takeIn(ExchangeOffice& office, const QStringList& paths)
    {
        must(workOut(office, paths).perform(office.fixture().history()));
    }
    static Review reviewIn(Dossier& dossier, const PlanId& plan, const Member& member)
    {
        return must(ReviewRecords(dossier).find(plan, member.id)).value_or(Review());
    }
    static Review reviewAt(ExchangeOffice& office, int plan, int member = 0)
    {
        return reviewIn(office.fixture().dossier(), office.fixture().plan(plan),
                        office.fixture().member(member));
    }
    static void motivate(Laptop& laptop, const PlanId& plan, const QString& text)
    {
        must(ReviewDesk(*laptop.history).setMotivation({plan, laptop.member.id}, u"A1"_s, text));
    }
};

void TestMerge::takesInWhatAMemberWrote()
{
    ExchangeOffice office;
    DossierFixture& fixture = office.fixture();
    Laptop laptop = office.laptop(fixture.member(0));
    ExchangeOffice::write(laptop, fixture.plan(0), fixture.rubric());
    const Merge merge = workOut(office, {office.sendReturn(laptop, u"back"_s)});
    QCOMPARE(merge.arrived().first().state, ArrivalState::New);
    QCOMPARE(merge.arrived().first().member, laptop.member.id);
    QCOMPARE(merge.changes().size(), 1);
    QCOMPARE(merge.changes().first().change, PlanChange::New);
    QVERIFY(merge.choices().isEmpty());
    QVERIFY(must(ReviewRecords(fixture.dossier()).reviews(fixture.round())).isEmpty());
    must(merge.perform(fixture.history()));
    QCOMPARE(must(ReviewRecords(fixture.dossier()).reviews(fixture.round())),
             must(ReviewRecords(*laptop.dossier).reviews(fixture.round())));
    QCOMPARE(must(MarkRecords(fixture.dossier()).shared(fixture.round(), laptop.member.id)),
             must(MarkRecords(*laptop.dossier).shared(fixture.round(), laptop.member.id)));
    QCOMPARE(must(QuestionRecords(fixture.dossier()).questions(fixture.round())),
             must(QuestionRecords(*laptop.dossier).questions(fixture.round())));
    must(AuditTrail(fixture.dossier()).verify());
}

void TestMerge::twiceChangesNothing()
{
    ExchangeOffice office;
    Laptop laptop = office.laptop(office.fixture().member(0));
    ExchangeOffice::write(laptop, office.fixture().plan(0), office.fixture().rubric());
    const QString path = office.sendReturn(laptop, u"back"_s);
    takeIn(office, {path});
    const Merge again = workOut(office, {path});
    QCOMPARE(again.arrived().first().state, ArrivalState::AlreadyThere);
    QVERIFY(again.isEmpty());
    QVERIFY(again.changes().isEmpty());
}

void TestMerge::whatWasWithdrawnGoes()
{
    ExchangeOffice office;
    DossierFixture& fixture = office.fixture();
    Laptop laptop = office.laptop(fixture.member(0));
    ExchangeOffice::write(laptop, fixture.plan(0), fixture.rubric());
    takeIn(office, {office.sendReturn(laptop, u"first"_s)});
    const ReviewKey key{fixture.plan(0), laptop.member.id};
    ReviewDesk desk(*laptop.history);
    must(desk.reopen(key));
    must(desk.removeEvidence(key, reviewAt(office, 0).evidence.first().id));
    must(desk.setJudgement(key, u"A1"_s, {}));
    must(desk.setMotivation(key, u"A1"_s, {}));
    const Merge merge = workOut(office, {office.sendReturn(laptop, u"second"_s)});
    QVERIFY(merge.choices().isEmpty());
    QCOMPARE(merge.changes().first().change, PlanChange::Changed);
    must(merge.perform(fixture.history()));
    const Review stored = reviewAt(office, 0);
    QCOMPARE(stored.state, ReviewState::Draft);
    QVERIFY(!stored.scores.contains(u"A1"_s));
    QCOMPARE(stored.evidence.size(), fixture.rubric().criteria().size() - 1);
}

void TestMerge::anOlderOneIsNamed()
{
    ExchangeOffice office;
    DossierFixture& fixture = office.fixture();
    Laptop laptop = office.laptop(fixture.member(0));
    motivate(laptop, fixture.plan(0), u"Eerst"_s);
    const QString first = office.sendReturn(laptop, u"first"_s);
    motivate(laptop, fixture.plan(0), u"Later"_s);
    takeIn(office, {office.sendReturn(laptop, u"second"_s)});
    const Merge merge = workOut(office, {first});
    QCOMPARE(merge.arrived().first().state, ArrivalState::Older);
    QVERIFY(merge.changes().isEmpty());
    must(merge.perform(fixture.history()));
    QCOMPARE(reviewAt(office, 0).score(u"A1"_s).motivation, u"Later"_s);
}

void TestMerge::oneOfTwoIsOlder()
{
    ExchangeOffice office;
    DossierFixture& fixture = office.fixture();
    Laptop laptop = office.laptop(fixture.member(0));
    motivate(laptop, fixture.plan(0), u"Eerst"_s);
    const QString first = office.sendReturn(laptop, u"first"_s);
    motivate(laptop, fixture.plan(0), u"Later"_s);
    const Merge merge = workOut(office, {office.sendReturn(laptop, u"second"_s), first});
    QCOMPARE(merge.arrived()[0].state, ArrivalState::New);
    QCOMPARE(merge.arrived()[1].state, ArrivalState::Older);
    QVERIFY(merge.choices().isEmpty());
    must(merge.perform(fixture.history()));
    QCOMPARE(reviewAt(office, 0).score(u"A1"_s).motivation, u"Later"_s);
    QCOMPARE(must(PackageRecords(fixture.dossier())
                      .newestOpened(PackageKind::Return, fixture.round(), laptop.member.id))
                 ->madeAt,
             merge.arrived()[0].madeAt);
}

/// What only one of them wrote is taken from that one.
void TestMerge::twoLaptopsAreOneReview()
{
    ExchangeOffice office;
    DossierFixture& fixture = office.fixture();
    Laptop home = office.laptop(fixture.member(0), u"home"_s);
    Laptop train = office.laptop(fixture.member(0), u"train"_s);
    const ReviewKey key{fixture.plan(0), home.member.id};
    must(ReviewDesk(*home.history).setMotivation(key, u"A1"_s, u"Thuis"_s));
    must(ReviewDesk(*train.history).setMotivation(key, u"A2"_s, u"Trein"_s));
    const Merge merge =
        workOut(office, {office.sendReturn(home, u"home"_s), office.sendReturn(train, u"train"_s)});
    QVERIFY(merge.choices().isEmpty());
    must(merge.perform(fixture.history()));
    QCOMPARE(reviewAt(office, 0).score(u"A1"_s).motivation, u"Thuis"_s);
    QCOMPARE(reviewAt(office, 0).score(u"A2"_s).motivation, u"Trein"_s);
}

void TestMerge::whereLaptopsDifferAPersonChooses()
{
    ExchangeOffice office;
    DossierFixture& fixture = office.fixture();
    Laptop home = office.laptop(fixture.member(0), u"home"_s);
    Laptop train = office.laptop(fixture.member(0), u"train"_s);
    motivate(home, fixture.plan(0), u"Thuis"_s);
    takeIn(office, {office.sendReturn(home, u"home"_s)});
    fixture.clock().advance(60);
    motivate(train, fixture.plan(0), u"Trein"_s);
    Merge merge = workOut(office, {office.sendReturn(train, u"train"_s)});
    QCOMPARE(merge.choices().size(), 1);
    const Choice choice = merge.choices().first();
    QCOMPARE(choice.field, (FieldKey{fixture.plan(0), Part::Motivation, u"A1"_s}));
    QCOMPARE(choice.alternatives[0].machine, u"train"_s);
    QCOMPARE(choice.alternatives[1].machine, u"home"_s);
    QCOMPARE(std::get<QString>(choice.alternatives[1].field.value), u"Thuis"_s);
    QVERIFY(choice.alternatives[1].field.at < choice.alternatives[0].field.at);
    merge.choose(0, 1);
    must(merge.perform(fixture.history()));
    QCOMPARE(reviewAt(office, 0).score(u"A1"_s).motivation, u"Thuis"_s);
    // The other is not lost.
    const auto history = must(scoreHistory(fixture.dossier(), fixture.key(0, 0), u"A1"_s));
    QCOMPARE(history.size(), 2);
    QCOMPARE(history[0].score.motivation, u"Trein"_s);
    QVERIFY(history[0].who.contains(u"train"_s));
    QCOMPARE(history[1].score.motivation, u"Thuis"_s); // which holds
}

void TestMerge::aRemarkThatWasPassedOverIsKept()
{
    ExchangeOffice office;
    DossierFixture& fixture = office.fixture();
    const ReviewKey key = fixture.key(0, 0);
    Laptop home = office.laptop(fixture.member(0), u"home"_s);
    Laptop train = office.laptop(fixture.member(0), u"train"_s);
    must(ReviewDesk(*home.history).setRemarks(key, u"Thuis"_s));
    takeIn(office, {office.sendReturn(home, u"home"_s)});
    fixture.clock().advance(60);
    must(ReviewDesk(*train.history).setRemarks(key, u"Trein"_s));
    Merge merge = workOut(office, {office.sendReturn(train, u"train"_s)});
    QCOMPARE(merge.choices().size(), 1);
    merge.choose(0, 1);
    must(merge.perform(fixture.history()));
    const auto history = must(conclusionHistory(fixture.dossier(), key));
    QCOMPARE(history.size(), 2);
    QCOMPARE(history[0].conclusion.remarks, u"Trein"_s);
    QVERIFY(history[0].who.contains(u"train"_s));
    QCOMPARE(history[1].conclusion.remarks, u"Thuis"_s); // which holds
}

void TestMerge::whatWasPassedOverIsNotAskedAgain()
{
    ExchangeOffice office;
    DossierFixture& fixture = office.fixture();
    Laptop home = office.laptop(fixture.member(0), u"home"_s);
    Laptop train = office.laptop(fixture.member(0), u"train"_s);
    motivate(home, fixture.plan(0), u"Thuis"_s);
    motivate(train, fixture.plan(0), u"Trein"_s);
    Merge merge =
        workOut(office, {office.sendReturn(home, u"home"_s), office.sendReturn(train, u"train"_s)});
    QCOMPARE(merge.choices().size(), 1);
    merge.choose(0, merge.choices().first().alternatives[0].machine == u"home"_s ? 0 : 1);
    must(merge.perform(fixture.history()));
    must(ReviewDesk(*train.history)
             .setMotivation({fixture.plan(1), train.member.id}, u"A1"_s, u"Ook dit"_s));
    const Merge next = workOut(office, {office.sendReturn(train, u"train2"_s)});
    QVERIFY(next.choices().isEmpty());
    must(next.perform(fixture.history()));
    QCOMPARE(reviewAt(office, 0).score(u"A1"_s).motivation, u"Thuis"_s);
    QCOMPARE(reviewAt(office, 1).score(u"A1"_s).motivation, u"Ook dit"_s);
}

void TestMerge::aNewTextIsAskedAgain()
{
    ExchangeOffice office;
    DossierFixture& fixture = office.fixture();
    Laptop home = office.laptop(fixture.member(0), u"home"_s);
    Laptop train = office.laptop(fixture.member(0), u"train"_s);
    motivate(home, fixture.plan(0), u"Thuis"_s);
    motivate(train, fixture.plan(0), u"Trein"_s);
    takeIn(office, {office.sendReturn(home, u"home"_s)});
    Merge merge = workOut(office, {office.sendReturn(train, u"train"_s)});
    merge.choose(0, merge.choices().first().alternatives[0].machine == u"home"_s ? 0 : 1);
    must(merge.perform(fixture.history()));
    motivate(train, fixture.plan(0), u"Toch anders"_s);
    const Merge next = workOut(office, {office.sendReturn(train, u"train2"_s)});
    QCOMPARE(next.choices().size(), 1);
    // And what was chosen follows its own line without a question.
    motivate(home, fixture.plan(0), u"Thuis, beter"_s);
    const Merge own = workOut(office, {office.sendReturn(home, u"home2"_s)});
    QVERIFY(own.choices().isEmpty());
    must(own.perform(fixture.history()));
    QCOMPARE(reviewAt(office, 0).score(u"A1"_s).motivation, u"Thuis, beter"_s);
}

void TestMerge::whenTheChosenTextGoesTheOtherCounts()
{
    ExchangeOffice office;
    DossierFixture& fixture = office.fixture();
    Laptop home = office.laptop(fixture.member(0), u"home"_s);
    Laptop train = office.laptop(fixture.member(0), u"train"_s);
    motivate(home, fixture.plan(0), u"Thuis"_s);
    motivate(train, fixture.plan(0), u"Trein"_s);
    Merge merge =
        workOut(office, {office.sendReturn(home, u"home"_s), office.sendReturn(train, u"train"_s)});
    merge.choose(0, merge.choices().first().alternatives[0].machine == u"home"_s ? 0 : 1);
    must(merge.perform(fixture.history()));
    motivate(home, fixture.plan(0), {});
    takeIn(office, {office.sendReturn(home, u"home2"_s)});
    QCOMPARE(reviewAt(office, 0).score(u"A1"_s).motivation, u"Trein"_s);
}

void TestMerge::isOneStepThatCanBeUndone()
{
    ExchangeOffice office;
    DossierFixture& fixture = office.fixture();
    Laptop laptop = office.laptop(fixture.member(0));
    ExchangeOffice::write(laptop, fixture.plan(0), fixture.rubric());
    takeIn(office, {office.sendReturn(laptop, u"first"_s)});
    const Review before = reviewAt(office, 0);
    const auto trail = must(AuditTrail(fixture.dossier()).entries()).size();
    must(ReviewDesk(*laptop.history).reopen({fixture.plan(0), laptop.member.id}));
    motivate(laptop, fixture.plan(0), u"Anders"_s);
    motivate(laptop, fixture.plan(1), u"Nieuw"_s);
    const QString second = office.sendReturn(laptop, u"second"_s);
    takeIn(office, {second});
    QCOMPARE(must(AuditTrail(fixture.dossier()).entries()).size(), trail + 1);
    const Review after = reviewAt(office, 0);
    must(fixture.history().undo());
    QCOMPARE(reviewAt(office, 0), before);
    QVERIFY(reviewAt(office, 1).id.isNull());
    QCOMPARE(workOut(office, {second}).arrived().first().state, ArrivalState::New);
    must(fixture.history().redo());
    QCOMPARE(reviewAt(office, 0), after);
    QCOMPARE(workOut(office, {second}).arrived().first().state, ArrivalState::AlreadyThere);
}

void TestMerge::aColleagueIsNotTouched()
{
    ExchangeOffice office;
    DossierFixture& fixture = office.fixture();
    Laptop one = office.laptop(fixture.member(0), u"one"_s);
    Laptop other = office.laptop(fixture.member(1), u"other"_s);
    ExchangeOffice::write(one, fixture.plan(0), fixture.rubric());
    motivate(other, fixture.plan(0), u"Van een ander"_s);
    takeIn(office, {office.sendReturn(one, u"one"_s)});
    const Review before = reviewAt(office, 0, 0);
    takeIn(office, {office.sendReturn(other, u"other"_s)});
    QCOMPARE(reviewAt(office, 0, 0), before);
    QCOMPARE(reviewAt(office, 0, 1).score(u"A1"_s).motivation, u"Van een ander"_s);
}

void TestMerge::whatIsNotCompleteIsNotFinal()
{
    ExchangeOffice office;
    DossierFixture& fixture = office.fixture();
    Laptop laptop = office.laptop(fixture.member(0));
    ExchangeOffice::write(laptop, fixture.plan(0), fixture.rubric());
    const QString path = office.sendReturn(laptop, u"back"_s);
    ReturnPackage package = must(office.openReturn(path));
    package.contents.reviews.first().scores.remove(u"A1"_s);
    package.json = writeReturnContents(package.contents);
    const Merge merge =
        must(Merge::workOut(fixture.dossier(), fixture.round(), {{u"back"_s, package}}));
    QVERIFY(merge.changes().first().goesBackToDraft);
    must(merge.perform(fixture.history()));
    QCOMPARE(reviewAt(office, 0).state, ReviewState::Draft);
    // When it comes in complete, it is final.
    package.contents.includes = {package.id};
    package.contents.reviews = must(office.openReturn(path)).contents.reviews;
    package.json = writeReturnContents(package.contents);
    package.id = PackageId::create();
    must(must(Merge::workOut(fixture.dossier(), fixture.round(), {{u"back"_s, package}}))
             .perform(fixture.history()));
    QCOMPARE(reviewAt(office, 0).state, ReviewState::Final);
}

/// A review that became final under other rules once went back to a draft with its neighbour.
void TestMerge::whatIsNotTouchedStaysAsItIs()
{
    ExchangeOffice office;
    DossierFixture& fixture = office.fixture();
    fixture.finaliseReview(fixture.key(1, 0));
    must(ReviewRecords(fixture.dossier()).removeScore(reviewAt(office, 1).id, u"A1"_s));
    const Review before = reviewAt(office, 1);
    Laptop laptop = office.laptop(fixture.member(0));
    motivate(laptop, fixture.plan(0), u"Nieuw"_s);
    takeIn(office, {office.sendReturn(laptop, u"back"_s)});
    QCOMPARE(reviewAt(office, 1), before);
    QCOMPARE(reviewAt(office, 0).score(u"A1"_s).motivation, u"Nieuw"_s);
}

void TestMerge::aNewLaptopGoesOnFromTheLastReturn()
{
    ExchangeOffice office;
    DossierFixture& fixture = office.fixture();
    Laptop dead = office.laptop(fixture.member(0), u"dead"_s);
    ExchangeOffice::write(dead, fixture.plan(0), fixture.rubric());
    const QString last = office.sendReturn(dead, u"last"_s);
    takeIn(office, {last});

    Laptop fresh = office.laptop(fixture.member(0), u"fresh"_s);
    const Merge restored = must(Merge::workOut(*fresh.dossier, fixture.round(),
                                               {{last, office.openOwnReturn(fresh, last)}}));
    must(restored.perform(*fresh.history));
    QCOMPARE(reviewIn(*fresh.dossier, fixture.plan(0), fresh.member),
             reviewIn(*dead.dossier, fixture.plan(0), dead.member));

    must(ReviewDesk(*fresh.history).reopen({fixture.plan(0), fresh.member.id}));
    motivate(fresh, fixture.plan(0), u"Op de nieuwe laptop"_s);
    const Merge merge = workOut(office, {office.sendReturn(fresh, u"new"_s)});
    QVERIFY(merge.choices().isEmpty());
    must(merge.perform(fixture.history()));
    QCOMPARE(reviewAt(office, 0).score(u"A1"_s).motivation, u"Op de nieuwe laptop"_s);
}

void TestMerge::aRefusedOneStoresNothing()
{
    ExchangeOffice office;
    DossierFixture& fixture = office.fixture();
    Laptop laptop = office.laptop(fixture.member(0));
    motivate(laptop, fixture.plan(0), u"Goed"_s);
    const QString good = office.sendReturn(laptop, u"good"_s);
    const Error refusal(ErrorKind::PackageCutOff, {u"broken"_s});
    const Merge merge =
        must(Merge::workOut(fixture.dossier(), fixture.round(),
                            {{u"broken"_s, refusal}, {good, office.openReturn(good)}}));
    QCOMPARE(merge.arrived()[0].state, ArrivalState::Refused);
    QCOMPARE(merge.arrived()[0].refusal, refusal);
    must(merge.perform(fixture.history()));
    QCOMPARE(reviewAt(office, 0).score(u"A1"_s).motivation, u"Goed"_s);
    const auto packages = must(PackageRecords(fixture.dossier()).packages());
    QCOMPARE(std::count_if(
                 packages.begin(), packages.end(),
                 [](const ExchangedPackage& each) { return each.kind == PackageKind::Return; }),
             1);
}

void TestMerge::anotherRoundIsNamed()
{
    ExchangeOffice office;
    DossierFixture& fixture = office.fixture();
    Laptop laptop = office.laptop(fixture.member(0));
    motivate(laptop, fixture.plan(0), u"Goed"_s);
    const QString back = office.sendReturn(laptop, u"back"_s);
    fixture.finaliseRound(Outcome::Revise);
    fixture.startNextRound();
    const Round second =
        must(ProgrammeRecords(fixture.dossier()).rounds(fixture.programme().id)).last();
    const Merge merge =
        must(Merge::workOut(fixture.dossier(), second.id, {{u"b"_s, office.openReturn(back)}}));
    QCOMPARE(merge.arrived()[0].refusal,
             Error(ErrorKind::PackageOfRoundNotOpen, {u"b"_s, u"1"_s, u"2"_s}));
    QVERIFY(merge.isEmpty());
}

void TestMerge::isWorkedOutAnewWhenTheDossierChanged()
{
    ExchangeOffice office;
    DossierFixture& fixture = office.fixture();
    Laptop laptop = office.laptop(fixture.member(0));
    motivate(laptop, fixture.plan(0), u"Goed"_s);
    const Merge merge = workOut(office, {office.sendReturn(laptop, u"back"_s)});
    fixture.scoreAll(fixture.key(1, 1));
    QCOMPARE(merge.perform(fixture.history()).error().kind(), ErrorKind::MergeOutdated);
    QVERIFY(reviewAt(office, 0).id.isNull());
}

void TestMerge::aFinalRoundTakesNothing()
{
    ExchangeOffice office(1);
    Laptop laptop = office.laptop(office.fixture().member(0));
    const QString path = office.sendReturn(laptop, u"back"_s);
    office.fixture().finaliseRound();
    QCOMPARE(Merge::workOut(office.fixture().dossier(), office.fixture().round(),
                            {arrivalOf(office, path)})
                 .error()
                 .kind(),
             ErrorKind::RoundIsFinal);
}

void TestMerge::keepsWhatALaterProgramAdded()
{
    ExchangeOffice office;
    Laptop laptop = office.laptop(office.fixture().member(0));
    ExchangeOffice::write(laptop, office.fixture().plan(0), office.fixture().rubric());
    const QString path = office.asLater(office.sendReturn(laptop, u"back"_s), laptop.member,
                                        laptop.key, sealing::Need::Optional);
    const PackageId id = must(office.openReturn(path)).id;
    takeIn(office, {path});
    PackageRecords records(office.fixture().dossier());
    QCOMPARE(must(records.parts(id)), (QList<PackagePart>{{u"later/notes.bin"_s, "van later"}}));
    must(office.fixture().history().undo());
    QVERIFY(must(records.parts(id)).isEmpty());
    must(office.fixture().history().redo());
    QCOMPARE(must(records.parts(id)).size(), 1);
}

BERAAD_TEST(TestMerge, QCoreApplication)
#include "tst_merge.moc"
