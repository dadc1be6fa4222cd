// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/archive.h"

#include "core/archive/verification.h"
#include "core/base/files.h"
#include "core/base/sha256.h"
#include "core/commands/advicedesk.h"
#include "core/commands/plandesk.h"
#include "core/commands/rounddesk.h"
#include "core/commands/roundreader.h"
#include "core/commands/rubricdesk.h"
#include "core/commands/settlementdesk.h"
#include "core/publishing/letterrun.h"
#include "core/storage/audittrail.h"
#include "core/storage/dossier.h"
#include "core/storage/intakerecords.h"
#include "core/storage/letterrecords.h"
#include "core/storage/markrecords.h"
#include "core/storage/programmerecords.h"
#include "tests/core/storage/rawsql.h"
#include "tests/support/accessibility/accessiblepdf.h"
#include "tests/support/dossierfixture/dossierfixture.h"
#include "tests/support/dossierfixture/tinypdf.h"
#include "tests/support/foreigntool.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

using namespace beraad;
using namespace beraad::archive;
using namespace beraad::domain;
using namespace Qt::StringLiterals;
using tests::must;

namespace {

/// Two regions: of the first all is done, of the second nobody made a review final.
struct Committee
{
    explicit Committee(const QString& folderName = u"archive"_s)
        : folder(fixture.folder() + u'/' + folderName)
    {
        fixture.declareNoInterests({fixture.plan(0)});
        for (int member = 0; member < 3; ++member)
            fixture.finaliseReview(fixture.key(0, member));
        for (const PlanId& plan : fixture.plans())
            fixture.adopt(plan,
                          plan == fixture.plan(0) ? Outcome::ApproveWithPoints : Outcome::Revise);
    }
    Result<MadeArchive> make(const Progress& progress = {})
    {
        return makeArchive(fixture.dossier(), {folder, u"S. Secretaris"_s, Language::English},
                           progress);
    }
    QByteArray read(const QString& path) const { return must(readFile(folder + u'/' + path)); }
    QJsonObject json(const QString& path) const
    {
        return QJsonDocument::fromJson(read(path)).object();
    }
    QString regionFolder(int region) const
    {
        const Region& found = fixture.region(region);
        return u"%1 %2"_s.arg(found.number, 2, 10, QLatin1Char('0')).arg(found.name);
    }
    /// All files below a folder, with what is in them.
    static QMap<QString, QByteArray> contents(const QString& path)
    {
        QMap<QString, QByteArray> all;
        QDirIterator files(path, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString file = files.next();
            all.insert(QDir(path).relativeFilePath(file), must(readFile(file)));
        }
        return all;
    }

    /// One finds them in order, another lets them go.
    void sendLetters(const QString& again = {})
    {
        const QString out = fixture.folder() + u"/letters"_s;
        QVERIFY(QDir().mkpath(out));
        const auto drafts = [&] {
            return must(publishing::LetterDesk(fixture.history())
                            .drafts(fixture.round(), publishing::LetterGroup::Advice,
                                    Language::Dutch, QDate(2020, 5, 19)));
        };
        fixture.actAs(fixture.secretary());
        must(publishing::LetterDesk(fixture.history()).prepare(drafts()));
        fixture.actAs(fixture.chair());
        must(publishing::LetterDesk(fixture.history()).release(drafts()));
        publishing::LetterRun run(fixture.history(), drafts(),
                                  std::make_unique<publishing::FolderOutlet>(out), {again, {}});
        must(run.sendAll(Progress()));
    }
    /// As a dossier of before letters were kept.
    void forgetLetters()
    {
        fixture.close();
        tests::rawSql(fixture.path(), u"DELETE FROM kept_letter"_s);
        fixture.open();
    }
    /// How many letters of the archive were made again to the last byte.
    int asSent() const
    {
        const Manifest manifest = must(verifyArchive(folder, Progress())).manifest;
        return int(
            std::count_if(manifest.files.begin(), manifest.files.end(),
                          [](const ArchivedFile& file) { return file.origin == Origin::AsSent; }));
    }

    tests::DossierFixture fixture{2};
    QString folder;
};

QString textOf(const QString& pdf)
{
    const auto text = tests::runTool(u"pdftotext"_s, {u"-layout"_s, pdf, u"-"_s});
    return text ? text->text.simplified() : QString();
}

} // namespace

