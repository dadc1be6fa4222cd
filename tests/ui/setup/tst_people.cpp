// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/setup/setupstage.h"

#include "core/commands/plandesk.h"
#include "core/commands/rounddesk.h"
#include "ui/kit/inlinemessage.h"
#include "ui/kit/linefield.h"
#include "ui/setup/divisiondialog.h"
#include "ui/setup/readersmodel.h"

#include <QComboBox>
#include <QLabel>
#include <QSpinBox>
#include <QTableView>

#include <algorithm>

using namespace beraad;
using namespace beraad::domain;
using namespace beraad::ui;
using namespace Qt::StringLiterals;
using tests::must;
using tests::SetupStage;

/// Members, readers and regions: from a key press to what is stored.
class PeopleTest final : public tests::TestCase
{
    Q_OBJECT

private:
    static QTableView* grid(const SetupStage& stage)
    {
        return stage.named<QTableView>(u"Plans and their readers"_s);
    }
    /// To the cell of a plan and a member of the fixture.
    static void point(const SetupStage& stage, int plan, const Member& member)
    {
        QTableView* view = grid(stage);
        const auto* model = static_cast<const ReadersModel*>(view->model());
        for (int column = 0; column < model->columnCount(); ++column) {
            if (model->memberAt(column) && model->memberAt(column)->id == member.id)
                view->setCurrentIndex(model->index(plan, column));
        }
        view->setFocus();
    }
    static QList<MemberId> readers(const SetupStage& stage, int plan)
    {
        return stage.records().plans.at(plan).readers;
    }

private Q_SLOTS:
    void aMemberIsAddedAndDescribed()
    {
        SetupStage stage;
        stage.open(u"Members"_s);
        stage.prompts.texts = {u"E. Evers"_s};
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Insert);
        QTest::keyClicks(QApplication::focusWidget(), u"Mbo Raad"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QTest::keyClick(stage.named<QComboBox>(u"Role"_s), Qt::Key_Down);
        const QList<Member> members = stage.session->members();
        const auto added = std::find_if(members.begin(), members.end(), [](const Member& each) {
            return each.name == u"E. Evers"_s;
        });
        QVERIFY(added != members.end());
        QCOMPARE(added->organisation, u"Mbo Raad"_s);
        QCOMPARE(added->role, MemberRole::Chair);
        QCOMPARE(members.size(), 7);
    }

    void goingBackAddsNobody()
    {
        SetupStage stage;
        stage.open(u"Members"_s);
        stage.press(u"Add member"_s);
        QCOMPARE(stage.prompts.asked.size(), 1);
        QCOMPARE(stage.session->members().size(), 6);
    }

    void typingFindsAMemberAndEnterGoesToTheForm()
    {
        SetupStage stage;
        stage.open(u"Members"_s);
        auto* table = stage.named<QTableView>(u"Members of the committee"_s);
        QTest::keyClicks(table, u"C. C"_s);
        QTest::keyClick(table, Qt::Key_Return);
        auto* name = stage.named<LineField>(u"Name"_s);
        QVERIFY(name->hasFocus());
        QCOMPARE(name->text(), u"C. Coenen"_s);
    }

    void whatIsTypedStaysWithTheMemberItWasTypedFor()
    {
        SetupStage stage;
        stage.open(u"Members"_s);
        auto* table = stage.named<QTableView>(u"Members of the committee"_s);
        QTest::keyClicks(table, u"A. A"_s);
        auto* organisation = stage.named<LineField>(u"Organisation"_s);
        organisation->setFocus();
        organisation->selectAll();
        QTest::keyClicks(organisation, u"Gemeente"_s);
        table->setCurrentIndex(table->model()->index(table->currentIndex().row() + 1, 0));
        for (const Member& member : stage.session->members())
            QCOMPARE(member.organisation == u"Gemeente"_s, member.name == u"A. Albers"_s);
    }

    void spaceMakesAReaderAndTakesItBack()
    {
        SetupStage stage;
        stage.open(u"Readers"_s);
        point(stage, 1, stage.fixture.member(3));
        QTest::keyClick(grid(stage), Qt::Key_Space);
        QVERIFY(readers(stage, 1).contains(stage.fixture.member(3).id));
        QTest::keyClick(grid(stage), Qt::Key_Space);
        QVERIFY(!readers(stage, 1).contains(stage.fixture.member(3).id));
        stage.undo();
        QVERIFY(readers(stage, 1).contains(stage.fixture.member(3).id));
    }

