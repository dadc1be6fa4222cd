// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/inspection.h"
#include "core/publishing/letterdesk.h"
#include "tests/bench/benchreport.h"
#include "tests/support/dossierfixture/dossierfixture.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QGuiApplication>
#include <QProcess>
#include <QStandardPaths>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextDocumentWriter>

using namespace beraad;
using namespace beraad::domain;
using namespace beraad::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr int kLetters = 78;
constexpr int kParagraphs = 9; ///< that make two pages
const QString kMotivation =
    u"De samenwerking tussen vmbo, mbo en bedrijven is concreet beschreven en wordt gedragen; de "
    "planning van de docentstages is haalbaar, maar de dekking in het zuiden blijft achter. De "
    "commissie ziet dat scholen en bedrijven elkaar weten te vinden en dat het bestuur daarop "
    "stuurt. Zij mist een overzicht van de middelen per jaar en per school."_s;

} // namespace

/// The letters of a whole round, of two pages each, tagged and PDF/A. Beside them LibreOffice that
/// turns as many ready letters of the same words into plain PDFs, in one call.
class LettersBenchmark : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void makesThoseOfARound()
    {
        BenchReport report(u"letters"_s, QStringLiteral(BERAAD_BENCH_FOLDER));
        const QString work = u"78 letters of two pages to PDF"_s;
        const QString reference = u"LibreOffice on 78 ready letters, one call"_s;
        const QString office = QStandardPaths::findExecutable(u"soffice"_s);
        if (office.isEmpty()) {
            report.addMissing(work, reference, u"LibreOffice is not installed"_s);
            QVERIFY(report.write());
            QSKIP("LibreOffice is not installed");
        }
        const auto drafts = letters();
        QList<publishing::MadeLetter> made;
        const double ours =
            timed([&] { made = must(publishing::makeLetters(drafts, Progress())); });
        QCOMPARE(must(pdf::inspectPdf(made.first().pdf, {})).pageCount, 2);
        const QString folder = m_fixture.folder() + u"/ready"_s;
        writeReady(made, folder);
        const double theirs = timed([&] { convert(office, folder); });
        QCOMPARE(QDir(folder).entryList({u"*.pdf"_s}).size(), kLetters);
        report.add({work, ours, reference, theirs, 0.5, u"ms"_s,
                    u"ours one after the other, tagged and PDF/A; theirs without"_s});
        QVERIFY(report.write());
    }

private:
    QList<publishing::LetterDraft> letters()
    {
        m_fixture.finaliseRound(Outcome::Revise);
        auto drafts = must(publishing::LetterDesk(m_fixture.history())
                               .drafts(m_fixture.round(), publishing::LetterGroup::Advice,
                                       Language::Dutch, QDate(2020, 5, 19)));
        for (publishing::LetterDraft& draft : drafts)
            draft.input.record.advice->motivation =
                QStringList(kParagraphs, kMotivation).join(u"\n\n"_s);
        return drafts;
    }

    static void writeReady(const QList<publishing::MadeLetter>& made, const QString& folder)
    {
        QDir().mkpath(folder);
        for (const publishing::MadeLetter& letter : made) {
            QTextDocument document;
            QTextCursor cursor(&document);
            const QStringList pages = must(pdf::inspectPdf(letter.pdf, {})).pageTexts;
            for (const QString& page : pages)
                cursor.insertText(page + u'\n');
            QTextDocumentWriter writer(
                u"%1/%2.odt"_s.arg(folder).arg(letter.input.record.region.number), "odf");
            if (!writer.write(&document))
                qFatal("a ready letter cannot be written");
        }
    }

    static void convert(const QString& office, const QString& folder)
    {
        QStringList arguments{
            u"--headless"_s,   u"-env:UserInstallation=file://"_s + folder + u"/profile"_s,
            u"--convert-to"_s, u"pdf"_s,
            u"--outdir"_s,     folder};
        const QStringList ready = QDir(folder).entryList({u"*.odt"_s});
        for (const QString& name : ready)
            arguments << QDir(folder).filePath(name);
        QProcess process;
        process.start(office, arguments);
        if (!process.waitForFinished(600'000))
            qFatal("LibreOffice does not end");
    }

    DossierFixture m_fixture{kLetters};
};

BERAAD_TEST(LettersBenchmark, QGuiApplication)
#include "tst_letters.moc"