class ArchiveTest final : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void holdsEachPlanByteForByte()
    {
        Committee committee;
        const MadeArchive made = must(committee.make());
        QVERIFY(made.files > 10);
        for (int region = 0; region < 2; ++region) {
            const QByteArray pdf = committee.read(
                u"%1/round 1/plan/01 plan-%2.pdf"_s.arg(committee.regionFolder(region))
                    .arg(region + 1));
            QCOMPARE(sha256Hex(pdf), committee.fixture.document(region).sha256);
        }
    }

    void holdsWhatARegionReplaced()
    {
        Committee committee;
        const PlanId plan = committee.fixture.plan(0);
        const DocumentFile old = committee.fixture.document(0);
        const DocumentFile now = committee.fixture.handInInstead(
            plan, u"nieuw.pdf"_s, tests::tinyPdf({u"Nieuw"_s}), {u"Nieuw"_s});
        must(storage::IntakeRecords(committee.fixture.dossier())
                 .save(ReplacedDocument{plan, old.sha256, old.fileName, now.sha256,
                                        committee.fixture.clock().now()}));
        must(committee.make());
        const QByteArray pdf = committee.read(
            u"%1/round 1/plan/replaced/2020-05-19 plan-1.pdf"_s.arg(committee.regionFolder(0)));
        QCOMPARE(sha256Hex(pdf), old.sha256);
    }

    void tellsTheReviewsAndTheAdviceInFull()
    {
        Committee committee;
        must(committee.make());
        const QJsonObject plan =
            committee.json(committee.regionFolder(0) + u"/round 1/plan.json"_s);
        const QJsonArray reviews = plan.value(u"reviews"_s).toArray();
        QCOMPARE(reviews.size(), 3);
        QCOMPARE(reviews.first().toObject().value(u"scores"_s).toArray().size(),
                 committee.fixture.rubric().criteria().size());
        QCOMPARE(plan.value(u"advice"_s).toObject().value(u"outcome"_s).toString(),
                 u"approveWithPoints"_s);
        QCOMPARE(plan.value(u"declarations"_s).toArray().size(), 3);
    }

    /// The round moved on to a second version, in which the first criterion is gone.
    void aReviewStaysWithTheVersionThatItWasMadeOn()
    {
        Committee committee;
        commands::RubricDesk desk(committee.fixture.history());
        const RoundId round = committee.fixture.round();
        const RubricId next = must(desk.newVersion(
            must(storage::ProgrammeRecords(committee.fixture.dossier()).round(round)).rubric));
        Rubric second = committee.fixture.rubric();
        const Criterion gone = second.sections[0].criteria.takeFirst();
        must(desk.change(next, second));
        must(desk.use(round, next));
        must(committee.make());

        const QByteArray reviews = committee.read(u"round 1/reviews.csv"_s);
        const QByteArray row =
            committee.fixture.rubric().version.toUtf8() + ';' + gone.key.toUtf8();
        QVERIFY2(reviews.contains(';' + row + ';'), reviews.constData());
        const QString text = textOf(u"%1/%2/round 1/file of the plan.pdf"_s.arg(
            committee.folder, committee.regionFolder(0)));
        if (text.isEmpty())
            QSKIP("pdftotext is not installed");
        const QString judged = gone.key + u' ' + gone.title.section(u' ', 0, 0);
        QVERIFY2(text.contains(judged), qPrintable(judged + u" is not in "_s + text));
    }

    void tellsWhichPointsWereSettled()
    {
        Committee committee;
        tests::DossierFixture& fixture = committee.fixture;
        must(commands::RoundDesk(fixture.history()).finalise(fixture.round()));
        const auto advice = *must(commands::readPlan(fixture.dossier(), fixture.plan(0))).advice;
        must(commands::SettlementDesk(fixture.history())
                 .settle({advice.improvementPoints.first().id, fixture.plan(0),
                          SettlementState::NotSettled, QDate(2020, 9, 1), u"A. Voorzitter"_s,
                          u"brief 12"_s}));
        must(committee.make());
        const QJsonArray told = committee.json(committee.regionFolder(0) + u"/round 1/plan.json"_s)
                                    .value(u"settlements"_s)
                                    .toArray();
        QCOMPARE(told.size(), 1);
        QCOMPARE(told.first().toObject().value(u"judgedBy"_s).toString(), u"A. Voorzitter"_s);
        const QByteArray table = committee.read(u"round 1/improvement points.csv"_s);
        QVERIFY2(table.contains("Not settled;2020-09-01;A. Voorzitter;brief 12"), table);
        const QString path = u"%1/%2/round 1/file of the plan.pdf"_s.arg(committee.folder,
                                                                         committee.regionFolder(0));
        if (const QString text = textOf(path); !text.isEmpty())
            QVERIFY2(text.contains(u"brief 12"_s), qPrintable(text));
    }

    void theFileOfAPlanIsReadableAndAccessible()
    {
        Committee committee;
        must(committee.make());
        const QString path = u"%1/%2/round 1/file of the plan.pdf"_s.arg(committee.folder,
                                                                         committee.regionFolder(0));
        QCOMPARE(tests::accessibilityFailures(must(readFile(path))), QStringList());
        if (const auto complaints = tests::preflightComplaints(path))
            QCOMPARE(*complaints, QString());
        const QString text = textOf(path);
        if (text.isEmpty())
            QSKIP("pdftotext is not installed");
        const auto advice =
            *must(commands::readPlan(committee.fixture.dossier(), committee.fixture.plan(0)))
                 .advice;
        for (const QString& part :
             {committee.fixture.region(0).name, committee.fixture.member(0).name,
              advice.improvementPoints.first().text.simplified()})
            QVERIFY2(text.contains(part), qPrintable(part + u" is not in "_s + text));
    }

    void whatMembersNotedForThemselvesStaysOut()
    {
        Committee committee;
        tests::DossierFixture& fixture = committee.fixture;
        fixture.declareNoInterests({fixture.plan(1)});
        Mark mark;
        mark.id = MarkId::create();
        mark.member = fixture.member(0).id;
        mark.plan = fixture.plan(0);
        mark.passage = {fixture.document(0).sha256, 0, {QRectF(0, 0, 1, 0.1)}, u"Visie"_s};
        mark.note = u"voor mijzelf alleen"_s;
        mark.madeAt = fixture.clock().now();
        must(storage::MarkRecords(fixture.dossier()).save(mark));
        must(committee.make());
        const auto all = Committee::contents(committee.folder);
        for (const QByteArray& content : all)
            QVERIFY(!content.contains("voor mijzelf alleen"));
    }

    void aLetterIsTheFileThatLeftWhateverChangedSince()
    {
        Committee committee;
        tests::DossierFixture& fixture = committee.fixture;
        committee.sendLetters();
        const auto left = Committee::contents(fixture.folder() + u"/letters"_s).values();
        fixture.actAs(fixture.secretary());
        Region region = fixture.region(0);
        region.leadApplicant.street = u"Nieuwstraat 1"_s;
        must(commands::RoundDesk(fixture.history()).store(region));
        QCOMPARE(must(committee.make()).remadeLetters, 0);
        QCOMPARE(committee.asSent(), 0); // none was made again
        const auto archived = Committee::contents(committee.folder).values();
        QCOMPARE(left.size(), 2);
        for (const QByteArray& letter : left)
            QCOMPARE(archived.count(letter), 1);
    }

    void tellsWhichLetterIsTheVeryOneThatWentOut()
    {
        Committee committee;
        tests::DossierFixture& fixture = committee.fixture;
        committee.sendLetters();
        committee.forgetLetters();
        const MadeArchive made = must(committee.make());
        QCOMPARE(made.remadeLetters, 0);
        QCOMPARE(committee.asSent(), 2);
        const auto stored = must(storage::LetterRecords(fixture.dossier()).sent(fixture.round()));
        QVERIFY(
            committee.read(u"round 1/letters.csv"_s).contains(stored.first().sha256.toLatin1()));
    }

    void aLetterFromBeforeTheDecisionIsTheVeryOneThatWentOut()
    {
        Committee committee;
        tests::DossierFixture& fixture = committee.fixture;
        committee.sendLetters();
        must(commands::RoundDesk(fixture.history()).finalise(fixture.round()));
        must(commands::AdviceDesk(fixture.history())
                 .decideAsAdvised(fixture.plans(), QDate(2020, 7, 1), u"VO-1"_s));
        committee.forgetLetters();
        QCOMPARE(must(committee.make()).remadeLetters, 0);
        QCOMPARE(committee.asSent(), 2);
    }

    void aLetterThatReplacedAnotherIsTheVeryOneThatWentOut()
    {
        Committee committee;
        tests::DossierFixture& fixture = committee.fixture;
        committee.sendLetters();
        fixture.actAs(fixture.secretary());
        for (int i = 0; i < 2; ++i) {
            Region region = fixture.region(i);
            region.leadApplicant.street = u"Nieuwstraat 1"_s;
            must(commands::RoundDesk(fixture.history()).store(region));
        }
        fixture.clock().advance(24 * 60 * 60);
        committee.sendLetters(u"Verhuisd"_s);
        committee.forgetLetters();
        QCOMPARE(must(committee.make()).remadeLetters, 2); // to where they live no longer
        QCOMPARE(committee.asSent(), 2);
    }

    void aLetterThatIsNotTheSameSaysSo()
    {
        Committee committee;
        tests::DossierFixture& fixture = committee.fixture;
        SentLetter letter;
        letter.id = LetterId::create();
        letter.plan = fixture.plan(1);
        letter.kind = LetterKind::Revise;
        letter.madeAt = fixture.clock().now();
        letter.destination = u"printer"_s;
        letter.sha256 = QString(64, u'a');
        must(storage::LetterRecords(fixture.dossier()).save(letter));
        QCOMPARE(must(committee.make()).remadeLetters, 1);
        const Manifest manifest = must(verifyArchive(committee.folder, Progress())).manifest;
        QVERIFY(
            std::any_of(manifest.files.begin(), manifest.files.end(),
                        [](const ArchivedFile& file) { return file.origin == Origin::Remade; }));
    }

    void aLetterThatCannotBeMadeAgainIsCounted()
    {
        Committee committee;
        tests::DossierFixture& fixture = committee.fixture;
        SentLetter letter;
        letter.id = LetterId::create();
        letter.plan = fixture.plan(1);
        letter.kind = LetterKind::Approve; // but the advice came to be another
        letter.madeAt = fixture.clock().now();
        letter.sha256 = QString(64, u'a');
        must(storage::LetterRecords(fixture.dossier()).save(letter));
        must(committee.make());
        const Manifest manifest = must(verifyArchive(committee.folder, Progress())).manifest;
        QCOMPARE(manifest.lettersOnlyRegistered, 1);
        QVERIFY(committee.read(u"round 1/letters.csv"_s).contains(letter.sha256.toLatin1()));
    }

    void theAuditTrailCanBeCheckedAgain()
    {
        Committee committee;
        must(committee.make());
        const auto entries = must(storage::AuditTrail(committee.fixture.dossier()).entries());
        const QList<QByteArray> lines =
            committee.read(u"audit trail.jsonl"_s).trimmed().split('\n');
        QCOMPARE(lines.size(), entries.size());
        const QJsonObject last = QJsonDocument::fromJson(lines.last()).object();
        QCOMPARE(last.value(u"hash"_s).toString(), entries.last().hash);
        QCOMPARE(last.value(u"after"_s).toString(), entries.last().after);
    }

    void theSameMomentGivesTheSameBytes()
    {
        Committee committee;
        must(committee.make());
        const auto first = Committee::contents(committee.folder);
        committee.folder = committee.fixture.folder() + u"/again"_s;
        must(committee.make());
        QVERIFY(first == Committee::contents(committee.folder));
    }

    void sha256sumReadsTheManifest()
    {
        Committee committee;
        must(committee.make());
        QProcess process;
        process.setWorkingDirectory(committee.folder);
        process.start(u"sha256sum"_s, {u"-c"_s, u"--strict"_s, u"--quiet"_s, u"manifest.sha256"_s});
        if (!process.waitForStarted())
            QSKIP("sha256sum is not installed");
        QVERIFY(process.waitForFinished(-1));
        QVERIFY2(process.exitCode() == 0, process.readAllStandardOutput().constData());
    }

    void verifyingFindsWhatIsNotAsItWas()
    {
        Committee committee;
        must(committee.make());
        QVERIFY(must(verifyArchive(committee.folder, Progress())).holds());
        const QString trail = committee.folder + u"/audit trail.jsonl"_s;
        QByteArray bytes = must(readFile(trail));
        bytes[10] = char(bytes[10] ^ 1);
        must(writeFileAtomically(trail, bytes));
        QVERIFY(QFile::remove(committee.folder + u"/members.json"_s));
        must(writeFileAtomically(committee.folder + u"/zz.txt"_s, "x"));
        const QList<FoundFault> expected{{FileFault::Altered, u"audit trail.jsonl"_s},
                                         {FileFault::Missing, u"members.json"_s},
                                         {FileFault::Unknown, u"zz.txt"_s}};
        QCOMPARE(must(verifyArchive(committee.folder, Progress())).faults, expected);
    }

    void aFolderWithSomethingInItIsLeftAlone()
    {
        Committee committee;
        QVERIFY(QDir().mkpath(committee.folder));
        must(writeFileAtomically(committee.folder + u"/mine.txt"_s, "mine"));
        QCOMPARE(committee.make().error().kind(), ErrorKind::ArchiveNotEmpty);
        QCOMPARE(Committee::contents(committee.folder).size(), 1);
        QVERIFY(QFile::remove(committee.folder + u"/mine.txt"_s));
        must(committee.make()); // an empty one will do
    }

    void stoppedHalfWayNothingIsLeft()
    {
        Committee committee;
        const QStringList before =
            QDir(committee.fixture.folder()).entryList(QDir::AllEntries | QDir::Hidden);
        Progress* running = nullptr;
        Progress progress([&](int done, int, const QString&) {
            if (done == 2)
                running->cancel();
        });
        running = &progress;
        QCOMPARE(committee.make(progress).error().kind(), ErrorKind::Cancelled);
        QVERIFY(!QFile::exists(committee.folder));
        QCOMPARE(QDir(committee.fixture.folder()).entryList(QDir::AllEntries | QDir::Hidden),
                 before);
    }

    void whatChangesMeanwhileIsNotHalfInIt()
    {
        Committee committee;
        tests::DossierFixture& fixture = committee.fixture;
        const auto reading = must(fixture.dossier().alongside());
        bool isChanged = false;
        const Progress progress([&](int, int, const QString&) {
            if (std::exchange(isChanged, true))
                return;
            Plan plan = must(commands::readPlan(fixture.dossier(), fixture.plan(1))).plan;
            plan.cofinancing = Money::fromEuros(1);
            must(commands::PlanDesk(fixture.history()).store(plan));
        });
        must(makeArchive(*reading, {committee.folder, u"S."_s, Language::English}, progress));
        const QJsonObject plan =
            committee.json(committee.regionFolder(1) + u"/round 1/plan.json"_s);
        QCOMPARE(plan.value(u"plan"_s).toObject().value(u"cofinancing"_s).toInteger(), 9'000'000);
    }

    void isMadeByWhoLeadsAndMayKnowEachPlan()
    {
        Committee committee;
        tests::DossierFixture& fixture = committee.fixture;
        ArchiveDesk desk(fixture.history());
        must(desk.mayMake());
        fixture.actAs(fixture.member(0));
        QCOMPARE(desk.mayMake().error().kind(), ErrorKind::NotAllowedForRole);
        fixture.actAs(fixture.secretary());
        must(commands::PlanDesk(fixture.history())
                 .declareConflict(fixture.plan(1), fixture.chair().id, u"familie"_s));
        must(desk.mayMake());
        fixture.actAs(fixture.chair());
        QCOMPARE(desk.mayMake().error().kind(), ErrorKind::ConflictOfInterest);
    }

    void theTrailTellsThatItWasMade()
    {
        Committee committee;
        const MadeArchive made = must(committee.make());
        must(ArchiveDesk(committee.fixture.history()).record(made));
        const auto last = must(storage::AuditTrail(committee.fixture.dossier()).entries()).last();
        QCOMPARE(last.action, u"archive.made"_s);
        QVERIFY(last.after.contains(made.manifestSha256));
        QVERIFY(!committee.fixture.history().undoPhrase().contains(u"archive"_s));
    }
};

BERAAD_TEST(ArchiveTest, QGuiApplication)
#include "tst_archive.moc"
