// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/files.h"
#include "core/commands/reviewdesk.h"
#include "core/storage/audittrail.h"
#include "core/storage/documentrecords.h"
#include "core/storage/dossier.h"
#include "core/storage/memberrecords.h"
#include "core/storage/migrations.h"
#include "core/storage/reviewrecords.h"
#include "core/storage/snapshot.h"
#include "tests/core/storage/foldersnapshot.h"
#include "tests/core/storage/fulldisk.h"
#include "tests/core/storage/rawsql.h"
#include "tests/support/dossierfixture/dossierfixture.h"
#include "tests/support/testmain.h"

#include <QCoreApplication>
#include <QProcess>
#include <QSemaphore>
#include <QTemporaryDir>
#include <QThread>

#include <memory>

using namespace beraad;
using namespace beraad::domain;
using namespace beraad::storage;
using namespace beraad::tests;
using namespace Qt::StringLiterals;

namespace {

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s cannot be written", qUtf8Printable(path));
}

/// A closed dossier with some reviews and its backups; what refuses it must leave it so.
QByteArray closedDossier(DossierFixture& fixture)
{
    fixture.scoreAll(fixture.key(0, 0));
    fixture.close();
    return must(readFile(fixture.path()));
}

int pageSizeOf(const QByteArray& database)
{
    return quint8(database[16]) << 8 | quint8(database[17]);
}

/// The first byte of the root page of a table.
qsizetype rootPageOf(const QString& path, const QByteArray& database, const QString& table)
{
    const int page =
        rawSql(path, u"SELECT rootpage FROM sqlite_master WHERE name = ?"_s, {table}).toInt();
    return qsizetype(page - 1) * pageSizeOf(database);
}

} // namespace

/// What cannot be opened is refused with its own error, and neither the file nor its folder change.
class TestDossier : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void createsAnEmptyDossier();
    void doesNotCreateOverAFile();
    void createsAfterACreationThatWasCutOff();
    void refusesWhatIsNoDossier_data();
    void refusesWhatIsNoDossier();
    void refusesNewerSchema();
    void refusesTruncatedFile_data();
    void refusesTruncatedFile();
    void doesNotRelyOnAnOutdatedCountOfPages();
    void refusesCorruptPage_data();
    void refusesCorruptPage();
    void noticesCorruptDocumentWhenItIsRead();
    void refusesReadOnlyPlace();
    void refusesToCreateInReadOnlyPlace();
    void refusesWhenOpenHere();
    void refusesWhenOpenInAnotherProgram();
    void takesOverFromAProgramThatIsGone();
    void keepsWhatWasStoredWhenTheDiskIsFull();
    void createsNothingOnAFullDisk();
    void survivesATrulyFullDisk();
    void readsAlongsideFromAnotherThread();
    void isReadWhileItIsOpened();
    void whatIsBroughtToAnotherModeDoesNotOpenAsItIs();

private:
    /// Opens `path` and expects this error, and nothing in its folder to have changed.
    void refuses(const QString& path, const QString& folder, ErrorKind kind);
};

void TestDossier::refuses(const QString& path, const QString& folder, ErrorKind kind)
{
    const FolderSnapshot before = snapshotOf(folder);
    const SystemClock clock;
    const auto opened = Dossier::open(path, clock);
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind(), kind);
    QCOMPARE(opened.error().arguments().value(0), path);
    QCOMPARE(difference(before, snapshotOf(folder)), QString());
}

void TestDossier::createsAnEmptyDossier()
{
    const QTemporaryDir folder;
    const FixedClock clock(QDateTime(QDate(2020, 1, 1), QTime(0, 0), Qt::UTC));
    const QString path = folder.filePath(u"nieuw.beraad"_s);
    {
        const auto dossier = must(Dossier::create(path, clock));
        QCOMPARE(must(AuditTrail(*dossier).verify()), 0);
        QVERIFY(must(MemberRecords(*dossier).members()).isEmpty());
    }
    QCOMPARE(snapshotOf(folder.path()).keys(), QStringList{u"nieuw.beraad"_s});
    QCOMPARE(must(readFile(path)).mid(68, 4), QByteArray("BRAD"));
    QCOMPARE(rawSql(path, u"PRAGMA user_version"_s).toInt(), newestSchemaVersion());
}

