// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/themespanel.h"

#include "core/commands/reviewdesk.h"
#include "core/commands/themedesk.h"
#include "core/storage/dossier.h"
#include "tests/support/testmain.h"
#include "tests/ui/review/reviewstage.h"
#include "ui/kit/choicerow.h"
#include "ui/kit/fold.h"
#include "ui/kit/noteedit.h"
#include "ui/reading/planpane.h"
#include "ui/reading/quotebutton.h"
#include "ui/review/reviewform.h"
#include "ui/review/themerow.h"

#include <QMenu>
#include <QToolButton>

using namespace beraad;
using namespace beraad::domain;
using namespace beraad::ui;
using namespace Qt::StringLiterals;
using tests::must;

/// Themes on the scoring form, driven by keys, read back through the desk.
class ThemesTest final : public tests::TestCase
{
    Q_OBJECT

private:
    struct Stage : tests::ReviewStage
    {
        Stage()
        {
            commands::ThemeDesk desk(fixture.history());
            const ProgrammeId programme = fixture.programme().id;
            must(desk.add(programme, QStringList{u"Theoretische leerweg"_s, u"Lerarentekort"_s}));
            themes = must(desk.themes(programme));
        }
        ThemesPanel& panel() { return *room->findChild<ThemesPanel*>(); }
        Fold& fold() { return *panel().findChild<Fold*>(); }
        QList<ThemeRow*> rows() { return panel().findChildren<ThemeRow*>(); }
        ThemeRow* row(int theme)
        {
            for (ThemeRow* row : rows()) {
                if (row->theme().id == themes[theme].id && !row->isHidden())
                    return row;
            }
            return nullptr;
        }
        ThemeFinding stored(int theme)
        {
            return must(commands::ReviewDesk(session->history()).review(fixture.key(0, 0)))
                .onTheme(themes[theme].id);
        }
        /// The menu of examples, opened and one of its lines picked by its first letters.
        void pickExample(int theme, const QString& start)
        {
            auto* menu = row(theme)->findChild<QMenu*>();
            Q_EMIT menu->aboutToShow();
            for (QAction* action : menu->actions()) {
                if (action->text().startsWith(start) && action->isEnabled())
                    return action->trigger();
            }
            qFatal("no such example");
        }
        void openPanel()
        {
            fold().setFocus();
            key(Qt::Key_Space);
        }

        QList<domain::Theme> themes;
    };

private Q_SLOTS:
    void isOneLineWhileNothingIsSaid()
    {
        Stage stage;
        stage.openAs(stage.fixture.member(0));
        QVERIFY(stage.panel().isVisible());
        QVERIFY(!stage.fold().isOpen());
        QCOMPARE(stage.fold().title(), u"Themes: nothing said"_s);
        QVERIFY(!stage.row(0)->isVisible());
    }

    void aDigitSaysHowThePlanCoversIt()
    {
        Stage stage;
        stage.openAs(stage.fixture.member(0));
        stage.openPanel();
        stage.key(Qt::Key_Tab); // to the first theme
        stage.key(Qt::Key_2);
        QCOMPARE(stage.stored(0).coverage, std::optional(Coverage::Thinly));
        stage.key(Qt::Key_Left);
        QCOMPARE(stage.stored(0).coverage, std::optional(Coverage::Well));
        QCOMPARE(stage.fold().title(), u"Themes: 1 of 2"_s);
        stage.key(Qt::Key_Backspace);
        QVERIFY(stage.stored(0).isEmpty());
        must(stage.session->history().undo());
        QCOMPARE(stage.row(0)->findChild<ChoiceRow*>()->chosen(), std::optional(0));
    }

    void aKeyLeadsToTheFirstThemeOfWhichNothingIsSaid()
    {
        Stage stage;
        stage.openAs(stage.fixture.member(0));
        stage.key(Qt::Key_T, Qt::ControlModifier);
        QVERIFY(stage.fold().isOpen());
        stage.key(Qt::Key_1);
        QCOMPARE(stage.stored(0).coverage, std::optional(Coverage::Well));
        stage.room->findChild<PlanPane*>()->setFocus(); // also from the plan, the form away
        stage.key(Qt::Key_F8);
        stage.key(Qt::Key_T, Qt::ControlModifier);
        stage.key(Qt::Key_3);
        QCOMPARE(stage.stored(1).coverage, std::optional(Coverage::Not));
        bool isTold = false;
        for (const ShortcutHint& hint : stage.room->shortcuts())
            isTold = isTold || hint.keys == ReviewForm::themeKeys();
        QVERIFY(isTold);
    }

    void aRemarkIsStoredWhenTheFieldIsLeft()
    {
        Stage stage;
        stage.openAs(stage.fixture.member(0));
        stage.openPanel();
        auto* remark = stage.row(1)->findChild<NoteEdit*>();
        remark->setFocus();
        QTest::keyClicks(remark, u"Geen cijfers"_s);
        stage.row(1)->setFocus();
        stage.key(Qt::Key_3);
        QCOMPARE(stage.stored(1), (ThemeFinding{stage.themes[1].id, Coverage::Not,
                                                u"Geen cijfers"_s, std::nullopt}));
    }

