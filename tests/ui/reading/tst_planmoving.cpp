// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/render/localplanreader.h"
#include "tests/core/pdf/samplepdf.h"
#include "tests/support/testmain.h"
#include "tests/ui/reading/fakereader.h"
#include "ui/reading/planview.h"

#include <QApplication>
#include <QNativeGestureEvent>
#include <QPointingDevice>
#include <QScrollBar>
#include <QSignalSpy>
#include <QWheelEvent>

#include <algorithm>

using namespace beraad;
using namespace beraad::ui;

/// Moving through a plan: by wheel and fingers, one page at a time, back and forward.
class PlanMovingTest : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        TestCase::init();
        m_reader = std::make_unique<render::LocalPlanReader>();
        m_view = std::make_unique<PlanView>(*m_reader);
        m_view->resize(800, 600);
        m_view->QWidget::show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    }
    void cleanup()
    {
        m_view.reset();
        m_reader.reset();
    }

    void zoomsAboutThePointer()
    {
        open(5);
        m_view->setZoom(1);
        m_view->goTo({2, 0.4});
        const QPoint pointer(300, 250);
        const QRectF spot = spotUnder(2, pointer);
        turnWheel(pointer, 120, Qt::ControlModifier);
        QVERIFY(std::abs(m_view->zoom() - 1.1) < 0.01);
        QVERIFY(isUnder(spot, 2, pointer));
    }

    void zoomsByTwoFingers()
    {
        open(5);
        m_view->setZoom(1);
        m_view->goTo({2, 0.4});
        const QPoint middle(420, 180);
        const QRectF spot = spotUnder(2, middle);
        QNativeGestureEvent spread(Qt::ZoomNativeGesture, QPointingDevice::primaryPointingDevice(),
                                   2, middle, middle, m_view->viewport()->mapToGlobal(middle), 0.5,
                                   {});
        QCoreApplication::sendEvent(m_view->viewport(), &spread);
        QVERIFY(std::abs(m_view->zoom() - 1.5) < 0.01);
        QVERIFY(isUnder(spot, 2, middle));
    }

    void scrollsByWheel()
    {
        open(5);
        turnWheel({300, 250}, -120, Qt::NoModifier);
        const int notch =
            QApplication::wheelScrollLines() * m_view->verticalScrollBar()->singleStep();
        QTRY_COMPARE(m_view->verticalScrollBar()->value(), notch);
    }

    /// Of what comes with a screen nothing was in sight before, so there is no motion to follow.
    void aScreenComesAtOnce()
    {
        open(5);
        const int screen = m_view->viewport()->height() - 48;
        QTest::keyClick(m_view.get(), Qt::Key_PageDown);
        QCOMPARE(m_view->verticalScrollBar()->value(), screen);
        QTest::keyClick(m_view.get(), Qt::Key_Space);
        QCOMPARE(m_view->verticalScrollBar()->value(), 2 * screen);
        QTest::keyClick(m_view.get(), Qt::Key_Down);
        QTest::keyClick(m_view.get(), Qt::Key_PageUp); // before the line has ended
        QCOMPARE(m_view->verticalScrollBar()->value(),
                 screen + m_view->verticalScrollBar()->singleStep());
    }

    void sidewaysIsToTheNextPageWhereNothingIsWider()
    {
        open(5);
        m_view->setFit(Fit::Width);
        QTest::keyClick(m_view.get(), Qt::Key_Right);
        QTest::keyClick(m_view.get(), Qt::Key_Right);
        QCOMPARE(m_view->place().page, 2);
        QTest::keyClick(m_view.get(), Qt::Key_Left);
        QCOMPARE(m_view->place().page, 1);
        m_view->setZoom(4);
        const int page = m_view->currentPage();
        m_view->horizontalScrollBar()->setValue(0);
        QTest::keyClick(m_view.get(), Qt::Key_Right);
        QTRY_COMPARE(m_view->horizontalScrollBar()->value(),
                     m_view->horizontalScrollBar()->singleStep());
        QCOMPARE(m_view->currentPage(), page);
    }

    void showsOnePageAtATime()
    {
        open(4);
        m_view->goTo({1, 0.3});
        m_view->setFlow(Flow::SinglePage);
        QCOMPARE(m_view->currentPage(), 1);
        m_view->setFit(Fit::Page);
        QCOMPARE(m_view->verticalScrollBar()->maximum(), 0);
        QTest::keyClick(m_view.get(), Qt::Key_Space);
        QTRY_COMPARE(m_view->currentPage(), 2);
        turnWheel({300, 250}, -120, Qt::NoModifier);
        QCOMPARE(m_view->currentPage(), 3);
        turnWheel({300, 250}, -120, Qt::NoModifier); // there is no next one
        QCOMPARE(m_view->currentPage(), 3);
        QTest::keyClick(m_view.get(), Qt::Key_PageUp);
        QCOMPARE(m_view->currentPage(), 2);
        QTRY_VERIFY(tests::hasInk(m_view->viewport()->grab(lineRectangle(2).toRect()).toImage()));
        m_view->setFlow(Flow::Continuous);
        QCOMPARE(m_view->currentPage(), 2);
    }

    void scrollsWithinASinglePageFirst()
    {
        open(3);
        m_view->setFlow(Flow::SinglePage);
        m_view->setFit(Fit::Width);
        QTest::keyClick(m_view.get(), Qt::Key_Space);
        QTRY_VERIFY(m_view->verticalScrollBar()->value() > 0);
        QCOMPARE(m_view->currentPage(), 0);
        QTest::keyClick(m_view.get(), Qt::Key_End);
        QCOMPARE(m_view->currentPage(), 2);
        QTest::keyClick(m_view.get(), Qt::Key_Home);
        QCOMPARE(m_view->currentPage(), 0);
        QCOMPARE(m_view->verticalScrollBar()->value(), 0);
    }

    void goesBackAndForwardThroughJumps()
    {
        open(9);
        m_view->jumpTo({4, 0});
        m_view->jumpTo({8, 0});
        m_view->goBack();
        QCOMPARE(m_view->currentPage(), 4);
        m_view->goBack();
        QCOMPARE(m_view->currentPage(), 0);
        QVERIFY(!m_view->canGoBack());
        m_view->goForward();
        m_view->goForward();
        QCOMPARE(m_view->currentPage(), 8);
        QVERIFY(!m_view->canGoForward());
        m_view->goBack();
        m_view->jumpTo({1, 0}); // what was ahead is forgotten
        QVERIFY(!m_view->canGoForward());
    }

    /// What is near would stand in the way of the page that the person stops at.
    void aHeldKeyAsksOnlyForWhatIsInSight()
    {
        tests::FakeReader reader;
        PlanView view(reader);
        view.resize(800, 600);
        view.setFit(Fit::Page);
        view.QWidget::show();
        view.showDocument({QStringLiteral("plan"), QStringLiteral("plan.pdf"), {}});
        Q_EMIT reader.opened({QStringLiteral("plan"), {}, QList<QSizeF>(40, QSizeF(595, 842)), {}});
        const auto near = [&] {
            return std::count_if(reader.pictures.begin(), reader.pictures.end(),
                                 [](const auto& it) { return it.priority == pdf::Priority::Near; });
        };
        QVERIFY(near() > 0);
        for (int key = 0; key < 20; ++key)
            QTest::keyClick(&view, Qt::Key_PageDown, Qt::AltModifier);
        QCOMPARE(view.currentPage(), 20);
        QCOMPARE(near(), 0);
        QVERIFY(!reader.pictures.isEmpty());
        QTRY_VERIFY(near() > 0); // when it was let go
    }

