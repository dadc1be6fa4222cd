// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publishing/letterdesk.h"
#include "core/rubrics/shippedrubrics.h"
#include "tests/app/shell.h"
#include "tests/support/dossierfixture/dossierfixture.h"
#include "tests/support/dossierfixture/tinypdf.h"
#include "tests/support/foreigntool.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QGuiApplication>
#include <QJsonArray>
#include <QProcess>

using namespace beraad;
using namespace beraad::tests;
using namespace Qt::StringLiterals;
using app::ExitCode;
using domain::Outcome;

namespace {

constexpr int kRegions = 3;
const QStringList kReaders{u"B. Lezer"_s, u"C. Lezer"_s, u"D. Lezer"_s};

} // namespace

/// The whole line without a window, as a script would do it: each verb on the dossier that the one
/// before left.
class TestCommandLine : public tests::TestCase
{
    Q_OBJECT

private:
    Shell m_shell;
    QString m_dossier = m_shell.path(u"pilot.beraad"_s);

    void makeDossier();
    void takeInPlans();
    void assignReaders();
    void score();
    void advise(int approved);
    void sendLetters();
    QJsonObject shown() const;

private Q_SLOTS:
    void runsTheWholeLine();
    void archivesTheWholeLine();
    void tellsOfLongLetters();
    void startsNoRoundThatIsNotAsked();
    void storesNothingWhenOneFileIsNotClear();
    void namesEachProblemOfATable();
    void opensLockedPlansWithTheirPasswords();
    void storesNothingInARehearsal();
    void storesNoReviewThatBreaksARule();
    void findsATrailThatWasAltered();
    void saysItsVersion();
    void saysWhatItCannotUnderstand_data();
    void saysWhatItCannotUnderstand();
};

void TestCommandLine::makeDossier()
{
    QStringList arguments{u"new"_s,           m_dossier,
                          u"--programme"_s,   u"Techniek"_s,
                          u"--budget"_s,      u"2020=5000000"_s,
                          u"--advice-date"_s, u"2019-06-01"_s,
                          u"--member"_s,      u"A. Voorzitter;Commissie;chair"_s,
                          u"--member"_s,      u"S. Ecretaris;Bureau;secretary"_s};
    for (const QString& reader : kReaders)
        arguments += {u"--member"_s, reader + u";Hogeschool"_s};
    const Answer answer = Shell::run(arguments);
    QVERIFY2(answer.code == ExitCode::Good, qPrintable(answer.err));
}

void TestCommandLine::takeInPlans()
{
    for (int region = 1; region <= kRegions; ++region) {
        m_shell.write(u"plans/Plan Regio %1.pdf"_s.arg(region),
                      tinyPdf({u"Regio %1: samenwerking"_s.arg(region), u"Begroting"_s}));
    }
    const Answer answer =
        Shell::run({u"import"_s, m_dossier, m_shell.path(u"plans"_s), u"--regions"_s,
                    m_shell.write(u"regions.csv"_s, regionsCsv(kRegions))});
    QVERIFY2(answer.code == ExitCode::Good, qPrintable(answer.out + answer.err));
}

void TestCommandLine::assignReaders()
{
    QByteArray csv = "regio;commissielid\n";
    for (int region = 1; region <= kRegions; ++region) {
        for (const QString& reader : kReaders)
            csv += QByteArray::number(region) + ';' + reader.toUtf8() + '\n';
    }
    const Answer answer =
        Shell::run({u"assign"_s, m_dossier, m_shell.write(u"readers.csv"_s, csv)});
    QVERIFY2(answer.code == ExitCode::Good, qPrintable(answer.err));
}

void TestCommandLine::score()
{
    const auto rubric = rubrics::shippedRubric(u"technical-education"_s, Language::Dutch);
    QVERIFY(rubric);
    const Answer answer =
        Shell::run({u"score"_s, m_dossier,
                    m_shell.write(u"scores.json"_s, reviewsJson(kRegions, kReaders, *rubric))});
    QVERIFY2(answer.code == ExitCode::Good, qPrintable(answer.err));
}

void TestCommandLine::advise(int approved)
{
    const QByteArray yes = adviceJson(1, approved, Outcome::Approve, u"B1"_s);
    const QByteArray no = adviceJson(approved + 1, kRegions, Outcome::Revise, u"B1"_s);
    for (const auto& form : {yes, no}) {
        const Answer answer = Shell::run({u"advise"_s, m_dossier, u"--as"_s, u"A. Voorzitter"_s,
                                          m_shell.write(u"advice.json"_s, form)});
        QVERIFY2(answer.code == ExitCode::Good, qPrintable(answer.err));
    }
}

