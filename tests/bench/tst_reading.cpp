// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/files.h"
#include "core/render/localplanreader.h"
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

namespace {

constexpr int kRounds = 9;

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.value(values.size() / 2);
}

double worst(const QList<double>& values)
{
    return *std::max_element(values.begin(), values.end());
}

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
/// anything. Says what it found; fails only when something does not come at all.
class ReadingBenchmark : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void measures_data()
    {
        QTest::addColumn<QString>("path");
        const QString folder = tests::corpusFolder() + QStringLiteral("/plans/");
        for (const char* name :
             {"wassenaar__begroting_2024.pdf",
              "overijssel__230124_Provinciaal_Programma_Energiestrategie.pdf",
              "rijk__Ruimtelijk_Ontwikkelingsprogramma_Caribisch_Nederland_NL.pdf",
              "vivet__Rapport_VIVET_Definitief-1.0.pdf"})
            QTest::newRow(name) << folder + QString::fromLatin1(name);
    }

    void measures()
    {
        QFETCH(QString, path);
        if (tests::corpusFolder().isEmpty())
            QSKIP("The folder of real PDFs is not here");
        const auto bytes = readFile(path);
        QVERIFY(bytes.ok());
        m_bytes = *bytes;
        firstPage();
        turns();
        farPages();
        heldKey();
    }

private:
    void prepare(render::LocalPlanReader& reader, std::unique_ptr<PlanView>& view) const
    {
        view = std::make_unique<PlanView>(reader);
        view->resize(820, 740);
        view->setFit(Fit::Page);
        view->show();
        (void)QTest::qWaitForWindowExposed(view.get());
    }

    PlanDocument document() const
    {
        return {QStringLiteral("plan"), QStringLiteral("plan.pdf"),
                [bytes = m_bytes]() { return Result<QByteArray>(bytes); }};
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

    void firstPage()
    {
        QList<double> ours;
        QList<double> plain;
        for (int round = 0; round < kRounds; ++round) {
            render::LocalPlanReader reader;
            std::unique_ptr<PlanView> view;
            prepare(reader, view);
            QElapsedTimer timer;
            timer.start();
            view->showDocument(document());
            QVERIFY(settle(*view));
            ours.append(milliseconds(timer));
            plain.append(plainPoppler(m_bytes, 0, sizeOf(*view, 0)));
        }
        say("first page", ours, plain);
    }

    void turns()
    {
        render::LocalPlanReader reader;
        std::unique_ptr<PlanView> view;
        prepare(reader, view);
        view->showDocument(document());
        QVERIFY(settle(*view));
        QList<double> ours;
        QList<double> plain;
        for (int page = 1; page < std::min(20, view->pageCount()); ++page) {
            QTest::qWait(250); // A reader's pace, four times as fast.
            QElapsedTimer timer;
            timer.start();
            QTest::keyClick(view.get(), Qt::Key_PageDown, Qt::ControlModifier);
            QVERIFY(settle(*view));
            ours.append(milliseconds(timer));
            plain.append(plainPoppler(m_bytes, page, sizeOf(*view, page)));
        }
        say("next page, at reading pace", ours, plain);
    }

    void farPages()
    {
        render::LocalPlanReader reader;
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
        render::LocalPlanReader reader;
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
            QTest::keyClick(view.get(), Qt::Key_PageDown, Qt::ControlModifier);
            QTest::qWait(33);
        }
        QElapsedTimer timer;
        timer.start();
        QVERIFY(settle(*view));
        const double last = milliseconds(timer);
        const int page = view->currentPage();
        say("held Page Down, last page", {last},
            {plainPoppler(m_bytes, page, sizeOf(*view, page))});
        qInfo("  %-28s longest %.1f ms without an answer", "window's thread", worst(gaps));
    }

    static void say(const char* what, const QList<double>& ours, const QList<double>& plain)
    {
        qInfo("  %-28s median %6.1f ms (worst %6.1f), plain Poppler %6.1f ms (worst %6.1f), ratio "
              "%.2f",
              what, median(ours), worst(ours), median(plain), worst(plain),
              median(ours) / std::max(0.001, median(plain)));
    }

    QByteArray m_bytes;
};

BERAAD_TEST_MAIN(ReadingBenchmark, QApplication)
#include "tst_reading.moc"
