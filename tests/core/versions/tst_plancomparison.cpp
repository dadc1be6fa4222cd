// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/versions/plancomparison.h"

#include "core/commands/plandesk.h"
#include "core/commands/reviewdesk.h"
#include "core/pdf/workerengine.h"
#include "core/storage/documentrecords.h"
#include "core/storage/dossier.h"
#include "core/storage/planrecords.h"
#include "core/versions/earlierversion.h"
#include "core/versions/versionreader.h"
#include "tests/support/dossierfixture/dossierfixture.h"
#include "tests/support/dossierfixture/tinypdf.h"
#include "tests/support/testmain.h"

#include <QCoreApplication>

using namespace beraad;
using namespace beraad::domain;
using namespace beraad::versions;
using namespace Qt::StringLiterals;
using tests::must;
using text::ChangeKind;
using text::Fate;

namespace {

const QString kVision = u"De regio telt elf scholen voor technisch onderwijs\n"
                        "en werkt samen met zestig bedrijven in de techniek.\n"_s;
const QString kBudget = u"De begroting sluit op vier miljoen euro voor vier jaar.\n"_s;

/// One region in its second round, with documents of our own in both.
struct Rounds
{
    explicit Rounds(const QStringList& before, const QStringList& after)
    {
        fixture.handInInstead(first(), u"plan.pdf"_s, tests::tinyPdf(before), before);
        tests::must(commands::ReviewDesk(fixture.history())
                        .cite(fixture.key(0, 0), u"A1"_s,
                              {plan(first()).documents.first().sha256,
                               0,
                               {QRectF(0.1, 0.06, 0.8, 0.03)},
                               u"De regio telt elf scholen voor technisch onderwijs"_s}));
        fixture.finaliseRound(Outcome::Revise);
        second = fixture.startNextRound().first();
        fixture.handInInstead(second, u"plan.pdf"_s, tests::tinyPdf(after), after);
    }

    PlanId first() const { return fixture.plan(0); }
    Plan plan(const PlanId& id) const
    {
        return must(storage::PlanRecords(fixture.dossier()).plan(id));
    }
    Result<PlanComparison> tryCompare(const QList<KnownPassage>& passages = {},
                                      const Progress& progress = {})
    {
        pdf::WorkerEngine engine;
        VersionReader reader(fixture.dossier(), engine, progress);
        return comparePlans(reader, plan(first()), plan(second), passages);
    }
    PlanComparison compare(const QList<KnownPassage>& passages = {})
    {
        return must(tryCompare(passages));
    }
    KnownPassage passage(const QString& quote)
    {
        return {
            {plan(first()).documents.first().sha256, 0, {QRectF(0.1, 0.092, 0.8, 0.018)}, quote}};
    }

    tests::DossierFixture fixture{1};
    PlanId second;
};

} // namespace

