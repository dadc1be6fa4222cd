// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decisions/decisionsroom.h"

#include "ui/decisions/supportline.h"
#include "ui/kit/datefield.h"
#include "ui/kit/inlinemessage.h"
#include "ui/kit/session.h"
#include "ui/kit/settings.h"

#include "core/base/files.h"
#include "core/commands/rounddesk.h"
#include "core/storage/dossier.h"
#include "core/storage/supportrecords.h"
#include "tests/support/dossierfixture/dossierfixture.h"
#include "tests/support/testmain.h"
#include "tests/ui/support/scriptedprompts.h"

#include <QApplication>
#include <QClipboard>
#include <QDoubleSpinBox>
#include <QPushButton>
#include <QTabBar>
#include <QTableView>
#include <QTableWidget>

using namespace beraad;
using namespace beraad::domain;
using namespace beraad::ui;
using namespace Qt::StringLiterals;
using tests::must;

namespace {

/// Three regions; the first is approved, the others must revise. The room shows their support.
struct SupportStage
{
    SupportStage()
    {
        for (const PlanId& plan : fixture.plans())
            fixture.adopt(plan, plan == fixture.plan(0) ? Outcome::Approve : Outcome::Revise);
        must(commands::RoundDesk(fixture.history()).finalise(fixture.round()));
        fixture.close();
        session = must(Session::open(fixture.path(), fixture.clock(), settings, prompts));
        session->setActingMember(fixture.secretary().id);
        room = std::make_unique<DecisionsRoom>(*session);
        room->resize(1366, 700);
        room->show();
        QApplication::setActiveWindow(room.get());
        room->enter();
        if (!QTest::qWaitForWindowExposed(room.get()))
            qFatal("the window does not come up");
        turnPage(); // over the points to settle
        turnPage();
    }
    ~SupportStage()
    {
        room.reset();
        session.reset();
    }
    void turnPage() const { QTest::keyClick(room.get(), Qt::Key_Tab, Qt::ControlModifier); }
    template <typename Widget> Widget* named(const QString& name) const
    {
        for (Widget* widget : room->findChildren<Widget*>()) {
            if (widget->accessibleName() == name && widget->isVisible())
                return widget;
        }
        qFatal("nothing is called %s", qPrintable(name));
    }
    void type(const QString& name, const QString& text) const
    {
        auto* field = named<QLineEdit>(name);
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, text);
        QTest::keyClick(field, Qt::Key_Tab);
    }
    void press(const QString& text) const
    {
        for (QPushButton* button : room->findChildren<QPushButton*>()) {
            if (button->isVisible() && button->text().remove(u'&') == text) {
                QTest::keyClick(button, Qt::Key_Space);
                return;
            }
        }
        qFatal("no button %s", qPrintable(text));
    }
    void addVisit(const QDate& day, double days, const QString& who) const
    {
        named<DateField>(u"Day of the visit"_s)->showDate(day);
        named<QDoubleSpinBox>(u"Days that it took"_s)->setValue(days);
        type(u"Who visited"_s, who);
        press(u"Add visit"_s);
    }
    QList<Visit> visits(int region) const
    {
        return must(storage::SupportRecords(session->dossier()).visits(fixture.region(region).id));
    }
    std::optional<Support> support(int region) const
    {
        return must(storage::SupportRecords(session->dossier())
                        .find(fixture.region(region).id, fixture.round()));
    }
    QString cell(int row, int column) const
    {
        return named<QTableView>(u"Regions that hand in again"_s)
            ->model()
            ->index(row, column)
            .data()
            .toString();
    }

    tests::DossierFixture fixture;
    Settings settings{fixture.folder() + u"/settings.ini"_s};
    tests::ScriptedPrompts prompts;
    std::unique_ptr<Session> session;
    std::unique_ptr<DecisionsRoom> room;
};

} // namespace

