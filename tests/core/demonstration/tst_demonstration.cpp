// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/history.h"
#include "core/commands/roundreader.h"
#include "core/commands/supportdesk.h"
#include "core/committee/clarificationcounts.h"
#include "core/demonstration/demonstration.h"
#include "core/domain/rules.h"
#include "core/storage/audittrail.h"
#include "core/storage/documentrecords.h"
#include "core/storage/dossier.h"
#include "core/storage/letterrecords.h"
#include "core/storage/programmerecords.h"
#include "tests/support/accessibility/accessiblepdf.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QGuiApplication>
#include <QTemporaryDir>

#include <algorithm>

using namespace beraad;
using namespace beraad::demonstration;
using namespace Qt::StringLiterals;

namespace {

/// A country with a few regions of each course.
World smallWorld()
{
    World world = makeWorld();
    QHash<Course, int> left{{Course::ApprovedFirst, 3},
                            {Course::ApprovedSecond, 2},
                            {Course::ApprovedWithPoints, 1},
                            {Course::RevisedTwice, 3}};
    bool hasWithdrawn = false;
    QList<FictionalRegion> chosen;
    for (const FictionalRegion& region : std::as_const(world.regions)) {
        const bool isFirstWithdrawn = region.withdrewFirst && !hasWithdrawn;
        if (region.size > 4 ||
            (!isFirstWithdrawn && (region.withdrewFirst || left[region.course]-- <= 0)))
            continue;
        hasWithdrawn = hasWithdrawn || isFirstWithdrawn;
        chosen.append(region);
    }
    world.regions = chosen;
    return world;
}

QString squeezed(const QString& text)
{
    QString letters;
    for (const QChar letter : text) {
        if (!letter.isSpace() && letter != u'-')
            letters += letter;
    }
    return letters;
}

QString inWords(const domain::Review& review)
{
    QStringList words{QString::number(int(review.state)),
                      QString::number(int(review.recommendation.value_or(domain::Outcome::Reject))),
                      review.remarks, review.finalisedAt.toString(Qt::ISODate)};
    QStringList keys = review.scores.keys();
    std::sort(keys.begin(), keys.end());
    for (const QString& key : std::as_const(keys)) {
        const domain::Score& score = review.scores[key];
        words += {key, score.judgement.level().value_or(QString()), score.motivation};
    }
    for (const domain::Evidence& evidence : review.evidence)
        words += {evidence.criterion, evidence.passage.document,
                  QString::number(evidence.passage.page), evidence.passage.quote};
    return words.join(u'\n');
}

/// Everything that is said of a round, without the identities, which are chance.
QString inWords(const committee::RoundRecords& round)
{
    QStringList words;
    for (const committee::PlanRecord& record : round.plans) {
        words += {record.region.name, QString::number(int(record.plan.state)),
                  record.plan.receivedOn.toString(Qt::ISODate)};
        for (const domain::Review& review : record.reviews)
            words += inWords(review);
        for (const domain::ConflictOfInterest& conflict : record.conflicts)
            words += conflict.reason;
        for (const domain::ConflictDeclaration& declaration : record.declarations)
            words += declaration.reason;
        for (const domain::ConflictMeasure& measure : record.measures)
            words += measure.grounds;
        if (record.leadReader)
            words += QString::number(record.readers.indexOf(*record.leadReader));
        for (const domain::JointFinding& finding : record.findings)
            words += {finding.text, finding.minorityView};
        for (const domain::Stance& stance : record.stances)
            words += stance.remark;
        if (record.advice) {
            words += record.advice->motivation;
            for (const domain::ImprovementPoint& point : record.advice->improvementPoints)
                words += point.text;
        }
    }
    for (const domain::Observation& observation : round.observations)
        words += observation.text;
    return words.join(u'\n');
}

} // namespace

class TestDemonstration : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void faresAsTheWorldSays();
    void citesWhatStandsOnThePages();
    void finalisesOnlyWhatTheRulesAllow();
    void keepsMembersFromPlansOfTheirOwn();
    void makesReadersDiffer();
    void asksRegionsAsOftenAsThePublishedHistory();
    void followsUpEveryEarlierPoint();
    void leavesSomethingHalfDone();
    void signsReportsThatHold();
    void writesCompleteLetters();
    void looksAfterRegions();
    void writesWhatCanBeReadAloud();
    void noticesAReportThatWasChanged();
    void keepsAnAuditTrailThatHolds();
    void saysTheSameEachTime();
    void leavesNothingWhenCancelled();
    void takesAFolderWhereItWasCutShort();
    void refusesAFolderOfOthers();

