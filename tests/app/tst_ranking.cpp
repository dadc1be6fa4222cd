// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/files.h"
#include "core/commands/plandesk.h"
#include "core/commands/rounddesk.h"
#include "core/commands/roundreader.h"
#include "core/documents/report.h"
#include "core/storage/consensusrecords.h"
#include "core/storage/dossier.h"
#include "core/storage/planrecords.h"
#include "core/storage/programmerecords.h"
#include "core/storage/reviewrecords.h"
#include "core/storage/rubricrecords.h"
#include "tests/app/plainfigures.h"
#include "tests/app/shell.h"
#include "tests/support/dossierfixture/dossierfixture.h"
#include "tests/support/testmain.h"

#include <QGuiApplication>
#include <QJsonArray>
#include <QRandomGenerator>
#include <QStandardPaths>

#include <algorithm>

using namespace beraad;
using namespace beraad::domain;
using namespace Qt::StringLiterals;
using tests::must;

namespace {

constexpr int kRankedRegions = 14;

/// Regions of which most are technology-poor, judged in few different points, so that many are
/// equal; with everything that keeps a plan or a review out.
struct Round14
{
    explicit Round14(quint32 seed, qint64 ceilingInEuros)
        : chance(seed)
    {
        storage::Dossier& dossier = fixture.dossier();
        Round round = must(storage::ProgrammeRecords(dossier).round(fixture.round()));
        round.subsidyCeiling = Money::fromEuros(ceilingInEuros);
        must(storage::ProgrammeRecords(dossier).save(round));
        rubric.tieBreak = {u"B2"_s, u"C1"_s};
        must(storage::RubricRecords(dossier).change(round.rubric, rubric));
        for (int i = 0; i < kRankedRegions; ++i)
            judge(i);
        const auto advise = [&](int plan, Outcome outcome) {
            fixture.adopt(fixture.plan(plan), outcome);
        };
        talkOver();
        advise(2, Outcome::Revise);
        advise(3, Outcome::ApproveWithPoints);
        must(commands::PlanDesk(fixture.history())
                 .declareConflict(fixture.plan(4), fixture.member(1).id, u"familie"_s));
    }
    void judge(int place)
    {
        storage::Dossier& dossier = fixture.dossier();
        Region region = fixture.region(place);
        region.kind = place == 0 ? RegionKind::TechnologyRegion : RegionKind::TechnologyPoorRegion;
        must(storage::ProgrammeRecords(dossier).save(region));
        Plan plan = must(storage::PlanRecords(dossier).plan(fixture.plan(place)));
        plan.requested = {{2020, Money::fromEuros(100'000 * (1 + chance.bounded(6)))}};
        must(storage::PlanRecords(dossier).save(plan));
        if (place == 1) // nobody read it
            return;
        for (int reader = 0; reader < 3; ++reader)
            must(storage::ReviewRecords(dossier).replace(review(plan.id, reader)));
    }
    Review review(const PlanId& plan, int reader)
    {
        Review review;
        review.plan = plan;
        review.member = fixture.member(reader).id;
        review.id = reviewIdOf(plan, review.member);
        review.recommendation = Outcome::Approve;
        review.state = chance.bounded(8) == 0 ? ReviewState::Draft : ReviewState::Final;
        for (const Criterion& criterion : rubric.criteria()) {
            Judgement judgement = tests::judgementAt(criterion, tests::ScaleEnd::Highest);
            if (criterion.scale.kind == Scale::Kind::Points)
                judgement = Judgement::ofPoints(
                    criterion.scale.maximum * (reader == 0 ? 0.6 + 0.2 * chance.bounded(2) : 0.8));
            if (chance.bounded(60) == 0)
                judgement = Judgement::notApplicable();
            review.scores.insert(criterion.key, {criterion.key, judgement, u"Omdat."_s});
        }
        return review;
    }
    /// Some reading groups agree, and others not quite, each in a way of its own.
    void talkOver()
    {
        agree(5);
        agree(6, {}, StanceKind::Objects);
        agree(7, rubric.criteria().last().key);
        agree(8);
        storage::ConsensusRecords consensus(fixture.dossier());
        for (JointFinding each : must(consensus.findings(fixture.plan(8)))) {
            each.edition = 2; // and nobody has said yet what is thought of that
            must(consensus.save(each));
        }
        agree(9);
        for (JointFinding each : must(consensus.findings(fixture.plan(9)))) {
            if (each.criterion == u"C1"_s)
                each.judgement = Judgement::notApplicable();
            must(consensus.save(each));
        }
        must(consensus.setLeadReader(fixture.plan(10), fixture.member(2).id));
        agree(10); // the last of them leads, who takes no stance
    }
    void agree(int place, const QString& notOn = {}, StanceKind last = StanceKind::Agrees)
    {
        storage::ConsensusRecords consensus(fixture.dossier());
        const PlanId plan = fixture.plan(place);
        const auto lead = must(consensus.leadReader(plan));
        for (const Criterion& criterion : rubric.criteria()) {
            if (criterion.key == notOn)
                continue;
            JointFinding finding;
            finding.plan = plan;
            finding.criterion = criterion.key;
            finding.judgement =
                criterion.scale.kind == Scale::Kind::Points
                    ? Judgement::ofPoints(criterion.scale.maximum * (0.2 + 0.2 * chance.bounded(4)))
                    : tests::judgementAt(criterion, tests::ScaleEnd::Highest);
            finding.edition = 1;
            must(consensus.save(finding));
            for (int reader = 0; reader < 3; ++reader) {
                if (fixture.member(reader).id != lead)
                    take(finding, reader, reader == 1 ? last : StanceKind::Agrees);
            }
        }
    }
    void take(const JointFinding& finding, int reader, StanceKind kind)
    {
        Stance stance;
        stance.id = StanceId::create();
        stance.plan = finding.plan;
        stance.criterion = finding.criterion;
        stance.member = fixture.member(reader).id;
        stance.kind = kind;
        stance.takenAt = fixture.clock().now();
        must(storage::ConsensusRecords(fixture.dossier()).add(stance));
    }
    QByteArray report()
    {
        documents::ReportInput input;
        input.rounds = must(commands::readRoundsUpTo(fixture.dossier(), fixture.round()));
        input.createdAt = fixture.clock().now();
        return must(documents::makeReport(input)).pdf;
    }

    tests::DossierFixture fixture{kRankedRegions, u"technical-education-ranking"_s};
    Rubric rubric = fixture.rubric();
    QRandomGenerator chance;
};

} // namespace

/// The ranking that the report gives, held against what plain SQL finds in the same dossier.
class RankingTest final : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void isWhatPlainSqlCounts_data()
    {
        QTest::addColumn<quint32>("seed");
        QTest::addColumn<qint64>("ceiling");
        QTest::newRow("room for some") << 1U << qint64(2'000'000);
        QTest::newRow("room for few") << 2U << qint64(600'000);
        QTest::newRow("room for all") << 3U << qint64(50'000'000);
        QTest::newRow("equal at the ceiling") << 4U << qint64(1'500'000);
    }
    void isWhatPlainSqlCounts()
    {
        for (const QString& program : {u"sqlite3"_s, u"pdftotext"_s}) {
            if (QStandardPaths::findExecutable(program).isEmpty())
                QSKIP(qPrintable(program + u" is not installed"_s));
        }
        QFETCH(const quint32, seed);
        QFETCH(const qint64, ceiling);
        Round14 round(seed, ceiling);
        const QString pdf = round.fixture.folder() + u"/report.pdf"_s;
        must(writeFileAtomically(pdf, round.report()));
        const QStringList lines = tests::PlainFigures::linesOf(pdf);
        const QStringList ranking = tests::PlainFigures(round.fixture.path(), 1).ranking();
        QCOMPARE(ranking.size(),
                 kRankedRegions - 2); // one has much technology, one is to be revised
        QCOMPARE(ranking.filter(u"Gezamenlijk"_s).size(), 3);
        for (const QString& line : ranking)
            QVERIFY2(lines.contains(line),
                     qPrintable(line + u" is not in\n"_s + lines.join(u'\n')));
    }

    void isToldByShow()
    {
        if (QStandardPaths::findExecutable(u"sqlite3"_s).isEmpty())
            QSKIP("sqlite3 is not installed");
        Round14 round(1, 2'000'000);
        round.fixture.close();
        const QStringList ranking = tests::PlainFigures(round.fixture.path(), 1).ranking();
        const auto answer = tests::Shell::run({u"show"_s, round.fixture.path(), u"--json"_s});
        const QJsonArray told = answer.json()[u"ranking"_s].toArray();
        QCOMPARE(told.size(), ranking.size());
        QCOMPARE(
            std::count_if(told.begin(), told.end(),
                          [](const QJsonValue& each) { return each[u"basis"_s] == u"joint"_s; }),
            3);
        for (const QJsonValue& each : told) {
            const QString start =
                each[u"rank"_s].isNull()
                    ? u"%1 "_s.arg(each[u"region"_s].toInt())
                    : u"%1 %2 "_s.arg(each[u"rank"_s].toInt()).arg(each[u"region"_s].toInt());
            QVERIFY2(std::any_of(ranking.begin(), ranking.end(),
                                 [&](const QString& line) { return line.startsWith(start); }),
                     qPrintable(start + u"is not in\n"_s + ranking.join(u'\n')));
        }
        const QString lines = tests::Shell::run({u"show"_s, round.fixture.path()}).out;
        QVERIFY(lines.contains(u"joint points"_s));
        QVERIFY(lines.contains(u"mean of the reviews"_s));
        QVERIFY(lines.contains(u"fits under the ceiling"_s));
        QVERIFY(lines.contains(u"beyond the ceiling"_s));
    }
};

BERAAD_TEST(RankingTest, QGuiApplication)
#include "tst_ranking.moc"
