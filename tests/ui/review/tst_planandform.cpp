// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/planandform.h"

#include "core/commands/reviewdesk.h"
#include "core/wording/programlanguage.h"
#include "tests/ui/review/reviewstage.h"
#include "ui/review/reviewform.h"

#include "ui/kit/settings.h"

#include <QScrollBar>
#include <QSplitterHandle>
#include <QTemporaryDir>

using namespace beraad;
using namespace beraad::domain;
using namespace beraad::ui;
using namespace Qt::StringLiterals;
using tests::ReviewStage;

/// The handle between the halves takes a few pixels of one or the other.
constexpr int kHandle = 8;
constexpr int kFormOf1274 = 408;

/// Hiding one half of the desk for the other, by keys.
class PlanAndFormTest final : public tests::TestCase
{
    Q_OBJECT

private:
    static bool showsPlan(const ReviewStage& stage) { return stage.pane().isVisible(); }
    static bool showsForm(const ReviewStage& stage)
    {
        return stage.room->findChild<ReviewForm*>()->isVisible();
    }

    /// What asks for how much, for who has to make it narrower.
    static QString widths(const ReviewStage& stage)
    {
        QStringList lines{QStringLiteral("the plan has %1").arg(stage.pane().width())};
        const auto parts = stage.room->findChild<ReviewForm*>()->findChildren<QWidget*>();
        for (const QWidget* part : parts) {
            if (part->isVisible() && part->minimumSizeHint().width() > 300)
                lines += QStringLiteral("%1 %2 asks for %3")
                             .arg(QString::fromLatin1(part->metaObject()->className()),
                                  part->accessibleName())
                             .arg(part->minimumSizeHint().width());
        }
        return lines.join(u'\n');
    }

    /// The window that the plan is in then.
    static QWidget* takeApart(const ReviewStage& stage)
    {
        stage.view().setFocus();
        stage.key(Qt::Key_F12);
        QWidget* window = stage.pane().window();
        if (!QTest::qWaitForWindowActive(window))
            qFatal("the window of the plan does not come up");
        return window;
    }

private Q_SLOTS:
    void f8HidesTheFormAndShowsItAgain()
    {
        ReviewStage stage;
        stage.openAs(stage.fixture.member(0));
        stage.row(u"B2"_s)->setFocus();
        stage.key(Qt::Key_F8);
        QVERIFY(!showsForm(stage));
        QVERIFY(showsPlan(stage));
        QVERIFY(stage.view().hasFocus());
        stage.key(Qt::Key_F8);
        QVERIFY(showsForm(stage));
        QVERIFY(stage.row(u"B2"_s)->isAncestorOf(QApplication::focusWidget()));
    }

    void neverHidesBoth()
    {
        ReviewStage stage;
        stage.openAs(stage.fixture.member(0));
        stage.view().setFocus();
        stage.key(Qt::Key_F8, Qt::ShiftModifier);
        QVERIFY(!showsPlan(stage));
        QVERIFY(stage.row(u"A1"_s)->isAncestorOf(QApplication::focusWidget()));
        stage.key(Qt::Key_F8);
        QVERIFY(showsPlan(stage));
        QVERIFY(!showsForm(stage));
        stage.key(Qt::Key_F8);
        QVERIFY(showsPlan(stage));
        QVERIFY(showsForm(stage));
    }

    void f12GivesThePlanAWindowOfItsOwn()
    {
        ReviewStage stage;
        stage.openAs(stage.fixture.member(0));
        QWidget* window = takeApart(stage);
        QVERIFY(window != stage.room.get());
        QCOMPARE(window->windowTitle(), u"Region 1 · Regio 1"_s);
        QVERIFY(showsForm(stage));
        QTRY_VERIFY(stage.view().hasFocus());
        stage.key(Qt::Key_F12);
        QVERIFY(stage.room->isAncestorOf(&stage.pane()));
        QVERIFY(stage.pane().isVisible());
        QVERIFY(stage.pane().window() == stage.room.get());
    }

    void closingThatWindowBringsThePlanBack()
    {
        ReviewStage stage;
        stage.openAs(stage.fixture.member(0));
        takeApart(stage)->close();
        QVERIFY(stage.pane().window() == stage.room.get());
        QVERIFY(stage.pane().isVisible());
        stage.key(Qt::Key_F8); // halves of one window again
        QVERIFY(!showsForm(stage));
    }

    void citesFromAWindowOfItsOwn()
    {
        ReviewStage stage;
        stage.openAs(stage.fixture.member(0));
        stage.row(u"B2"_s)->setFocus();
        takeApart(stage);
        QTRY_VERIFY((stage.view().selectPage(), stage.view().canCite())); // its words arrive later
        stage.key(Qt::Key_F8);
        QTRY_VERIFY(stage.room->isAncestorOf(QApplication::focusWidget())); // beside the form
        stage.key(Qt::Key_E, Qt::ControlModifier);
        const Review review = tests::must(
            commands::ReviewDesk(stage.session->history()).review(stage.fixture.key(0, 0)));
        QCOMPARE(review.evidence.size(), 1);
        QCOMPARE(review.evidence.first().criterion, u"B2"_s);
    }