class SupportPageTest final : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhoHandsInAgain()
    {
        SupportStage stage;
        const auto* table = stage.named<QTableView>(u"Regions that hand in again"_s);
        QCOMPARE(table->model()->rowCount(), 2);
        QCOMPARE(stage.cell(0, 1), stage.fixture.region(1).name);
        QCOMPARE(stage.cell(0, 4), u"0 / 5"_s);
    }

    void aCriticalFriendIsTypedAndUndone()
    {
        SupportStage stage;
        stage.type(u"Critical friend"_s, u"Q. Vriend"_s);
        QCOMPARE(stage.support(1)->criticalFriend, u"Q. Vriend"_s);
        QCOMPARE(stage.cell(0, 2), u"Q. Vriend"_s);
        must(stage.session->history().undo());
        QVERIFY(!stage.support(1));
    }

    void aVisitIsAddedAndCounted()
    {
        SupportStage stage;
        stage.addVisit(QDate(2020, 6, 8), 1.5, u"P. Steun"_s);
        QCOMPARE(stage.visits(1).size(), 1);
        QCOMPARE(stage.visits(1).first().halfDays, 3);
        QCOMPARE(stage.visits(1).first().who, u"P. Steun"_s);
        QCOMPARE(stage.visits(1).first().round, stage.fixture.round());
        QCOMPARE(stage.cell(0, 4), u"1½ / 5"_s);
        QVERIFY(stage.visits(2).isEmpty());
    }

    void aVisitIsChosenChangedAndRemoved()
    {
        SupportStage stage;
        stage.addVisit(QDate(2020, 6, 8), 1, u"P. Steun"_s);
        auto* visits = stage.named<QTableWidget>(u"Visits"_s);
        visits->setFocus();
        QTest::keyClick(visits, Qt::Key_Down);
        visits->selectRow(0);
        stage.type(u"Remark on the visit"_s, u"schoolleiders"_s);
        stage.press(u"Store visit"_s);
        QCOMPARE(stage.visits(1).size(), 1);
        QCOMPARE(stage.visits(1).first().remark, u"schoolleiders"_s);
        stage.press(u"Remove visit"_s);
        QVERIFY(stage.visits(1).isEmpty());
    }

    void tooManyDaysAreTold()
    {
        SupportStage stage;
        stage.addVisit(QDate(2020, 6, 8), 5, u"P. Steun"_s);
        stage.addVisit(QDate(2020, 6, 15), 0.5, u"P. Steun"_s);
        QCOMPARE(stage.visits(1).size(), 2);
        bool isTold = false;
        for (const InlineMessage* message : stage.room->findChildren<InlineMessage*>())
            isTold = isTold || message->sentence().startsWith(u"More days were used"_s);
        QVERIFY(isTold);
    }

    void theReminderIsReadyToMail()
    {
        SupportStage stage;
        stage.press(u"Copy reminder"_s);
        const QString letter = QGuiApplication::clipboard()->text();
        QVERIFY(letter.contains(stage.fixture.region(1).name));
        QVERIFY(letter.contains(u"5 days left"_s));
        QVERIFY(!letter.contains(stage.fixture.region(2).name));
    }

    void visitsAreInTheCalendar()
    {
        SupportStage stage;
        stage.addVisit(QDate(2020, 6, 8), 1, u"P. Steun"_s);
        const QString path = stage.fixture.folder() + u"/days.ics"_s;
        stage.prompts.paths = {path};
        stage.press(u"Save calendar…"_s);
        const QString calendar = QString::fromUtf8(must(readFile(path)));
        QVERIFY(calendar.contains(u"20200608"_s));
        QVERIFY(calendar.contains(u"visit of the support team"_s));
    }

    void theMoneyOfEachYearIsHeldAgainstTheBudget()
    {
        SupportStage stage;
        stage.turnPage();
        const auto* money = stage.named<QTableWidget>(u"Money by year"_s);
        QCOMPARE(money->rowCount(), 3); // 2020, 2021, all years
        QCOMPARE(money->item(0, 0)->text(), u"2020"_s);
        QVERIFY(money->item(0, 3)->text().contains(u"400,000"_s));
        QVERIFY(money->item(0, 4)->text().contains(u"99,600,000"_s));
        QCOMPARE(money->item(1, 4)->text(), u"no budget"_s);
    }
};

BERAAD_TEST(SupportPageTest, QApplication)
#include "tst_supportpage.moc"
