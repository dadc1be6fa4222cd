// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/advice/advicestage.h"

#include "core/documents/effectwords.h"
#include "core/storage/consensusrecords.h"
#include "tests/support/testmain.h"
#include "ui/advice/comparisonrow.h"
#include "ui/advice/jointfindingview.h"
#include "ui/advice/leadreaderbutton.h"
#include "ui/advice/minorityholders.h"
#include "ui/kit/choicerow.h"
#include "ui/kit/fold.h"

#include <QMenu>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

using namespace beraad;
using namespace beraad::domain;
using namespace beraad::ui;
using namespace Qt::StringLiterals;
using tests::AdviceStage;
using tests::must;

namespace {

/// The advice room in a round whose readers meet; the first by name leads.
struct Readers : AdviceStage
{
    explicit Readers(RoundPhase phase = RoundPhase::ReadingGroup)
    {
        for (int reader = 0; reader < 3; ++reader) {
            fixture.actAs(fixture.member(reader));
            fixture.finaliseReview(fixture.key(0, reader));
        }
        fixture.actAs(fixture.secretary());
        fixture.moveTo(phase);
    }
    const Member& reader(bool leads)
    {
        const auto lead =
            must(storage::ConsensusRecords(session ? session->dossier() : fixture.dossier())
                     .leadReader(fixture.plan(0)));
        for (int i = 0; i < 3; ++i) {
            if ((fixture.member(i).id == *lead) == leads)
                return fixture.member(i);
        }
        qFatal("no such reader");
    }
    JointFinding stored()
    {
        return must(storage::ConsensusRecords(session->dossier()).find(fixture.plan(0), u"A1"_s))
            .value_or(JointFinding());
    }
    QList<Stance> stances()
    {
        return must(storage::ConsensusRecords(session->dossier()).stances(fixture.plan(0)));
    }
    JointFindingView* view()
    {
        for (ComparisonRow* row : room->findChildren<ComparisonRow*>()) {
            if (row->key() == u"A1"_s) {
                row->setOpen(true);
                return &row->joint();
            }
        }
        qFatal("no such row");
    }
    template <typename Widget> Widget* shown(const QString& name = {})
    {
        for (Widget* widget : view()->findChildren<Widget*>()) {
            const bool isIt = name.isEmpty() || widget->accessibleName().startsWith(name);
            if (widget->isVisible() && isIt)
                return widget;
        }
        return nullptr;
    }
    QPushButton* button(const QString& text)
    {
        for (QPushButton* each : view()->findChildren<QPushButton*>()) {
            if (each->isVisible() && each->text() == text)
                return each;
        }
        return nullptr;
    }
    void word(const QString& text)
    {
        auto* field = shown<NoteEdit>(u"What the readers"_s);
        field->setFocus();
        QTest::keyClicks(field, text);
        room->flush();
    }
};

} // namespace