private:
    void open(int pages)
    {
        QSignalSpy opened(m_view.get(), &PlanView::opened);
        m_view->showDocument({QStringLiteral("plan"), QStringLiteral("plan.pdf"),
                              pdf::copying([bytes = tests::numberedPdf(pages)]() {
                                  return Result<QByteArray>(bytes);
                              })});
        QTRY_COMPARE(opened.count(), 1);
    }

    void turnWheel(QPoint position, int angle, Qt::KeyboardModifiers modifiers)
    {
        QWheelEvent turned(position, m_view->viewport()->mapToGlobal(position), {}, {0, angle},
                           Qt::NoButton, modifiers, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(m_view->viewport(), &turned);
    }

    /// What of the page is under a point of the view.
    QRectF spotUnder(int page, QPoint point)
    {
        const QRectF sheet = m_view->viewportRectangle(page, {0, 0, 1, 1});
        return {(point.x() - sheet.x()) / sheet.width(), (point.y() - sheet.y()) / sheet.height(),
                0, 0};
    }
    bool isUnder(const QRectF& spot, int page, QPoint point)
    {
        return (m_view->viewportRectangle(page, spot).topLeft() - point).manhattanLength() < 4;
    }

    QRectF lineRectangle(int page)
    {
        return m_view->viewportRectangle(page, {72 / 595.0, 70 / 842.0, 0.2, 20 / 842.0});
    }

    std::unique_ptr<render::LocalPlanReader> m_reader;
    std::unique_ptr<PlanView> m_view;
};

BERAAD_TEST(PlanMovingTest, QApplication)
#include "tst_planmoving.moc"