class PlanComparisonTest : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhatWasWrittenIn()
    {
        Rounds rounds({kVision, kBudget}, {kVision + u"Elk bedrijf tekende.\n"_s, kBudget});
        const PlanComparison plan = rounds.compare();
        QCOMPARE(plan.documents.size(), 1);
        QCOMPARE(plan.documents.first().by, ComparedBy::Words);
        const QList<text::Change>& changes = plan.documents.first().comparison.changes;
        QCOMPARE(changes.size(), 1);
        QCOMPARE(changes.first().kind, ChangeKind::Inserted);
        QCOMPARE(changes.first().after.text, u"Elk bedrijf tekende."_s);
    }

    void keepsTheWordsThatItHadToRead()
    {
        Rounds rounds({kVision}, {kVision, kBudget});
        storage::DocumentRecords documents(rounds.fixture.dossier());
        const QString sha256 = rounds.plan(rounds.second).documents.first().sha256;
        QVERIFY(must(documents.layout(sha256)).isEmpty());
        rounds.compare();
        QCOMPARE(must(documents.layout(sha256)).pages.size(), 2);
    }

    void saysNothingChangedOfTheSameFile()
    {
        Rounds rounds({kVision, kBudget}, {kVision, kBudget});
        const PlanComparison plan = rounds.compare();
        QVERIFY(plan.documents.first().comparison.changes.isEmpty());
        QCOMPARE(plan.documents.first()
                     .comparison.alignment.across(text::Version::Before, {1, 0.5})
                     .page,
                 1);
    }

    void comparesPagesWithoutWordsByPicture()
    {
        Rounds rounds({u""_s}, {u""_s, u""_s, kVision});
        const PlanComparison plan = rounds.compare();
        QCOMPARE(plan.documents.first().by, ComparedBy::Pictures);
        const QList<text::Change>& changes = plan.documents.first().comparison.changes;
        QCOMPARE(changes.size(), 2);
        QCOMPARE(changes.last().kind, ChangeKind::Inserted);
        QCOMPARE(changes.last().after.parts.first().page, 2);
    }

    void stopsWhenItIsToldTo()
    {
        Rounds rounds({kVision}, {kBudget});
        Progress progress;
        progress.cancel();
        const Result<PlanComparison> compared = rounds.tryCompare({}, progress);
        QVERIFY(!compared);
        QCOMPARE(compared.error().kind(), ErrorKind::Cancelled);
    }

    void stopsInTheMiddleAndLeavesNothingHalfRead_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<int>("reportsSeen");
        QTest::addColumn<int>("pagesKept");
        QTest::newRow("words of the first") << kVision << 3 << 0;
        QTest::newRow("words of the second") << kVision << 6 + 3 << 0;
        QTest::newRow("pictures") << QString() << 6 + 7 + 3 << 7;
    }
    void stopsInTheMiddleAndLeavesNothingHalfRead()
    {
        QFETCH(QString, page);
        QFETCH(int, reportsSeen);
        const QStringList pages(6, page);
        Rounds rounds(pages, pages + QStringList{kBudget});
        const auto pagesKept = [&] {
            const QString sha256 = rounds.plan(rounds.second).documents.first().sha256;
            return must(storage::DocumentRecords(rounds.fixture.dossier()).layout(sha256))
                .pages.size();
        };
        int seen = 0;
        Progress progress([&](int, int, const QString&) {
            if (++seen == reportsSeen)
                progress.cancel();
        });
        const Result<PlanComparison> stopped = rounds.tryCompare({}, progress);
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().kind(), ErrorKind::Cancelled);
        QCOMPARE(seen, reportsSeen);
        QTEST(int(pagesKept()), "pagesKept");
        // Whoever asks again gets all of it.
        const PlanComparison whole = rounds.compare();
        QCOMPARE(whole.documents.first().comparison.changes.size(), 1);
        QCOMPARE(pagesKept(), 7);
    }

    void carriesPassagesAndNeverGuesses()
    {
        Rounds rounds({kVision, kBudget}, {kBudget, u"Een nieuw voorwoord.\n"_s + kVision});
        const QList<CarriedPassage> carried =
            rounds
                .compare({rounds.passage(u"en werkt samen met zestig bedrijven in de techniek."_s),
                          rounds.passage(u"zestig scholen in de techniek en elf bedrijven"_s),
                          rounds.passage(u"Hier stond iets heel anders over vervoer"_s)})
                .carried;
        QCOMPARE(carried.size(), 3);
        QCOMPARE(carried.at(0).fate, Fate::Exact);
        QCOMPARE(carried.at(0).places.first().page, 1);
        QCOMPARE(carried.at(0).places.first().document,
                 rounds.plan(rounds.second).documents.first().sha256);
        QVERIFY(carried.at(1).fate != Fate::Exact);
        QCOMPARE(carried.at(2).fate, Fate::Lost);
    }

    void findsTheVersionThatTheCommitteeSaw()
    {
        Rounds rounds({kVision}, {kBudget});
        const auto earlier = must(
            readEarlierVersion(rounds.fixture.dossier(), rounds.second, rounds.fixture.member(0)));
        QVERIFY(earlier.has_value());
        QCOMPARE(earlier->plan.id, rounds.first());
        QCOMPARE(earlier->round, 1);
        QCOMPARE(earlier->ownReview->evidence.size(), 1);
        QVERIFY(!must(readEarlierVersion(rounds.fixture.dossier(), rounds.first(),
                                         rounds.fixture.member(0)))
                     .has_value());
    }

    void showsDraftsOfOthersToNobody()
    {
        Rounds rounds({kVision}, {kBudget});
        const auto earlier = must(
            readEarlierVersion(rounds.fixture.dossier(), rounds.second, rounds.fixture.chair()));
        QVERIFY(earlier->reviews.isEmpty());
        QVERIFY(!earlier->ownReview.has_value());
    }

    void keepsTheEarlierVersionFromWhoHasAConflict()
    {
        Rounds rounds({kVision}, {kBudget});
        commands::PlanDesk desk(rounds.fixture.history());
        const Member& member = rounds.fixture.member(1);
        must(desk.declareConflict(rounds.second, member.id, u"familie"_s));
        const auto refused = readEarlierVersion(rounds.fixture.dossier(), rounds.second, member);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind(), ErrorKind::ConflictOfInterest);
    }
};

BERAAD_TEST(PlanComparisonTest, QCoreApplication)
#include "tst_plancomparison.moc"