private:
    QList<committee::RoundRecords> rounds() const;

    World m_world;
    QTemporaryDir m_folder;
    domain::MemberId m_newcomer;
    SystemClock m_clock;
    QList<committee::RoundRecords> m_rounds;
};

void TestDemonstration::initTestCase()
{
    m_world = smallWorld();
    QVERIFY(m_world.regions.size() >= 8);
    const QString path = m_folder.filePath(u"demo"_s);
    const auto built = buildDemonstration(m_world, path, Progress());
    QVERIFY2(built.ok(),
             built ? ""
                   : qPrintable(built.error().detail() + built.error().arguments().join(u' ')));
    m_newcomer = *built;
    m_rounds = rounds();
    QCOMPARE(m_rounds.size(), 3);
}

QList<committee::RoundRecords> TestDemonstration::rounds() const
{
    const auto dossier = storage::Dossier::open(
        DemonstrationFolder(m_folder.filePath(u"demo"_s)).dossier(), m_clock);
    if (!dossier)
        return {};
    storage::ProgrammeRecords programmes(**dossier);
    const auto all = programmes.programmes();
    const auto rounds = programmes.rounds(all->first().id);
    const auto records = commands::readRoundsUpTo(**dossier, rounds->last().id);
    return records ? *records : QList<committee::RoundRecords>();
}

void TestDemonstration::faresAsTheWorldSays()
{
    const auto count = [this](auto asked) {
        return int(std::count_if(m_world.regions.begin(), m_world.regions.end(), asked));
    };
    const committee::ProgrammeFigures figures = committee::programmeFigures(m_rounds);
    const committee::Counts first = figures.rounds[0].counts;
    QCOMPARE(first.total(), int(m_world.regions.size()));
    QCOMPARE(first.approved, count([](auto& r) { return r.course == Course::ApprovedFirst; }));
    QCOMPARE(first.notAssessed, count([](auto& r) { return r.withdrewFirst; }));
    QCOMPARE(first.pending, 0);
    const committee::Counts second = figures.rounds[1].counts;
    QCOMPARE(second.total(), count([](auto& r) { return r.handsIn(2); }));
    QCOMPARE(second.approvedWithPoints,
             count([](auto& r) { return r.course == Course::ApprovedWithPoints; }));
    QCOMPARE(second.revise, count([](auto& r) { return r.handsIn(3); }));
    QCOMPARE(figures.rounds[2].counts.total(), second.revise);
}

void TestDemonstration::citesWhatStandsOnThePages()
{
    const auto dossier = storage::Dossier::open(
        DemonstrationFolder(m_folder.filePath(u"demo"_s)).dossier(), m_clock);
    QVERIFY(dossier.ok());
    QHash<QString, QStringList> pages;
    int cited = 0;
    for (const committee::RoundRecords& round : m_rounds) {
        for (const committee::PlanRecord& record : round.plans) {
            for (const domain::Review& review : record.reviews) {
                for (const domain::Evidence& evidence : review.evidence) {
                    const domain::Passage& passage = evidence.passage;
                    QCOMPARE(passage.document, record.plan.documents.first().sha256);
                    if (!pages.contains(passage.document)) {
                        const auto texts =
                            storage::DocumentRecords(**dossier).pageTexts(passage.document);
                        QVERIFY(texts.ok());
                        pages.insert(passage.document, *texts);
                    }
                    const QString page = pages[passage.document].value(passage.page);
                    QVERIFY2(squeezed(page).contains(squeezed(passage.quote)),
                             qPrintable(passage.quote));
                    QVERIFY(!passage.rectangles.isEmpty());
                    for (const QRectF& rectangle : passage.rectangles)
                        QVERIFY(QRectF(0, 0, 1, 1).contains(rectangle));
                    ++cited;
                }
            }
        }
    }
    QVERIFY(cited > 200);
}

void TestDemonstration::finalisesOnlyWhatTheRulesAllow()
{
    for (const committee::RoundRecords& round : m_rounds) {
        for (const committee::PlanRecord& record : round.plans) {
            QList<domain::ImprovementPoint> points;
            for (const committee::EarlierPoint& earlier : record.earlierPoints)
                points.append(earlier.point);
            for (const domain::Review& review : record.reviews) {
                if (review.state == domain::ReviewState::Final)
                    QVERIFY(domain::objectionsToFinal(round.rubric, review, points).isEmpty());
            }
            const bool isAdvised = round.round.isFinal() && !record.isNotAssessed();
            QCOMPARE(record.standing().has_value(), isAdvised);
            QCOMPARE(record.decision.has_value(), isAdvised);
        }
    }
}