/// One person finds them in order, another lets them go; before that none leaves.
void TestCommandLine::sendLetters()
{
    const QStringList send{u"letters"_s, m_dossier, m_shell.path(u"letters"_s)};
    const QStringList secretary{u"--as"_s, u"S. Ecretaris"_s};
    const QStringList chair{u"--as"_s, u"A. Voorzitter"_s};
    QCOMPARE(Shell::run(send).code, ExitCode::CouldNotRun);
    QCOMPARE(Shell::run(send + QStringList{u"--prepare"_s} + secretary).code, ExitCode::Good);
    QCOMPARE(Shell::run(send + QStringList{u"--release"_s} + secretary).code,
             ExitCode::CouldNotRun);
    QCOMPARE(Shell::run(send + QStringList{u"--release"_s} + chair).code, ExitCode::Good);
    const Answer sent = Shell::run(send + secretary);
    QVERIFY2(sent.code == ExitCode::Good, qPrintable(sent.err));
    const Answer nothingLeft = Shell::run(send + QStringList{u"--json"_s} + secretary);
    QCOMPARE(nothingLeft.json()[u"letters"_s].toInt(), 0);
}

QJsonObject TestCommandLine::shown() const
{
    return Shell::run({u"show"_s, m_dossier, u"--json"_s}).json();
}

void TestCommandLine::runsTheWholeLine()
{
    makeDossier();
    takeInPlans();
    assignReaders();
    score();
    QCOMPARE(shown()[u"plans"_s][0][u"finalReviews"_s].toInt(), 3);

    const Answer early = Shell::run({u"finalise"_s, m_dossier});
    QCOMPARE(early.code, ExitCode::DoesNotHold);
    QVERIFY(!early.err.isEmpty());
    advise(2);
    QCOMPARE(Shell::run({u"finalise"_s, m_dossier}).code, ExitCode::Good);
    QVERIFY(shown()[u"final"_s].toBool());
    QCOMPARE(shown()[u"counts"_s][u"approved"_s].toInt(), 2);
    QCOMPARE(shown()[u"counts"_s][u"revise"_s].toInt(), 1);

    const QString report = m_shell.path(u"report.pdf"_s);
    const Answer reported = Shell::run({u"report"_s, m_dossier, report, u"--json"_s});
    QVERIFY2(reported.code == ExitCode::Good, qPrintable(reported.err));
    QVERIFY(QFile(report).size() > 10'000);
    QCOMPARE(reported.json()[u"sha256"_s].toString().size(), 64);

    sendLetters();
    QCOMPARE(QDir(m_shell.path(u"letters"_s)).entryList(QDir::Files).size(), kRegions);

    const Answer audit = Shell::run({u"audit"_s, u"verify"_s, m_dossier, u"--json"_s});
    QCOMPARE(audit.code, ExitCode::Good);
    QVERIFY(audit.json()[u"entries"_s].toInt() > 20);
}

void TestCommandLine::archivesTheWholeLine()
{
    const QString folder = m_shell.path(u"archive"_s);
    const Answer made = Shell::run({u"archive"_s, m_dossier, folder, u"--json"_s});
    QVERIFY2(made.code == ExitCode::Good, qPrintable(made.err));
    QVERIFY(made.json()[u"files"_s].toInt() > 5 * kRegions);
    QCOMPARE(Shell::run({u"archive"_s, m_dossier, folder}).code, ExitCode::CouldNotRun);

    QCOMPARE(Shell::run({u"archive"_s, u"verify"_s, folder}).code, ExitCode::Good);
    QVERIFY(QFile::remove(folder + u"/members.json"_s));
    const Answer found = Shell::run({u"archive"_s, u"verify"_s, folder, u"--json"_s});
    QCOMPARE(found.code, ExitCode::DoesNotHold);
    QCOMPARE(found.json()[u"faults"_s][0][u"path"_s].toString(), u"members.json"_s);
}

void TestCommandLine::tellsOfLongLetters()
{
    DossierFixture fixture(2);
    fixture.finaliseRound();
    fixture.actAs(fixture.secretary());
    must(publishing::LetterDesk(fixture.history())
             .setTemplateText(fixture.round(), domain::LetterKind::Approve, Language::Dutch,
                              u"Onderwerp: Lang\n\n{motivering}\n\n"_s +
                                  u"De commissie dankt u.\n\n"_s.repeated(120) + u"Dag {regio}"_s));
    fixture.close();
    const QStringList letters{u"letters"_s, fixture.path(), u"--as"_s, fixture.secretary().name};
    const Answer prepared = Shell::run(letters + QStringList{u"--prepare"_s});
    QVERIFY2(prepared.code == ExitCode::Good, qPrintable(prepared.err));
    QVERIFY2(prepared.err.contains(fixture.region(0).name), qPrintable(prepared.err));
    const Answer copies =
        Shell::run(letters + QStringList{u"--printer"_s, u"P"_s, u"--copies"_s, u"none"_s});
    QCOMPARE(copies.code, ExitCode::CouldNotRun);
    QVERIFY2(copies.err.contains(u"none"_s), qPrintable(copies.err));
}

void TestCommandLine::startsNoRoundThatIsNotAsked()
{
    const Answer answer = Shell::run({u"show"_s, m_dossier, u"--round"_s, u"2"_s});
    QCOMPARE(answer.code, ExitCode::CouldNotRun);
    QVERIFY(!answer.err.isEmpty());
    QVERIFY(answer.out.isEmpty());
}

void TestCommandLine::storesNothingWhenOneFileIsNotClear()
{
    const Shell other;
    m_dossier = other.path(u"pilot.beraad"_s);
    makeDossier();
    other.write(u"plans/Plan Regio 1.pdf"_s, tinyPdf({u"Regio 1"_s}));
    other.write(u"plans/Plan Regio 2.pdf"_s, "no PDF at all");
    const QString regions = other.write(u"regions.csv"_s, regionsCsv(2));
    const Answer answer = Shell::run(
        {u"import"_s, m_dossier, other.path(u"plans"_s), u"--regions"_s, regions, u"--json"_s});
    QCOMPARE(answer.code, ExitCode::DoesNotHold);
    QVERIFY(answer.json()[u"files"_s][0][u"problem"_s].toString().isEmpty());
    QVERIFY(!answer.json()[u"files"_s][1][u"problem"_s].toString().isEmpty());
    QCOMPARE(shown()[u"plans"_s].toArray().size(), 0);

    const Answer skipping = Shell::run(
        {u"import"_s, m_dossier, other.path(u"plans"_s), u"--regions"_s, regions, u"--skip"_s});
    QCOMPARE(skipping.code, ExitCode::DoesNotHold);
    QCOMPARE(shown()[u"plans"_s].toArray().size(), 2);
    QCOMPARE(shown()[u"plans"_s][0][u"documents"_s].toInt(), 1);
    QCOMPARE(shown()[u"plans"_s][1][u"documents"_s].toInt(), 0);
}

void TestCommandLine::namesEachProblemOfATable()
{
    const Shell other;
    m_dossier = other.path(u"pilot.beraad"_s);
    makeDossier();
    other.write(u"plans/Plan Regio 1.pdf"_s, tinyPdf({u"Regio 1"_s}));
    const QString regions = other.write(
        u"regions.csv"_s, "nummer;naam;subsidie 2020\nvier;Regio 1;12\n5;Regio 2;p.m.\n");
    const Answer answer =
        Shell::run({u"import"_s, m_dossier, other.path(u"plans"_s), u"--regions"_s, regions});
    QCOMPARE(answer.code, ExitCode::CouldNotRun);
    const QStringList lines = answer.err.split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 2);
    QVERIFY(lines.first().contains(u"vier"_s));
    QVERIFY(lines.last().contains(u"p.m."_s));
    QVERIFY(answer.out.isEmpty());
    QCOMPARE(shown()[u"plans"_s].toArray().size(), 0);
}

