// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/conclusionhistory.h"
#include "core/commands/plandesk.h"
#include "core/commands/readingdesk.h"
#include "core/commands/reviewdesk.h"
#include "core/commands/scorehistory.h"
#include "core/storage/audittrail.h"
#include "core/storage/dossier.h"
#include "tests/support/dossierfixture/dossierfixture.h"
#include "tests/support/testmain.h"

#include <QCoreApplication>

using namespace beraad;
using namespace beraad::commands;
using namespace beraad::domain;
using namespace beraad::tests;
using namespace Qt::StringLiterals;

namespace {

Mark newMark(DossierFixture& fixture)
{
    Mark mark;
    mark.plan = fixture.plan(0);
    mark.passage = {
        fixture.document(0).sha256, 0, {QRectF(0.1, 0.1, 0.3, 0.02)}, u"Visie op regio"_s};
    mark.colour = MarkColour::Green;
    mark.note = u"Hier doorvragen"_s;
    return mark;
}

QString trail(DossierFixture& fixture)
{
    QString all;
    for (const storage::AuditEntry& entry : must(storage::AuditTrail(fixture.dossier()).entries()))
        all += entry.action + entry.before + entry.after + u'\n';
    return all;
}

} // namespace

class TestReadingDesk : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void makesChangesAndRemovesAMark()
    {
        DossierFixture fixture(1);
        fixture.actAs(fixture.member(0));
        ReadingDesk desk(fixture.history());
        Mark mark = newMark(fixture);
        mark.id = must(desk.make(mark));
        QList<Mark> marks = must(desk.marks(mark.plan));
        QCOMPARE(marks.size(), 1);
        QCOMPARE(marks.first().member, fixture.member(0).id);
        QCOMPARE(marks.first().madeAt, fixture.clock().now());
        QCOMPARE(marks.first().note, mark.note);
        mark.colour = MarkColour::Pink;
        must(desk.change(mark));
        QCOMPARE(must(desk.marks(mark.plan)).first().colour, MarkColour::Pink);
        must(desk.remove(mark.id));
        QVERIFY(must(desk.marks(mark.plan)).isEmpty());
        // All of it comes back, step by step.
        must(fixture.history().undo());
        QCOMPARE(must(desk.marks(mark.plan)).first().colour, MarkColour::Pink);
        must(fixture.history().undo());
        QCOMPARE(must(desk.marks(mark.plan)), marks);
        must(fixture.history().undo());
        QVERIFY(must(desk.marks(mark.plan)).isEmpty());
        must(fixture.history().redo());
        QCOMPARE(must(desk.marks(mark.plan)), marks);
    }

    void takesTypingInANoteAsOneStep()
    {
        DossierFixture fixture(1);
        fixture.actAs(fixture.member(0));
        ReadingDesk desk(fixture.history());
        Mark mark = newMark(fixture);
        mark.id = must(desk.make(mark));
        for (const QString& note : {u"V"_s, u"Vr"_s, u"Vraag"_s}) {
            mark.note = note;
            must(desk.change(mark));
        }
        must(fixture.history().undo());
        QCOMPARE(must(desk.marks(mark.plan)).first().note, u"Hier doorvragen"_s);
    }

    void leavesTheMarksOfOthersAlone()
    {
        DossierFixture fixture(1);
        fixture.actAs(fixture.member(0));
        ReadingDesk desk(fixture.history());
        Mark mark = newMark(fixture);
        mark.sharing = Sharing::Shared;
        mark.id = must(desk.make(mark));
        fixture.finaliseReview(fixture.key(0, 1));
        fixture.actAs(fixture.member(1));
        QVERIFY(must(desk.marks(mark.plan)).isEmpty()); // each judges alone first
        fixture.moveTo(RoundPhase::ReadingGroup);
        QCOMPARE(must(desk.marks(mark.plan)).size(), 1);
        mark.note = u"Nee"_s;
        QCOMPARE(desk.change(mark).error(),
                 Error(ErrorKind::MarkOfAnother, {fixture.member(0).name}));
        QCOMPARE(desk.remove(mark.id).error().kind(), ErrorKind::MarkOfAnother);
        QCOMPARE(must(desk.marks(mark.plan)).first().note, u"Hier doorvragen"_s);
    }

    void keepsAPlanWithAConflictClosed()
    {
        DossierFixture fixture(1);
        must(PlanDesk(fixture.history())
                 .declareConflict(fixture.plan(0), fixture.member(0).id, u"Bestuurslid"_s));
        fixture.actAs(fixture.member(0));
        ReadingDesk desk(fixture.history());
        QCOMPARE(desk.make(newMark(fixture)).error().kind(), ErrorKind::ConflictOfInterest);
        QCOMPARE(desk.marks(fixture.plan(0)).error().kind(), ErrorKind::ConflictOfInterest);
    }

    void keepsPrivateWordsOutOfTheTrail()
    {
        DossierFixture fixture(1);
        fixture.actAs(fixture.member(0));
        ReadingDesk desk(fixture.history());
        Mark mark = newMark(fixture);
        mark.id = must(desk.make(mark));
        QVERIFY(trail(fixture).contains(u"mark.made"_s));
        QVERIFY(!trail(fixture).contains(mark.note));
        mark.sharing = Sharing::Shared;
        must(desk.change(mark));
        QVERIFY(trail(fixture).contains(mark.note));
        must(storage::AuditTrail(fixture.dossier()).verify());
    }

    void remembersWhereReadingStopped()
    {
        DossierFixture fixture(1);
        fixture.actAs(fixture.member(0));
        ReadingDesk desk(fixture.history());
        const QString document = fixture.document(0).sha256;
        QCOMPARE(must(desk.lastPlace(document)), std::nullopt);
        must(desk.leaveAt({{}, document, 1, 0.5, ReadingFit::None, 1.5, u"B2"_s}));
        QVERIFY(!fixture.history().canUndo());
        fixture.reopen();
        const auto place = must(ReadingDesk(fixture.history()).lastPlace(document));
        QCOMPARE(place, (ReadingPlace{fixture.member(0).id, document, 1, 0.5, ReadingFit::None, 1.5,
                                      u"B2"_s}));
        fixture.actAs(fixture.member(1));
        QCOMPARE(must(ReadingDesk(fixture.history()).lastPlace(document)), std::nullopt);
    }

    void tellsHowAScoreCameAbout()
    {
        DossierFixture fixture(1);
        fixture.actAs(fixture.member(0));
        ReviewDesk desk(fixture.history());
        const ReviewKey key = fixture.key(0, 0);
        const auto versions = [&] { return must(scoreHistory(fixture.dossier(), key, u"A1"_s)); };
        QVERIFY(versions().isEmpty());
        const QDateTime start = fixture.clock().now();
        const Judgement met = judgementAt(fixture.rubric().criteria().first(), ScaleEnd::Highest);
        must(desk.setMotivation(key, u"A1"_s, u"Z"_s));
        must(desk.setMotivation(key, u"A1"_s, u"Ze werken samen."_s));
        must(desk.setMotivation(key, u"A2"_s, u"Iets anders."_s));
        fixture.clock().advance(600);
        must(desk.setJudgement(key, u"A1"_s, met));
        fixture.clock().advance(600);
        must(desk.setMotivation(key, u"A1"_s, u"Toch niet."_s));
        const QString who = fixture.member(0).name;
        const QList<ScoreVersion> expected{
            {start, who, {u"A1"_s, {}, u"Ze werken samen."_s}},
            {start.addSecs(600), who, {u"A1"_s, met, u"Ze werken samen."_s}},
            {start.addSecs(1200), who, {u"A1"_s, met, u"Toch niet."_s}}};
        QCOMPARE(versions(), expected);
        QCOMPARE(versions().last().score, must(desk.review(key)).score(u"A1"_s));
        const Score earlier = versions().at(1).score;
        must(desk.restore(key, earlier));
        QCOMPARE(must(desk.review(key)).score(u"A1"_s), earlier);
        QCOMPARE(versions().last().score, earlier);
        must(fixture.history().undo());
        QCOMPARE(must(desk.review(key)).score(u"A1"_s).motivation, u"Toch niet."_s);
    }

    void tellsHowAConclusionCameAbout()
    {
        DossierFixture fixture(1);
        fixture.actAs(fixture.member(0));
        ReviewDesk desk(fixture.history());
        const ReviewKey key = fixture.key(0, 0);
        const auto versions = [&] { return must(conclusionHistory(fixture.dossier(), key)); };
        QVERIFY(versions().isEmpty());
        const QDateTime start = fixture.clock().now();
        must(desk.setRemarks(key, u"G"_s));
        must(desk.setRemarks(key, u"Goed onderbouwd."_s));
        must(desk.setMotivation(key, u"A1"_s, u"Iets anders."_s));
        fixture.clock().advance(600);
        must(desk.setRecommendation(key, Outcome::Approve));
        fixture.clock().advance(600);
        must(desk.setRemarks(key, u"Toch niet."_s));
        const QString who = fixture.member(0).name;
        const QList<ConclusionVersion> expected{
            {start, who, {{}, u"Goed onderbouwd."_s}},
            {start.addSecs(600), who, {Outcome::Approve, u"Goed onderbouwd."_s}},
            {start.addSecs(1200), who, {Outcome::Approve, u"Toch niet."_s}}};
        QCOMPARE(versions(), expected);
        must(desk.restoreConclusion(key, versions().first().conclusion));
        QCOMPARE(must(desk.review(key)).recommendation, std::nullopt);
        QCOMPARE(must(desk.review(key)).remarks, u"Goed onderbouwd."_s);
        QCOMPARE(versions().last().conclusion, expected.first().conclusion);
        must(fixture.history().undo()); // of both at once
        QCOMPARE(must(desk.review(key)).recommendation, Outcome::Approve);
        QCOMPARE(must(desk.review(key)).remarks, u"Toch niet."_s);
    }

    void marksWhatCameOfEarlierPoints()
    {
        DossierFixture fixture(1);
        fixture.finaliseRound(Outcome::Revise);
        const PlanId plan = fixture.startNextRound().first();
        must(PlanDesk(fixture.history()).assign({plan, fixture.member(0).id}));
        fixture.actAs(fixture.member(0));
        ReviewDesk desk(fixture.history());
        const ReviewKey key{plan, fixture.member(0).id};
        const ImprovementPoint point = must(desk.earlierPoints(key)).first();
        const auto finding = [&] { return must(desk.review(key)).finding(point.id); };
        const PointFinding partly{point.id, FollowUpState::Partly, fixture.document(0).sha256, 1};
        must(desk.setFinding(key, point.id, partly));
        QCOMPARE(finding(), partly);
        QVERIFY(trail(fixture).contains(u"\"state\":\"partly\""_s));
        must(desk.setFinding(key, point.id, std::nullopt));
        QCOMPARE(finding(), std::nullopt);
        must(fixture.history().undo());
        QCOMPARE(finding(), partly);
        QCOMPARE(desk.setFinding(key, ImprovementPointId::create(), partly).error().kind(),
                 ErrorKind::RecordNotFound);
    }

    void aReviewIsNotFinalBeforeEarlierPointsAreMarked()
    {
        DossierFixture fixture(1);
        fixture.finaliseRound(Outcome::Revise);
        const PlanId plan = fixture.startNextRound().first();
        must(PlanDesk(fixture.history()).assign({plan, fixture.member(0).id}));
        fixture.actAs(fixture.member(0));
        ReviewDesk desk(fixture.history());
        const ReviewKey key{plan, fixture.member(0).id};
        fixture.scoreAll(key);
        const ImprovementPoint point = must(desk.earlierPoints(key)).first();
        must(desk.setFinding(key, point.id, std::nullopt));
        QCOMPARE(desk.finalise(key).error(), Error(ErrorKind::EarlierPointUnmarked, {point.text}));
        must(fixture.history().undo());
        must(desk.finalise(key));
    }

    void weighsEvidence()
    {
        DossierFixture fixture(1);
        ReviewDesk desk(fixture.history());
        const ReviewKey key = fixture.key(0, 0);
        const EvidenceId cited = must(desk.cite(key, u"A1"_s, newMark(fixture).passage));
        const auto bearing = [&] { return must(desk.review(key)).evidence.first().bearing; };
        QCOMPARE(bearing(), std::nullopt);
        must(desk.setBearing(key, cited, Bearing::Weakness));
        QCOMPARE(bearing(), std::optional(Bearing::Weakness));
        QVERIFY(trail(fixture).contains(u"\"bearing\":\"weakness\""_s));
        must(fixture.history().undo());
        QCOMPARE(bearing(), std::nullopt);
        QCOMPARE(desk.setBearing(key, EvidenceId::create(), Bearing::Question).error().kind(),
                 ErrorKind::RecordNotFound);
    }
};

BERAAD_TEST(TestReadingDesk, QCoreApplication)
#include "tst_readingdesk.moc"