void TestDossier::doesNotCreateOverAFile()
{
    const QTemporaryDir folder;
    const SystemClock clock;
    const QString path = folder.filePath(u"x.beraad"_s);
    write(path, "iets anders");
    const auto created = Dossier::create(path, clock);
    QVERIFY(!created);
    QCOMPARE(created.error(), Error(ErrorKind::DossierExists, {path}));
    QCOMPARE(snapshotOf(folder.path()), (FolderSnapshot{{u"x.beraad"_s, "iets anders"}}));
}

void TestDossier::createsAfterACreationThatWasCutOff()
{
    const QTemporaryDir folder;
    const SystemClock clock;
    const QString path = folder.filePath(u"x.beraad"_s);
    write(path + u".new"_s, "half");
    write(path + u".new-journal"_s, "half");
    must(Dossier::create(path, clock)).reset();
    QCOMPARE(snapshotOf(folder.path()).keys(), QStringList{u"x.beraad"_s});
}

void TestDossier::refusesWhatIsNoDossier_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty file") << QByteArray();
    QTest::newRow("text file") << QByteArray("Geachte heer, mevrouw,\n").repeated(50);
    QTest::newRow("zeros") << QByteArray(8192, '\0');
    QTest::newRow("only the first words of a database") << QByteArray("SQLite format 3\0", 16);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"other.db"_s);
    rawSql(path, u"CREATE TABLE note (body TEXT)"_s);
    QTest::newRow("database of another program") << must(readFile(path));
}

void TestDossier::refusesWhatIsNoDossier()
{
    QFETCH(QByteArray, bytes);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"x.beraad"_s);
    write(path, bytes);
    refuses(path, folder.path(), ErrorKind::DossierNotADossier);
    refuses(folder.filePath(u"nergens.beraad"_s), folder.path(), ErrorKind::FileNotFound);
}

void TestDossier::refusesNewerSchema()
{
    DossierFixture fixture(1);
    closedDossier(fixture);
    rawSql(fixture.path(), u"PRAGMA user_version = 99"_s);
    refuses(fixture.path(), fixture.folder(), ErrorKind::DossierTooNew);
    const auto opened = Dossier::open(fixture.path(), fixture.clock());
    QCOMPARE(opened.error().arguments(),
             (QStringList{fixture.path(), u"99"_s, QString::number(newestSchemaVersion())}));
}

void TestDossier::refusesTruncatedFile_data()
{
    QTest::addColumn<int>("percent");
    QTest::newRow("half of it") << 50;
    QTest::newRow("the last page gone") << 99;
    QTest::newRow("little more than the header") << 3;
}

void TestDossier::refusesTruncatedFile()
{
    QFETCH(int, percent);
    DossierFixture fixture(2);
    const QByteArray whole = closedDossier(fixture);
    write(fixture.path(), whole.first(whole.size() * percent / 100));
    refuses(fixture.path(), fixture.folder(), ErrorKind::DossierTruncated);
}

/// Then the end cannot be told from damage: what is there of the pages does not hold together.
void TestDossier::doesNotRelyOnAnOutdatedCountOfPages()
{
    DossierFixture fixture(2);
    QByteArray bytes = closedDossier(fixture);
    bytes[24 + 3] = char(bytes[24 + 3] + 1); // was changed once more than the count was
    write(fixture.path(), bytes.first(bytes.size() / 2));
    refuses(fixture.path(), fixture.folder(), ErrorKind::DossierDamaged);
}

void TestDossier::refusesCorruptPage_data()
{
    QTest::addColumn<QString>("table");
    for (const char* table : {"score", "review", "plan", "audit", "document_page", "advice"})
        QTest::newRow(table) << QString::fromLatin1(table);
}

void TestDossier::refusesCorruptPage()
{
    QFETCH(QString, table);
    DossierFixture fixture(2);
    fixture.adopt(fixture.plan(1));
    QByteArray bytes = closedDossier(fixture);
    const qsizetype page = rootPageOf(fixture.path(), bytes, table);
    for (qsizetype i = page; i < page + 64; ++i)
        bytes[i] = char(bytes[i] ^ 0x5a);
    write(fixture.path(), bytes);
    refuses(fixture.path(), fixture.folder(), ErrorKind::DossierDamaged);
}