    void theKeysOfTheRoomWorkInBothWindows()
    {
        ReviewStage stage;
        stage.openAs(stage.fixture.member(0));
        QWidget* window = takeApart(stage);
        stage.key(Qt::Key_F8);
        QTRY_VERIFY(stage.room->isActiveWindow());
        QTRY_VERIFY(stage.room->isAncestorOf(QApplication::focusWidget()));
        stage.key(Qt::Key_F8);
        QTRY_VERIFY(window->isActiveWindow() && stage.view().hasFocus());
        stage.key(Qt::Key_PageDown, Qt::ControlModifier); // the next plan
        QCOMPARE(stage.session->plan(), stage.fixture.plan(1));
        QCOMPARE(window->windowTitle(), u"Region 2 · Regio 2"_s);
        stage.key(Qt::Key_Down, Qt::ControlModifier); // the next criterion
        QTRY_VERIFY(stage.room->isActiveWindow());
        QTRY_VERIFY(
            stage.room->findChild<ReviewForm*>()->isAncestorOf(QApplication::focusWidget()));
    }

    void thatWindowComesBackWhereItWas()
    {
        ReviewStage stage;
        stage.openAs(stage.fixture.member(0));
        QWidget* window = takeApart(stage);
        window->resize(window->minimumSizeHint() + QSize(60, 70));
        const QSize size = window->size();
        stage.close();
        stage.openAs(stage.fixture.member(0));
        QCOMPARE(takeApart(stage)->size(), size);
    }

    void isRemembered()
    {
        ReviewStage stage;
        stage.openAs(stage.fixture.member(0));
        stage.view().setFocus();
        stage.key(Qt::Key_F8);
        stage.close();
        stage.openAs(stage.fixture.member(0));
        QVERIFY(showsPlan(stage));
        QVERIFY(!showsForm(stage));
    }

    void whatIsToBeSeenInAHalfBringsItBack()
    {
        ReviewStage stage;
        stage.openAs(stage.fixture.member(0));
        stage.view().setFocus();
        stage.key(Qt::Key_F8);
        stage.key(Qt::Key_Down, Qt::ControlModifier); // the next criterion
        QVERIFY(showsForm(stage));
        QVERIFY(stage.row(u"A1"_s)->isAncestorOf(QApplication::focusWidget()) ||
                stage.row(u"A2"_s)->isAncestorOf(QApplication::focusWidget()));
    }

    void aFormThatWasWideForAMomentGivesTheRoomBack()
    {
        const QTemporaryDir folder;
        Settings settings(folder.filePath(u"settings.ini"_s));
        PlanAndForm halves(settings);
        auto* plan = new QWidget;
        auto* form = new QWidget;
        halves.setHalves(plan, form);
        halves.resize(1274, 700);
        halves.show();
        QTRY_VERIFY(std::abs(form->width() - kFormOf1274) <= kHandle);
        form->setMinimumWidth(616);
        QTRY_COMPARE(form->width(), 616);
        form->setMinimumWidth(100);
        QTRY_VERIFY(std::abs(form->width() - kFormOf1274) <= kHandle);
    }

    void theEdgeStaysWhereThePersonPutIt()
    {
        const QTemporaryDir folder;
        Settings settings(folder.filePath(u"settings.ini"_s));
        const auto formWidth = [&](int width, int drag) {
            PlanAndForm halves(settings);
            auto* form = new QWidget;
            halves.setHalves(new QWidget, form);
            halves.resize(width, 700);
            halves.show();
            QWidget* handle = halves.handle(1);
            const QPoint grip = handle->rect().center();
            if (drag != 0) {
                QTest::mousePress(handle, Qt::LeftButton, {}, grip);
                QTest::mouseMove(handle, grip + QPoint(drag, 0));
                QTest::mouseRelease(handle, Qt::LeftButton, {}, grip + QPoint(drag, 0));
            }
            return form->width();
        };
        const int dragged = formWidth(1200, -100);
        QVERIFY(std::abs(dragged - 484) <= kHandle);
        QVERIFY(std::abs(formWidth(600, 0) - dragged / 2) <= kHandle); // the same share
    }

    void aPageHasSixtyPercentOfASmallScreen_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("rubric");
        for (const QString& rubric : {u"technical-education"_s, u"technical-education-ranking"_s}) {
            QTest::addRow("English, %s", qPrintable(rubric)) << Language::English << rubric;
            QTest::addRow("Dutch, %s", qPrintable(rubric)) << Language::Dutch << rubric;
        }
    }

    /// The room of a window of 1366 pixels, whose rail takes 92 in Dutch.
    void aPageHasSixtyPercentOfASmallScreen()
    {
        QFETCH(const Language, language);
        QFETCH(const QString, rubric);
        const wording::ProgramLanguage program(language);
        ReviewStage stage(3, rubric);
        stage.fixture.finaliseReview(stage.fixture.key(0, 0));
        stage.fixture.finaliseRound(Outcome::Revise); // with points that the next round asks after
        stage.fixture.declareNoInterests(stage.fixture.startNextRound());
        stage.openAs(stage.fixture.member(0), 900);
        stage.room->resize(1366 - 92, 700); // as a window manager does that maximises
        QTRY_VERIFY(stage.view().isOpen());
        const double page = stage.view().viewportRectangle(0, {0, 0, 1, 1}).width();
        QVERIFY2(page >= 0.6 * 1366, qPrintable(widths(stage)));
    }
};

BERAAD_TEST(PlanAndFormTest, QApplication)
#include "tst_planandform.moc"
