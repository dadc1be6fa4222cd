// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/differences/differencesroom.h"

#include "core/commands/plandesk.h"
#include "core/commands/reviewdesk.h"
#include "core/commands/roundreader.h"
#include "core/storage/consensusrecords.h"
#include "core/storage/consentrecords.h"
#include "core/storage/dossier.h"
#include "tests/support/dossierfixture/dossierfixture.h"
#include "tests/support/testmain.h"
#include "tests/ui/support/scriptedprompts.h"
#include "ui/differences/consentmodel.h"
#include "ui/differences/criteriamodel.h"
#include "ui/differences/dotplot.h"
#include "ui/differences/verdictmodel.h"
#include "ui/elsewhere/evidencedialog.h"
#include "ui/kit/plangrid.h"
#include "ui/kit/session.h"
#include "ui/kit/settings.h"
#include "ui/reading/quotebutton.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabBar>
#include <QTreeWidget>

using namespace beraad;
using namespace beraad::domain;
using namespace beraad::tests;
using namespace beraad::ui;
using namespace Qt::StringLiterals;

namespace {

/// The room on three plans: on the first the readers agree, on the second the third reader finds
/// nothing met, the third nobody finished. Driven by keys, read back from the dossier.
struct Stage
{
    DossierFixture fixture;
    Settings settings{fixture.folder() + u"/settings.ini"_s};
    ScriptedPrompts prompts;
    std::unique_ptr<Session> session;
    std::unique_ptr<DifferencesRoom> room;

    Stage()
    {
        for (int member = 0; member < 3; ++member) {
            fixture.finaliseReview(fixture.key(0, member));
            fixture.finaliseReview(fixture.key(1, member),
                                   member == 2 ? ScaleEnd::Lowest : ScaleEnd::Highest);
        }
        fixture.moveTo(RoundPhase::Plenary);
    }
    ~Stage()
    {
        room.reset();
        session.reset();
    }

    void openAs(const Member& member)
    {
        fixture.close();
        session = must(Session::open(fixture.path(), fixture.clock(), settings, prompts));
        session->setActingMember(member.id);
        room = std::make_unique<DifferencesRoom>(*session);
        room->resize(1280, 720);
        room->show();
        QApplication::setActiveWindow(room.get());
        room->enter();
        if (!QTest::qWaitForWindowExposed(room.get()))
            qFatal("the window does not come up");
    }

    /// The table, plot or list that is in sight.
    template <typename Widget> Widget* seen() const
    {
        const auto widgets = room->findChildren<Widget*>();
        for (Widget* widget : widgets) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    }
    PlanGrid* grid() const { return seen<PlanGrid>(); }
    QString region(int row) const { return grid()->model()->index(row, 0).data().toString(); }
    QString told(int row, int column) const
    {
        return grid()->model()->index(row, column).data(Qt::AccessibleTextRole).toString();
    }
    int rowOf(int plan) const
    {
        for (int row = 0; row < grid()->model()->rowCount(); ++row) {
            if (region(row) == fixture.region(plan).name)
                return row;
        }
        return -1;
    }
    void page(int steps) const
    {
        for (int i = 0; i < steps; ++i)
            key(Qt::Key_Tab, Qt::ControlModifier);
    }
    static void key(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        if (!QApplication::focusWidget())
            qFatal("nothing has the focus");
        QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), modifiers);
    }
    ConsentRule rule() const
    {
        return must(storage::ConsentRecords(session->dossier()).rule(fixture.round()));
    }
    QList<DiscussionWish> wishes(int plan) const
    {
        return must(storage::ConsentRecords(session->dossier()).wishes(fixture.plan(plan)));
    }
};

} // namespace

class DifferencesRoomTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void whatAsksMostForTalkStandsFirst();
    void theOrderCanBeChosen();
    void enterGoesToTheReviewsAtThatCriterion();
    void thePlotAndTheTableGoTogether();
    void evidenceLeadsToThePage();
    void theReadersStandBesideEachOther();
    void theConsentListIsWorkedByKeys();
    void whatTheReadersFindTogetherCounts();
    void theChairSetsTheRule();
    void aMemberReadsTheRuleOnly();
    void whatIsClosedStaysClosed();
    void beforeThePhaseAMemberSeesNothingOfOthers();
    void theChairSeesAllDeviationsAndAMemberTheOwn();
    void fewReviewsSayNothing();
    void equalCasesLieBesideEachOther();
    void whatWasLookedUpGoesWithThePerson();
    void modelsKeepToTheRules();
};