void TestCommandLine::opensLockedPlansWithTheirPasswords()
{
    const Shell other;
    m_dossier = other.path(u"pilot.beraad"_s);
    makeDossier();
    const QStringList passwords{u"geheim €"_s, u"anders"_s};
    for (int region = 1; region <= passwords.size(); ++region) {
        const QString open = other.write(u"open.pdf"_s, tinyPdf({u"Regio %1"_s.arg(region)}));
        const QString locked = other.write(u"plans/Plan Regio %1.pdf"_s.arg(region), {});
        if (!lockPdf(open, locked, passwords[region - 1]))
            QSKIP("qpdf is not installed");
    }
    const QStringList import{u"import"_s, m_dossier, other.path(u"plans"_s), u"--regions"_s,
                             other.write(u"regions.csv"_s, regionsCsv(2))};
    const Answer without = Shell::run(import);
    QCOMPARE(without.code, ExitCode::DoesNotHold);
    QCOMPARE(without.out.count(u"--password-file"_s), 2);
    const QString one = other.write(u"one"_s, "anders\r\n");
    const Answer half = Shell::run(import + QStringList{u"--password-file"_s, one});
    QCOMPARE(half.code, ExitCode::DoesNotHold);
    QVERIFY2(half.out.contains(u"This is not the password of “Plan Regio 1.pdf”"_s),
             qPrintable(half.out));
    QVERIFY(half.out.contains(u"2 Regio"_s));
    // By standard input, which only a program of its own has.
    QProcess program;
    program.start(QStringLiteral(BERAAD_PROGRAM),
                  import + QStringList{u"--password-file"_s, u"-"_s});
    program.write(passwords.join(u'\n').toUtf8());
    program.closeWriteChannel();
    QVERIFY(program.waitForFinished(300'000));
    QVERIFY2(program.exitCode() == int(ExitCode::Good), program.readAllStandardError().constData());
    QCOMPARE(shown()[u"plans"_s][0][u"documents"_s].toInt(), 1);
    QCOMPARE(shown()[u"plans"_s][1][u"documents"_s].toInt(), 1);
}

void TestCommandLine::storesNothingInARehearsal()
{
    const Shell other;
    m_dossier = other.path(u"pilot.beraad"_s);
    makeDossier();
    other.write(u"plans/Plan Regio 1.pdf"_s, tinyPdf({u"Regio 1"_s}));
    const Answer answer =
        Shell::run({u"import"_s, m_dossier, other.path(u"plans"_s), u"--dry-run"_s, u"--regions"_s,
                    other.write(u"regions.csv"_s, regionsCsv(1))});
    QCOMPARE(answer.code, ExitCode::Good);
    QVERIFY(answer.out.contains(u"1 Regio 1"_s));
    QCOMPARE(shown()[u"plans"_s].toArray().size(), 0);
}

void TestCommandLine::storesNoReviewThatBreaksARule()
{
    const Shell other;
    m_dossier = other.path(u"pilot.beraad"_s);
    makeDossier();
    const auto rubric = rubrics::shippedRubric(u"technical-education"_s, Language::Dutch);
    const QString form = other.write(u"scores.json"_s, reviewsJson(1, kReaders, *rubric));
    takeInPlans(); // but nobody was made a reader
    const Answer answer = Shell::run({u"score"_s, m_dossier, form});
    QCOMPARE(answer.code, ExitCode::CouldNotRun);
    QVERIFY(!answer.err.isEmpty());
    QCOMPARE(shown()[u"plans"_s][0][u"finalReviews"_s].toInt(), 0);
}

void TestCommandLine::findsATrailThatWasAltered()
{
    const Shell other;
    m_dossier = other.path(u"pilot.beraad"_s);
    makeDossier();
    QCOMPARE(Shell::run({u"audit"_s, u"verify"_s, m_dossier}).code, ExitCode::Good);
    // One letter in the name of who did the first thing, as somebody with an editor would.
    QFile file(m_dossier);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QByteArray bytes = file.readAll();
    const qsizetype place = bytes.indexOf("programme.changed");
    QVERIFY(place > 0);
    bytes[place] = 'q';
    file.seek(0);
    file.write(bytes);
    file.close();
    const Answer answer = Shell::run({u"audit"_s, u"verify"_s, m_dossier});
    QCOMPARE(answer.code, ExitCode::DoesNotHold);
    QVERIFY(!answer.out.isEmpty());
}

void TestCommandLine::saysItsVersion()
{
    const Answer answer = Shell::run({u"--version"_s});
    QCOMPARE(answer.code, ExitCode::Good);
    QCOMPARE(answer.out.trimmed(), u"Beraad " BERAAD_VERSION ""_s);
}

void TestCommandLine::saysWhatItCannotUnderstand_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("no verb") << QStringList{u"frobnicate"_s};
    QTest::newRow("no dossier named") << QStringList{u"show"_s};
    QTest::newRow("no such dossier") << QStringList{u"show"_s, u"/nowhere/x.beraad"_s};
    QTest::newRow("no such option") << QStringList{u"show"_s, u"x.beraad"_s, u"--frobnicate"_s};
    QTest::newRow("too many words") << QStringList{u"show"_s, u"x.beraad"_s, u"y.beraad"_s};
    QTest::newRow("no such date") << QStringList{u"new"_s, u"x.beraad"_s, u"--deadline"_s,
                                                 u"soon"_s};
    QTest::newRow("no such role") << QStringList{u"new"_s, u"x.beraad"_s, u"--member"_s,
                                                 u"A;B;king"_s};
    QTest::newRow("nothing to audit") << QStringList{u"audit"_s, u"x.beraad"_s, u"y"_s};
}

void TestCommandLine::saysWhatItCannotUnderstand()
{
    QFETCH(QStringList, arguments);
    const Answer answer = Shell::run(arguments);
    QCOMPARE(answer.code, ExitCode::CouldNotRun);
    QVERIFY(!(answer.err + answer.out).isEmpty());
    QVERIFY(!QFile::exists(u"x.beraad"_s));
}

BERAAD_TEST(TestCommandLine, QGuiApplication)
#include "tst_commandline.moc"
