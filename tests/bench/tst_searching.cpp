// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/files.h"
#include "core/commands/history.h"
#include "core/commands/plandesk.h"
#include "core/intake/planimport.h"
#include "core/storage/documentrecords.h"
#include "core/storage/dossier.h"
#include "core/storage/searchindex.h"
#include "core/text/comparison.h"
#include "tests/bench/benchreport.h"
#include "tests/support/dossierfixture/dossierfixture.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QtConcurrent>

using namespace beraad;
using namespace beraad::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr int kRounds = 5;
constexpr int kWords = 60;

template <typename Work> double timed(const Work& work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

/// Runs a shell command, whose output is thrown away.
void shell(const QString& command)
{
    QProcess process;
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    process.start(u"sh"_s, {u"-c"_s, command});
    process.waitForFinished(-1);
}

bool isInstalled(const QString& program)
{
    return !QStandardPaths::findExecutable(program).isEmpty();
}

} // namespace

/// Finding in all plans, the index for it, and comparing two versions, each beside what one would
/// do with the tools of Debian, in turns in one run. Says what it found and judges nothing.
class SearchingBenchmark : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (corpusFolder().isEmpty())
            QSKIP("The folder of real PDFs is not here");
        for (const QString& tool : {u"pdftotext"_s, u"rg"_s, u"wdiff"_s}) {
            if (!isInstalled(tool))
                QSKIP("pdftotext, ripgrep and wdiff are needed beside this");
        }
    }

    void buildsTheIndex()
    {
        const QDir plans(corpusFolder() + u"/plans"_s);
        const QString texts = m_folder.filePath(u"texts"_s);
        QDir().mkpath(texts);
        const double reference = timed([&] {
            shell(u"cd '%1' && ls *.pdf | xargs -P2 -I{} pdftotext {} '%2'/{}.txt"_s.arg(
                plans.path(), texts));
        });
        QStringList paths;
        for (const QString& name : plans.entryList({u"*.pdf"_s}))
            paths << plans.filePath(name);
        QThreadPool::globalInstance()->setMaxThreadCount(2);
        QList<intake::PreparedFile> files;
        const double reading =
            timed([&] { files = must(intake::prepareFiles(paths, Progress())); });
        const double storing = timed([&] { store(files); });
        m_report.add({u"index of %1 plans: read, two at a time, and store"_s.arg(files.size()),
                      reading + storing, u"pdftotext, two at a time"_s, reference, 1.1});
        m_report.add(
            {u"of which storing, with the PDFs"_s, storing, u"the whole"_s, reading + storing, 0});
    }

    void findsInAllPlans()
    {
        const QString texts = m_folder.filePath(u"texts"_s);
        storage::SearchIndex index(m_dossier.dossier());
        QList<double> ours;
        QList<double> reference;
        QList<double> typed;
        for (const QString& word : words(texts)) {
            ours << timed([&] { ask(index, word); });
            for (qsizetype length = 1; length < word.size(); ++length)
                typed << timed([&] { ask(index, word.first(length)); });
            reference << timed([&] {
                QProcess process;
                process.setStandardOutputFile(QProcess::nullDevice());
                process.start(u"rg"_s, {u"-i"_s, u"-n"_s, word, texts});
                process.waitForFinished(-1);
            });
        }
        m_report.add({u"find in all plans, 50 pages with snippets: p95"_s,
                      timeAt(ours, Share::NinetyFifth), u"rg -i -n over the texts: p95"_s,
                      timeAt(reference, Share::NinetyFifth), 0.5});
        m_report.add({u"the same: median"_s, timeAt(ours, Share::Median), u"the same: median"_s,
                      timeAt(reference, Share::Median), 0});
        m_report.add({u"each letter as it is typed: p95"_s, timeAt(typed, Share::NinetyFifth),
                      u"rg -i -n over the texts: p95"_s, timeAt(reference, Share::NinetyFifth),
                      0.5});
    }

    void comparesVersions_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        const QString folder = corpusFolder() + u"/versions/"_s;
        const auto row = [&](const char* name, const QString& pair, const QString& one,
                             const QString& other) {
            const QDir dir(folder + pair);
            QTest::newRow(name) << dir.filePath(dir.entryList({one + u"*.pdf"_s}).value(0))
                                << dir.filePath(dir.entryList({other + u"*.pdf"_s}).value(0));
        };
        row("136 and 137 pages", u"03-begroting-wassenaar-2025"_s, u"v1"_s, u"v2"_s);
        row("71 and 74 pages", u"04-imkl-dataspecificatie"_s, u"v2"_s, u"v3"_s);
    }

    void comparesVersions()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        storage::DocumentRecords records(m_dossier.dossier());
        const auto files = must(intake::prepareFiles({before, after}, Progress()));
        const QString old = stored(files.at(0));
        const QString now = stored(files.at(1));
        QList<double> cold;
        QList<double> kept;
        QList<double> reference;
        for (int round = 0; round < kRounds; ++round) {
            reference << timed([&] {
                const QString one = m_folder.filePath(u"1.txt"_s);
                const QString other = m_folder.filePath(u"2.txt"_s);
                shell(u"pdftotext '%1' '%3' & pdftotext '%2' '%4'; wait; wdiff '%3' '%4'"_s.arg(
                    before, after, one, other));
            });
            cold << timed([&] {
                const auto read = must(intake::prepareFiles({before, after}, Progress()));
                text::compare(*text::unpackedVersion(read.at(0).facts.layout),
                              *text::unpackedVersion(read.at(1).facts.layout));
            });
            kept << timed([&] {
                text::compare(*text::unpackedVersion(must(records.layout(old))),
                              *text::unpackedVersion(must(records.layout(now))));
            });
        }
        const QString pages = QString::fromLatin1(QTest::currentDataTag());
        const QString tools = u"pdftotext of both at once, wdiff"_s;
        m_report.add({u"compare %1, cold"_s.arg(pages), timeAt(cold, Share::Median), tools,
                      timeAt(reference, Share::Median), 1.5});
        m_report.add({u"compare %1, from the dossier"_s.arg(pages), timeAt(kept, Share::Median),
                      tools, timeAt(reference, Share::Median), 0.2});
    }

    void cleanupTestCase() { QVERIFY(m_report.write()); }