class JointFindingsTest final : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void theLeadReaderJudgesAndWordsByKeys()
    {
        Readers stage;
        stage.openAs(stage.reader(true));
        stage.view();
        auto* choices = stage.shown<ChoiceRow>();
        QVERIFY(choices);
        choices->setFocus();
        AdviceStage::key(Qt::Key_1);
        QVERIFY(stage.stored().judgement.isValue());
        stage.word(u"De regio werkt samen."_s);
        QCOMPARE(stage.stored().text, u"De regio werkt samen."_s);
        QCOMPARE(stage.stored().edition, 1);
        QTest::keyClick(stage.room.get(), Qt::Key_Escape);
        must(stage.session->history().undo());
        QCOMPARE(stage.stored().text, QString());
    }

    void theChairChoosesWhoLeads()
    {
        Readers stage;
        const MemberId other = stage.reader(false).id;
        stage.openAs(stage.fixture.chair());
        auto* lead = stage.room->findChild<LeadReaderButton*>();
        QVERIFY(lead->isVisible() && lead->isEnabled());
        for (QAction* action : lead->menu()->actions()) {
            if (action->text() == stage.reader(false).name) {
                action->trigger();
                break;
            }
        }
        QCOMPARE(must(storage::ConsensusRecords(stage.session->dossier())
                          .leadReader(stage.fixture.plan(0))),
                 std::optional(other));
        QVERIFY(lead->text().endsWith(stage.reader(true).name));
    }

    void aReaderSeesWhoLeadsAndCannotChange()
    {
        Readers stage;
        stage.openAs(stage.reader(false));
        auto* lead = stage.room->findChild<LeadReaderButton*>();
        QVERIFY(lead->isVisible());
        QVERIFY(!lead->isEnabled());
    }

    void aPassageOfAReaderIsCitedAndLetGo()
    {
        Readers stage;
        stage.openAs(stage.reader(true));
        stage.view();
        QMenu* menu = nullptr;
        for (QToolButton* each : stage.view()->findChildren<QToolButton*>()) {
            if (each->isVisible() && each->menu())
                menu = each->menu();
        }
        QVERIFY(menu);
        Q_EMIT menu->aboutToShow();
        QVERIFY(menu->actions().size() >= 3); // one of each reader
        menu->actions().at(1)->trigger();
        QCOMPARE(stage.stored().citations.size(), 1);
        QVERIFY(!stage.stored().citations.first().member.isNull());
        Q_EMIT menu->aboutToShow();
        QVERIFY(menu->actions().at(1)->isChecked());
        menu->actions().at(1)->trigger();
        QVERIFY(stage.stored().citations.isEmpty());
    }

    void aCoReaderAgrees()
    {
        Readers stage;
        stage.openAs(stage.reader(true));
        stage.view();
        stage.word(u"Sterk"_s);
        stage.session->setActingMember(stage.reader(false).id);
        QVERIFY(!stage.shown<NoteEdit>(u"What the readers"_s)); // only reads it
        QTest::keyClick(stage.button(u"A&gree"_s), Qt::Key_Space);
        QCOMPARE(stage.stances().size(), 1);
        QCOMPARE(stage.stances().first().member, stage.reader(false).id);
        QCOMPARE(stage.stances().first().kind, StanceKind::Agrees);
    }

    void aCoReaderObjectsAndSaysWhy()
    {
        Readers stage;
        stage.openAs(stage.reader(true));
        stage.view();
        stage.word(u"Sterk"_s);
        stage.session->setActingMember(stage.reader(false).id);
        stage.view();
        QTest::keyClick(stage.button(u"Ob&ject…"_s), Qt::Key_Space); // and goes back
        QVERIFY(stage.stances().isEmpty());
        stage.prompts.texts = {u"De bedrijven ontbreken"_s};
        QTest::keyClick(stage.button(u"Ob&ject…"_s), Qt::Key_Space);
        QCOMPARE(stage.stances().first().remark, u"De bedrijven ontbreken"_s);
    }

    /// Who objects is named as soon as the view is typed; the lead reader can say otherwise.
    void saysWhoseTheMinorityViewIs()
    {
        Readers stage;
        stage.openAs(stage.reader(true));
        stage.view();
        stage.word(u"Sterk"_s);
        const Member objector = stage.reader(false);
        stage.session->setActingMember(objector.id);
        stage.view();
        stage.prompts.texts = {u"De bedrijven ontbreken"_s};
        QTest::keyClick(stage.button(u"Ob&ject…"_s), Qt::Key_Space);
        stage.session->setActingMember(stage.reader(true).id);
        stage.view()->findChild<Fold*>()->setOpen(true);
        auto* holders = stage.view()->findChild<MinorityHolders*>();
        QVERIFY(!holders->isVisible());
        auto* field = stage.shown<NoteEdit>(u"Minority view"_s);
        QVERIFY(field);
        field->setFocus();
        QTest::keyClicks(field, u"De bedrijven doen niet mee"_s);
        stage.room->flush();
        QCOMPARE(stage.stored().minorityHolders, QList<MemberId>{objector.id});
        QVERIFY(holders->isVisible() && holders->isEnabled());
        QCOMPARE(holders->text(), u"View of %1"_s.arg(objector.name));

        Q_EMIT holders->menu()->aboutToShow();
        QCOMPARE(holders->menu()->actions().size(), 3); // the readers
        for (QAction* action : holders->menu()->actions()) {
            if (action->isChecked())
                action->trigger();
        }
        QVERIFY(stage.stored().minorityHolders.isEmpty());
        QCOMPARE(stage.stored().minorityView, u"De bedrijven doen niet mee"_s);
        must(stage.session->history().undo());
        stage.session->setActingMember(objector.id);
        stage.view();
        holders = stage.view()->findChild<MinorityHolders*>();
        QVERIFY(holders->isVisible() && !holders->isEnabled());
        QCOMPARE(holders->text(), u"View of %1"_s.arg(objector.name));
    }

    void whatWasFoundTogetherIsNotToldAsTheViewOfMost()
    {
        Readers stage(RoundPhase::Plenary); // each of whom found all of it met
        JointFinding finding;
        finding.plan = stage.fixture.plan(0);
        finding.criterion = u"B1"_s;
        finding.judgement = tests::judgementAt(*stage.fixture.rubric().criterion(finding.criterion),
                                               tests::ScaleEnd::Lowest);
        finding.edition = 1;
        must(storage::ConsensusRecords(stage.fixture.dossier()).save(finding));
        stage.openAs(stage.fixture.chair(), finding.plan);
        const auto labels = stage.room->findChildren<QLabel*>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
            return label->isVisible() &&
                   label->text().contains(u"because the readers find B1 not met"_s);
        }));
    }

    void whatWasJudgedOnAnEarlierVersionHasItsEffectToo()
    {
        const auto levels = [](const QString& lowest) {
            Scale scale;
            scale.levels = {{lowest, u"Niet"_s, {}}, {u"yes"_s, u"Wel"_s, {}}};
            return scale;
        };
        Criterion criterion;
        criterion.key = u"K"_s;
        criterion.scale = levels(u"no"_s);
        criterion.isKnockOut = true;
        JointLine line;
        line.finding.criterion = criterion.key;
        line.finding.edition = 1;
        line.finding.judgement = Judgement::ofLevel(u"insufficient"_s);
        line.earlierScale = levels(u"insufficient"_s);
        JointFindingView view(criterion);
        view.showLine(line);
        const QString effect =
            documents::effectWords(committee::FindingEffect::ForbidsApproval); // as in the report
        const auto labels = view.findChildren<QLabel*>();
        QVERIFY(std::any_of(labels.begin(), labels.end(),
                            [&](const QLabel* label) { return label->text().contains(effect); }));
    }

    void beforeTheReadersMeetThereIsNothingToWord()
    {
        Readers stage(RoundPhase::Reading);
        stage.openAs(stage.fixture.chair());
        for (ComparisonRow* row : stage.room->findChildren<ComparisonRow*>())
            QVERIFY(!row->hasJoint());
    }
};

BERAAD_TEST(JointFindingsTest, QApplication)
#include "tst_jointfindings.moc"
