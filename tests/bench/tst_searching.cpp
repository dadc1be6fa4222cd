// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/files.h"
#include "core/commands/history.h"
#include "core/commands/plandesk.h"
#include "core/intake/planimport.h"
#include "core/pdf/inspection.h"
#include "core/pdf/remoteplanreader.h"
#include "core/pdf/workerengine.h"
#include "core/storage/documentrecords.h"
#include "core/storage/dossier.h"
#include "core/storage/searchindex.h"
#include "core/text/comparison.h"
#include "tests/bench/benchreport.h"
#include "tests/support/dossierfixture/dossierfixture.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QEventLoop>
#include <QGuiApplication>
#include <QProcess>
#include <QRegularExpression>

#include <future>

using namespace beraad;
using namespace beraad::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr int kRounds = 5;
constexpr int kWords = 60;
const QString kNotInstalled = u" is not installed"_s;

/// Runs a program to its end; what it says is thrown away.
void answered(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    process.start(program, arguments);
    process.waitForFinished(-1);
}

void shell(const QString& command)
{
    answered(u"sh"_s, {u"-c"_s, command});
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
        QVERIFY(QDir().mkpath(texts()));
    }

    void buildsTheIndex()
    {
        const QDir plans(corpusFolder() + u"/plans"_s);
        QStringList paths;
        for (const QString& name : plans.entryList({u"*.pdf"_s}))
            paths << plans.filePath(name);
        const QString work = u"index of %1 plans: read, %2 at a time, and store"_s.arg(paths.size())
                                 .arg(pdf::usualEngines());
        const QString reference = u"pdftotext, as many at a time"_s;
        const QString missing = missingProgram({u"pdftotext"_s});
        // As many at a time as the program takes.
        const QString command = u"cd '%1' && ls *.pdf | xargs -P%3 -I{} pdftotext {} '%2'/{}.txt"_s;
        const double byTools = timed([&] {
            if (missing.isEmpty())
                shell(command.arg(plans.path(), texts()).arg(pdf::usualEngines()));
        });
        QList<intake::PreparedFile> files;
        const double reading =
            timed([&] { files = must(intake::prepareFiles(paths, Progress())); });
        const double storing = timed([&] { store(files); });
        if (!missing.isEmpty()) {
            writeTexts(files);
            m_report.addMissing(work, reference, missing + kNotInstalled);
        } else {
            m_report.add({work, reading + storing, reference, byTools, 1.1});
        }
        m_report.add(
            {u"of which storing, with the PDFs"_s, storing, u"the whole"_s, reading + storing, 0});
    }

    void findsInAllPlans()
    {
        const QString work = u"find in all plans, 50 pages with snippets: p95"_s;
        const QString byTools = u"rg -i -n over the texts: p95"_s;
        const QString whileTyping = u"each letter as it is typed: p95"_s;
        if (const QString missing = missingProgram({u"rg"_s}); !missing.isEmpty()) {
            for (const QString& line : {work, whileTyping})
                m_report.addMissing(line, byTools, missing + kNotInstalled);
            return;
        }
        if (words(texts()).isEmpty())
            QSKIP("There is no index yet: buildsTheIndex makes it");
        storage::SearchIndex index(m_dossier.dossier());
        QList<double> ours;
        QList<double> reference;
        QList<double> typed;
        for (const QString& word : words(texts())) {
            ours << timed([&] { ask(index, word); });
            for (qsizetype length = 1; length < word.size(); ++length)
                typed << timed([&] { ask(index, word.first(length)); });
            reference << timed([&] { answered(u"rg"_s, {u"-i"_s, u"-n"_s, word, texts()}); });
        }
        m_report.add({work, timeAt(ours, Share::NinetyFifth), byTools,
                      timeAt(reference, Share::NinetyFifth), 0.5});
        m_report.add({u"the same: median"_s, timeAt(ours, Share::Median), u"the same: median"_s,
                      timeAt(reference, Share::Median), 0});
        m_report.add({whileTyping, timeAt(typed, Share::NinetyFifth), byTools,
                      timeAt(reference, Share::NinetyFifth), 0.5});
    }

    void findsInAllPlansBesideRecoll()
    {
        const QString work = u"find in all plans, 50 pages with snippets: p95"_s;
        const QString reference = u"recollq, indexed: p95"_s;
        if (const QString missing = missingProgram({u"recollindex"_s, u"recollq"_s});
            !missing.isEmpty()) {
            m_report.addMissing(work, reference, missing + kNotInstalled);
            return;
        }
        const QString settings = m_folder.filePath(u"recoll"_s);
        QDir().mkpath(settings);
        QFile file(settings + u"/recoll.conf"_s);
        QVERIFY(file.open(QIODevice::WriteOnly) &&
                file.write("topdirs = " + texts().toUtf8() + "\nloglevel = 1\n") > 0);
        file.close();
        shell(u"recollindex -c '%1'"_s.arg(settings));
        storage::SearchIndex index(m_dossier.dossier());
        QList<double> ours;
        QList<double> recoll;
        for (const QString& word : words(texts())) {
            ours << timed([&] { ask(index, word); });
            recoll << timed([&] {
                answered(u"recollq"_s, {u"-c"_s, settings, u"-n"_s, u"50"_s, word});
            });
        }
        m_report.add({work, timeAt(ours, Share::NinetyFifth), reference,
                      timeAt(recoll, Share::NinetyFifth), 0.2});
    }

    void findsInOnePlan()
    {
        const QString work = u"find in one plan, all hits, after its first opening: p95"_s;
        const QString reference = u"pdfgrep -c: p95"_s;
        if (const QString missing = missingProgram({u"pdfgrep"_s}); !missing.isEmpty()) {
            m_report.addMissing(work, reference, missing + kNotInstalled);
            return;
        }
        const QString path = corpusFolder() + u"/plans/wassenaar__begroting_2025.pdf"_s;
        pdf::RemotePlanReader reader;
        QEventLoop loop;
        connect(&reader, &pdf::PlanReader::opened, &loop, &QEventLoop::quit);
        connect(&reader, &pdf::PlanReader::hitsFound, &loop, [&](const pdf::PageHits& hits) {
            if (hits.pagesSearched == hits.pageCount)
                loop.quit();
        });
        reader.open(u"plan"_s, u"plan.pdf"_s, pdf::copying([path] { return readFile(path); }));
        loop.exec();
        const auto find = [&](const QString& word) {
            reader.find({u"plan"_s, word, 0, pdf::Letters::AnyCase});
            loop.exec();
        };
        const double first = timed([&] { find(u"begroting"_s); });
        QList<double> ours;
        QList<double> pdfgrep;
        for (const QString& word : {u"begroting"_s, u"de"_s, u"onderwijs"_s, u"financieel"_s,
                                    u"wethouder"_s, u"zeldzaam"_s, u"2025"_s, u"kosten"_s}) {
            ours << timed([&] { find(word); });
            pdfgrep << timed([&] { answered(u"pdfgrep"_s, {u"-c"_s, u"-i"_s, word, path}); });
        }
        m_report.add({work, timeAt(ours, Share::NinetyFifth), reference,
                      timeAt(pdfgrep, Share::NinetyFifth), 0.1});
        m_report.add({u"the same: the first time"_s, first, u"pdfgrep -c: median"_s,
                      timeAt(pdfgrep, Share::Median), 0});
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
        const QString pages = QString::fromLatin1(QTest::currentDataTag());
        const QString work = u"compare %1, cold"_s.arg(pages);
        const QString fromDossier = u"compare %1, from the dossier"_s.arg(pages);
        const QString tools = u"pdftotext of both at once, wdiff"_s;
        if (const QString missing = missingProgram({u"pdftotext"_s, u"wdiff"_s});
            !missing.isEmpty()) {
            for (const QString& line : {work, fromDossier})
                m_report.addMissing(line, tools, missing + kNotInstalled);
            return;
        }
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
                auto second = std::async(std::launch::async, [&] { return wordsOf(after); });
                const text::VersionText first = wordsOf(before);
                text::compare(first, second.get());
            });
            kept << timed([&] {
                text::compare(*text::unpackedVersion(must(records.layout(old))),
                              *text::unpackedVersion(must(records.layout(now))));
            });
        }
        m_report.add(
            {work, timeAt(cold, Share::Median), tools, timeAt(reference, Share::Median), 1.5});
        m_report.add({fromDossier, timeAt(kept, Share::Median), tools,
                      timeAt(reference, Share::Median), 0.2});
    }

    void cleanupTestCase() { QVERIFY(m_report.write()); }

private:
    /// In a reader of its own, as at intake.
    static text::VersionText wordsOf(const QString& path)
    {
        pdf::WorkerEngine engine;
        return *text::unpackedVersion(must(pdf::readLayout(engine, must(readFile(path)), path)));
    }

    QString texts() const { return m_folder.filePath(u"texts"_s); }

    /// What others search in, where pdftotext is not there to write it.
    void writeTexts(const QList<intake::PreparedFile>& files)
    {
        for (const intake::PreparedFile& file : files) {
            QFile text(texts() + u'/' + file.fileName() + u".txt"_s);
            QVERIFY(text.open(QIODevice::WriteOnly));
            text.write(file.facts.pageTexts.join(u'\f').toUtf8());
        }
    }

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

BERAAD_TEST(SearchingBenchmark, QGuiApplication)
#include "tst_searching.moc"
