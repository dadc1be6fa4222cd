// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decisions/decisionsroom.h"

#include "ui/decisions/settlingmodel.h"
#include "ui/kit/choicerow.h"
#include "ui/kit/session.h"
#include "ui/kit/settings.h"

#include "core/commands/plandesk.h"
#include "core/commands/rounddesk.h"
#include "core/storage/advicerecords.h"
#include "core/storage/dossier.h"
#include "tests/support/dossierfixture/dossierfixture.h"
#include "tests/support/testmain.h"
#include "tests/ui/support/scriptedprompts.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

using namespace beraad;
using namespace beraad::domain;
using namespace beraad::ui;
using namespace Qt::StringLiterals;
using tests::must;

namespace {

/// Three regions; the first two are approved with a point to settle, the third must revise.
struct SettlingStage
{
    /// So many days after the points were to be settled; 0: long before.
    explicit SettlingStage(int days = 0)
    {
        adopt();
        finalise(days);
    }
    /// The first plan is closed to this member.
    explicit SettlingStage(const Member& (tests::DossierFixture::*member)() const)
    {
        adopt();
        must(commands::PlanDesk(fixture.history())
                 .declareConflict(fixture.plan(0), (fixture.*member)().id, u"familie"_s));
        finalise(0);
    }
    void adopt()
    {
        for (const PlanId& plan : fixture.plans())
            fixture.adopt(plan,
                          plan == fixture.plan(2) ? Outcome::Revise : Outcome::ApproveWithPoints);
    }
    void finalise(int days)
    {
        must(commands::RoundDesk(fixture.history()).finalise(fixture.round()));
        const auto advice = must(storage::AdviceRecords(fixture.dossier()).find(fixture.plan(0)));
        point = advice->improvementPoints.first().id;
        due = advice->settleBefore;
        if (days != 0)
            fixture.clock().set(due.addDays(days).startOfDay(Qt::UTC).addSecs(12 * 3600));
    }
    ~SettlingStage()
    {
        room.reset();
        session.reset();
    }
    void openAs(const Member& member)
    {
        fixture.close();
        session = must(Session::open(fixture.path(), fixture.clock(), settings, prompts));
        session->setActingMember(member.id);
        room = std::make_unique<DecisionsRoom>(*session);
        room->resize(1366, 700);
        room->show();
        QApplication::setActiveWindow(room.get());
        room->enter();
        if (!QTest::qWaitForWindowExposed(room.get()))
            qFatal("the window does not come up");
        QTest::keyClick(room.get(), Qt::Key_Tab, Qt::ControlModifier);
    }
    template <typename Widget> Widget* named(const QString& name) const
    {
        for (Widget* widget : room->findChildren<Widget*>()) {
            if (widget->accessibleName() == name && widget->isVisible())
                return widget;
        }
        qFatal("nothing is called %s", qPrintable(name));
    }
    QAbstractItemModel* rows() const { return named<QTableView>(u"Points to settle"_s)->model(); }
    QString cell(int row, int column) const { return rows()->index(row, column).data().toString(); }
    void show(SettlingSelection selection) const
    {
        auto* box = named<QComboBox>(u"Which points"_s);
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Home);
        for (int i = 0; i < int(selection); ++i)
            QTest::keyClick(box, Qt::Key_Down);
    }
    void type(const QString& name, const QString& text) const
    {
        auto* field = named<QLineEdit>(name);
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, text);
    }
    QPushButton* button(const QString& text) const
    {
        for (QPushButton* each : room->findChildren<QPushButton*>()) {
            if (each->isVisible() && each->text().remove(u'&') == text)
                return each;
        }
        return nullptr;
    }
    void judge(int choice, const QString& reference) const
    {
        auto* row = named<ChoiceRow>(u"Whether the point is settled"_s);
        row->button(choice)->setFocus();
        QTest::keyClick(row->button(choice), Qt::Key(Qt::Key_1 + choice));
        type(u"Letter, document or note"_s, reference);
        QTest::keyClick(button(u"Store judgement"_s), Qt::Key_Space);
    }
    std::optional<Settlement> stored() const
    {
        return must(storage::AdviceRecords(session->dossier()).settlement(point));
    }

    tests::DossierFixture fixture;
    ImprovementPointId point;
    QDate due;
    Settings settings{fixture.folder() + u"/settings.ini"_s};
    tests::ScriptedPrompts prompts;
    std::unique_ptr<Session> session;
    std::unique_ptr<DecisionsRoom> room;
};

} // namespace

class SettlingPageTest final : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhatIsToBeSettled()
    {
        SettlingStage stage;
        stage.openAs(stage.fixture.secretary());
        QCOMPARE(stage.rows()->rowCount(), 2);
        QCOMPARE(stage.cell(0, SettlingModel::Region), stage.fixture.region(0).name);
        QCOMPARE(stage.cell(0, SettlingModel::State), u"To be settled"_s);
        stage.show(SettlingSelection::Late);
        QCOMPARE(stage.rows()->rowCount(), 0);
    }

    void saysWhatIsLate()
    {
        SettlingStage stage(1);
        stage.openAs(stage.fixture.secretary());
        QCOMPARE(stage.cell(0, SettlingModel::State), u"⚠ Late"_s);
        bool isTold = false;
        for (const QLabel* label : stage.room->findChildren<QLabel*>())
            isTold = isTold || label->text().contains(u"2 late"_s);
        QVERIFY(isTold);
    }

    void aJudgementIsTypedStoredAndUndone()
    {
        SettlingStage stage;
        stage.openAs(stage.fixture.secretary());
        stage.judge(0, u"brief 12"_s);
        QVERIFY(stage.stored());
        QCOMPARE(stage.stored()->state, SettlementState::Settled);
        QCOMPARE(stage.stored()->judgedBy, stage.fixture.secretary().name);
        QCOMPARE(stage.stored()->reference, u"brief 12"_s);
        QCOMPARE(stage.rows()->rowCount(), 1); // no longer to be settled
        stage.show(SettlingSelection::All);
        QCOMPARE(stage.cell(0, SettlingModel::State), u"✓ Settled"_s);
        must(stage.session->history().undo());
        QVERIFY(!stage.stored());
        QCOMPARE(stage.cell(0, SettlingModel::State), u"To be settled"_s);
    }

    void aPointThatIsNotSettledStaysInSight()
    {
        SettlingStage stage(1);
        stage.openAs(stage.fixture.secretary());
        stage.judge(1, u"geen antwoord"_s);
        QCOMPARE(stage.stored()->state, SettlementState::NotSettled);
        QCOMPARE(stage.cell(0, SettlingModel::State), u"✕ Not settled"_s);
        QTest::keyClick(stage.button(u"Take back"_s), Qt::Key_Space);
        QVERIFY(!stage.stored());
    }

    void aMemberReadsAndJudgesNothing()
    {
        SettlingStage stage;
        stage.openAs(stage.fixture.member(3));
        QCOMPARE(stage.rows()->rowCount(), 2);
        QVERIFY(!stage.button(u"Store judgement"_s)->isEnabled());
        QVERIFY(!stage.named<QLineEdit>(u"Who judged it"_s)->isEnabled());
    }

    void aPlanThatIsClosedIsNotShown()
    {
        SettlingStage stage(&tests::DossierFixture::chair);
        stage.openAs(stage.fixture.chair());
        QCOMPARE(stage.rows()->rowCount(), 1);
        QCOMPARE(stage.cell(0, SettlingModel::Region), stage.fixture.region(1).name);
    }
};

BERAAD_TEST(SettlingPageTest, QApplication)
#include "tst_settlingpage.moc"
