// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/rubricdesk.h"

#include "core/commands/consensusdesk.h"
#include "core/commands/rounddesk.h"
#include "core/commands/roundreader.h"
#include "core/committee/differences.h"
#include "core/committee/ranking.h"
#include "core/domain/rules.h"
#include "core/rubrics/shippedrubrics.h"
#include "core/storage/audittrail.h"
#include "core/storage/dossier.h"
#include "core/storage/programmerecords.h"
#include "core/storage/reviewrecords.h"
#include "core/storage/rounddigest.h"
#include "tests/support/dossierfixture/dossierfixture.h"
#include "tests/support/testmain.h"

#include <QCoreApplication>

using namespace beraad;
using namespace beraad::commands;
using namespace beraad::domain;
using namespace beraad::tests;
using namespace Qt::StringLiterals;
using storage::StoredRubric;

namespace {

RubricId rubricOfRound(DossierFixture& fixture)
{
    return must(storage::ProgrammeRecords(fixture.dossier()).round(fixture.round())).rubric;
}

StoredRubric stored(DossierFixture& fixture, const RubricId& id)
{
    return must(RubricDesk(fixture.history()).rubric(id));
}

Rubric retitled(Rubric rubric, const QString& title)
{
    rubric.title = title;
    return rubric;
}

/// The second version: the first criterion is judged in points, the second is gone.
Rubric secondVersion(Rubric rubric)
{
    Scale points;
    points.kind = Scale::Kind::Points;
    points.maximum = 10;
    points.sufficient = 6;
    rubric.sections[0].criteria[0].scale = points;
    rubric.sections[0].criteria.removeAt(1);
    return rubric;
}

/// The round, opened by a final review of the first reader, goes on with a second version.
RubricId moveOn(DossierFixture& fixture)
{
    RubricDesk desk(fixture.history());
    const RubricId next = must(desk.newVersion(rubricOfRound(fixture)));
    must(desk.change(next, secondVersion(stored(fixture, next).rubric)));
    must(desk.use(fixture.round(), next));
    return next;
}

Review review(DossierFixture& fixture, int member)
{
    return must(ReviewDesk(fixture.history()).review(fixture.key(0, member)));
}

} // namespace

