// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/setup/setupstage.h"

#include "core/commands/rubricdesk.h"
#include "core/rubrics/rubricfile.h"
#include "ui/criteria/criterionrow.h"
#include "ui/kit/linefield.h"
#include "ui/kit/linkline.h"
#include "ui/kit/noteedit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QMenu>
#include <QToolButton>
#include <QTreeWidget>

using namespace beraad;
using namespace beraad::domain;
using namespace beraad::ui;
using namespace Qt::StringLiterals;
using tests::must;
using tests::SetupStage;

/// The rubric of the round: from a key press to what is stored.
class RubricTest final : public tests::TestCase
{
    Q_OBJECT

private:
    static QTreeWidget* outline(const SetupStage& stage)
    {
        return stage.named<QTreeWidget>(u"Sections and criteria"_s);
    }
    static Rubric stored(const SetupStage& stage) { return stage.records().rubric; }
    /// The first criterion of the first section is current.
    static void goToFirst(const SetupStage& stage)
    {
        QTreeWidget* tree = outline(stage);
        tree->setFocus();
        QTest::keyClick(tree, Qt::Key_Home);
        QTest::keyClick(tree, Qt::Key_Down);
        QTest::keyClick(tree, Qt::Key_Down);
    }
    static QString current(const SetupStage& stage)
    {
        return outline(stage)->currentItem()->text(0);
    }
    static void openRound(SetupStage& stage)
    {
        must(commands::ReviewDesk(stage.fixture.history())
                 .setMotivation(stage.fixture.key(0, 0), u"A1"_s, u"Ja"_s));
    }
    static QString stateSentence(const SetupStage& stage)
    {
        for (const QLabel* label : stage.room->findChildren<QLabel*>()) {
            if (label->isVisible() &&
                (label->text().startsWith(u"Draft"_s) || label->text().startsWith(u"In use"_s)))
                return label->text();
        }
        return {};
    }

private Q_SLOTS:
    void aCriterionIsAddedAndWrittenByKeys()
    {
        SetupStage stage;
        stage.open(u"Rubric"_s);
        const qsizetype before = stored(stage).sections[0].criteria.size();
        goToFirst(stage);
        QTest::keyClick(outline(stage), Qt::Key_Insert);
        auto* title = stage.named<LineField>(u"Title"_s);
        QVERIFY(title->hasFocus());
        QTest::keyClicks(title, u"Samenhang"_s);
        QTest::keyClick(title, Qt::Key_Tab);
        QCOMPARE(stored(stage).sections[0].criteria.size(), before + 1);
        const Criterion added = stored(stage).sections[0].criteria[1];
        QCOMPARE(added.title, u"Samenhang"_s);
        QCOMPARE(added.key, u"A%1"_s.arg(before + 1));
        QCOMPARE(added.scale, stored(stage).sections[0].criteria[0].scale);
        QVERIFY(stored(stage).version == u"1"_s);
        stage.undo();
        stage.undo();
        QCOMPARE(stored(stage).sections[0].criteria.size(), before);
    }

    void whatIsMissingLeadsToItsPlace()
    {
        SetupStage stage;
        stage.open(u"Rubric"_s);
        goToFirst(stage);
        QTest::keyClick(outline(stage), Qt::Key_Insert);
        outline(stage)->setFocus();
        QTest::keyClick(outline(stage), Qt::Key_Home);
        LinkLine* line = nullptr;
        for (LinkLine* each : stage.room->findChildren<LinkLine*>()) {
            if (each->isVisible() && each->text().contains(u"guidance"_s))
                line = each;
        }
        QVERIFY(line);
        QVERIFY(line->text().endsWith(u"guidance: must be filled in"_s));
        QTest::keyClick(line, Qt::Key_Space);
        QVERIFY(current(stage).startsWith(u"A"_s));
        auto* guidance = stage.named<NoteEdit>(u"Guidance"_s);
        QCOMPARE(guidance->text(), QString());
        guidance->setFocus();
        QTest::keyClicks(guidance, u"Zoek de samenhang."_s);
        guidance->flush();
        QCOMPARE(stored(stage).sections[0].criteria[1].guidance, u"Zoek de samenhang."_s);
    }

