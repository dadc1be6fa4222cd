// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/reviewdesk.h"
#include "core/storage/backups.h"
#include "core/storage/dossier.h"
#include "core/storage/memberrecords.h"
#include "tests/core/storage/rawsql.h"
#include "tests/support/dossierfixture/dossierfixture.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QThread>

using namespace beraad;
using namespace beraad::domain;
using namespace beraad::storage;
using namespace beraad::tests;
using namespace Qt::StringLiterals;

/// A backup that waits when a dossier is opened is that of the dossier as it was, and is never left
/// out.
class DueBackupTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void isMadeBeforeTheFirstChange()
    {
        DossierFixture fixture(1);
        const auto dossier = closedAndOpened(fixture);
        QVERIFY(backups(fixture.path()).isEmpty());
        must(scored(fixture, *dossier));
        const QList<Backup> made = backups(fixture.path());
        QCOMPARE(made.size(), 1);
        QCOMPARE(scores(made.first().path), 0);
        QCOMPARE(scores(fixture.path()), 1);
    }

    void isMadeBeforeAChangeOnAnotherThread()
    {
        DossierFixture fixture(1);
        const auto dossier = closedAndOpened(fixture);
        const std::unique_ptr<QThread> thread(QThread::create([&] {
            const auto alongside = must(dossier->alongside());
            must(scored(fixture, *alongside));
        }));
        thread->start();
        QVERIFY(thread->wait(10000));
        QCOMPARE(scores(backups(fixture.path()).first().path), 0);
        must(MemberRecords(*dossier).members());
        QCOMPARE(backups(fixture.path()).size(), 1);
    }

    void isMadeWhenItIsAskedForAndOnlyOnce()
    {
        DossierFixture fixture(1);
        const auto dossier = closedAndOpened(fixture);
        QVERIFY(dossier->leftBackupWaiting());
        must(dossier->backUp());
        QCOMPARE(backups(fixture.path()).size(), 1);
        must(dossier->backUp());
        must(scored(fixture, *dossier));
        QCOMPARE(backups(fixture.path()).size(), 1);
    }

    void isMadeWhenNothingChangedAtAll()
    {
        DossierFixture fixture(1);
        closedAndOpened(fixture).reset();
        QCOMPARE(backups(fixture.path()).size(), 1);
        fixture.clock().advance(60);
        opened(fixture).reset(); // it holds that state already
        QCOMPARE(backups(fixture.path()).size(), 1);
    }

    void nothingChangesThatCannotBeBackedUp()
    {
        DossierFixture fixture(1);
        const auto dossier = closedAndOpened(fixture);
        const QString folder = fixture.folder() + u"/fixture.backups"_s;
        QFile inTheWay(folder);
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        const Result<void> refused = scored(fixture, *dossier);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind(), ErrorKind::BackupFailed);
        QCOMPARE(scores(fixture.path()), 0);
        QVERIFY(inTheWay.remove());
        must(scored(fixture, *dossier));
        QCOMPARE(backups(fixture.path()).size(), 1);
    }

    void damageIsNeitherCopiedNorBuiltOn()
    {
        DossierFixture fixture(1);
        fixture.close();
        damageTable(fixture.path(), u"advice"_s);
        {
            const auto dossier = opened(fixture);
            QCOMPARE(dossier->backUp().error().kind(), ErrorKind::DossierDamaged);
            QCOMPARE(scored(fixture, *dossier).error().kind(), ErrorKind::DossierDamaged);
            QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"no backup of"_s));
        }
        QVERIFY(backups(fixture.path()).isEmpty());
    }

    void sweepsUpHalfOnes()
    {
        DossierFixture fixture(1);
        const auto dossier = closedAndOpened(fixture);
        const QString half =
            fixture.folder() + u"/fixture.backups/20200101T000000000-x.beraad.part"_s;
        QVERIFY(QDir().mkpath(QFileInfo(half).path()));
        QFile file(half);
        QVERIFY(file.open(QIODevice::WriteOnly));
        must(dossier->backUp());
        QVERIFY(!QFile::exists(half));
    }

private:
    static std::unique_ptr<Dossier> opened(DossierFixture& fixture)
    {
        return must(
            Dossier::open(fixture.path(), fixture.clock(), BackupTime::BeforeTheFirstChange));
    }
    static std::unique_ptr<Dossier> closedAndOpened(DossierFixture& fixture)
    {
        fixture.close();
        return opened(fixture);
    }
    static Result<void> scored(DossierFixture& fixture, Dossier& dossier)
    {
        const Member& member = fixture.member(0);
        commands::History history(dossier, {member.name, member.id, member.role});
        return commands::ReviewDesk(history).setMotivation(
            fixture.key(0, 0), fixture.rubric().criteria().first().key, u"goed"_s);
    }
    static int scores(const QString& path)
    {
        return rawSql(path, u"SELECT count(*) FROM score"_s).toInt();
    }
};

BERAAD_TEST(DueBackupTest, QCoreApplication)
#include "tst_duebackup.moc"