class TestRubricDesk : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aDraftIsStoredWithEachEditAndUndone()
    {
        DossierFixture fixture(1);
        RubricDesk desk(fixture.history());
        const RubricId id = rubricOfRound(fixture);
        const Rubric before = stored(fixture, id).rubric;
        QVERIFY(!stored(fixture, id).isFrozen());
        must(desk.change(id, retitled(before, u"Ons kader"_s)));
        QCOMPARE(stored(fixture, id).rubric.title, u"Ons kader"_s);
        QCOMPARE(stored(fixture, id).rubric.version, u"1"_s); // it is no longer what shipped
        const auto entry = must(storage::AuditTrail(fixture.dossier()).entries()).last();
        QCOMPARE(entry.action, u"rubric.changed"_s);
        QVERIFY(entry.after.contains(u"Ons kader"_s));
        QVERIFY(!entry.after.contains(u"guidance"_s)); // what did not change
        must(fixture.history().undo());
        QCOMPARE(stored(fixture, id).rubric, before);
        must(fixture.history().redo());
        fixture.reopen();
        QCOMPARE(stored(fixture, id).rubric.title, u"Ons kader"_s);
    }

    void aDraftMayHaveFaultsButOpensNoRound()
    {
        DossierFixture fixture(1);
        RubricDesk desk(fixture.history());
        const RubricId id = rubricOfRound(fixture);
        Rubric faulty = stored(fixture, id).rubric;
        faulty.sections[0].criteria[0].guidance.clear();
        must(desk.change(id, faulty));
        QCOMPARE(stored(fixture, id).rubric.sections, faulty.sections);
        const QString criterion = faulty.sections[0].criteria[1].key;
        const auto refused =
            ReviewDesk(fixture.history()).setMotivation(fixture.key(0, 0), criterion, u"Ja"_s);
        QCOMPARE(refused.error(),
                 Error(ErrorKind::RubricNotComplete,
                       {faulty.sections[0].criteria[0].key, u"guidance"_s, u"filled in"_s}));
        QVERIFY(must(storage::ReviewRecords(fixture.dossier()).reviews(fixture.plan(0))).isEmpty());
        QVERIFY(!stored(fixture, id).isFrozen());
    }

    void theFirstReviewFreezesIt()
    {
        DossierFixture fixture(1);
        RubricDesk desk(fixture.history());
        const RubricId id = rubricOfRound(fixture);
        must(desk.change(id, retitled(stored(fixture, id).rubric, u"Ons kader"_s)));
        fixture.actAs(fixture.member(0));
        must(ReviewDesk(fixture.history()).setMotivation(fixture.key(0, 0), u"A1"_s, u"Ja"_s));
        QCOMPARE(stored(fixture, id).frozenAt, fixture.clock().now());
        QCOMPARE(stored(fixture, id).reviews, 1);
        fixture.actAs(fixture.secretary());
        const auto refused = desk.change(id, retitled(stored(fixture, id).rubric, u"Anders"_s));
        QCOMPARE(refused.error(), Error(ErrorKind::RubricIsFrozen, {u"1"_s}));
        QVERIFY(!fixture.history().canUndo()); // nor does undo change it
        bool isTold = false;
        for (const auto& entry : must(storage::AuditTrail(fixture.dossier()).entries()))
            isTold = isTold || entry.action == u"rubric.frozen"_s;
        QVERIFY(isTold);
    }

    void leavingThePhaseOfReadingFreezesIt()
    {
        DossierFixture fixture(1);
        fixture.moveTo(RoundPhase::ReadingGroup);
        QVERIFY(stored(fixture, rubricOfRound(fixture)).frozenAt.isValid());
    }

    void onlyTheSecretariatAndTheChairWriteIt()
    {
        DossierFixture fixture(1);
        const RubricId id = rubricOfRound(fixture);
        fixture.actAs(fixture.member(0));
        RubricDesk desk(fixture.history());
        QCOMPARE(desk.change(id, retitled(stored(fixture, id).rubric, u"Mijn"_s)).error().kind(),
                 ErrorKind::NotAllowedForRole);
        QCOMPARE(desk.newVersion(id).error().kind(), ErrorKind::NotAllowedForRole);
    }

    void aNewVersionHasTheNextNumberAndThereIsOneDraft()
    {
        DossierFixture fixture(1);
        fixture.finaliseReview(fixture.key(0, 0));
        RubricDesk desk(fixture.history());
        const RubricId first = rubricOfRound(fixture);
        const RubricId second = must(desk.newVersion(first));
        QVERIFY(second != first);
        QCOMPARE(stored(fixture, second).rubric.version, u"2"_s);
        QVERIFY(!stored(fixture, second).isFrozen());
        must(desk.change(second, retitled(stored(fixture, second).rubric, u"Tweede"_s)));
        QCOMPARE(must(desk.newVersion(first)), second);
        QCOMPARE(stored(fixture, second).rubric.title, u"Tweede"_s);
        must(desk.use(fixture.round(), second));
        QCOMPARE(stored(fixture, must(desk.newVersion(second))).rubric.version, u"3"_s);
    }

    void aShippedRubricIsCopiedAndChosenBeforeTheRoundOpens()
    {
        DossierFixture fixture(1);
        RubricDesk desk(fixture.history());
        const RubricId before = rubricOfRound(fixture);
        const RubricId id = must(
            desk.copy(*rubrics::shippedRubric(u"technical-education-ranking"_s, Language::Dutch)));
        QCOMPARE(stored(fixture, id).rubric.version, u"1"_s);
        must(desk.use(fixture.round(), id));
        QCOMPARE(rubricOfRound(fixture), id);
        QVERIFY(!stored(fixture, id).isFrozen());
        must(fixture.history().undo());
        QCOMPARE(rubricOfRound(fixture), before);
    }

    void aDraftThatNoRoundHasIsDiscardedAndComesBack()
    {
        DossierFixture fixture(1);
        fixture.finaliseReview(fixture.key(0, 0));
        RubricDesk desk(fixture.history());
        const RubricId ofRound = rubricOfRound(fixture);
        const RubricId draft = must(desk.newVersion(ofRound));
        must(desk.change(draft, retitled(stored(fixture, draft).rubric, u"Anders"_s)));
        QCOMPARE(desk.discard(ofRound).error().kind(), ErrorKind::RubricIsFrozen);
        const qsizetype before = must(desk.rubrics()).size();
        must(desk.discard(draft));
        QCOMPARE(must(desk.rubrics()).size(), before - 1);
        const auto entry = must(storage::AuditTrail(fixture.dossier()).entries()).last();
        QCOMPARE(entry.action, u"rubric.discarded"_s);
        must(fixture.history().undo());
        QCOMPARE(stored(fixture, draft).rubric.title, u"Anders"_s);
        must(fixture.history().redo());
        QCOMPARE(must(desk.rubrics()).size(), before - 1);
        // The next one begins anew.
        QCOMPARE(stored(fixture, must(desk.newVersion(ofRound))).rubric.title,
                 stored(fixture, ofRound).rubric.title);
    }

    void theDraftOfARoundStays()
    {
        DossierFixture fixture(1);
        QCOMPARE(RubricDesk(fixture.history()).discard(rubricOfRound(fixture)).error().kind(),
                 ErrorKind::RubricIsFrozen);
    }

    void aJointFindingIsReadOnTheVersionThatItWasMadeOn()
    {
        DossierFixture fixture(1);
        for (int member = 0; member < 3; ++member)
            fixture.finaliseReview(fixture.key(0, member));
        fixture.moveTo(RoundPhase::ReadingGroup);
        const Rubric first = stored(fixture, rubricOfRound(fixture)).rubric;
        const Criterion& criterion = first.sections[0].criteria[0];
        const auto record = [&] {
            return must(readRound(fixture.dossier(), fixture.round())).plans.first();
        };
        must(ConsensusDesk(fixture.history()).setLeadReader(fixture.plan(0), fixture.member(0).id));
        fixture.actAs(fixture.member(0));
        JointFinding finding = record().finding(criterion.key);
        finding.judgement = judgementAt(criterion, ScaleEnd::Highest);
        must(ConsensusDesk(fixture.history()).store(finding));
        QVERIFY(record().earlierScales.isEmpty());
        fixture.actAs(fixture.secretary());
        moveOn(fixture); // this criterion is judged in points from now on
        const auto records = must(readRound(fixture.dossier(), fixture.round()));
        const Criterion& now = records.rubric.sections[0].criteria[0];
        QVERIFY(now.scale != criterion.scale);
        QCOMPARE(records.plans.first().findingScale(now), criterion.scale);
        QCOMPARE(must(readPlan(fixture.dossier(), fixture.plan(0))).findingScale(now),
                 criterion.scale);
    }

    void anOpenRoundMovesToAVersionOfItsOwnRubricOnly()
    {
        DossierFixture fixture(1);
        fixture.finaliseReview(fixture.key(0, 0));
        RubricDesk desk(fixture.history());
        const RubricId other = must(
            desk.copy(*rubrics::shippedRubric(u"technical-education-ranking"_s, Language::Dutch)));
        QCOMPARE(desk.use(fixture.round(), other).error().kind(), ErrorKind::RubricIsFrozen);
        const RubricId next = must(desk.newVersion(rubricOfRound(fixture)));
        Rubric faulty = stored(fixture, next).rubric;
        faulty.sections.clear();
        must(desk.change(next, faulty));
        QCOMPARE(desk.use(fixture.round(), next).error().kind(), ErrorKind::RubricNotComplete);
        QVERIFY(rubricOfRound(fixture) != next);
    }

    void eachReviewStaysWithTheVersionItWasMadeOn()
    {
        DossierFixture fixture(1);
        const Rubric first = stored(fixture, rubricOfRound(fixture)).rubric;
        fixture.finaliseReview(fixture.key(0, 0));
        QVERIFY(!review(fixture, 0).form);
        const RubricId next = moveOn(fixture);
        QVERIFY(stored(fixture, next).frozenAt.isValid());
        QVERIFY(!fixture.history().canUndo());
        QCOMPARE(review(fixture, 0).form, std::optional(first));
        fixture.reopen();
        QCOMPARE(review(fixture, 0).form, std::optional(first));

        // It is judged and finished by its own version, a new one by the other.
        ReviewDesk desk(fixture.history());
        const Criterion& changed = first.sections[0].criteria[0];
        const Criterion& gone = first.sections[0].criteria[1];
        must(desk.reopen(fixture.key(0, 0)));
        must(desk.setJudgement(fixture.key(0, 0), gone.key, judgementAt(gone, ScaleEnd::Lowest)));
        must(desk.setJudgement(fixture.key(0, 0), changed.key,
                               judgementAt(changed, ScaleEnd::Highest)));
        must(desk.finalise(fixture.key(0, 0)));
        QCOMPARE(desk.setJudgement(fixture.key(0, 1), gone.key, judgementAt(gone, ScaleEnd::Lowest))
                     .error()
                     .kind(),
                 ErrorKind::NameUnknown);
        must(desk.setJudgement(fixture.key(0, 1), changed.key, Judgement::ofPoints(8)));
        QVERIFY(!review(fixture, 1).form);
    }

    void whatDiffersBetweenVersionsIsNotComparedAndDoesCount()
    {
        DossierFixture fixture(1);
        fixture.finaliseReview(fixture.key(0, 0), ScaleEnd::Lowest);
        moveOn(fixture);
        const auto records = must(readRound(fixture.dossier(), fixture.round()));
        const committee::PlanRecord& record = records.plans.first();
        const Criterion& changed = records.rubric.sections[0].criteria[0];
        const Criterion& kept = records.rubric.sections[1].criteria[0];
        const auto differences = committee::differencesOf(records.rubric, record);
        QVERIFY(differences.criterion(changed.key)->judgements().isEmpty());
        QCOMPARE(differences.criterion(kept.key)->judgements().size(), 1);
        QCOMPARE(record.reviews.first().standingOn(changed), std::optional(Standing::NotMet));
        if (changed.isKnockOut)
            QVERIFY(knockOutsNotMet(records.rubric, record.reviews).contains(changed.key));
        QVERIFY(objectionsToFinal(records.rubric, record.reviews.first(), {}).isEmpty());
    }

    void onWhichVersionAFinalReviewWasMadeIsInTheDigest()
    {
        DossierFixture fixture(1);
        fixture.finaliseReview(fixture.key(0, 0));
        moveOn(fixture);
        const QString before = must(storage::roundDigest(fixture.dossier(), fixture.round()));
        Review moved = review(fixture, 0);
        moved.form.reset();
        must(storage::ReviewRecords(fixture.dossier()).replace(moved));
        QVERIFY(must(storage::roundDigest(fixture.dossier(), fixture.round())) != before);
    }
};

BERAAD_TEST(TestRubricDesk, QCoreApplication)
#include "tst_rubricdesk.moc"