    void theTextOfALevelIsChangedForAllWhoHaveTheScale()
    {
        SetupStage stage;
        stage.open(u"Rubric"_s);
        goToFirst(stage);
        const Scale before = stored(stage).sections[0].criteria[0].scale;
        auto* text = stage.named<NoteEdit>(u"Description of level 1"_s);
        text->setFocus();
        text->selectAll();
        QTest::keyClicks(text, u"Er staat niets van."_s);
        text->flush();
        Scale after = before;
        after.levels[0].description = u"Er staat niets van."_s;
        for (const Criterion& criterion : stored(stage).criteria())
            QVERIFY(criterion.scale != before);
        QCOMPARE(stored(stage).sections[0].criteria[0].scale, after);

        // And for one of them, where that is said.
        auto* together = stage.room->findChild<QCheckBox*>();
        for (QCheckBox* box : stage.room->findChildren<QCheckBox*>()) {
            if (box->text().startsWith(u"Change it for"_s))
                together = box;
        }
        QTest::keyClick(together, Qt::Key_Space);
        stage.type<LineField>(u"Name of level 1"_s, u"Ontbreekt"_s);
        QCOMPARE(stored(stage).sections[0].criteria[0].scale.levels[0].title, u"Ontbreekt"_s);
        QCOMPARE(stored(stage).sections[0].criteria[0].scale.levels[0].key, before.levels[0].key);
        QCOMPARE(stored(stage).sections[0].criteria[1].scale, after);
    }

