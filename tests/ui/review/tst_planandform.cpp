// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/planandform.h"

#include "core/commands/reviewdesk.h"
#include "tests/ui/review/reviewstage.h"
#include "ui/review/reviewform.h"

#include <QScrollBar>

using namespace beraad;
using namespace beraad::domain;
using namespace beraad::ui;
using namespace Qt::StringLiterals;
using tests::ReviewStage;

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

    /// The room of a window of 1366 pixels, whose rail takes 80.
    void aPageHasSixtyPercentOfASmallScreen()
    {
        ReviewStage stage;
        stage.openAs(stage.fixture.member(0));
        QTRY_VERIFY(stage.view().isOpen());
        const double page = stage.view().viewportRectangle(0, {0, 0, 1, 1}).width();
        QVERIFY2(page >= 0.6 * 1366, qPrintable(QString::number(page)));
    }
};

BERAAD_TEST_MAIN(PlanAndFormTest, QApplication)
#include "tst_planandform.moc"
