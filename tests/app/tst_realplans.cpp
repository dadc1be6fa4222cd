// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rubrics/shippedrubrics.h"
#include "tests/app/shell.h"
#include "tests/support/testauthority.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QGuiApplication>
#include <QJsonArray>

using namespace beraad;
using namespace beraad::tests;
using namespace Qt::StringLiterals;
using app::ExitCode;
using domain::Outcome;

/// The whole line on documents that nobody here wrote: each real PDF is the plan of a region.
class TestRealPlans : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void runTheWholeLine();
};

void TestRealPlans::runTheWholeLine()
{
    if (corpusFolder().isEmpty())
        QSKIP("the collection of real documents is not here");
    const QDir folder(corpusFolder() + u"/plans"_s);
    const QStringList files = folder.entryList({u"*.pdf"_s}, QDir::Files, QDir::Name);
    const int count = int(files.size());
    QVERIFY(count > 40);

    const Shell shell;
    const QString dossier = shell.path(u"real.beraad"_s);
    const QStringList readers{u"B. Lezer"_s, u"C. Lezer"_s, u"D. Lezer"_s};
    QStringList making{u"new"_s,      dossier,
                       u"--member"_s, u"A. Voorzitter;Commissie;chair"_s,
                       u"--member"_s, u"S. Ecretaris;Bureau;secretary"_s};
    for (const QString& reader : readers)
        making += {u"--member"_s, reader};
    QCOMPARE(Shell::run(making).code, ExitCode::Good);

    QStringList importing{u"import"_s,    dossier,
                          folder.path(),  u"--json"_s,
                          u"--regions"_s, shell.write(u"regions.csv"_s, regionsCsv(count))};
    QByteArray assignment = "regio;commissielid\n";
    for (int i = 0; i < count; ++i) {
        importing += {u"--match"_s, u"%1=%2"_s.arg(files[i]).arg(i + 1)};
        for (const QString& reader : readers)
            assignment += QByteArray::number(i + 1) + ';' + reader.toUtf8() + '\n';
    }
    const Answer imported = Shell::run(importing);
    QVERIFY2(imported.code == ExitCode::Good, qPrintable(imported.out + imported.err));
    QCOMPARE(imported.json()[u"files"_s].toArray().size(), count);

    const auto rubric = rubrics::shippedRubric(u"technical-education"_s, Language::Dutch);
    const auto runs = [](const QStringList& arguments) {
        const Answer answer = Shell::run(arguments);
        if (answer.code != ExitCode::Good)
            qWarning("%s", qUtf8Printable(answer.out + answer.err));
        return answer.code == ExitCode::Good;
    };
    QVERIFY(runs({u"assign"_s, dossier, shell.write(u"readers.csv"_s, assignment)}));
    QVERIFY(runs({u"score"_s, dossier,
                  shell.write(u"scores.json"_s, reviewsJson(count, readers, *rubric))}));
    QVERIFY(runs({u"advise"_s, dossier,
                  shell.write(u"advice.json"_s, adviceJson(1, count, Outcome::Approve, u"B1"_s))}));
    QVERIFY(runs({u"finalise"_s, dossier}));
    QVERIFY(runs({u"report"_s, dossier, shell.path(u"report.pdf"_s)}));
    const QString signedReport = shell.path(u"report-signed.pdf"_s);
    const TestIdentity chair = TestAuthority().issue({.holder = u"A. Voorzitter"_s});
    QVERIFY(runs({u"sign"_s, dossier, signedReport, u"--as"_s, u"A. Voorzitter"_s, u"--key"_s,
                  shell.write(u"chair.p12"_s, chair.keyFile(u"geheim"_s)), u"--password-file"_s,
                  shell.write(u"password"_s, "geheim")}));
    // Intact and of this dossier; whether its holder is trusted is for who knows the authority.
    const Answer verified = Shell::run({u"verify"_s, dossier, signedReport, u"--json"_s});
    const QJsonArray signatures = verified.json()[u"signatures"_s].toArray();
    QCOMPARE(signatures.size(), 1);
    const QJsonObject signature = signatures.first().toObject();
    QCOMPARE(signature[u"integrity"_s][u"answer"_s].toString(), u"intact"_s);
    QCOMPARE(signature[u"coverage"_s][u"answer"_s].toString(), u"whole-document"_s);
    QVERIFY(runs({u"letters"_s, dossier, u"--prepare"_s, u"--as"_s, u"S. Ecretaris"_s}));
    QVERIFY(runs({u"letters"_s, dossier, u"--release"_s, u"--as"_s, u"A. Voorzitter"_s}));
    QVERIFY(runs({u"letters"_s, dossier, shell.path(u"letters"_s)}));
    QVERIFY(runs({u"audit"_s, u"verify"_s, dossier}));
    QCOMPARE(
        Shell::run({u"show"_s, dossier, u"--json"_s}).json()[u"counts"_s][u"approved"_s].toInt(),
        count);
    QCOMPARE(QDir(shell.path(u"letters"_s)).entryList(QDir::Files).size(), count);
}

BERAAD_TEST(TestRealPlans, QGuiApplication)
#include "tst_realplans.moc"