void TestDemonstration::keepsMembersFromPlansOfTheirOwn()
{
    for (const committee::RoundRecords& round : m_rounds) {
        for (const committee::PlanRecord& record : round.plans) {
            for (const domain::MemberId& reader : record.readers)
                QVERIFY(!domain::hasConflict(record.conflicts, record.plan.id, reader));
            QCOMPARE(record.readers.size(), 3);
        }
    }
}

void TestDemonstration::makesReadersDiffer()
{
    int alike = 0;
    int plans = 0;
    for (const committee::PlanRecord& record : m_rounds.first().plans) {
        if (record.reviews.size() < 3)
            continue;
        ++plans;
        QSet<QString> motivations;
        bool isAlike = true;
        for (const domain::Review& review : record.reviews) {
            motivations.insert(review.score(u"B2"_s).motivation);
            for (const domain::Score& score : review.scores)
                isAlike = isAlike && score.judgement ==
                                         record.reviews.first().score(score.criterion).judgement;
        }
        QVERIFY(motivations.size() > 1);
        alike += isAlike;
    }
    QVERIFY(plans > 0 && alike < plans);
}

void TestDemonstration::asksRegionsAsOftenAsThePublishedHistory()
{
    const int regions = int(m_world.regions.size());
    const auto first = committee::clarificationCounts(m_rounds[0]);
    QCOMPARE(first.questioned, 38 * regions / 78);
    QCOMPARE(first.pitched, 14 * regions / 78);
    QVERIFY(first.questioned > 0 && first.pitched > 0);
    QCOMPARE(first.unanswered, 0);
    for (const committee::RoundRecords& round : m_rounds.mid(0, 2)) {
        QList<domain::Clarification> all;
        for (const committee::PlanRecord& record : round.plans) {
            all += record.clarifications;
            for (const domain::Clarification& each : record.clarifications) {
                QVERIFY(domain::isSettled(each));
                QVERIFY(domain::mayStand(each).ok());
            }
        }
        for (const domain::Clarification& each : all)
            QVERIFY(domain::fitsBeside(each, all).ok());
    }
}

void TestDemonstration::followsUpEveryEarlierPoint()
{
    int points = 0;
    for (const committee::PlanRecord& record : m_rounds[1].plans) {
        for (const committee::EarlierPoint& earlier : record.earlierPoints) {
            QVERIFY(earlier.followUp.has_value());
            QVERIFY(!earlier.followUp->remark.isEmpty());
            ++points;
        }
    }
    QVERIFY(points >= 6);
}

/// So that who opens it for the first time has something to go on with.
void TestDemonstration::leavesSomethingHalfDone()
{
    int begun = 0;
    int ready = 0;
    int expected = 0;
    for (const committee::PlanRecord& record : m_rounds[2].plans) {
        int finals = 0;
        for (const domain::Review& review : record.reviews) {
            finals += review.state == domain::ReviewState::Final;
            begun += review.state == domain::ReviewState::Draft && review.member == m_newcomer &&
                     !review.scores.isEmpty();
        }
        ready += finals == 3;
        expected += record.plan.state == domain::PlanState::Expected;
    }
    QCOMPARE(begun, 1);
    QCOMPARE(ready, 1);
    QCOMPARE(expected, 1);
}

void TestDemonstration::signsReportsThatHold()
{
    const auto found = readDemonstration(m_folder.filePath(u"demo"_s), m_clock);
    QVERIFY(found.ok());
    QCOMPARE(found->outputs.size(), 2);
    QVERIFY(found->holds());
    for (const RoundOutput& output : found->outputs) {
        const auto& plans = m_rounds[output.round - 1].plans;
        const auto assessed = std::count_if(plans.begin(), plans.end(),
                                            [](auto& plan) { return !plan.isNotAssessed(); });
        QCOMPARE(output.letters, int(assessed));
    }
}

void TestDemonstration::writesCompleteLetters()
{
    const auto dossier =
        storage::Dossier::open(m_folder.filePath(u"demo/demonstratie.beraad"_s), m_clock);
    QVERIFY(dossier.ok());
    const auto look = storage::LetterRecords(**dossier).look(m_rounds.first().programme.id);
    QVERIFY(look.ok());
    QVERIFY(!look->organisation.isEmpty() && !look->contact.isEmpty());
    QCOMPARE(look->senderLines.size(), 2);
}

