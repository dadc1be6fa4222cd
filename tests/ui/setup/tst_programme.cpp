// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/setup/setupstage.h"

#include "core/commands/rounddesk.h"
#include "ui/kit/datefield.h"
#include "ui/kit/linefield.h"
#include "ui/kit/linkline.h"
#include "ui/kit/moneyfield.h"
#include "ui/kit/noteedit.h"

#include <QComboBox>
#include <QSignalSpy>
#include <QSpinBox>

using namespace beraad;
using namespace beraad::domain;
using namespace beraad::ui;
using namespace Qt::StringLiterals;
using tests::must;
using tests::SetupStage;

/// Programme, round and observations: from a key press to what is stored.
class ProgrammeTest final : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void theNameIsStoredWhileItIsTyped()
    {
        SetupStage stage;
        stage.open(u"Programme"_s);
        auto* name = stage.named<LineField>(u"Name"_s);
        name->setFocus();
        QTest::keyClick(name, Qt::Key_End);
        QTest::keyClicks(name, u" 2020"_s);
        QTRY_COMPARE_WITH_TIMEOUT(stage.session->programme()->name,
                                  u"Sterk techniekonderwijs 2020"_s, 2000);
        stage.undo();
        QCoreApplication::processEvents();
        QCOMPARE(name->text(), u"Sterk techniekonderwijs"_s);
    }

    void aProgrammeKeepsItsNameWhenTheFieldIsLeftEmpty()
    {
        SetupStage stage;
        stage.open(u"Programme"_s);
        auto* name = stage.named<LineField>(u"Name"_s);
        name->selectAll();
        QTest::keyClick(name, Qt::Key_Delete);
        QTest::keyClick(name, Qt::Key_Tab);
        QCOMPARE(stage.session->programme()->name, u"Sterk techniekonderwijs"_s);
        QCOMPARE(stage.sentences().size(), 1);
        stage.type<LineField>(u"Name"_s, u"Techniek"_s);
        QCOMPARE(stage.session->programme()->name, u"Techniek"_s);
        QVERIFY(stage.sentences().isEmpty());
    }

    void theBudgetGrowsByAYear()
    {
        SetupStage stage;
        stage.open(u"Programme"_s);
        stage.press(u"Add year"_s);
        QTest::keyClicks(QApplication::focusWidget(), u"2.500.000,50"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        const QList<YearAmount> budget = stage.session->programme()->budget;
        QCOMPARE(budget.size(), 2);
        QCOMPARE(budget.last(), (YearAmount{2021, Money::fromCents(250'000'050)}));
    }

    void ownCausesGrowByALine()
    {
        SetupStage stage;
        stage.open(u"Programme"_s);
        stage.press(u"Add cause"_s);
        QTest::keyClicks(QApplication::focusWidget(), u"Scholen fuseren"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(stage.session->programme()->ownCauses, QStringList{u"Scholen fuseren"_s});
        stage.undo();
        QVERIFY(stage.session->programme()->ownCauses.isEmpty());
    }

    void anAmountThatCannotBeReadStaysAndIsNotStored()
    {
        SetupStage stage;
        stage.open(u"Programme"_s);
        stage.type<MoneyField>(u"Amount"_s, u"veel"_s);
        QCOMPARE(stage.session->programme()->budget.first().amount, Money::fromEuros(100'000'000));
        QCOMPARE(stage.named<MoneyField>(u"Amount"_s)->text(), u"veel"_s);
        QVERIFY(stage.sentences().value(0).contains(u"veel"_s));
    }

    void twoAmountsOfOneYearAreRefused()
    {
        SetupStage stage;
        stage.open(u"Programme"_s);
        stage.press(u"Add year"_s);
        auto* year = QApplication::focusWidget()->parentWidget()->findChild<QSpinBox*>();
        year->setFocus();
        QTest::keyClick(year, Qt::Key_Down);
        QCOMPARE(year->value(), 2021);
        QCOMPARE(stage.sentences().size(), 1);
    }

    void aDateIsTypedAsPeopleWriteIt_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QDate>("day");
        QTest::newRow("numbers") << u"2-6-2020"_s << QDate(2020, 6, 2);
        QTest::newRow("words") << u"2 juni 2020"_s << QDate(2020, 6, 2);
        QTest::newRow("nothing") << QString() << QDate();
    }
    void aDateIsTypedAsPeopleWriteIt()
    {
        QFETCH(const QString, typed);
        QFETCH(const QDate, day);
        SetupStage stage;
        stage.open(u"Round"_s);
        auto* field = stage.named<DateField>(u"Plenary meeting"_s);
        field->setFocus();
        field->selectAll();
        QTest::keyClick(field, Qt::Key_Delete);
        QTest::keyClicks(field, typed);
        QTest::keyClick(field, Qt::Key_Tab);
        QCOMPARE(stage.round().plenaryDate, day);
    }

    void aDayThatIsNoneIsNotStored()
    {
        SetupStage stage;
        stage.open(u"Round"_s);
        stage.type<DateField>(u"Plenary meeting"_s, u"31-2-2020"_s);
        QCOMPARE(stage.round().plenaryDate, QDate(2020, 5, 12));
        QVERIFY(stage.sentences().value(0).contains(u"31-2-2020"_s));
        QTest::keyClick(stage.named<DateField>(u"Advice to the minister"_s), Qt::Key_Up);
        stage.room->flush();
        QCOMPARE(stage.round().adviceDate, QDate(2020, 5, 20));
        QCoreApplication::processEvents();
        QCOMPARE(stage.named<DateField>(u"Plenary meeting"_s)->text(), u"31-2-2020"_s);
    }

    void theCeilingCanBeTakenAway()
    {
        SetupStage stage;
        stage.open(u"Round"_s);
        stage.type<MoneyField>(u"Subsidy ceiling"_s, u"1500000"_s);
        QCOMPARE(stage.round().subsidyCeiling, Money::fromEuros(1'500'000));
        auto* ceiling = stage.named<MoneyField>(u"Subsidy ceiling"_s);
        ceiling->selectAll();
        QTest::keyClick(ceiling, Qt::Key_Delete);
        QTest::keyClick(ceiling, Qt::Key_Return);
        QVERIFY(!stage.round().subsidyCeiling);
    }

    void finalisingFirstSaysWhichAdviceIsMissing()
    {
        SetupStage stage;
        stage.fixture.adopt(stage.fixture.plan(0));
        stage.open(u"Round"_s);
        QSignalSpy asked(stage.room.get(), &Room::roomRequested);
        stage.press(u"Finalise round"_s);
        const auto lines = stage.room->findChildren<LinkLine*>();
        QCOMPARE(lines.size(), 2);
        QTest::keyClick(lines.at(1), Qt::Key_Space);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().first().value<RoomName>(), RoomName::Advice);
        QCOMPARE(stage.session->plan(), stage.fixture.plan(2));
        QVERIFY(!stage.round().isFinal());
    }

    void aRoundEndsIsReopenedWithAReasonAndEndsAgain()
    {
        SetupStage stage;
        for (const PlanId& plan : stage.fixture.plans())
            stage.fixture.adopt(plan);
        stage.open(u"Round"_s);
        stage.prompts.confirmations = {true};
        stage.press(u"Finalise round"_s);
        QVERIFY(stage.round().isFinal());
        QCoreApplication::processEvents();
        QVERIFY(stage.named<DateField>(u"Plenary meeting"_s)->isReadOnly());
        stage.prompts.texts = {u"   "_s};
        stage.press(u"Reopen round"_s);
        QVERIFY(stage.round().isFinal());
        QCOMPARE(stage.sentences().size(), 1);
        stage.prompts.texts = {u"Een stem was vergeten"_s};
        stage.press(u"Reopen round"_s);
        QVERIFY(!stage.round().isFinal());
    }

    void theNextRoundExpectsTheRegionsThatComeBack()
    {
        SetupStage stage;
        stage.fixture.adopt(stage.fixture.plan(0), Outcome::Approve);
        stage.fixture.adopt(stage.fixture.plan(1), Outcome::Revise);
        stage.fixture.adopt(stage.fixture.plan(2), Outcome::Reject);
        must(commands::RoundDesk(stage.fixture.history()).finalise(stage.fixture.round()));
        stage.open(u"Round"_s);
        bool isNamed = false;
        for (const QLabel* label : stage.room->findChildren<QLabel*>())
            isNamed |= label->isVisible() && label->text().contains(u"2 Regio 2"_s);
        QVERIFY(isNamed);
        DateField* deadline = nullptr; // of the next round: the first that can be filled in
        for (DateField* field : stage.room->findChildren<DateField*>()) {
            if (!deadline && field->isVisible() && !field->isReadOnly())
                deadline = field;
        }
        QVERIFY(deadline);
        deadline->setFocus();
        QTest::keyClicks(deadline, u"1-6-2021"_s);
        stage.prompts.confirmations = {true};
        stage.press(u"Start round 2"_s);
        QCOMPARE(stage.round().number, 2);
        QCOMPARE(stage.round().submissionDeadline, QDate(2021, 6, 1));
        QCOMPARE(stage.records().plans.size(), 1);
        QCOMPARE(stage.records().plans.first().region.number, 2);
        QCOMPARE(stage.records().plans.first().readers.size(), 3);
    }

    void aRoundOfProgressReportsIsStarted()
    {
        SetupStage stage;
        for (const PlanId& plan : stage.fixture.plans())
            stage.fixture.adopt(plan,
                                plan == stage.fixture.plan(1) ? Outcome::Revise : Outcome::Approve);
        must(commands::RoundDesk(stage.fixture.history()).finalise(stage.fixture.round()));
        stage.open(u"Round"_s);
        auto* kind = stage.named<QComboBox>(u"What is handed in"_s);
        kind->setFocus();
        QTest::keyClick(kind, Qt::Key_Down);
        stage.prompts.confirmations = {true};
        stage.press(u"Start round 2"_s);
        QCOMPARE(stage.round().kind, RoundKind::ProgressReport);
        QCOMPARE(stage.records().plans.size(), 2);
        QCOMPARE(stage.records().plans.first().region.number, 1);
        QCOMPARE(stage.records().plans.last().region.number, 3);
    }

    void anObservationIsAddedWordedAndRemoved()
    {
        SetupStage stage;
        stage.open(u"Observations"_s);
        stage.press(u"Add observation"_s);
        QTest::keyClicks(QApplication::focusWidget(), u"Lerarentekort"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QTest::keyClicks(QApplication::focusWidget(), u"Overal een zorg"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(stage.records().observations.size(), 1);
        QCOMPARE(stage.records().observations.first().heading, u"Lerarentekort"_s);
        QCOMPARE(stage.records().observations.first().text, u"Overal een zorg"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space); // the button beside it
        QVERIFY(stage.records().observations.isEmpty());
        stage.undo();
        QCOMPARE(stage.records().observations.first().text, u"Overal een zorg"_s);
    }

    /// From the report, which cannot be signed so.
    void whatIsToBeFilledInIsGoneTo()
    {
        SetupStage stage;
        const QString words = u"In XXX regio’s"_s;
        for (const QString& text : {u"Overal een zorg"_s, words}) {
            Observation observation;
            observation.round = stage.fixture.round();
            observation.heading = u"Lerarentekort"_s;
            observation.text = text;
            must(commands::RoundDesk(stage.fixture.history()).store(observation));
        }
        stage.open(u"Round"_s);
        stage.room->showObjection(
            Error(ErrorKind::PlaceholderLeft, {u"Lerarentekort"_s, u"XXX"_s, words}));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_End, Qt::ControlModifier);
        QTest::keyClicks(QApplication::focusWidget(), u"!"_s);
        stage.room->flush();
        QCOMPARE(stage.records().observations.last().text, words + u'!');
        stage.room->showObjection(
            Error(ErrorKind::PlaceholderLeft, {u"Regio"_s, u"XXX"_s, u"Werkte bij XXX"_s}));
        QCOMPARE(stage.named<QListWidget>(u"Sections of the set-up"_s)->currentItem()->text(),
                 u"Interests"_s);
    }
};

BERAAD_TEST(ProgrammeTest, QApplication)
#include "tst_programme.moc"
