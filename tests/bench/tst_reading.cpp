// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/files.h"
#include "core/pdf/remoteplanreader.h"
#include "tests/bench/benchreport.h"
#include "tests/support/testmain.h"
#include "ui/reading/planview.h"

#include <poppler-qt6.h>

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QScrollBar>
#include <QTimer>

#include <algorithm>

using namespace beraad;
using namespace beraad::ui;
using tests::Share;
using tests::timeAt;

namespace {

constexpr int kRounds = 9;

double milliseconds(const QElapsedTimer& timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

/// The reference: Poppler alone opens the file and draws one page at a size.
double plainPoppler(const QByteArray& bytes, int index, QSize size)
{
    QElapsedTimer timer;
    timer.start();
    const auto document = Poppler::Document::loadFromData(bytes);
    document->setRenderHint(Poppler::Document::Antialiasing);
    document->setRenderHint(Poppler::Document::TextAntialiasing);
    const auto page = document->page(index);
    const QSizeF points = page->pageSizeF();
    const QImage image = page->renderToImage(size.width() / points.width() * 72,
                                             size.height() / points.height() * 72, 0, 0,
                                             size.width(), size.height());
    return image.isNull() ? 0 : milliseconds(timer);
}

} // namespace

/// The plan on screen beside plain Poppler, measured in turns in one run: only the ratios mean
/// anything. Poppler is given the file as it is. Fails only when something does not come at all.
class ReadingBenchmark : public tests::TestCase
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
        m_bytes = *bytes;
        anotherPlan();
        turns();
        farPages();
        heldKey();
    }

    void cleanupTestCase()
    {
        if (m_turns > 0)
            m_report.add(
                {QStringLiteral("turns whose page was not there at once, of 100"),
                 100.0 * m_late / m_turns, QStringLiteral("what a reader bears"), 5, 1,
                 QStringLiteral("turns"),
                 QStringLiteral("Turns at four times a reader's pace; a page was there at once "
                                "when nothing of it was missing right after the key.")});
        QVERIFY(m_report.write());
    }

private:
    void prepare(pdf::RemotePlanReader& reader, std::unique_ptr<PlanView>& view) const
    {
        view = std::make_unique<PlanView>(reader);
        view->resize(820, 740);
        view->setFit(Fit::Page);
        view->show();
        (void)QTest::qWaitForWindowExposed(view.get());
    }

    /// Another each time.
    PlanDocument document()
    {
        return {QStringLiteral("plan %1").arg(++m_opened), QStringLiteral("plan.pdf"),
                pdf::copying([bytes = m_bytes]() { return Result<QByteArray>(bytes); })};
    }

    /// Until everything in sight is there and painted.
    static bool settle(PlanView& view)
    {
        // Sleeps between events: a loop that turns would take a core from the reader's threads.
        QTimer patience;
        patience.setSingleShot(true);
        patience.start(30000);
        while (!view.isComplete()) {
            if (!patience.isActive())
                return false;
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        }
        view.viewport()->repaint();
        return true;
    }

    static QSize sizeOf(const PlanView& view, int page)
    {
        return view.viewportRectangle(page, {0, 0, 1, 1}).size().toSize();
    }

    void anotherPlan()
    {
        pdf::RemotePlanReader reader;
        std::unique_ptr<PlanView> view;
        prepare(reader, view);
        view->showDocument(document());
        QVERIFY(settle(*view));
        QList<double> ours;
        QList<double> plain;
        for (int round = 0; round < kRounds; ++round) {
            QTest::qWait(500); // what the reader does ahead is done
            QElapsedTimer timer;
            timer.start();
            view->showDocument(document());
            QVERIFY(settle(*view));
            ours.append(milliseconds(timer));
            plain.append(plainPoppler(m_bytes, 0, sizeOf(*view, 0)));
        }
        say("another plan opened", ours, plain, 1.3);
    }

    void turns()
    {
        pdf::RemotePlanReader reader;
        std::unique_ptr<PlanView> view;
        prepare(reader, view);
        view->showDocument(document());
        QVERIFY(settle(*view));
        QList<double> ours;
        QList<double> plain;
        for (int page = 1; page < std::min(26, view->pageCount()); ++page) {
            QTest::qWait(250); // A reader's pace, four times as fast.
            QElapsedTimer timer;
            timer.start();
            QTest::keyClick(view.get(), Qt::Key_PageDown, Qt::AltModifier);
            ++m_turns;
            m_late += view->isComplete() ? 0 : 1;
            QVERIFY(settle(*view));
            ours.append(milliseconds(timer));
            plain.append(plainPoppler(m_bytes, page, sizeOf(*view, page)));
        }
        say("next page, at reading pace", ours, plain);
    }

    void farPages()
    {
        pdf::RemotePlanReader reader;
        std::unique_ptr<PlanView> view;
        prepare(reader, view);
        view->showDocument(document());
        QVERIFY(settle(*view));
        QList<double> ours;
        QList<double> plain;
        const int step = std::max(5, view->pageCount() / kRounds);
        for (int page = step; page < view->pageCount(); page += step) {
            QTest::qWait(700);
            QElapsedTimer timer;
            timer.start();
            view->goToPage(page);
            QVERIFY(settle(*view));
            ours.append(milliseconds(timer));
            plain.append(plainPoppler(m_bytes, page, sizeOf(*view, page)));
        }
        say("a page far away", ours, plain);
    }

    /// Page Down held: how long after the last key the page stands, and how long the window's
    /// thread was busy at most.
    void heldKey()
    {
        pdf::RemotePlanReader reader;
        std::unique_ptr<PlanView> view;
        prepare(reader, view);
        view->showDocument(document());
        QVERIFY(settle(*view));
        QList<double> gaps;
        QElapsedTimer beat;
        QTimer pulse;
        connect(&pulse, &QTimer::timeout, this, [&]() {
            gaps.append(milliseconds(beat));
            beat.restart();
        });
        beat.start();
        pulse.start(0);
        for (int key = 0; key < 18; ++key) {
            QTest::keyClick(view.get(), Qt::Key_PageDown, Qt::AltModifier);
            QTest::qWait(33);
        }
        QElapsedTimer timer;
        timer.start();
        QVERIFY(settle(*view));
        const double last = milliseconds(timer);
        const int page = view->currentPage();
        say("held Page Down, last page", {last},
            {plainPoppler(m_bytes, page, sizeOf(*view, page))});
        qInfo("  longest %.1f ms without an answer", timeAt(gaps, Share::Most));
    }

    void say(const char* what, const QList<double>& ours, const QList<double>& plain,
             double goal = 0)
    {
        m_report.add({QStringLiteral("%1: %2").arg(QLatin1String(what),
                                                   QLatin1String(QTest::currentDataTag())),
                      timeAt(ours, Share::Median),
                      QStringLiteral("Poppler loads and renders it in process"),
                      timeAt(plain, Share::Median), goal});
    }

    QByteArray m_bytes;
    int m_opened = 0;
    int m_turns = 0;
    int m_late = 0;
    tests::BenchReport m_report{QStringLiteral("reading"), QStringLiteral(BERAAD_BENCH_FOLDER)};
};

BERAAD_TEST(ReadingBenchmark, QApplication)
#include "tst_reading.moc"