    void levelsChangePlacesByKeys()
    {
        SetupStage stage;
        stage.open(u"Rubric"_s);
        goToFirst(stage);
        const QList<Level> before = stored(stage).sections[0].criteria[0].scale.levels;
        auto* first = stage.named<LineField>(u"Name of level 1"_s);
        first->setFocus();
        QTest::keyClick(first, Qt::Key_Up, Qt::AltModifier); // there is none below
        QCOMPARE(stored(stage).sections[0].criteria[0].scale.levels, before);
        QTest::keyClick(first, Qt::Key_Down, Qt::AltModifier);
        QList<Level> expected = before;
        expected.swapItemsAt(0, 1);
        QCOMPARE(stored(stage).sections[0].criteria[0].scale.levels, expected);
        QVERIFY(first->hasFocus()); // it went along
        QCOMPARE(first->accessibleName(), u"Name of level 2"_s);
        QTest::keyClick(first, Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(stored(stage).sections[0].criteria[0].scale.levels, before);
    }

    void aDraftIsDiscardedAndComesBackByUndo()
    {
        SetupStage stage;
        openRound(stage);
        stage.open(u"Rubric"_s);
        stage.press(u"New version"_s);
        QVERIFY(stateSentence(stage).startsWith(u"Draft, not in use"_s));
        goToFirst(stage);
        stage.type<LineField>(u"Title"_s, u"Scherper gevraagd"_s);
        trigger(stage, u"Discard this draft"_s);
        QVERIFY(stateSentence(stage).startsWith(u"In use since"_s));
        const auto drafts = [&] {
            QList<storage::StoredRubric> all =
                must(commands::RubricDesk(stage.session->history()).rubrics());
            all.removeIf([](const auto& each) { return each.isFrozen(); });
            return all;
        };
        QVERIFY(drafts().isEmpty());
        stage.undo();
        QCOMPARE(drafts().size(), 1);
        QCOMPARE(drafts().first().rubric.sections[0].criteria[0].title, u"Scherper gevraagd"_s);
    }

    void sectionsAndCriteriaAreMovedAndRemovedByKeys()
    {
        SetupStage stage;
        stage.open(u"Rubric"_s);
        const Rubric before = stored(stage);
        goToFirst(stage);
        QTest::keyClick(outline(stage), Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(stored(stage).sections[0].criteria[1].key, before.sections[0].criteria[0].key);
        QVERIFY(current(stage).startsWith(before.sections[0].criteria[0].key));
        QTest::keyClick(outline(stage), Qt::Key_Delete);
        QVERIFY(!stored(stage).criterion(before.sections[0].criteria[0].key));
        QTest::keyClick(outline(stage), Qt::Key_Insert, Qt::ControlModifier);
        QCOMPARE(stored(stage).sections.size(), before.sections.size() + 1);
        QVERIFY(stage.named<LineField>(u"Title"_s)->hasFocus());
        for (int i = 0; i < 3; ++i)
            stage.undo();
        QCOMPARE(stored(stage).sections, before.sections);
    }

    void theReaderSeesWhatIsWritten()
    {
        SetupStage stage;
        stage.open(u"Rubric"_s);
        goToFirst(stage);
        stage.type<LineField>(u"Title"_s, u"Wat er staat"_s);
        const QString key = stored(stage).sections[0].criteria[0].key;
        QCOMPARE(stage.named<CriterionRow>(key + u" Wat er staat"_s)->key(), key);
    }

    void whatAReaderHasInHandIsReadOnlyAndGetsANewVersion()
    {
        SetupStage stage;
        openRound(stage);
        stage.open(u"Rubric"_s);
        QVERIFY(stateSentence(stage).startsWith(u"In use since"_s));
        goToFirst(stage);
        QVERIFY(stage.named<LineField>(u"Title"_s)->isReadOnly());
        const Rubric first = stored(stage);
        QTest::keyClick(outline(stage), Qt::Key_Insert);
        QTest::keyClick(outline(stage), Qt::Key_Delete);
        QCOMPARE(stored(stage), first);

        stage.press(u"New version"_s);
        QVERIFY(stateSentence(stage).startsWith(u"Draft, not in use"_s));
        goToFirst(stage);
        stage.type<LineField>(u"Title"_s, u"Scherper gevraagd"_s);
        QCOMPARE(stored(stage), first); // the round has the first still
        stage.prompts.confirmations = {true};
        stage.press(u"Use in this round"_s);
        QCOMPARE(stored(stage).version, u"2"_s);
        QCOMPARE(stored(stage).sections[0].criteria[0].title, u"Scherper gevraagd"_s);
        QVERIFY(stateSentence(stage).startsWith(u"In use since"_s));
        QVERIFY(stage.named<LineField>(u"Title"_s)->isReadOnly());
        QCOMPARE(stage.records().plans[0].reviews[0].form, std::optional(first));
    }

    void aFileIsTakenInAndSaved()
    {
        SetupStage stage;
        stage.open(u"Rubric"_s);
        Rubric own = stored(stage);
        own.title = u"Kader uit een bestand"_s;
        const QString path = stage.fixture.folder() + u"/kader.json"_s;
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(rubrics::writeRubric(own));
        file.close();
        stage.prompts.paths = {path, path};
        trigger(stage, u"Take in a file"_s);
        QCOMPARE(stored(stage).title, own.title);

        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(rubrics::writeRubric(own).replace("\"guidance\"", "\"gidance\""));
        file.close();
        trigger(stage, u"Take in a file"_s);
        QVERIFY(stage.sentences().join(u' ').contains(u"gidance"_s));
        QCOMPARE(stored(stage).title, own.title);

        const QString saved = stage.fixture.folder() + u"/opgeslagen.json"_s;
        stage.prompts.paths = {saved};
        trigger(stage, u"Save as a file"_s);
        QFile again(saved);
        QVERIFY(again.open(QIODevice::ReadOnly));
        QCOMPARE(must(rubrics::readRubric(again.readAll(), saved)), stored(stage));
    }

private:
    static void trigger(const SetupStage& stage, const QString& start)
    {
        auto* menu = stage.named<QToolButton>(u"More to do with the rubric"_s)->findChild<QMenu*>();
        Q_EMIT menu->aboutToShow();
        for (QAction* action : menu->actions()) {
            if (action->text().startsWith(start))
                return action->trigger();
        }
        qFatal("no action %s", qPrintable(start));
    }
};

BERAAD_TEST(RubricTest, QApplication)
#include "tst_rubric.moc"
