// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/planpane.h"

#include "core/render/localplanreader.h"
#include "tests/core/pdf/samplepdf.h"
#include "tests/support/testmain.h"
#include "ui/reading/findbar.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QToolButton>
#include <QTreeView>

using namespace beraad;
using namespace beraad::ui;

namespace {

PlanDocument document(const QString& name, const QList<QStringList>& pages)
{
    return {name, name + QStringLiteral(".pdf"), pdf::copying([bytes = tests::samplePdf(pages)]() {
                return Result<QByteArray>(bytes);
            })};
}

const QString kVision = QStringLiteral("vision");
const QString kBudget = QStringLiteral("budget");

} // namespace

class PlanPaneTest : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        TestCase::init();
        m_reader = std::make_unique<render::LocalPlanReader>();
        m_pane = std::make_unique<PlanPane>(*m_reader);
        m_pane->resize(800, 600);
        m_pane->show();
        m_pane->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
    }
    void cleanup()
    {
        m_pane.reset();
        m_reader.reset();
    }

    void isEmptyWithoutDocuments()
    {
        m_pane->setDocuments({});
        QVERIFY(m_pane->currentDocument().isEmpty());
        QVERIFY(!m_pane->citeAction()->isEnabled());
        QVERIFY(!field(QStringLiteral("Page"))->isEnabled());
    }

    void showsAChoiceOnlyWhenThereIsOne()
    {
        openBoth();
        auto* choice = m_pane->findChild<QComboBox*>();
        QVERIFY(choice->isVisible());
        QCOMPARE(choice->count(), 2);
        m_pane->setDocuments({document(kVision, {{QStringLiteral("one")}})});
        QVERIFY(!choice->isVisible());
    }

    void goesToTheTypedPage_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("page");
        QTest::newRow("a page") << QStringLiteral("3") << 2;
        QTest::newRow("beyond the last") << QStringLiteral("99") << 3;
    }
    void goesToTheTypedPage()
    {
        QFETCH(QString, typed);
        openBoth();
        QTest::keyClick(m_pane.get(), Qt::Key_G, Qt::ControlModifier);
        QTRY_VERIFY(field(QStringLiteral("Page"))->hasFocus());
        QTest::keyClicks(field(QStringLiteral("Page")), typed);
        QTest::keyClick(field(QStringLiteral("Page")), Qt::Key_Return);
        QTEST(m_pane->view().currentPage(), "page");
        QVERIFY(m_pane->view().hasFocus());
        QTest::keyClick(m_pane.get(), Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(m_pane->view().currentPage(), 0);
    }

    void goesToThePageOfAName_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("page");
        QTest::addColumn<QString>("shown");
        QTest::addColumn<QString>("behind");
        QTest::newRow("a name") << "A-1" << 2 << "A-1"
                                << "(3 / 3)";
        QTest::newRow("capitals or not") << "II" << 1 << "ii"
                                         << "(2 / 3)";
        QTest::newRow("a number") << "3" << 2 << "A-1"
                                  << "(3 / 3)";
        QTest::newRow("nothing that there is") << "B-7" << 0 << "i"
                                               << "(1 / 3)";
    }
    void goesToThePageOfAName()
    {
        QFETCH(QString, typed);
        QFETCH(int, page);
        QFETCH(QString, shown);
        QFETCH(QString, behind);
        openHandmade(tests::kRomanThenA);
        QTest::keyClick(m_pane.get(), Qt::Key_G, Qt::ControlModifier);
        QTRY_VERIFY(field(QStringLiteral("Page"))->hasFocus());
        QTest::keyClicks(field(QStringLiteral("Page")), typed);
        QTest::keyClick(field(QStringLiteral("Page")), Qt::Key_Return);
        QTRY_COMPARE(m_pane->view().currentPage(), page);
        m_pane->view().setFocus();
        QTRY_COMPARE(field(QStringLiteral("Page"))->text(), shown);
        QVERIFY(visibleTexts().contains(behind));
    }

    void goesForwardAgainByKey()
    {
        openBoth();
        m_pane->view().jumpTo({3, 0});
        QTest::keyClick(m_pane.get(), Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(m_pane->view().currentPage(), 0);
        QTest::keyClick(m_pane.get(), Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(m_pane->view().currentPage(), 3);
    }

    void goesToAPageByItsThumbnail()
    {
        openBoth();
        m_pane->view().goToPage(1);
        QTest::keyClick(m_pane.get(), Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
        QListView* small = list(QStringLiteral("Pages of the plan, small"));
        QTRY_VERIFY(small->hasFocus());
        QCOMPARE(small->model()->rowCount(), 4);
        QCOMPARE(small->currentIndex().row(), 1);
        QTest::keyClick(small, Qt::Key_End);
        QTest::keyClick(small, Qt::Key_Return);
        QCOMPARE(m_pane->view().currentPage(), 3);
        m_pane->view().goToPage(0);
        QCOMPARE(small->currentIndex().row(), 0);
        QTRY_VERIFY(tests::hasInk(small->viewport()->grab().toImage()));
    }

    void showsOneSideAtATime()
    {
        openBoth();
        auto* tree = m_pane->findChild<QTreeView*>();
        QTest::keyClick(m_pane.get(), Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(list(QStringLiteral("Pages of the plan, small"))->isVisible());
        QTest::keyClick(m_pane.get(), Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(!list(QStringLiteral("Pages of the plan, small"))->isVisible());
        QTest::keyClick(m_pane.get(), Qt::Key_F9);
        QVERIFY(!tree->parentWidget()->isVisible());
        QVERIFY(m_pane->view().hasFocus());
        QTest::keyClick(m_pane.get(), Qt::Key_F9);
        QVERIFY(tree->parentWidget()->isVisible());
    }

    void showsAPlanInTwoViews()
    {
        openBoth();
        m_pane->view().goToPage(2);
        PlanView* first = &m_pane->view();
        QTest::keyClick(m_pane.get(), Qt::Key_F4);
        QCOMPARE(m_pane->views().all().size(), 2);
        PlanView* second = &m_pane->view();
        QVERIFY(second != first);
        QTRY_VERIFY(second->isOpen());
        QVERIFY(second->hasFocus());
        QCOMPARE(second->currentPage(), 2); // it begins where the first one is
        second->goToPage(0);
        second->setZoom(2);
        QCOMPARE(first->currentPage(), 2);
        QVERIFY(first->fit() == Fit::Width);
        first->setFocus();
        QTRY_COMPARE(field(QStringLiteral("Page"))->text(), QStringLiteral("3"));
        QTest::keyClick(m_pane.get(), Qt::Key_F4);
        QCOMPARE(m_pane->views().all().size(), 1);
        QCOMPARE(&m_pane->view(), first);
        QVERIFY(first->hasFocus());
    }

    void showsAnotherPdfInTheSecondView()
    {
        openBoth();
        QTest::keyClick(m_pane.get(), Qt::Key_F4, Qt::ShiftModifier);
        PlanView* second = &m_pane->view();
        m_pane->showDocument(1);
        QTRY_VERIFY(second->isOpen() && second->document() == kBudget);
        QCOMPARE(m_pane->currentDocument(), kBudget);
        QSignalSpy changed(m_pane.get(), &PlanPane::documentChanged);
        m_pane->views().all().first()->setFocus();
        QTRY_COMPARE(m_pane->currentDocument(), kVision);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(m_pane->findChild<QComboBox*>()->currentIndex(), 0);
        QVERIFY(m_pane->left().contains(kBudget));
    }

    void citesARegionByKeys()
    {
        openBoth();
        QSignalSpy cited(m_pane.get(), &PlanPane::citeRequested);
        QTest::keyClick(m_pane.get(), Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
        QTest::keyClick(m_pane.get(), Qt::Key_E, Qt::ControlModifier);
        QCOMPARE(cited.count(), 1);
        const auto passage = cited.first().first().value<domain::Passage>();
        QCOMPARE(passage.rectangles.size(), 1);
        QVERIFY(passage.quote.isEmpty());
    }

    void listsAllHits()
    {
        openBoth();
        m_pane->find(QStringLiteral("page"));
        QTRY_COMPARE(state(), QStringLiteral("1 of 4"));
        QTest::keyClick(field(QStringLiteral("Find in this plan")), Qt::Key_Down);
        QListView* found = list(QStringLiteral("Found in this plan"));
        QTRY_VERIFY(found->hasFocus());
        QCOMPARE(found->model()->rowCount(), 4);
        QCOMPARE(found->model()->index(2, 0).data().toString(), QStringLiteral("Page 3"));
        QTest::keyClick(found, Qt::Key_Down);
        QTest::keyClick(found, Qt::Key_Down);
        QTest::keyClick(found, Qt::Key_Return);
        QCOMPARE(m_pane->view().currentPage(), 2);
        QCOMPARE(state(), QStringLiteral("3 of 4"));
        QTest::keyClick(found, Qt::Key_Escape);
        QVERIFY(m_pane->view().hasFocus());
    }

    void findsWholeWordsOnlyWhenAsked()
    {
        openBoth();
        m_pane->find(QStringLiteral("pag"));
        QTRY_COMPARE(state(), QStringLiteral("1 of 4"));
        button(QStringLiteral("Whole words only"))->click();
        QTRY_COMPARE(state(), QStringLiteral("Not found"));
    }

    void findsWhatIsTyped()
    {
        openBoth();
        QTest::keyClick(m_pane.get(), Qt::Key_F, Qt::ControlModifier);
        QLineEdit* words = field(QStringLiteral("Find in this plan"));
        QTRY_VERIFY(words->hasFocus());
        QTest::keyClicks(words, QStringLiteral("page"));
        QTRY_COMPARE(state(), QStringLiteral("1 of 4"));
        QTest::keyClick(words, Qt::Key_Return);
        QTRY_COMPARE(state(), QStringLiteral("2 of 4"));
        QTest::keyClick(m_pane.get(), Qt::Key_F3, Qt::ShiftModifier);
        QTRY_COMPARE(state(), QStringLiteral("1 of 4"));
        words->clear();
        QTest::keyClicks(words, QStringLiteral("zzz"));
        QTRY_COMPARE(state(), QStringLiteral("Not found"));
    }

    void leavesTheHitSelectedWhenTheFindBarCloses()
    {
        openBoth();
        m_pane->find(QStringLiteral("page"));
        QTRY_COMPARE(state(), QStringLiteral("1 of 4"));
        QTest::keyClick(field(QStringLiteral("Find in this plan")), Qt::Key_Escape);
        QVERIFY(m_pane->view().hasFocus());
        QTRY_VERIFY(!m_pane->view().selection().isEmpty());
        QCOMPARE(m_pane->view().selection().first().quote, QStringLiteral("Page"));
        QVERIFY(m_pane->citeAction()->isEnabled());
        QSignalSpy cited(m_pane.get(), &PlanPane::citeRequested);
        QTest::keyClick(m_pane.get(), Qt::Key_E, Qt::ControlModifier);
        QCOMPARE(cited.count(), 1);
    }

    void goesToAPassageInTheOtherDocument()
    {
        openBoth();
        QSignalSpy changed(m_pane.get(), &PlanPane::documentChanged);
        m_pane->showPassage({kBudget, 1, {{0.1, 0.1, 0.2, 0.02}}, {}});
        QCOMPARE(m_pane->currentDocument(), kBudget);
        QCOMPARE(changed.count(), 1);
        QTRY_VERIFY(m_pane->view().isOpen());
        QCOMPARE(m_pane->view().currentPage(), 1);
        m_pane->showPassage({QStringLiteral("elsewhere"), 0, {}, {}});
        QCOMPARE(m_pane->currentDocument(), kBudget);
    }

    void comesBackToWhereTheReaderWas()
    {
        openBoth();
        m_pane->view().goToPage(2);
        const ReadingPlace left = m_pane->view().place();
        m_pane->showDocument(1);
        QTRY_VERIFY(m_pane->view().isOpen());
        QCOMPARE(m_pane->view().currentPage(), 0);
        m_pane->showDocument(0);
        QTRY_VERIFY(m_pane->view().isOpen());
        QCOMPARE(m_pane->view().place().page, left.page);
    }

    void goesWhereTheContentsPoint()
    {
        QSignalSpy opened(&m_pane->view(), &PlanView::opened);
        m_pane->setDocuments({{kVision, QStringLiteral("a.pdf"), pdf::copying([]() {
                                   return Result<QByteArray>(tests::handmadePdf());
                               })}});
        QTRY_COMPARE(opened.count(), 1);
        QTest::keyClick(m_pane.get(), Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
        auto* tree = m_pane->findChild<QTreeView*>();
        QTRY_VERIFY(tree->hasFocus());
        QCOMPARE(tree->currentIndex().data().toString(), QStringLiteral("Vision"));
        QTest::keyClick(tree, Qt::Key_Down);
        QTest::keyClick(tree, Qt::Key_Return);
        QCOMPARE(m_pane->view().place().page, 1);
        QVERIFY(std::abs(m_pane->view().place().top - 0.5) < 0.02);
        m_pane->view().goToPage(2);
        QCOMPARE(tree->currentIndex().data().toString(), QStringLiteral("Budget"));
    }

    void followsLinksWithinThePlanAndTellsOfOthers()
    {
        QSignalSpy opened(&m_pane->view(), &PlanView::opened);
        m_pane->setDocuments({{kVision, QStringLiteral("a.pdf"), pdf::copying([]() {
                                   return Result<QByteArray>(tests::handmadePdf());
                               })}});
        QTRY_COMPARE(opened.count(), 1);
        PlanView& view = m_pane->view();
        view.setFit(Fit::Page);
        QTRY_COMPARE(view.accessibleDescription(), QStringLiteral("Anchor"));
        QSignalSpy addresses(m_pane.get(), &PlanPane::addressActivated);
        const auto clickAt = [&view](double x, double y) {
            const QRectF spot = view.viewportRectangle(0, {x / 595, (842 - y) / 842, 0.001, 0.001});
            QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, spot.center().toPoint());
        };
        clickAt(150, 210);
        QCOMPARE(addresses.count(), 1);
        QCOMPARE(view.currentPage(), 0);
        clickAt(150, 110);
        QCOMPARE(view.currentPage(), 2);

        bool hasJumped = false;
        for (int link = 0; link < 2; ++link) { // and the same by keys
            view.goToPage(0);
            QTest::keyClick(&view, Qt::Key_L, Qt::ControlModifier);
            QTest::keyClick(&view, Qt::Key_Return);
            hasJumped = hasJumped || view.currentPage() == 2;
        }
        QVERIFY(hasJumped);
        QCOMPARE(addresses.count(), 2);
    }

    void saysWhenThereAreNoContents()
    {
        openBoth();
        QTest::keyClick(m_pane.get(), Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
        auto* tree = m_pane->findChild<QTreeView*>();
        QVERIFY(!tree->isVisible()); // these PDFs have none
        QVERIFY(visibleTexts().contains(
            QStringLiteral("This PDF has no table of contents of its own.")));
    }

    void canBeUsedByKeyboardAndIsNamed()
    {
        openBoth();
        for (const QWidget* widget : m_pane->findChildren<QWidget*>()) {
            if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus))
                continue;
            const bool named = !widget->accessibleName().isEmpty() || !widget->toolTip().isEmpty();
            QVERIFY2(named || widget->focusProxy(), widget->metaObject()->className());
        }
    }

private:
    void openBoth()
    {
        QSignalSpy opened(&m_pane->view(), &PlanView::opened);
        QList<QStringList> pages;
        for (int page = 1; page <= 4; ++page)
            pages.append({QStringLiteral("Page %1").arg(page)});
        m_pane->setDocuments({document(kVision, pages), document(kBudget, pages.mid(0, 3))});
        QTRY_COMPARE(opened.count(), 1);
        m_pane->view().setFocus();
    }

    void openHandmade(const QByteArray& catalogEntries)
    {
        QSignalSpy opened(&m_pane->view(), &PlanView::opened);
        m_pane->setDocuments({{kVision, QStringLiteral("a.pdf"), pdf::copying([catalogEntries]() {
                                   return Result<QByteArray>(
                                       tests::handmadePdf({}, catalogEntries));
                               })}});
        QTRY_COMPARE(opened.count(), 1);
        m_pane->view().setFocus();
    }

    template <typename Widget> Widget* named(const QString& name)
    {
        for (auto* widget : m_pane->findChildren<Widget*>()) {
            if (widget->accessibleName() == name)
                return widget;
        }
        return nullptr;
    }
    QListView* list(const QString& name) { return named<QListView>(name); }
    QToolButton* button(const QString& name) { return named<QToolButton>(name); }

    QLineEdit* field(const QString& name)
    {
        for (auto* edit : m_pane->findChildren<QLineEdit*>()) {
            if (edit->accessibleName() == name)
                return edit;
        }
        return nullptr;
    }

    QString state() { return m_pane->findChild<QLabel*>(QStringLiteral("hits"))->text(); }

    QStringList visibleTexts()
    {
        QStringList texts;
        for (const auto* label : m_pane->findChildren<QLabel*>()) {
            if (label->isVisible())
                texts.append(label->text());
        }
        return texts;
    }

    std::unique_ptr<render::LocalPlanReader> m_reader;
    std::unique_ptr<PlanPane> m_pane;
};

BERAAD_TEST(PlanPaneTest, QApplication)
#include "tst_planpane.moc"
