// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/elsewhere.h"

#include "core/commands/plandesk.h"
#include "core/commands/reviewdesk.h"
#include "core/storage/consensusrecords.h"
#include "core/storage/dossier.h"
#include "tests/support/dossierfixture/dossierfixture.h"
#include "tests/support/testmain.h"

#include <QCoreApplication>

using namespace beraad;
using namespace beraad::commands;
using namespace beraad::domain;
using namespace Qt::StringLiterals;
using tests::must;

/// Who sees whose judgements of other plans.
class TestElsewhere final : public tests::TestCase
{
    Q_OBJECT

private:
    /// Region number and reader, as a person would write them down.
    static QStringList seen(tests::DossierFixture& fixture, const Member& viewer)
    {
        QStringList lines;
        const auto all = must(judgedElsewhere(fixture.dossier(), fixture.round(), viewer, u"A1"_s));
        for (const JudgedElsewhere& judged : all)
            lines << u"%1 %2"_s.arg(judged.region.number)
                         .arg(judged.by == JudgedBy::Together ? u"together"_s : judged.reader.name);
        return lines;
    }

private Q_SLOTS:
    void aReaderSeesOnlyTheOwnReviewUntilItIsFinal()
    {
        tests::DossierFixture fixture(2);
        fixture.scoreAll(fixture.key(0, 0));
        fixture.finaliseReview(fixture.key(0, 1));
        fixture.finaliseReview(fixture.key(1, 1));
        QCOMPARE(seen(fixture, fixture.member(0)), QStringList{u"1 A. Albers"_s});
        must(ReviewDesk(fixture.history()).finalise(fixture.key(0, 0)));
        QCOMPARE(seen(fixture, fixture.member(0)), QStringList{u"1 A. Albers"_s});
        fixture.moveTo(RoundPhase::ReadingGroup);
        QCOMPARE(seen(fixture, fixture.member(0)),
                 QStringList({u"1 A. Albers"_s, u"1 B. Bakker"_s}));
    }

    void othersSeeWhatIsFinalAndTheChairAlsoDrafts()
    {
        tests::DossierFixture fixture(2);
        fixture.scoreAll(fixture.key(0, 0));
        fixture.finaliseReview(fixture.key(1, 1));
        QCOMPARE(seen(fixture, fixture.member(3)), QStringList());
        fixture.moveTo(RoundPhase::Plenary);
        QCOMPARE(seen(fixture, fixture.member(3)), QStringList{u"2 B. Bakker"_s});
        QCOMPARE(seen(fixture, fixture.chair()), QStringList({u"1 A. Albers"_s, u"2 B. Bakker"_s}));
    }

    void aPlanWithAConflictIsNeverShown()
    {
        tests::DossierFixture fixture(2);
        fixture.finaliseReview(fixture.key(0, 0));
        fixture.finaliseReview(fixture.key(1, 1));
        must(PlanDesk(fixture.history())
                 .declareConflict(fixture.plan(0), fixture.chair().id, u"Toezichthouder"_s));
        QCOMPARE(seen(fixture, fixture.chair()), QStringList{u"2 B. Bakker"_s});
    }

    void whatTheReadersFoundTogetherComesFirstOnceTheOthersLieOpen()
    {
        tests::DossierFixture fixture(2);
        fixture.finaliseReview(fixture.key(0, 0));
        fixture.finaliseReview(fixture.key(0, 1));
        const Passage passage{fixture.document(0).sha256, 0, {}, u"Visie"_s};
        JointFinding finding;
        finding.plan = fixture.plan(0);
        finding.criterion = u"A1"_s;
        finding.text = u"Te weinig uitgewerkt."_s;
        finding.citations = {{fixture.member(0).id, {}, passage}};
        finding.edition = 1;
        must(storage::ConsensusRecords(fixture.dossier()).save(finding));
        QCOMPARE(seen(fixture, fixture.member(0)), QStringList{u"1 A. Albers"_s});
        fixture.moveTo(RoundPhase::ReadingGroup);
        QCOMPARE(seen(fixture, fixture.member(0)),
                 QStringList({u"1 together"_s, u"1 A. Albers"_s, u"1 B. Bakker"_s}));
        const JudgedElsewhere judged =
            must(judgedElsewhere(fixture.dossier(), fixture.round(), fixture.chair(), u"A1"_s))
                .first();
        QCOMPARE(judged.score.motivation, finding.text);
        QCOMPARE(judged.evidence.first().passage, passage);
        QVERIFY(!judged.advice);
    }

    void theAdviceIsSaidWhereTheOthersLieOpen()
    {
        tests::DossierFixture fixture(1);
        fixture.scoreAll(fixture.key(0, 0));
        fixture.adopt(fixture.plan(0), Outcome::Revise);
        const auto adviceFor = [&](const Member& viewer) {
            return must(judgedElsewhere(fixture.dossier(), fixture.round(), viewer, u"A1"_s))
                .first()
                .advice;
        };
        QCOMPARE(adviceFor(fixture.chair()), Outcome::Revise);
        QVERIFY(!adviceFor(fixture.member(0))); // who still reads
    }

    void bringsTheJudgementAndItsEvidence()
    {
        tests::DossierFixture fixture(1);
        fixture.finaliseReview(fixture.key(0, 0));
        const JudgedElsewhere judged =
            must(judgedElsewhere(fixture.dossier(), fixture.round(), fixture.chair(), u"A1"_s))
                .first();
        QCOMPARE(judged.plan, fixture.plan(0));
        QCOMPARE(judged.score.motivation, u"Zie hoofdstuk 2."_s);
        QCOMPARE(judged.evidence.size(), 1);
        QCOMPARE(judged.evidence.first().criterion, u"A1"_s);
    }
};

BERAAD_TEST(TestElsewhere, QCoreApplication)
#include "tst_elsewhere.moc"