void DifferencesRoomTest::whatAsksMostForTalkStandsFirst()
{
    Stage stage;
    stage.openAs(stage.fixture.chair());
    QCOMPARE(stage.grid()->model()->rowCount(), 3);
    QCOMPARE(stage.region(0), stage.fixture.region(1).name);
    const int criteria = int(stage.fixture.rubric().criteria().size());
    QCOMPARE(stage.grid()->model()->index(0, CriteriaModel::Talk).data().toInt(), criteria);
    QVERIFY(stage.told(0, CriteriaModel::FirstCriterion).endsWith(u"knock-out in doubt"_s));
    QVERIFY(!stage.told(1, CriteriaModel::FirstCriterion).contains(u"differ"_s));
}

void DifferencesRoomTest::theOrderCanBeChosen()
{
    Stage stage;
    stage.openAs(stage.fixture.chair());
    auto* order = stage.seen<QComboBox>();
    order->setFocus();
    Stage::key(Qt::Key_End); // by region
    QCOMPARE(stage.region(0), stage.fixture.region(0).name);
    Stage::key(Qt::Key_Up); // by outcome: approve, revise, not known
    QCOMPARE(stage.region(0), stage.fixture.region(0).name);
    QCOMPARE(stage.region(1), stage.fixture.region(1).name);
    QCOMPARE(stage.region(2), stage.fixture.region(2).name);
    Stage::key(Qt::Key_Home);
    QCOMPARE(stage.region(0), stage.fixture.region(1).name);
}

void DifferencesRoomTest::enterGoesToTheReviewsAtThatCriterion()
{
    Stage stage;
    stage.openAs(stage.fixture.chair());
    QSignalSpy asked(stage.room.get(), &Room::criterionRequested);
    Stage::key(Qt::Key_Home);
    for (int step = 0; step < CriteriaModel::FirstCriterion + 2; ++step)
        Stage::key(Qt::Key_Right);
    Stage::key(Qt::Key_Return);
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.first().at(0).value<RoomName>(), RoomName::Advice);
    QCOMPARE(asked.first().at(1).toString(), stage.fixture.rubric().criteria().at(2).key);
    QCOMPARE(stage.session->plan(), stage.fixture.plan(1));
}

void DifferencesRoomTest::thePlotAndTheTableGoTogether()
{
    Stage stage;
    stage.openAs(stage.fixture.chair());
    auto* plot = stage.seen<DotPlot>();
    plot->setFocus();
    Stage::key(Qt::Key_Home);
    Stage::key(Qt::Key_Down);
    const QString second = stage.fixture.rubric().criteria().at(1).key;
    QCOMPARE(plot->current(), second);
    QCOMPARE(stage.grid()->currentIndex().column(), CriteriaModel::FirstCriterion + 1);
    QVERIFY(plot->accessibleDescription().startsWith(second));
    stage.grid()->setFocus();
    Stage::key(Qt::Key_Right);
    QCOMPARE(plot->current(), stage.fixture.rubric().criteria().at(2).key);
}

void DifferencesRoomTest::evidenceLeadsToThePage()
{
    Stage stage;
    const QString document = stage.fixture.document(1).sha256;
    stage.openAs(stage.fixture.chair());
    QSignalSpy asked(stage.room.get(), &Room::passageRequested);
    auto* quote = stage.seen<QuoteButton>();
    QVERIFY(quote);
    QTest::keyClick(quote, Qt::Key_Space);
    QCOMPARE(asked.count(), 1);
    const auto passage = asked.first().at(1).value<Passage>();
    QCOMPARE(passage.document, document);
    QCOMPARE(stage.session->plan(), stage.fixture.plan(1));
}

void DifferencesRoomTest::theReadersStandBesideEachOther()
{
    Stage stage;
    stage.openAs(stage.fixture.chair());
    stage.page(1);
    const int differs = stage.rowOf(1);
    QCOMPARE(stage.grid()->model()->index(differs, VerdictModel::Split).data().toString(),
             u"≠ 2 approve, 1 revise"_s);
    QVERIFY(stage.told(differs, VerdictModel::FirstReader + 2).endsWith(u": Revise"_s));
    QCOMPARE(
        stage.grid()->model()->index(stage.rowOf(2), VerdictModel::FirstReader).data().toString(),
        u"not final"_s);
}