void TestDemonstration::looksAfterRegions()
{
    const auto dossier = storage::Dossier::open(
        DemonstrationFolder(m_folder.filePath(u"demo"_s)).dossier(), m_clock);
    QVERIFY(dossier.ok());
    commands::History history(**dossier, {});
    for (const committee::PlanRecord& record : m_rounds[1].plans) {
        if (record.standing() != domain::Outcome::Revise)
            continue;
        const auto visits = commands::SupportDesk(history).visits(record.region.id);
        QVERIFY(visits.ok() && !visits->isEmpty());
        int halfDays = 0;
        for (const domain::Visit& visit : *visits)
            halfDays += visit.halfDays;
        QVERIFY(halfDays <= domain::kUsualHalfDays);
    }
}

/// Plans, letters, and reports with their signature.
void TestDemonstration::writesWhatCanBeReadAloud()
{
    int files = 0;
    QDirIterator all(m_folder.filePath(u"demo"_s), {u"*.pdf"_s}, QDir::Files,
                     QDirIterator::Subdirectories);
    while (all.hasNext()) {
        QFile file(all.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QStringList failures = tests::accessibilityFailures(file.readAll());
        QVERIFY2(failures.isEmpty(), qPrintable(file.fileName() + u'\n' + failures.join(u'\n')));
        ++files;
    }
    QVERIFY(files > 20);
}

void TestDemonstration::noticesAReportThatWasChanged()
{
    QFile file(DemonstrationFolder(m_folder.filePath(u"demo"_s)).report(1));
    QVERIFY(file.open(QIODevice::ReadWrite));
    const QByteArray whole = file.readAll();
    file.seek(whole.size() / 2);
    file.write("x");
    file.close();
    const auto found = readDemonstration(m_folder.filePath(u"demo"_s), m_clock);
    QVERIFY(found.ok() && !found->holds());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(whole);
}

void TestDemonstration::keepsAnAuditTrailThatHolds()
{
    const auto dossier = storage::Dossier::open(
        DemonstrationFolder(m_folder.filePath(u"demo"_s)).dossier(), m_clock);
    QVERIFY(dossier.ok());
    const auto entries = storage::AuditTrail(**dossier).entries();
    QVERIFY(entries.ok() && storage::AuditTrail(**dossier).verify().ok());
    const bool isInOrder = std::is_sorted(entries->begin(), entries->end(),
                                          [](auto& a, auto& b) { return a.at < b.at; });
    QVERIFY(isInOrder);
}

void TestDemonstration::saysTheSameEachTime()
{
    QStringList words;
    for (const committee::RoundRecords& round : std::as_const(m_rounds))
        words.append(inWords(round));
    QVERIFY(QDir(m_folder.filePath(u"demo"_s)).removeRecursively());
    QVERIFY(buildDemonstration(m_world, m_folder.filePath(u"demo"_s), Progress()).ok());
    const QList<committee::RoundRecords> again = rounds();
    QCOMPARE(again.size(), 3);
    for (int i = 0; i < 3; ++i)
        QCOMPARE(inWords(again[i]), words[i]);
}

void TestDemonstration::leavesNothingWhenCancelled()
{
    const QString path = m_folder.filePath(u"stopped"_s);
    QString step;
    Progress progress([&](int done, int total, const QString& what) {
        QVERIFY(done <= total);
        step = what;
        if (done > total / 2)
            progress.cancel();
    });
    const auto built = buildDemonstration(m_world, path, progress);
    QVERIFY(!built.ok());
    QCOMPARE(built.error().kind(), ErrorKind::Cancelled);
    QVERIFY(!step.isEmpty());
    QVERIFY(!QFileInfo::exists(path));
}

void TestDemonstration::takesAFolderWhereItWasCutShort()
{
    DemonstrationFolder folder(m_folder.filePath(u"short"_s));
    QVERIFY(QDir().mkpath(folder.plans()));
    QFile left(folder.unfinishedDossier());
    QVERIFY(left.open(QIODevice::WriteOnly));
    left.close();
    QVERIFY(folder.isUnfinished() && !folder.isFinished());
    QVERIFY(folder.prepare().ok());
    QVERIFY(QDir(folder.path()).isEmpty());
}

void TestDemonstration::refusesAFolderOfOthers()
{
    const QString path = m_folder.filePath(u"mine"_s);
    QVERIFY(QDir().mkpath(path));
    QFile mine(QDir(path).filePath(u"aantekeningen.txt"_s));
    QVERIFY(mine.open(QIODevice::WriteOnly));
    mine.close();
    const auto built = buildDemonstration(m_world, path, Progress());
    QVERIFY(!built.ok());
    QCOMPARE(built.error().kind(), ErrorKind::FileNotWritable);
    QCOMPARE(QDir(path).entryList(QDir::Files), QStringList{u"aantekeningen.txt"_s});
}

BERAAD_TEST(TestDemonstration, QGuiApplication)
#include "tst_demonstration.moc"
