// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/reviewdesk.h"
#include "tests/support/testmain.h"
#include "tests/ui/advice/advicestage.h"
#include "ui/advice/comparisonrow.h"
#include "ui/kit/formarea.h"

#include <QApplication>
#include <QLabel>

using namespace beraad;
using namespace beraad::domain;
using namespace beraad::ui;
using namespace Qt::StringLiterals;
using tests::AdviceStage;
using tests::must;

/// That what there is to read in the room can be read, on a small screen too.
class FittingTest final : public tests::TestCase
{
    Q_OBJECT

private:
    static ComparisonRow* rowOf(AdviceStage& stage, const QString& key)
    {
        const auto rows = stage.room->findChildren<ComparisonRow*>();
        for (ComparisonRow* row : rows) {
            if (row->key() == key)
                return row;
        }
        qFatal("no such row");
    }

private Q_SLOTS:
    void goesToTheCriterionThatWasAskedFor()
    {
        AdviceStage stage;
        for (int member = 0; member < 3; ++member)
            stage.fixture.finaliseReview(stage.fixture.key(1, member),
                                         member == 0 ? tests::ScaleEnd::Lowest
                                                     : tests::ScaleEnd::Highest);
        stage.openAs(stage.fixture.chair());
        const QString last = stage.fixture.rubric().criteria().last().key;
        // As from another room: the plan first, then the room, then the place in it.
        stage.room->hide();
        stage.session->setPlan(stage.fixture.plan(1));
        stage.room->show();
        QApplication::setActiveWindow(stage.room.get());
        stage.room->enter();
        stage.room->showCriterion(last);
        const ComparisonRow* there = rowOf(stage, last);
        QVERIFY(there->isOpen());
        QTRY_VERIFY(!there->visibleRegion().isEmpty());
        QVERIFY(there->isAncestorOf(QApplication::focusWidget()));
    }

    /// A motivation that is cut off in its row cannot be weighed.
    void aLongMotivationIsSeenToItsEnd()
    {
        AdviceStage stage;
        const commands::ReviewKey key = stage.fixture.key(0, 0);
        stage.fixture.finaliseReview(key);
        stage.fixture.actAs(stage.fixture.member(0));
        commands::ReviewDesk reviews(stage.fixture.history());
        must(reviews.reopen(key));
        must(reviews.setMotivation(key, u"B2"_s, u"Dekkend aanbod in de regio. "_s.repeated(12)));
        must(reviews.finalise(key));
        stage.openAs(stage.fixture.chair(), key.plan);
        ComparisonRow* seen = rowOf(stage, u"B2"_s);
        seen->setOpen(true);
        stage.room->resize(1000, 700);
        QCoreApplication::processEvents();
        QTRY_VERIFY(!seen->findChildren<QLabel*>().isEmpty());
        for (const QLabel* label : seen->findChildren<QLabel*>()) {
            if (!label->isVisible() || !label->wordWrap())
                continue;
            QTRY_VERIFY2(label->height() >= label->heightForWidth(label->width()),
                         qPrintable(label->text()));
            const QPoint end = label->mapTo(seen, QPoint(0, label->height()));
            QTRY_VERIFY2(end.y() <= seen->height(),
                         qPrintable(u"%1 of %2"_s.arg(end.y()).arg(seen->height())));
        }
    }

    void noFormIsWiderThanItsPlace()
    {
        AdviceStage stage;
        stage.openAs(stage.fixture.chair());
        const auto areas = stage.room->findChildren<FormArea*>();
        QVERIFY(areas.size() >= 2);
        for (const FormArea* area : areas)
            QTRY_VERIFY2(
                area->widget()->width() <= area->viewport()->width(),
                qPrintable(
                    u"%1 in %2"_s.arg(area->widget()->width()).arg(area->viewport()->width())));
    }
};

BERAAD_TEST(FittingTest, QApplication)
#include "tst_fitting.moc"