void TestDossier::noticesCorruptDocumentWhenItIsRead()
{
    DossierFixture fixture(1);
    const DocumentFile document = fixture.document(0);
    QByteArray bytes = closedDossier(fixture);
    const qsizetype place = bytes.indexOf("Visie op regio 1) Tj");
    QVERIFY(place > 0);
    bytes[place] = char(bytes[place] ^ 0x01);
    write(fixture.path(), bytes);
    fixture.open();
    const auto content = DocumentRecords(fixture.dossier()).content(document);
    QVERIFY(!content);
    QCOMPARE(content.error().kind(), ErrorKind::PlanAltered);
}

void TestDossier::refusesReadOnlyPlace()
{
    DossierFixture fixture(1);
    closedDossier(fixture);
    const auto place = ReadOnlyFolder::of(fixture.folder());
    if (!place)
        QSKIP("this user may neither mount a folder read-only nor be refused one");
    refuses(fixture.path(), fixture.folder(), ErrorKind::DossierReadOnly);
}

void TestDossier::refusesToCreateInReadOnlyPlace()
{
    const QTemporaryDir folder;
    const auto place = ReadOnlyFolder::of(folder.path());
    if (!place)
        QSKIP("this user may neither mount a folder read-only nor be refused one");
    const SystemClock clock;
    const auto created = Dossier::create(folder.filePath(u"x.beraad"_s), clock);
    QVERIFY(!created);
    QCOMPARE(created.error().kind(), ErrorKind::DossierReadOnly);
}

void TestDossier::refusesWhenOpenHere()
{
    DossierFixture fixture(1);
    refuses(fixture.path(), fixture.folder(), ErrorKind::DossierInUse);
}

void TestDossier::refusesWhenOpenInAnotherProgram()
{
    DossierFixture fixture(1);
    closedDossier(fixture);
    QProcess program;
    program.start(QStringLiteral(BERAAD_STORMWRITER), {fixture.path(), u"1"_s});
    QVERIFY(program.waitForReadyRead());
    const auto opened = Dossier::open(fixture.path(), fixture.clock());
    program.kill();
    QVERIFY(program.waitForFinished());
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind(), ErrorKind::DossierInUse);
    QCOMPARE(opened.error().arguments(),
             (QStringList{fixture.path(),
                          u"beraad_stormwriter (%1)"_s.arg(QSysInfo::machineHostName())}));
}

void TestDossier::takesOverFromAProgramThatIsGone()
{
    DossierFixture fixture(1);
    closedDossier(fixture);
    QProcess program;
    program.start(QStringLiteral(BERAAD_STORMWRITER), {fixture.path(), u"1"_s});
    QVERIFY(program.waitForReadyRead());
    program.kill();
    QVERIFY(program.waitForFinished());
    QVERIFY(QFile::exists(fixture.path() + u".lock"_s));
    QVERIFY(Dossier::open(fixture.path(), fixture.clock()));
}