    void whatIsTypedStaysWithThePlanItWasTypedFor()
    {
        Stage stage;
        stage.openAs(stage.fixture.member(0));
        stage.openPanel();
        auto* remark = stage.row(1)->findChild<NoteEdit*>();
        remark->setFocus();
        QTest::keyClicks(remark, u"van regio een"_s);
        stage.session->setPlan(stage.fixture.plan(1));
        QCOMPARE(stage.stored(1).remark, u"van regio een"_s);
        QCOMPARE(remark->text(), QString());
        QVERIFY(!stage.fold().isOpen());
        stage.session->setPlan(stage.fixture.plan(0));
        QVERIFY(stage.fold().isOpen()); // something is said of this one
        QCOMPARE(remark->text(), u"van regio een"_s);
    }

    void ownEvidenceBecomesTheExample()
    {
        Stage stage;
        stage.fixture.scoreAll(stage.fixture.key(0, 0));
        stage.openAs(stage.fixture.member(0));
        stage.openPanel();
        stage.pickExample(1, u"A1: "_s);
        const auto review =
            must(commands::ReviewDesk(stage.session->history()).review(stage.fixture.key(0, 0)));
        const auto example = stage.stored(1).example;
        QVERIFY(example);
        QCOMPARE(example->evidence, review.evidenceOn(u"A1"_s).first().id);
        QCOMPARE(example->passage, review.evidenceOn(u"A1"_s).first().passage);
        auto* quote = stage.row(1)->findChild<QuoteButton*>();
        QVERIFY(quote && quote->isVisible());
        QTest::keyClick(quote, Qt::Key_Space); // goes there
        QCOMPARE(stage.pane().currentDocument(), example->passage.document);
        QToolButton* remove = nullptr;
        for (QToolButton* button : stage.row(1)->findChildren<QToolButton*>()) {
            if (button->accessibleName().startsWith(u"Take this"_s))
                remove = button;
        }
        QTest::keyClick(remove, Qt::Key_Space);
        QVERIFY(stage.stored(1).isEmpty());
        QVERIFY(stage.row(1)->isAncestorOf(QApplication::focusWidget()));
    }

    void theSelectedPassageBecomesTheExample()
    {
        Stage stage;
        stage.openAs(stage.fixture.member(0));
        stage.openPanel();
        auto* menu = stage.row(0)->findChild<QMenu*>();
        Q_EMIT menu->aboutToShow();
        QVERIFY(!menu->actions().first()->isEnabled());
        QTRY_VERIFY(stage.view().isOpen());
        QTRY_VERIFY((stage.view().selectPage(), stage.view().canCite()));
        stage.pickExample(0, u"The selected"_s);
        QVERIFY(stage.stored(0).example->passage.quote.contains(u"Visie"_s));
        QVERIFY(stage.stored(0).example->evidence.isNull());
    }

    void aFinalReviewIsReadOnlyAndNeedsNoTheme()
    {
        Stage stage;
        stage.fixture.scoreAll(stage.fixture.key(0, 0));
        stage.openAs(stage.fixture.member(0));
        stage.openPanel();
        stage.row(0)->setFocus();
        stage.key(Qt::Key_1);
        stage.prompts.confirmations = {true};
        QTest::keyClick(stage.button(u"Finalise"_s), Qt::Key_Space);
        const auto review =
            must(commands::ReviewDesk(stage.session->history()).review(stage.fixture.key(0, 0)));
        QCOMPARE(review.state, ReviewState::Final);
        QVERIFY(!stage.row(1)->findChild<ChoiceRow*>()->button(0)->isEnabled());
        QVERIFY(!stage.row(1)->findChild<NoteEdit*>()->isVisible());
    }

    void aRetiredThemeShowsWhereItWasSpokenOf()
    {
        Stage stage;
        must(commands::ReviewDesk(stage.fixture.history())
                 .tag(stage.fixture.key(0, 0), {stage.themes[0].id, Coverage::Well, {}, {}}));
        for (const domain::Theme& theme : stage.themes)
            must(commands::ThemeDesk(stage.fixture.history()).retire(theme.id, true));
        stage.openAs(stage.fixture.member(0));
        QVERIFY(stage.fold().isOpen());
        QVERIFY(stage.row(0));
        QVERIFY(!stage.row(1));
        stage.session->setPlan(stage.fixture.plan(1));
        QVERIFY(!stage.panel().isVisible());
    }

    void tabGoesFromTheCriteriaOverTheThemesToTheRecommendation()
    {
        Stage stage;
        stage.openAs(stage.fixture.member(0));
        auto* motivation = stage.ReviewStage::row(u"D2"_s)->findChild<NoteEdit*>();
        motivation->setFocus();
        stage.key(Qt::Key_Tab);
        QVERIFY(stage.panel().isAncestorOf(QApplication::focusWidget()));
        stage.key(Qt::Key_Tab);
        QVERIFY(!stage.panel().isAncestorOf(QApplication::focusWidget()));
        QVERIFY(qobject_cast<QPushButton*>(QApplication::focusWidget()));
    }
};

BERAAD_TEST(ThemesTest, QApplication)
#include "tst_themes.moc"