void DifferencesRoomTest::theConsentListIsWorkedByKeys()
{
    Stage stage;
    stage.openAs(stage.fixture.member(3));
    stage.page(2);
    QCOMPARE(stage.region(0), stage.fixture.region(0).name);
    QCOMPARE(stage.told(0, ConsentModel::List), u"Without discussion"_s);
    QVERIFY(stage.told(1, ConsentModel::Why).contains(u"knock-out in doubt: A1"_s));
    QVERIFY(stage.told(2, ConsentModel::Why).contains(u"0 of 3 reviews final"_s));
    stage.grid()->setFocus();
    stage.grid()->setCurrentIndex(stage.grid()->model()->index(0, 0));
    stage.prompts.texts = {u"De buurregio rekent hierop"_s};
    Stage::key(Qt::Key_Space);
    QCOMPARE(stage.wishes(0).size(), 1);
    QCOMPARE(stage.wishes(0).first().member, stage.fixture.member(3).id);
    QTRY_COMPARE(stage.told(stage.rowOf(0), ConsentModel::List), u"To discuss"_s);
    QVERIFY(stage.told(stage.rowOf(0), ConsentModel::Why)
                .startsWith(stage.fixture.member(3).name + u" wants to discuss it"_s));
    QCOMPARE(stage.grid()->currentIndex().row(), stage.rowOf(0)); // the place moved along
    Stage::key(Qt::Key_Space);
    QVERIFY(stage.wishes(0).isEmpty());
    QTRY_COMPARE(stage.told(stage.rowOf(0), ConsentModel::List), u"Without discussion"_s);
}

void DifferencesRoomTest::whatTheReadersFindTogetherCounts()
{
    Stage stage;
    const QList<Criterion> criteria = stage.fixture.rubric().criteria();
    const auto criterion = std::find_if(criteria.begin(), criteria.end(),
                                        [](const Criterion& each) { return !each.isKnockOut; });
    JointFinding finding;
    finding.plan = stage.fixture.plan(0);
    finding.criterion = criterion->key;
    finding.judgement = judgementAt(*criterion, ScaleEnd::Lowest);
    finding.minorityView = u"Dit volstaat"_s;
    finding.edition = 1;
    must(storage::ConsensusRecords(stage.fixture.dossier()).save(finding));
    stage.openAs(stage.fixture.chair());
    QVERIFY(stage.told(stage.rowOf(0), CriteriaModel::Outcome).startsWith(u"Revise"_s));
    stage.page(2);
    QCOMPARE(stage.told(stage.rowOf(0), ConsentModel::Why),
             u"a reader does not share the joint finding on "_s + criterion->key);
}

void DifferencesRoomTest::theChairSetsTheRule()
{
    Stage stage;
    stage.openAs(stage.fixture.chair());
    stage.page(2);
    auto* fewest = stage.seen<QSpinBox>();
    QVERIFY(fewest->isEnabled());
    fewest->setFocus();
    Stage::key(Qt::Key_Up);
    QCOMPARE(stage.rule().fewestReviews, 4);
    QTRY_COMPARE(stage.told(stage.rowOf(0), ConsentModel::List), u"To discuss"_s);
    must(stage.session->history().undo());
    QCOMPARE(stage.rule(), ConsentRule());
    QTRY_COMPARE(fewest->value(), 3);
}

void DifferencesRoomTest::aMemberReadsTheRuleOnly()
{
    Stage stage;
    stage.openAs(stage.fixture.member(3));
    stage.page(2);
    QVERIFY(!stage.seen<QSpinBox>()->isEnabled());
}

void DifferencesRoomTest::whatIsClosedStaysClosed()
{
    Stage stage;
    must(commands::PlanDesk(stage.fixture.history())
             .declareConflict(stage.fixture.plan(1), stage.fixture.chair().id, u"Werkte daar"_s));
    stage.openAs(stage.fixture.chair());
    const int last = stage.grid()->model()->rowCount() - 1;
    QCOMPARE(stage.region(last), stage.fixture.region(1).name);
    for (int step = 0; step < 3; ++step) {
        const int row = stage.rowOf(1);
        for (int column = 1; column < stage.grid()->model()->columnCount(); ++column) {
            const QModelIndex cell = stage.grid()->model()->index(row, column);
            QCOMPARE(cell.data().toString(), u"–"_s);
            QVERIFY(!cell.data(Qt::DecorationRole).isValid());
        }
        stage.page(1);
    }
    stage.page(3); // past the themes and the ranking and round again to the first
    stage.grid()->setFocus();
    stage.grid()->setCurrentIndex(stage.grid()->model()->index(last, 0));
    QVERIFY(!stage.seen<DotPlot>());
    QVERIFY(!stage.seen<QuoteButton>());
}