void TestDossier::keepsWhatWasStoredWhenTheDiskIsFull()
{
    DossierFixture fixture(1);
    const commands::ReviewKey key = fixture.key(0, 0);
    commands::ReviewDesk desk(fixture.history());
    Result<void> written;
    QString stored;
    {
        const auto limit = FileSizeLimit::of(200'000);
        if (!limit)
            QSKIP("file sizes cannot be limited here");
        for (int i = 0; written && i < 1000; ++i) {
            const QString text = QString(2000, QChar(u'a' + i % 26));
            written = desk.setMotivation(key, fixture.rubric().criteria().first().key, text);
            stored = written ? text : stored;
        }
    }
    QVERIFY(!written);
    QCOMPARE(written.error().kind(), ErrorKind::DiskFull);
    const QString criterion = fixture.rubric().criteria().first().key;
    QCOMPARE(must(desk.review(key)).score(criterion).motivation, stored);
    // With room again the work goes on where it stopped.
    must(desk.setMotivation(key, criterion, u"weer ruimte"_s));
    fixture.reopen();
    must(AuditTrail(fixture.dossier()).verify());
    QCOMPARE(must(ReviewRecords(fixture.dossier()).find(key.plan, key.member))
                 ->score(criterion)
                 .motivation,
             u"weer ruimte"_s);
}

void TestDossier::createsNothingOnAFullDisk()
{
    const QTemporaryDir folder;
    const SystemClock clock;
    Result<std::unique_ptr<Dossier>> created = Error(ErrorKind::Internal);
    {
        const auto limit = FileSizeLimit::of(20'000);
        if (!limit)
            QSKIP("file sizes cannot be limited here");
        created = Dossier::create(folder.filePath(u"x.beraad"_s), clock);
    }
    QVERIFY(!created);
    QCOMPARE(created.error().kind(), ErrorKind::DiskFull);
    QCOMPARE(snapshotOf(folder.path()), FolderSnapshot());
}

void TestDossier::survivesATrulyFullDisk()
{
    const QTemporaryDir folder;
    const auto disk = SmallDisk::at(folder.path(), 2'000'000);
    if (!disk)
        QSKIP("this user may not mount a small disk");
    DossierFixture fixture(1);
    closedDossier(fixture);
    const QString path = folder.filePath(u"x.beraad"_s);
    QVERIFY(QFile::copy(fixture.path(), path));
    const QString filler = folder.filePath(u"filler"_s);
    qint64 entries = 0;
    {
        const auto dossier = must(Dossier::open(path, fixture.clock()));
        DocumentRecords documents(*dossier);
        entries = must(AuditTrail(*dossier).verify());
        const auto added = documents.add(u"groot.pdf"_s, QByteArray(2'000'000, 'x'), {});
        QVERIFY(!added);
        QCOMPARE(added.error().kind(), ErrorKind::DiskFull);
        QCOMPARE(must(AuditTrail(*dossier).verify()), entries);
    }
    // Now there is no room for as much as the lock.
    disk->fill(filler);
    refuses(path, folder.path(), ErrorKind::DiskFull);
    QVERIFY(QFile::remove(filler));
    const auto again = must(Dossier::open(path, fixture.clock()));
    QCOMPARE(must(AuditTrail(*again).verify()), entries);
}

void TestDossier::readsAlongsideFromAnotherThread()
{
    DossierFixture fixture(1);
    QList<Member> members;
    const std::unique_ptr<QThread> thread(QThread::create([&] {
        const auto alongside = must(fixture.dossier().alongside());
        members = must(MemberRecords(*alongside).members());
    }));
    thread->start();
    QVERIFY(thread->wait(10000));
    QCOMPARE(members, must(MemberRecords(fixture.dossier()).members()));
}

void TestDossier::isReadWhileItIsOpened()
{
    DossierFixture fixture(1);
    const QList<Member> expected = must(MemberRecords(fixture.dossier()).members());
    fixture.close();
    QVERIFY(opensAsItIs(fixture.path()));
    QSemaphore reading;
    QSemaphore opened;
    QList<Member> members;
    const std::unique_ptr<QThread> thread(QThread::create([&] {
        const auto ahead = must(Dossier::aheadOfOpening(fixture.path(), fixture.clock()));
        const auto snapshot = must(Snapshot::take(*ahead));
        members = must(MemberRecords(*ahead).members());
        reading.release();
        opened.acquire();
    }));
    thread->start();
    reading.acquire();
    fixture.open(); // it waits for no reader
    opened.release();
    QVERIFY(thread->wait(10000));
    QCOMPARE(members, expected);
}

/// What opening changes nobody reads before it is done.
void TestDossier::whatIsBroughtToAnotherModeDoesNotOpenAsItIs()
{
    DossierFixture fixture(1);
    fixture.close();
    QVERIFY(opensAsItIs(fixture.path()));
    rawSql(fixture.path(), u"PRAGMA journal_mode = DELETE"_s);
    QVERIFY(!opensAsItIs(fixture.path()));
    rawSql(fixture.path(), u"PRAGMA journal_mode = WAL"_s);
    QVERIFY(opensAsItIs(fixture.path()));
    rawSql(fixture.path(), u"PRAGMA user_version = 1"_s);
    QVERIFY(!opensAsItIs(fixture.path()));
    QVERIFY(!opensAsItIs(fixture.folder() + u"/none.beraad"_s));
}

BERAAD_TEST(TestDossier, QCoreApplication)
#include "tst_dossier.moc"