private:
    void store(const QList<intake::PreparedFile>& files)
    {
        commands::PlanDesk desk(m_dossier.history());
        for (const intake::PreparedFile& file : files) {
            if (!file.problem)
                must(desk.addDocument(
                    m_dossier.plan(0),
                    {file.fileName(), file.pdf, file.facts.pageTexts, file.facts.layout},
                    QDate(2020, 3, 30)));
        }
    }

    QString stored(const intake::PreparedFile& file)
    {
        return must(storage::DocumentRecords(m_dossier.dossier())
                        .add(file.fileName(), file.pdf, file.facts.pageTexts, file.facts.layout))
            .sha256;
    }

    void ask(storage::SearchIndex& index, const QString& words)
    {
        must(index.search({m_dossier.round(), m_dossier.member(0).id, words}));
    }

    /// Words of the texts themselves: rare and common ones, the same at every run.
    static QStringList words(const QString& folder)
    {
        QHash<QString, int> counts;
        const QRegularExpression word(u"\\b[a-z]{4,}\\b"_s);
        for (const QString& name : QDir(folder).entryList({u"*.txt"_s})) {
            const auto text = readFile(QDir(folder).filePath(name));
            auto matches = word.globalMatch(QString::fromUtf8(*text));
            while (matches.hasNext())
                ++counts[matches.next().captured()];
        }
        QStringList all = counts.keys();
        std::sort(all.begin(), all.end(), [&](const QString& one, const QString& other) {
            return std::pair(counts[one], one) > std::pair(counts[other], other);
        });
        QStringList chosen;
        // Half of them among the 300 words that are used most.
        for (int i = 0; i < kWords / 2; ++i)
            chosen << all.value(i * 10) << all.value(300 + i * int(all.size() - 301) / kWords);
        chosen.removeAll(QString());
        return chosen;
    }

    QTemporaryDir m_folder;
    DossierFixture m_dossier{1};
    BenchReport m_report{u"searching"_s, QStringLiteral(BERAAD_BENCH_FOLDER)};
};

BERAAD_TEST_MAIN(SearchingBenchmark, QGuiApplication)
#include "tst_searching.moc"