void DifferencesRoomTest::beforeThePhaseAMemberSeesNothingOfOthers()
{
    Stage stage;
    stage.fixture.moveTo(RoundPhase::Reading);
    stage.openAs(stage.fixture.member(0));
    for (int row = 0; row < 3; ++row)
        QCOMPARE(stage.grid()->model()->index(row, CriteriaModel::Talk).data().toString(), u"–"_s);
    stage.page(3);
    for (QTreeWidget* table : stage.room->findChildren<QTreeWidget*>()) {
        for (int row = 0; row < table->topLevelItemCount(); ++row)
            QCOMPARE(table->topLevelItem(row)->text(2), u"0"_s);
    }
}

void DifferencesRoomTest::theChairSeesAllDeviationsAndAMemberTheOwn()
{
    Stage stage;
    stage.openAs(stage.fixture.chair());
    const auto readers = [&] {
        QStringList names;
        auto* table = stage.room->findChildren<QTreeWidget*>().last();
        for (int row = 0; row < table->topLevelItemCount(); ++row)
            names << table->topLevelItem(row)->text(0);
        return names;
    };
    QCOMPARE(readers().size(), 3);
    stage.session->setActingMember(stage.fixture.member(2).id);
    QTRY_COMPARE(readers(), QStringList{stage.fixture.member(2).name});
    stage.session->setActingMember(stage.fixture.secretary().id);
    QTRY_COMPARE(readers(), QStringList());
}

void DifferencesRoomTest::fewReviewsSayNothing()
{
    Stage stage;
    stage.openAs(stage.fixture.chair());
    stage.page(3);
    auto* criteria = stage.seen<QTreeWidget>();
    QCOMPARE(criteria->topLevelItem(0)->text(3), u"–"_s);
    QCOMPARE(criteria->topLevelItem(0)->text(4), u"Too few to say"_s);
    QCOMPARE(criteria->topLevelItem(0)->text(2), u"6"_s); // two plans, three pairs each
}

void DifferencesRoomTest::equalCasesLieBesideEachOther()
{
    Stage stage;
    stage.openAs(stage.fixture.chair());
    Stage::key(Qt::Key_E, Qt::ControlModifier);
    auto* dialog = stage.room->findChild<EvidenceDialog*>();
    QVERIFY(dialog);
    auto* list = dialog->findChild<QTreeWidget*>();
    QCOMPARE(list->topLevelItemCount(), 6);
    // The plan that one comes from stands first.
    for (int row = 0; row < 3; ++row)
        QVERIFY(list->topLevelItem(row)->text(0).endsWith(stage.fixture.region(1).name));
    QSignalSpy asked(stage.room.get(), &Room::passageRequested);
    list->setCurrentItem(list->topLevelItem(3));
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(asked.count(), 1);
    QCOMPARE(stage.session->plan(), stage.fixture.plan(0));
}

void DifferencesRoomTest::whatWasLookedUpGoesWithThePerson()
{
    Stage stage;
    stage.openAs(stage.fixture.chair());
    Stage::key(Qt::Key_E, Qt::ControlModifier);
    QPointer<EvidenceDialog> dialog = stage.room->findChild<EvidenceDialog*>();
    QVERIFY(dialog && dialog->isVisible());
    stage.session->setActingMember(stage.fixture.member(0).id);
    QTRY_VERIFY(!dialog);
}

void DifferencesRoomTest::modelsKeepToTheRules()
{
    Stage stage;
    stage.openAs(stage.fixture.chair());
    for (PlanGrid* grid : stage.room->findChildren<PlanGrid*>())
        new QAbstractItemModelTester(grid->model(),
                                     QAbstractItemModelTester::FailureReportingMode::QtTest, grid);
    stage.fixture.clock().advance(60);
    stage.session->setActingMember(stage.fixture.member(3).id);
    QTRY_COMPARE(stage.grid()->model()->rowCount(), 3);
}

BERAAD_TEST(DifferencesRoomTest, QApplication)
#include "tst_differencesroom.moc"