    void whatAMemberKnowsIsTypedAndShownWhereReadersAreChosen()
    {
        SetupStage stage;
        Region region = stage.fixture.region(1);
        region.expertise = {u"metaal"_s, u"financiën"_s};
        must(commands::RoundDesk(stage.fixture.history()).store(region));
        stage.open(u"Members"_s);
        QTest::keyClicks(stage.named<QTableView>(u"Members of the committee"_s), u"A. A"_s);
        stage.type<LineField>(u"Expertise"_s, u"Metaal, ict"_s);
        stage.goTo(u"Readers"_s);
        point(stage, 1, stage.fixture.member(0));
        const QModelIndex cell = grid(stage)->currentIndex();
        QVERIFY2(cell.data().toString().contains(u"metaal"_s), qPrintable(cell.data().toString()));
        QVERIFY(cell.data(Qt::ToolTipRole).toString().contains(u"metaal"_s));
        const QModelIndex count = cell.siblingAtColumn(ReadersModel::Count);
        QVERIFY(count.data(Qt::ToolTipRole).toString().contains(u"financiën"_s));
        QVERIFY(!cell.siblingAtRow(0).data().toString().contains(u"metaal"_s));
    }

    void whatThePlanOfARegionAsksIsTyped()
    {
        SetupStage stage;
        stage.open(u"Regions"_s);
        stage.type<LineField>(u"Expertise"_s, u"ict; didactiek"_s);
        QCOMPARE(stage.regions().first().expertise, (QStringList{u"ict"_s, u"didactiek"_s}));
        stage.undo();
        QVERIFY(stage.regions().first().expertise.isEmpty());
    }

    void aConflictNeedsAReasonAndEndsTheReading()
    {
        SetupStage stage;
        stage.open(u"Readers"_s);
        point(stage, 0, stage.fixture.member(0));
        stage.prompts.texts = {QString()};
        QTest::keyClick(grid(stage), Qt::Key_B, Qt::ControlModifier);
        QCOMPARE(stage.sentences().size(), 1);
        QVERIFY(stage.records().plans.first().conflicts.isEmpty());
        stage.prompts.texts = {u"Lid van de raad van toezicht"_s};
        QTest::keyClick(grid(stage), Qt::Key_B, Qt::ControlModifier);
        QVERIFY(stage.sentences().isEmpty());
        const auto conflicts = stage.records().plans.first().conflicts;
        QCOMPARE(conflicts.size(), 1);
        QCOMPARE(conflicts.first().reason, u"Lid van de raad van toezicht"_s);
        QVERIFY(!readers(stage, 0).contains(stage.fixture.member(0).id));
        QTest::keyClick(grid(stage), Qt::Key_Space); // with a conflict nobody becomes a reader
        QVERIFY(!readers(stage, 0).contains(stage.fixture.member(0).id));
        QCOMPARE(stage.sentences().size(), 1);
    }

