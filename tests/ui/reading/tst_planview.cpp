// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/planview.h"

#include "core/render/localplanreader.h"
#include "tests/core/pdf/samplepdf.h"
#include "tests/support/testmain.h"

#include <QApplication>
#include <QClipboard>
#include <QScrollBar>
#include <QSignalSpy>

using namespace beraad;
using namespace beraad::ui;

namespace {

const QString kPlan = QStringLiteral("plan");

PlanDocument documentOf(const QByteArray& pdf)
{
    return {kPlan, QStringLiteral("plan.pdf"),
            pdf::copying([pdf] { return Result<QByteArray>(pdf); })};
}

PlanDocument plan(const QList<QStringList>& pages)
{
    return documentOf(tests::samplePdf(pages));
}

const QStringList kLines = {QStringLiteral("Elf bedrijven tekenden mee"),
                            QStringLiteral("en elf scholen ook")};

} // namespace

class PlanViewTest : public tests::TestCase
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

    void showsTheFirstPage()
    {
        open(documentOf(tests::numberedPdf(3)));
        QCOMPARE(m_view->pageCount(), 3);
        QCOMPARE(m_view->currentPage(), 0);
        const QRectF line = m_view->viewportRectangle(0, {0.1, 0.08, 0.3, 0.03});
        QTRY_VERIFY(tests::hasInk(m_view->viewport()->grab(line.toRect()).toImage()));
    }

    /// Where the page fits beside a scroll bar but not without, neither may call for the other.
    void restsAtEachHeight()
    {
        open(documentOf(tests::numberedPdf(1)));
        m_view->setFit(Fit::Width);
        QSignalSpy scaled(m_view.get(), &PlanView::scalingChanged);
        for (int height = 520; height < 620; height += 2) {
            m_view->resize(400, height);
            for (int turn = 0; turn < 5; ++turn)
                QCoreApplication::processEvents();
            scaled.clear();
            for (int turn = 0; turn < 5; ++turn)
                QCoreApplication::processEvents();
            QVERIFY2(scaled.isEmpty(), qPrintable(QString::number(height)));
        }
    }

    void tellsWhatItShowsToAScreenReader()
    {
        open(documentOf(tests::numberedPdf(3)));
        QCOMPARE(m_view->accessibleName(), QStringLiteral("Plan, page 1 of 3"));
        QTRY_COMPARE(m_view->accessibleDescription(), QStringLiteral("Page 1 of 3"));
        m_view->goToPage(2);
        QCOMPARE(m_view->accessibleName(), QStringLiteral("Plan, page 3 of 3"));
        QTRY_COMPARE(m_view->accessibleDescription(), QStringLiteral("Page 3 of 3"));
    }

    void saysWhyAPlanDoesNotOpen()
    {
        QSignalSpy failed(m_view.get(), &PlanView::failed);
        m_view->showDocument(documentOf("no PDF"));
        QTRY_COMPARE(failed.count(), 1);
        QVERIFY(m_view->accessibleDescription().contains(QStringLiteral("plan.pdf")));
        QVERIFY(!m_view->isOpen());
    }

    void scrollsByKey_data()
    {
        QTest::addColumn<QList<int>>("keys");
        QTest::addColumn<int>("page");
        const auto alt = int(Qt::AltModifier);
        QTest::newRow("end") << QList<int>{Qt::Key_End} << 9;
        QTest::newRow("end and home") << QList<int>{Qt::Key_End, Qt::Key_Home} << 0;
        QTest::newRow("next page") << QList<int>{Qt::Key_PageDown | alt} << 1;
        QTest::newRow("next and previous page")
            << QList<int>{Qt::Key_PageDown | alt, Qt::Key_PageDown | alt, Qt::Key_PageUp | alt}
            << 1;
        QTest::newRow("screens") << QList<int>{Qt::Key_Space, Qt::Key_PageDown, Qt::Key_Space} << 1;
    }
    void scrollsByKey()
    {
        QFETCH(QList<int>, keys);
        open(documentOf(tests::numberedPdf(10)));
        m_view->setFit(Fit::Width);
        for (const int key : keys)
            QTest::keyClick(m_view.get(), Qt::Key(key & ~int(Qt::KeyboardModifierMask)),
                            Qt::KeyboardModifiers(key & int(Qt::KeyboardModifierMask)));
        QFETCH(int, page);
        QTRY_COMPARE(m_view->currentPage(), page);
    }

    void scrollsALineByArrow()
    {
        open(documentOf(tests::numberedPdf(3)));
        const int line = m_view->verticalScrollBar()->singleStep();
        QTest::keyClick(m_view.get(), Qt::Key_Down);
        QTRY_COMPARE(m_view->verticalScrollBar()->value(), line);
        QTest::keyClick(m_view.get(), Qt::Key_Down);
        QTest::keyClick(m_view.get(), Qt::Key_Down); // before the first has ended
        QTRY_COMPARE(m_view->verticalScrollBar()->value(), 3 * line);
        QTest::keyClick(m_view.get(), Qt::Key_Up);
        QTRY_COMPARE(m_view->verticalScrollBar()->value(), 2 * line);
    }

    void keepsThePlaceWhenItZooms()
    {
        open(documentOf(tests::numberedPdf(10)));
        m_view->goTo({4, 0.5});
        const ReadingPlace before = m_view->place();
        m_view->setFit(Fit::None);
        m_view->zoomIn();
        m_view->zoomOut();
        QCOMPARE(m_view->place().page, before.page);
        QVERIFY(std::abs(m_view->place().top - before.top) < 0.35);
    }

    void zoomsBetweenItsLimits()
    {
        open(documentOf(tests::numberedPdf(1)));
        for (int i = 0; i < 30; ++i)
            m_view->zoomIn();
        QCOMPARE(m_view->zoom(), 8.0);
        QVERIFY(!m_view->canZoomIn());
        for (int i = 0; i < 30; ++i)
            m_view->zoomOut();
        QCOMPARE(m_view->zoom(), 0.1);
        QVERIFY(!m_view->canZoomOut());
    }

    void selectsARegionByMouse_data()
    {
        QTest::addColumn<bool>("hasText");
        QTest::newRow("with Ctrl where there are words") << true;
        QTest::newRow("as it is where there are none") << false;
    }
    void selectsARegionByMouse()
    {
        QFETCH(bool, hasText);
        open(plan({hasText ? kLines : QStringList()}));
        QTRY_VERIFY(!m_view->accessibleDescription().isEmpty());
        QVERIFY(m_view->accessibleDescription().contains(QStringLiteral("no text layer")) !=
                hasText);
        const QRectF wanted(0.2, 0.1, 0.4, 0.2);
        drag(m_view->viewportRectangle(0, wanted), hasText ? Qt::ControlModifier : Qt::NoModifier);
        const domain::Passage region = selected();
        QCOMPARE(region.page, 0);
        QVERIFY(region.quote.isEmpty());
        QCOMPARE(region.rectangles.size(), 1);
        QVERIFY(isClose(region.rectangles.first(), wanted));
        QVERIFY(m_view->canCite());
        QTest::keyClick(m_view.get(), Qt::Key_Escape);
        QVERIFY(!m_view->canCite());
    }

    void selectsARegionByKeys()
    {
        open(plan({kLines}));
        m_view->selectRegion();
        const QRectF before = selected().rectangles.first();
        QTest::keyClick(m_view.get(), Qt::Key_Down);
        QTest::keyClick(m_view.get(), Qt::Key_Right);
        QVERIFY(isClose(selected().rectangles.first(), before.translated(0.01, 0.01)));
        QTest::keyClick(m_view.get(), Qt::Key_Left, Qt::ShiftModifier);
        QVERIFY(isClose(selected().rectangles.first(),
                        before.translated(0.01, 0.01).adjusted(0, 0, -0.01, 0)));
    }

    void keepsARegionOnItsPage()
    {
        open(documentOf(tests::numberedPdf(2)));
        drag(m_view->viewportRectangle(0, {0.5, 0.1, 0.9, 0.1}), Qt::ControlModifier);
        QVERIFY(selected().rectangles.first().right() <= 1);
    }

    void callsPagesAsThePdfDoes()
    {
        open(documentOf(tests::handmadePdf({}, tests::kRomanThenA)));
        QCOMPARE(m_view->accessibleName(), QStringLiteral("Plan, page i of 3"));
        m_view->goToPage(2);
        QCOMPARE(m_view->accessibleName(), QStringLiteral("Plan, page A-1 of 3"));
    }

    void fitsTheWidth()
    {
        open(documentOf(tests::numberedPdf(2)));
        m_view->setFit(Fit::Width);
        QCOMPARE(m_view->horizontalScrollBar()->maximum(), 0);
        const double narrow = m_view->zoom();
        m_view->resize(1000, 600);
        QTRY_VERIFY(m_view->zoom() > narrow);
    }

    void fitsThePage()
    {
        open(documentOf(tests::numberedPdf(2)));
        m_view->setFit(Fit::Page);
        const QRectF page = m_view->viewportRectangle(0, {0, 0, 1, 1});
        QVERIFY(page.height() <= m_view->viewport()->height());
        QVERIFY(page.height() > m_view->viewport()->height() * 0.9);
    }

    void selectsByMouse()
    {
        open(plan({kLines}));
        const QRectF line = lineOf(0);
        QSignalSpy changed(m_view.get(), &PlanView::selectionChanged);
        QTest::mousePress(m_view->viewport(), Qt::LeftButton, {},
                          QPoint(int(line.left()) - 3, int(line.center().y())));
        QTest::mouseMove(m_view->viewport(), QPoint(int(line.right()) + 5, int(line.center().y())));
        QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {},
                            QPoint(int(line.right()) + 5, int(line.center().y())));
        QVERIFY(changed.count() >= 1);
        const domain::Passage passage = selected();
        QCOMPARE(passage.document, kPlan);
        QCOMPARE(passage.page, 0);
        QCOMPARE(passage.quote, kLines.first());
        QCOMPARE(passage.rectangles.size(), 1);
        QVERIFY(std::abs(passage.rectangles.first().left() - 72 / 595.0) < 0.01);
    }

    void selectsAWordByDoubleClickAndALineByAThird()
    {
        open(plan({kLines}));
        const QRectF line = lineOf(0);
        const QPoint inFirstWord(int(line.left()) + 4, int(line.center().y()));
        QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {}, inFirstWord);
        QCOMPARE(selected().quote, QStringLiteral("Elf"));
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, inFirstWord);
        QCOMPARE(selected().quote, kLines.first());
    }

    void selectsByKeyboard()
    {
        open(plan({kLines}));
        (void)lineOf(0);
        const auto shift = Qt::ShiftModifier;
        QTest::keyClick(m_view.get(), Qt::Key_Right, shift | Qt::ControlModifier);
        QCOMPARE(selected().quote, QStringLiteral("Elf"));
        QTest::keyClick(m_view.get(), Qt::Key_End, shift);
        QCOMPARE(selected().quote, kLines.first());
        QTest::keyClick(m_view.get(), Qt::Key_Escape);
        QVERIFY(m_view->selection().isEmpty());
    }

    void selectsOverPagesByKeyboard()
    {
        open(plan({kLines, {QStringLiteral("Twaalf gemeenten")}}));
        (void)lineOf(0);
        m_view->goToPage(1);
        QTRY_VERIFY(m_view->accessibleDescription().startsWith(QStringLiteral("Twaalf")));
        m_view->goToPage(0);
        const auto shift = Qt::ShiftModifier;
        QTest::keyClick(m_view.get(), Qt::Key_End, shift | Qt::ControlModifier);
        QTest::keyClick(m_view.get(), Qt::Key_Right, shift);
        QTest::keyClick(m_view.get(), Qt::Key_Right, shift | Qt::ControlModifier);
        QCOMPARE(m_view->selection().size(), 2);
        QCOMPARE(m_view->selection().last().quote, QStringLiteral("Twaalf"));
        QSignalSpy cited(m_view.get(), &PlanView::citeRequested);
        m_view->cite();
        QCOMPARE(cited.count(), 2); // one on each page
        for (int key = 0; key < 8; ++key)
            QTest::keyClick(m_view.get(), Qt::Key_Left, shift);
        QCOMPARE(m_view->selection().size(), 1);
    }

    void selectsOverPagesByMouse()
    {
        open(plan({kLines, {QStringLiteral("Twaalf gemeenten")}}));
        m_view->setFit(Fit::Page);
        m_view->resize(1000, 1500);
        const QRectF line = lineOf(1);
        QTRY_VERIFY(m_view->isComplete());
        const QRectF there = m_view->viewportRectangle(1, {0, 0, 1, 1});
        drag(QRectF(QPointF(line.left() - 3, line.center().y()), there.center()), {});
        QTRY_COMPARE(m_view->selection().size(), 2);
        QCOMPARE(m_view->selection().first().quote, kLines.last());
        QTest::keyClick(m_view.get(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(),
                 kLines.last() + QStringLiteral("\nTwaalf gemeenten"));
        QTest::keyClick(m_view.get(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(),
                 QStringLiteral("“en elf scholen ook” (p. 1)\n“Twaalf gemeenten” (p. 2)"));
    }

    void copiesAndCitesWhatIsSelected()
    {
        open(plan({kLines}));
        (void)lineOf(0);
        QTest::keyClick(m_view.get(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(m_view.get(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), kLines.join(u' '));
        QSignalSpy cited(m_view.get(), &PlanView::citeRequested);
        m_view->cite();
        QCOMPARE(cited.count(), 1);
        const auto passage = cited.first().first().value<domain::Passage>();
        QCOMPARE(passage.rectangles.size(), 2);
    }

    void goesToAPassageAndMarksIt()
    {
        QList<QStringList> pages(8, {QStringLiteral("other")});
        open(plan(pages));
        const domain::Passage passage{kPlan, 6, {{0.1, 0.5, 0.3, 0.02}}, QStringLiteral("other")};
        m_view->showPassage(passage);
        QCOMPARE(m_view->currentPage(), 6);
        const QRectF shown = m_view->viewportRectangle(6, passage.rectangles.first());
        QVERIFY(m_view->viewport()->rect().contains(shown.toRect()));
        QVERIFY(hasColour(shown.adjusted(-4, -4, 4, 4)));
        QTest::keyClick(m_view.get(), Qt::Key_Escape);
        QVERIFY(!hasColour(shown.adjusted(-4, -4, 4, 4)));
        m_view->goBack();
        QCOMPARE(m_view->currentPage(), 0);
    }

    void goesToAPassageBeforeThePlanIsOpen()
    {
        QSignalSpy opened(m_view.get(), &PlanView::opened);
        m_view->showDocument(documentOf(tests::numberedPdf(9)));
        m_view->showPassage({kPlan, 7, {{0.1, 0.5, 0.3, 0.02}}, {}});
        QTRY_COMPARE(opened.count(), 1);
        QCOMPARE(m_view->currentPage(), 7);
    }

    void showsMarksAndTellsWhichWasClicked()
    {
        open(documentOf(tests::numberedPdf(2)));
        const QRectF area(0.5, 0.3, 0.2, 0.03);
        m_view->setMarks({{QStringLiteral("e1"),
                           {kPlan, 0, {area}, {}},
                           Qt::darkGreen,
                           QStringLiteral("B2"),
                           {}},
                          {QStringLiteral("e2"),
                           {QStringLiteral("other"), 0, {area}, {}},
                           Qt::darkRed,
                           QStringLiteral("B3"),
                           {}}});
        QSignalSpy activated(m_view.get(), &PlanView::markActivated);
        const QRectF shown = m_view->viewportRectangle(0, area);
        QTRY_VERIFY(hasColour(shown));
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, shown.center().toPoint());
        QCOMPARE(activated.count(), 1);
        QCOMPARE(activated.first().first().toString(), QStringLiteral("e1"));
    }

    void marksTheSamePlaceWhenTurned()
    {
        open(plan({kLines}));
        const auto placeOfInk = [this]() {
            const QRectF area = m_view->viewportRectangle(0, {0.11, 0.08, 0.3, 0.05});
            return tests::hasInk(m_view->viewport()->grab(area.toRect()).toImage());
        };
        m_view->setFit(Fit::Page);
        QTRY_VERIFY(placeOfInk());
        for (int turn = 0; turn < 4; ++turn) {
            m_view->rotate();
            QTRY_VERIFY(placeOfInk());
        }
        QCOMPARE(m_view->rotation(), pdf::Rotation::None);
    }

    void walksThroughAllHits()
    {
        open(plan({kLines, {QStringLiteral("niets")}, {QStringLiteral("elf, elf")}}));
        m_view->finding().find(QStringLiteral("elf"), pdf::Letters::AnyCase,
                               pdf::Extent::PartsOfWords, 0);
        QTRY_VERIFY(!m_view->finding().isRunning());
        QCOMPARE(m_view->finding().count(), 4);
        QCOMPARE(m_view->finding().currentNumber(), 1);
        m_view->finding().previous();
        QCOMPARE(m_view->finding().currentNumber(), 4);
        QCOMPARE(m_view->currentPage(), 2);
        m_view->selectHit();
        QTRY_VERIFY(!m_view->selection().isEmpty());
        QCOMPARE(selected().quote, QStringLiteral("elf"));
        m_view->finding().next();
        QCOMPARE(m_view->currentPage(), 0);
    }

    void keepsPicturesWithinTheirBound()
    {
        open(documentOf(tests::numberedPdf(60)));
        m_view->setZoom(2);
        for (int page = 0; page < 60; ++page) {
            m_view->goToPage(page);
            QTRY_VERIFY(
                tests::hasInk(m_view->viewport()->grab(lineRectangle(page).toRect()).toImage()));
            QVERIFY(m_view->pictures().cache().bytes() <= m_view->pictures().cache().bound());
        }
        QVERIFY(m_view->pictures().cache().bound() <= 4 * PictureSupply::kUsualBound);
    }

    void drawsLargePagesInTiles()
    {
        open(documentOf(tests::numberedPdf(1)));
        m_view->setZoom(4);
        m_view->goTo({0, 0.05});
        m_view->horizontalScrollBar()->setValue(300);
        QTRY_VERIFY(tests::hasInk(m_view->viewport()->grab().toImage()));
        QVERIFY(m_view->pictures().cache().bytes() < 40 * 1024 * 1024);
    }

private:
    void open(const PlanDocument& document)
    {
        QSignalSpy opened(m_view.get(), &PlanView::opened);
        m_view->showDocument(document);
        QTRY_COMPARE(opened.count(), 1);
    }

    /// Where a line of the first page's text is, once the text is there.
    domain::Passage selected() const { return m_view->selection().value(0); }

    QRectF lineOf(int line)
    {
        if (!QTest::qWaitFor([this]() { return !m_view->accessibleDescription().isEmpty(); }))
            return {};
        const double top = (72 + 20 * line) / 842.0;
        return m_view->viewportRectangle(0, {72 / 595.0, top, 0.4, 16 / 842.0});
    }

    void drag(const QRectF& area, Qt::KeyboardModifiers modifiers)
    {
        QWidget* pages = m_view->viewport();
        QTest::mousePress(pages, Qt::LeftButton, modifiers, area.topLeft().toPoint());
        QTest::mouseMove(pages, area.center().toPoint());
        QTest::mouseMove(pages, area.bottomRight().toPoint());
        QTest::mouseRelease(pages, Qt::LeftButton, modifiers, area.bottomRight().toPoint());
    }

    static bool isClose(const QRectF& one, const QRectF& other)
    {
        constexpr double kPixel = 0.005;
        return std::abs(one.x() - other.x()) < kPixel && std::abs(one.y() - other.y()) < kPixel &&
               std::abs(one.right() - other.right()) < kPixel &&
               std::abs(one.bottom() - other.bottom()) < kPixel;
    }

    QRectF lineRectangle(int page)
    {
        return m_view->viewportRectangle(page, {72 / 595.0, 70 / 842.0, 0.2, 20 / 842.0});
    }

    bool hasColour(const QRectF& area)
    {
        const QImage image = m_view->viewport()->grab(area.toRect()).toImage();
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixelColor(x, y).hslSaturation() > 40 &&
                    image.pixelColor(x, y).lightness() < 250)
                    return true;
            }
        }
        return false;
    }

    std::unique_ptr<render::LocalPlanReader> m_reader;
    std::unique_ptr<PlanView> m_view;
};

BERAAD_TEST(PlanViewTest, QApplication)
#include "tst_planview.moc"
