// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/roundreader.h"
#include "core/storage/audittrail.h"
#include "core/storage/dossier.h"
#include "tests/support/dossierfixture/dossierfixture.h"
#include "tests/support/testmain.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>

using namespace beraad;
using namespace beraad::domain;
using namespace beraad::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr int kKills = 40;
constexpr quint32 kSeed = 20200519;

/// What is known of each thing, by "PLAN MEMBER CRITERION" for a level and "PLAN" for the number
/// that the motivation of an advice says.
using Values = QHash<QString, QString>;

struct Said
{
    Values stored;   ///< the last value of each thing that was acknowledged
    QString pending; ///< what was being changed when the program was killed
    int edits = 0;
};

Said understood(QByteArray output)
{
    Said said;
    output.truncate(output.lastIndexOf('\n') + 1);
    const QStringList lines = QString::fromUtf8(output).split(u'\n', Qt::SkipEmptyParts);
    for (const QString& line : lines) {
        const qsizetype first = line.indexOf(u' ');
        const qsizetype last = line.lastIndexOf(u' ');
        if (line.startsWith(u"try "_s)) {
            said.pending = line.mid(first + 1);
        } else if (first > 0) {
            said.stored.insert(line.mid(first + 1, last - first - 1), line.mid(last + 1));
            said.pending.clear();
            ++said.edits;
        }
    }
    return said;
}

Values valuesIn(storage::Dossier& dossier, const RoundId& round)
{
    Values values;
    for (const committee::PlanRecord& record : must(commands::readRound(dossier, round)).plans) {
        const QString plan = record.plan.id.text();
        if (record.advice)
            values.insert(plan, record.advice->motivation);
        for (const Review& review : record.reviews) {
            for (const Score& score : review.scores)
                values.insert(QStringList{plan, review.member.text(), score.criterion}.join(u' '),
                              score.judgement.level().value_or(QString()));
        }
    }
    return values;
}

/// What was acknowledged and is not there.
QStringList lost(const Said& said, const Values& values)
{
    QStringList found;
    for (auto each = said.stored.begin(); each != said.stored.end(); ++each) {
        if (each.key() != said.pending && values.value(each.key()) != each.value())
            found << u"%1: %2 instead of %3"_s.arg(each.key(), values.value(each.key()),
                                                   each.value());
    }
    return found;
}

/// Reads what the program acknowledges until it has said `count` lines.
bool readLines(QProcess& program, int count, QByteArray& said)
{
    while (said.count('\n') < count) {
        if (!program.waitForReadyRead(10000))
            return false;
        said += program.readAllStandardOutput();
    }
    return true;
}

} // namespace

/// kill -9 at any moment loses nothing that was said to be stored, and leaves a dossier that opens.
class TestKilled : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatWasAcknowledged();

private:
    QByteArray stormUntilKilled(const QString& path, QRandomGenerator& random);
};

/// Lets the program edit until it is killed at a random moment; gives all that it said.
QByteArray TestKilled::stormUntilKilled(const QString& path, QRandomGenerator& random)
{
    QProcess program;
    program.start(QStringLiteral(BERAAD_STORMWRITER), {path, QString::number(random.generate())});
    QByteArray said;
    if (!readLines(program, 3 + random.bounded(24), said))
        return {};
    // From the line to the signal goes a random part of an edit, or of the commit of one.
    const qint64 nanoseconds = random.bounded(4'000'000);
    QElapsedTimer timer;
    timer.start();
    while (timer.nsecsElapsed() < nanoseconds) {
    }
    program.kill();
    const bool killed = program.waitForFinished() && program.exitStatus() == QProcess::CrashExit;
    return killed ? said + program.readAllStandardOutput() : QByteArray();
}

void TestKilled::keepsWhatWasAcknowledged()
{
    DossierFixture fixture(4);
    fixture.close();
    QRandomGenerator random(kSeed);
    int edits = 0;
    int unfinishedLogs = 0;
    for (int kill = 0; kill < kKills; ++kill) {
        const QByteArray output = stormUntilKilled(fixture.path(), random);
        QVERIFY(!output.isEmpty());
        unfinishedLogs += QFile::exists(fixture.path() + u"-wal"_s) ? 1 : 0;
        const Said said = understood(output);
        edits += said.edits;

        const QByteArray where = u"kill %1 after %2 edits"_s.arg(kill).arg(said.edits).toUtf8();
        const auto opened = storage::Dossier::open(fixture.path(), fixture.clock());
        QVERIFY2(opened, where.constData());
        QVERIFY2(storage::AuditTrail(**opened).verify(), where.constData());
        const QStringList gone = lost(said, valuesIn(**opened, fixture.round()));
        QVERIFY2(gone.isEmpty(), where + ": " + gone.join(u'\n').toUtf8());
        fixture.clock().advance(60);
    }
    qInfo("%d kills, %d acknowledged edits, %d times the log was unfinished", kKills, edits,
          unfinishedLogs);
    QVERIFY(unfinishedLogs > 0);
}

BERAAD_TEST(TestKilled, QCoreApplication)
#include "tst_killed.moc"