    void plansWithFewReadersAreCounted()
    {
        SetupStage stage;
        must(commands::PlanDesk(stage.fixture.history())
                 .unassign({stage.fixture.plan(2), stage.fixture.member(0).id}));
        stage.open(u"Readers"_s);
        const auto* model = static_cast<const ReadersModel*>(grid(stage)->model());
        const auto labels = stage.room->findChildren<QLabel*>();
        const QString told =
            u"1 plan(s) have fewer than 3 readers: %1."_s.arg(stage.fixture.region(2).name);
        QVERIFY(std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) {
            return label->isVisible() && label->text() == told;
        }));
        QVERIFY(!model->index(2, ReadersModel::Count).data(Qt::ToolTipRole).toString().isEmpty());
        QVERIFY(model->headerData(ReadersModel::FirstMember + 1, Qt::Horizontal, Qt::DisplayRole)
                    .toString()
                    .contains(u"2 plan"_s));
    }

    void readersAreProposedLookedAtAndTakenOver()
    {
        SetupStage stage(6);
        for (int plan = 0; plan < 6; ++plan) {
            for (int member = 0; member < 3; ++member)
                must(commands::PlanDesk(stage.fixture.history())
                         .unassign({stage.fixture.plan(plan), stage.fixture.member(member).id}));
        }
        must(commands::PlanDesk(stage.fixture.history())
                 .declareConflict(stage.fixture.plan(2), stage.fixture.member(1).id, u"Zus"_s));
        stage.open(u"Readers"_s);
        stage.press(u"Propose readers"_s);
        auto* dialog = stage.room->findChild<DivisionDialog*>();
        QVERIFY(dialog);
        QVERIFY(readers(stage, 0).isEmpty()); // nothing is stored by looking
        QCOMPARE(dialog->assignments().size(), 18);
        QTest::keyClick(dialog, Qt::Key_Return);
        for (int plan = 0; plan < 6; ++plan)
            QCOMPARE(readers(stage, plan).size(), 3);
        QVERIFY(!readers(stage, 2).contains(stage.fixture.member(1).id));
        stage.undo();
        QVERIFY(readers(stage, 0).isEmpty());
    }

    void whatStandsInTheWayOfADivisionIsSaid()
    {
        SetupStage stage;
        for (int member = 1; member < 3; ++member)
            must(commands::PlanDesk(stage.fixture.history())
                     .declareConflict(stage.fixture.plan(1), stage.fixture.member(member).id,
                                      u"Bestuurder"_s));
        stage.open(u"Readers"_s);
        stage.press(u"Propose readers"_s);
        auto* dialog = stage.room->findChild<DivisionDialog*>();
        const auto* message = dialog->findChild<InlineMessage*>();
        QVERIFY(message->isVisible());
        QVERIFY(message->sentence().contains(stage.fixture.region(1).name));
        QVERIFY(message->sentence().contains(
            u"Conflicts of interest stand in the way: %1 and %2."_s.arg(
                stage.fixture.member(1).name, stage.fixture.member(2).name)));
        QVERIFY(!message->sentence().contains(u"limit of plans"_s)); // it would not help
        QVERIFY(dialog->assignments().isEmpty());
        QTest::keyClick(dialog, Qt::Key_Escape);
    }

    void inAFinalRoundNobodyBecomesAReader()
    {
        SetupStage stage;
        stage.fixture.finaliseRound();
        stage.open(u"Readers"_s);
        point(stage, 1, stage.fixture.member(3));
        QTest::keyClick(grid(stage), Qt::Key_Space);
        QVERIFY(!readers(stage, 1).contains(stage.fixture.member(3).id));
        stage.press(u"Go to the round"_s);
        QVERIFY(stage.button(u"Reopen round"_s));
    }

    void anAddressIsFilledIn()
    {
        SetupStage stage;
        Region region = stage.fixture.region(1);
        region.leadApplicant.street.clear();
        must(commands::RoundDesk(stage.fixture.history()).store(region));
        stage.open(u"Regions"_s);
        auto* table = stage.named<QTableView>(u"Regions of the programme"_s);
        QTest::keyClicks(table, u"Regio 2"_s);
        QCOMPARE(stage.sentences().size(), 1);
        stage.type<LineField>(u"Street or PO box"_s, u"Postbus 12"_s);
        QCOMPARE(stage.regions().at(1).leadApplicant.street, u"Postbus 12"_s);
        QTRY_VERIFY(stage.sentences().isEmpty());
    }

    void aNumberThatIsTakenIsRefused()
    {
        SetupStage stage;
        stage.open(u"Regions"_s);
        auto* number = stage.named<QSpinBox>(u"Number"_s);
        number->setFocus();
        QTest::keyClick(number, Qt::Key_Up);
        QCOMPARE(stage.regions().first().number, 1);
        QCOMPARE(number->value(), 1);
        QVERIFY(stage.sentences().value(0).contains(u"Regio 2"_s));
        number->selectAll();
        QTest::keyClicks(number, u"9"_s);
        QTest::keyClick(number, Qt::Key_Tab);
        QCOMPARE(stage.regions().last().number, 9);
        QCOMPARE(stage.regions().last().name, u"Regio 1"_s);
    }

    void aPartnerIsAddedAndRemoved()
    {
        SetupStage stage;
        stage.open(u"Regions"_s);
        stage.press(u"Add partner"_s);
        QTest::keyClicks(QApplication::focusWidget(), u"Mbo De Haven"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
        QCOMPARE(stage.regions().first().partners.size(), 3);
        QCOMPARE(stage.regions().first().partners.last(),
                 (Partner{u"Mbo De Haven"_s, PartnerKind::MboCollege}));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QCOMPARE(stage.regions().first().partners.size(), 2);
    }

    void aNewRegionIsExpectedToHandIn()
    {
        SetupStage stage;
        stage.open(u"Regions"_s);
        stage.prompts.texts = {u"Noordkust"_s};
        stage.press(u"Add region"_s);
        QCOMPARE(stage.regions().size(), 4);
        QCOMPARE(stage.regions().last().number, 4);
        QCOMPARE(stage.records().plans.last().region.name, u"Noordkust"_s);
        QCOMPARE(stage.records().plans.last().plan.state, PlanState::Expected);
        QVERIFY(QApplication::focusWidget() == stage.named<LineField>(u"Name"_s));
    }
};

BERAAD_TEST(PeopleTest, QApplication)
#include "tst_people.moc"
