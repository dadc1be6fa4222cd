// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/phases.h"
#include "core/wording/domainwording.h"
#include "tests/ui/setup/setupstage.h"
#include "ui/kit/choicerow.h"
#include "ui/kit/fold.h"
#include "ui/kit/linkline.h"
#include "ui/setup/phasetable.h"

using namespace beraad;
using namespace beraad::domain;
using namespace beraad::ui;
using namespace Qt::StringLiterals;
using tests::must;

/// The phase of the round, moved by keys, and the table of who may see what.
class PhasesTest final : public tests::TestCase
{
    Q_OBJECT

private:
    struct Stage : tests::SetupStage
    {
        explicit Stage(bool isAdvised = false)
        {
            if (isAdvised) {
                for (const PlanId& plan : fixture.plans())
                    fixture.adopt(plan);
            }
            open(u"Round"_s);
        }
        ChoiceRow& phases() const { return *named<ChoiceRow>(u"Phase"_s); }
        RoundPhase shown() const { return kRoundPhases[std::size_t(*phases().chosen())]; }
    };

private Q_SLOTS:
    void movesOnWhenThePersonConfirms()
    {
        Stage stage;
        QCOMPARE(stage.shown(), RoundPhase::Reading);
        QTest::keyClick(&stage.phases(), Qt::Key_2);
        QCOMPARE(stage.round().phase(), RoundPhase::Reading);
        QCOMPARE(stage.shown(), RoundPhase::Reading);
        stage.prompts.confirmations = {true};
        QTest::keyClick(&stage.phases(), Qt::Key_2);
        QCOMPARE(stage.round().phase(), RoundPhase::ReadingGroup);
        QTRY_COMPARE(stage.shown(), RoundPhase::ReadingGroup);
    }

    void movesBackWithAReason()
    {
        Stage stage;
        stage.prompts.confirmations = {true};
        QTest::keyClick(&stage.phases(), Qt::Key_3);
        QCOMPARE(stage.round().phase(), RoundPhase::Plenary);
        QTRY_COMPARE(stage.shown(), RoundPhase::Plenary);
        stage.prompts.texts = {u"Te vroeg"_s};
        QTest::keyClick(&stage.phases(), Qt::Key_1);
        QCOMPARE(stage.round().phase(), RoundPhase::Reading);
    }

    void fixedSaysWhatStandsInTheWay()
    {
        Stage stage;
        QTest::keyClick(&stage.phases(), Qt::Key_4);
        QVERIFY(stage.prompts.asked.isEmpty()); // what stands in the way is said first
        QVERIFY(!stage.room->findChildren<LinkLine*>().isEmpty());
    }

    void fixedIsTheRoundThatIsFinal()
    {
        Stage stage(true);
        stage.prompts.confirmations = {true};
        QTest::keyClick(&stage.phases(), Qt::Key_4);
        QVERIFY(stage.round().isFinal());
        QTRY_COMPARE(stage.shown(), RoundPhase::Fixed);
        stage.prompts.texts = {u"Een telfout"_s};
        QTest::keyClick(&stage.phases(), Qt::Key_1);
        QVERIFY(!stage.round().isFinal());
    }

    void theTableIsTheOneThatTheProgramAsks()
    {
        Stage stage;
        const auto folds = stage.room->findChildren<Fold*>();
        for (Fold* fold : folds) {
            if (fold->title() == u"Who may see and do what"_s)
                fold->setOpen(true);
        }
        const auto* table = stage.named<PhaseTable>(u"Who may see and do what"_s);
        QCOMPARE(table->model()->rowCount(), int(phaseRules().size()));
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            const PhaseRule& rule = phaseRules()[std::size_t(row)];
            for (int phase = 0; phase < int(kRoundPhases.size()); ++phase) {
                QCOMPARE(table->model()->index(row, 2 + phase).data().toString(),
                         wording::word(permission(kRoundPhases[std::size_t(phase)], rule.matter,
                                                  rule.party)));
            }
        }
    }
};

BERAAD_TEST(PhasesTest, QApplication)
#include "tst_phases.moc"
