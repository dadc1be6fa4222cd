// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/files.h"
#include "core/pdf/remoteplanreader.h"
#include "core/render/popplerengine.h"
#include "tests/bench/benchreport.h"
#include "tests/support/testmain.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QGuiApplication>

#include <thread>

using namespace beraad;
using namespace beraad::pdf;
using tests::Share;

namespace {

const QString kPlan = QStringLiteral("plan");
constexpr int kMostPagesMeasured = 24;
constexpr int kRounds = 3;

double milliseconds(const QElapsedTimer& timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

PictureRequest pageAt(int page, QSizeF points, int dpi)
{
    return {kPlan, page, (points * dpi / 72.0).toSize(), {}, Rotation::None, Priority::Background};
}

double drawn(PdfEngine& engine, const PictureRequest& request)
{
    QElapsedTimer timer;
    timer.start();
    const auto image = engine.picture(request, {});
    return image ? milliseconds(timer) : -1;
}

} // namespace

/// What the process of its own costs and brings: the same pages drawn in this process, in turns.
class WorkerBenchmark : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void measures_data()
    {
        QTest::addColumn<QString>("name");
        const auto row = [](const char* kind, const char* name) {
            QTest::newRow(kind) << QString::fromLatin1(name);
        };
        row("text", "wassenaar__begroting_2024.pdf");
        row("drawings", "overijssel__230124_Provinciaal_Programma_Energiestrategie.pdf");
        row("pictures", "rijk__Ruimtelijk_Ontwikkelingsprogramma_Caribisch_Nederland_NL.pdf");
        row("scan", "vivet__ACM_codewijzigingsvoorstel-invoering-standaardjaarinvoeding-en-"
                    "standaardjaarafname.pdf");
    }
    void measures()
    {
        QFETCH(QString, name);
        if (tests::corpusFolder().isEmpty())
            QSKIP("The folder of real PDFs is not here");
        const auto bytes = readFile(tests::corpusFolder() + QStringLiteral("/plans/") + name);
        QVERIFY(bytes.ok());
        const PdfSource source{SharedMemory::holding(*bytes), name, {}};
        const QString kind = QString::fromLatin1(QTest::currentDataTag());
        onePage(kind, source, 96);
        onePage(kind, source, 192);
        allPages(kind, source);
    }

    void cleanupTestCase()
    {
        if (!m_ratios.isEmpty())
            m_report.add({QStringLiteral("a page through a worker, of all of these: the median"),
                          100 * tests::timeAt(m_ratios, Share::Median),
                          QStringLiteral("the same page in this process"), 100, 1.1,
                          QStringLiteral("%")});
        QVERIFY(m_report.write());
    }

private:
    void onePage(const QString& kind, const PdfSource& source, int dpi)
    {
        WorkerEngine there;
        render::PopplerEngine here;
        const auto opened = here.open(kPlan, source, {});
        QVERIFY(opened.ok() && there.open(kPlan, source, {}).ok());
        QList<double> ours;
        QList<double> reference;
        QList<double> ratios;
        const auto pages = std::min<qsizetype>(kMostPagesMeasured, opened->pageSizes.size());
        for (int round = 0; round <= kRounds; ++round) {
            for (int page = 0; page < pages; ++page) {
                const auto request = pageAt(page, opened->pageSizes.at(page), dpi);
                const bool oursFirst = (page + round) % 2 == 0;
                const double first = oursFirst ? drawn(there, request) : drawn(here, request);
                const double second = oursFirst ? drawn(here, request) : drawn(there, request);
                QVERIFY(first >= 0 && second >= 0);
                if (round == 0) // Both sides meet the file for the first time.
                    continue;
                ours.append(oursFirst ? first : second);
                reference.append(oursFirst ? second : first);
                ratios.append(ours.constLast() / reference.constLast());
            }
        }
        m_report.add({QStringLiteral("a page through a worker, %1 dpi: %2").arg(dpi).arg(kind),
                      tests::timeAt(ours, Share::Median), QStringLiteral("in this process"),
                      tests::timeAt(reference, Share::Median), 1.1});
        qInfo("    the median page takes %.2f times as long", tests::timeAt(ratios, Share::Median));
        m_ratios += ratios;
    }

    void allPages(const QString& kind, const PdfSource& source)
    {
        QList<double> ours;
        QList<double> reference;
        QList<double> bound;
        for (int round = 0; round < kRounds; ++round) {
            reference.append(inOrder(source));
            ours.append(withTwoWorkers(source));
            bound.append(onTwoThreads(source));
        }
        const QString work = QStringLiteral("all pages, two workers: ") + kind;
        const double median = tests::timeAt(ours, Share::Median);
        m_report.add({work, median, QStringLiteral("one process, in order"),
                      tests::timeAt(reference, Share::Median), 1 / 1.8});
        // How much two at once gain on this machine, whose cores share their memory.
        m_report.add({work, median, QStringLiteral("Poppler alone on two threads"),
                      tests::timeAt(bound, Share::Median)});
    }

    static void drawEach(const PdfSource& source, int first, int step)
    {
        render::PopplerEngine engine;
        const auto opened = engine.open(kPlan, source, {});
        for (int page = first; page < opened->pageSizes.size(); page += step)
            (void)drawn(engine, pageAt(page, opened->pageSizes.at(page), 96));
    }

    static double inOrder(const PdfSource& source)
    {
        QElapsedTimer timer;
        timer.start();
        drawEach(source, 0, 1);
        return milliseconds(timer);
    }

    static double onTwoThreads(const PdfSource& source)
    {
        QElapsedTimer timer;
        timer.start();
        std::thread other([&source] { drawEach(source, 1, 2); });
        drawEach(source, 0, 2);
        other.join();
        return milliseconds(timer);
    }

    /// As in the middle of an evening: the workers, too, have drawn such pages before.
    static double withTwoWorkers(const PdfSource& source)
    {
        RemotePlanReader reader(nullptr, 2);
        (void)drawnBy(reader, source, QStringLiteral("before"));
        return drawnBy(reader, source, kPlan);
    }

    static double drawnBy(RemotePlanReader& reader, const PdfSource& source, const QString& name)
    {
        QEventLoop loop;
        QObject within;
        qsizetype left = 0;
        QObject::connect(&reader, &PlanReader::opened, &within, [&](const OpenedDocument& opened) {
            left = opened.pageSizes.size();
            for (int page = 0; page < opened.pageSizes.size(); ++page) {
                PictureRequest request = pageAt(page, opened.pageSizes.at(page), 96);
                request.document = name;
                reader.requestPicture(request);
            }
        });
        QObject::connect(&reader, &PlanReader::pictureReady, &within, [&]() {
            if (--left == 0)
                loop.quit();
        });
        QElapsedTimer timer;
        timer.start();
        reader.open(name, source.fileName, pdf::copying([&source]() {
                        return Result<QByteArray>(source.bytes->bytes());
                    }));
        loop.exec();
        const double took = milliseconds(timer);
        reader.close(name);
        return took;
    }

    QList<double> m_ratios; ///< of each page to the same page beside it, at both sizes
    tests::BenchReport m_report{QStringLiteral("worker"), QStringLiteral(BERAAD_BENCH_FOLDER)};
};

BERAAD_TEST(WorkerBenchmark, QGuiApplication)
#include "tst_worker.moc"
