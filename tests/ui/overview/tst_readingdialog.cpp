// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/overviewroom.h"

#include "ui/kit/session.h"
#include "ui/kit/settings.h"
#include "ui/overview/readingdialog.h"

#include "core/commands/readersdesk.h"
#include "core/storage/dossier.h"
#include "tests/support/dossierfixture/dossierfixture.h"
#include "tests/support/testmain.h"
#include "tests/ui/support/scriptedprompts.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QTableWidget>

using namespace beraad;
using namespace beraad::domain;
using namespace beraad::ui;
using namespace Qt::StringLiterals;
using tests::must;

namespace {

/// Three plans of two pages, each with three readers; the first reader is done with one.
struct OverviewStage
{
    OverviewStage()
    {
        fixture.clock().set(QDateTime(QDate(2020, 5, 10), QTime(10, 0), Qt::UTC));
        fixture.declareNoInterests(fixture.plans());
        fixture.finaliseReview(fixture.key(0, 0));
    }
    ~OverviewStage()
    {
        room.reset();
        session.reset();
    }
    void openAs(const Member& member)
    {
        fixture.close();
        session = must(Session::open(fixture.path(), fixture.clock(), settings, prompts));
        session->setActingMember(member.id);
        room = std::make_unique<OverviewRoom>(*session);
        room->resize(1366, 700);
        room->setVisible(true); // show() of the room is something else
        QApplication::setActiveWindow(room.get());
        room->enter();
        if (!QTest::qWaitForWindowExposed(room.get()))
            qFatal("the window does not come up");
    }
    QPushButton* button() const
    {
        for (QPushButton* each : room->findChildren<QPushButton*>()) {
            if (each->text().remove(u'&') == u"Reading…"_s)
                return each;
        }
        qFatal("no button");
    }
    ReadingDialog* open() const
    {
        QTest::keyClick(button(), Qt::Key_Space);
        return room->findChild<ReadingDialog*>();
    }

    tests::DossierFixture fixture;
    Settings settings{fixture.folder() + u"/settings.ini"_s};
    tests::ScriptedPrompts prompts;
    std::unique_ptr<Session> session;
    std::unique_ptr<OverviewRoom> room;
};

} // namespace

class ReadingDialogTest final : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhatEachReaderHasLeft()
    {
        OverviewStage stage;
        stage.openAs(stage.fixture.chair());
        ReadingDialog* dialog = stage.open();
        QVERIFY(dialog);
        auto* table = dialog->findChild<QTableWidget*>();
        QCOMPARE(table->rowCount(), 3);
        const auto cells = [&](int row) {
            QStringList texts;
            for (int column = 0; column < table->columnCount(); ++column)
                texts << table->item(row, column)->text();
            return texts;
        };
        QCOMPARE(cells(0), (QStringList{stage.fixture.member(0).name, u"3"_s, u"6"_s, u"0.3"_s,
                                        u"2"_s, u"4"_s, u"0.2"_s, u"0.1"_s}));
        QCOMPARE(cells(1)[5], u"6"_s);
        bool saysDays = false;
        for (const QLabel* label : dialog->findChildren<QLabel*>())
            saysDays = saysDays || label->text().contains(u"2 days are left until the plenary"_s) ||
                       label->text().contains(u"2 day(s) are left until the plenary"_s);
        QVERIFY(saysDays);
    }

    void theRateIsTypedAndKept()
    {
        OverviewStage stage;
        stage.openAs(stage.fixture.secretary());
        ReadingDialog* dialog = stage.open();
        auto* rate = dialog->findChild<QSpinBox*>();
        QCOMPARE(rate->value(), 20);
        rate->setFocus();
        rate->selectAll();
        QTest::keyClicks(rate, u"2"_s);
        QTest::keyClick(rate, Qt::Key_Return);
        QCOMPARE(must(commands::ReadersDesk(stage.session->history()).rules(stage.fixture.round()))
                     .pagesPerHour,
                 2);
        QCOMPARE(dialog->findChild<QTableWidget*>()->item(0, 3)->text(), u"3.0"_s);
    }

    void aMemberDoesNotSeeHowFarOthersAre()
    {
        OverviewStage stage;
        stage.openAs(stage.fixture.member(0));
        QVERIFY(!stage.button()->isVisible());
    }
};

BERAAD_TEST(ReadingDialogTest, QApplication)
#include "tst_readingdialog.moc"
