// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letters/wordsdialog.h"

#include "ui/kit/inlinemessage.h"
#include "ui/kit/session.h"
#include "ui/kit/settings.h"
#include "ui/letters/annexlist.h"
#include "ui/letters/letterediting.h"
#include "ui/letters/letterpreview.h"
#include "ui/reading/planpane.h"

#include "core/base/files.h"
#include "core/documents/composedletter.h"
#include "core/documents/letter.h"
#include "core/documents/reportpart.h"
#include "core/storage/consensusrecords.h"
#include "core/storage/dossier.h"
#include "core/storage/letterrecords.h"
#include "tests/support/dossierfixture/dossierfixture.h"
#include "tests/support/testmain.h"
#include "tests/ui/support/scriptedprompts.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

using namespace beraad;
using namespace beraad::domain;
using namespace beraad::ui;
using namespace Qt::StringLiterals;
using publishing::LetterDesk;
using publishing::LetterGroup;
using tests::must;

/// The words of the letters: from a key press to what is stored.
class WordsDialogTest final : public tests::TestCase
{
    Q_OBJECT

private:
    struct Stage
    {
        tests::DossierFixture fixture{2};
        Settings settings{fixture.folder() + u"/settings.ini"_s};
        tests::ScriptedPrompts prompts;
        std::unique_ptr<Session> session;
        std::unique_ptr<LetterDesk> desk;
        std::unique_ptr<WordsDialog> dialog;

        explicit Stage(Language language = Language::Dutch)
        {
            fixture.finaliseRound();
            fixture.close();
            session = must(Session::open(fixture.path(), fixture.clock(), settings, prompts));
            session->setActingMember(fixture.secretary().id);
            desk = std::make_unique<LetterDesk>(session->history());
            dialog = std::make_unique<WordsDialog>(*desk, *session, LetterGroup::Advice, language,
                                                   LetterKind::Approve);
            dialog->show();
            QApplication::setActiveWindow(dialog.get());
            if (!QTest::qWaitForWindowExposed(dialog.get()))
                qFatal("the window does not come up");
        }
        ~Stage()
        {
            dialog.reset();
            desk.reset();
            session.reset();
        }
        LetterEditing* words() const { return dialog->findChild<LetterEditing*>(); }
        QString stored(Language language = Language::Dutch) const
        {
            return must(desk->templateText(session->roundId(), LetterKind::Approve, language));
        }
        QList<LetterAnnex> annexes() const
        {
            return must(desk->annexes(session->roundId(), LetterKind::Approve, Language::Dutch));
        }
        QComboBox* box(const QString& name) const
        {
            const auto boxes = dialog->findChildren<QComboBox*>();
            for (QComboBox* each : boxes) {
                if (each->accessibleName() == name)
                    return each;
            }
            qFatal("no such choice");
        }
        WindowSide window(LetterKind kind, Language language) const
        {
            return must(desk->window(session->roundId(), kind, language));
        }
        void select(const QString& text) const
        {
            words()->moveCursor(QTextCursor::Start);
            if (!words()->find(text))
                qFatal("no such words");
        }
        QStringList fields() const
        {
            const auto buttons = dialog->findChildren<QToolButton*>();
            QStringList names;
            for (const QToolButton* button : buttons) {
                const QList<QAction*> actions =
                    button->menu() ? button->menu()->actions() : QList<QAction*>();
                for (const QAction* action : actions)
                    names << action->text();
            }
            return names;
        }
        QPushButton* button(const QString& start) const
        {
            const auto buttons = dialog->findChild<AnnexList*>()->findChildren<QPushButton*>();
            for (QPushButton* each : buttons) {
                if (each->text().remove(u'&').startsWith(start))
                    return each;
            }
            qFatal("no such button");
        }
        void press(const QString& start) const { QTest::keyClick(button(start), Qt::Key_Space); }
        /// Of the letter beside the words.
        int shownPages() const
        {
            const PlanView& view = dialog->findChild<PlanPane*>()->view();
            return view.isOpen() ? view.pageCount() : 0;
        }
    };

private Q_SLOTS:
    void boldAndItalicAreAKeyAwayAndBack()
    {
        Stage stage;
        const QString before = stage.words()->toPlainText();
        stage.select(u"Deze punten"_s);
        QTest::keyClick(stage.words(), Qt::Key_B, Qt::ControlModifier);
        QVERIFY(stage.words()->toPlainText().contains(u"**Deze punten** zijn"_s));
        QTRY_VERIFY(stage.stored().contains(u"**Deze punten** zijn"_s));
        QTest::keyClick(stage.words(), Qt::Key_B, Qt::ControlModifier);
        QCOMPARE(stage.words()->toPlainText(), before);
        QTest::keyClick(stage.words(), Qt::Key_I, Qt::ControlModifier);
        QVERIFY(stage.words()->toPlainText().contains(u"__Deze punten__ zijn"_s));
        QTest::keyClick(stage.words(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(stage.words()->toPlainText(), before);
    }

    void linesBecomeAListAndAHeading()
    {
        Stage stage;
        stage.select(u"Deze punten"_s);
        const QList<QAction*> formats = stage.words()->formats();
        formats.last()->trigger();
        QVERIFY(stage.words()->toPlainText().contains(u"\n- Deze punten zijn"_s));
        formats.last()->trigger();
        QVERIFY(stage.words()->toPlainText().contains(u"\nDeze punten zijn"_s));
        formats[2]->trigger();
        QVERIFY(stage.words()->toPlainText().contains(u"\n# Deze punten zijn"_s));
    }

    void fieldsHaveTheNamesOfTheLanguageOfTheLetter()
    {
        Stage stage;
        QVERIFY(stage.words()->toPlainText().contains(u"{regio}"_s));
        QVERIFY(stage.fields().contains(u"{regio}"_s));
        QVERIFY(!stage.fields().contains(u"{region}"_s));
        QTest::keyClick(stage.box(u"Language of the letter"_s), Qt::Key_Down);
        QTRY_VERIFY(stage.fields().contains(u"{region}"_s));
        QVERIFY(stage.words()->toPlainText().contains(u"{region}"_s));
    }

    void aLoopOverTheFindingsComesFromTheMenu()
    {
        Stage stage;
        JointFinding finding;
        finding.plan = stage.fixture.plan(0);
        finding.criterion = u"B1"_s;
        finding.text = u"De analyse is degelijk."_s;
        finding.edition = 1;
        must(storage::ConsensusRecords(stage.session->dossier()).save(finding));
        stage.select(u"{motivering}"_s);
        stage.words()->moveCursor(QTextCursor::EndOfLine);
        const auto actions = stage.dialog->findChildren<QAction*>();
        const auto loop = std::find_if(actions.begin(), actions.end(), [](const QAction* each) {
            return each->text() == u"[elkeBevinding]"_s;
        });
        QVERIFY(loop != actions.end());
        (*loop)->trigger();
        QTRY_VERIFY(stage.stored().contains(u"{criterium} {criteriumnaam}"_s));
        const auto drafts = must(stage.desk->drafts(stage.session->roundId(), LetterGroup::Advice,
                                                    Language::Dutch, QDate(2020, 5, 19)));
        const auto made = must(documents::composeLetter(drafts.first().input));
        QVERIFY(std::any_of(made.body.begin(), made.body.end(),
                            [&](const auto& part) { return part.text == finding.text; }));
    }

    void theWindowOfTheEnvelopeIsOfOneTemplate()
    {
        Stage stage;
        QComboBox* window = stage.box(u"Window of the envelope"_s);
        QCOMPARE(window->currentText(), u"Left"_s);
        QTest::keyClick(window, Qt::Key_Down);
        QCOMPARE(stage.window(LetterKind::Approve, Language::Dutch), WindowSide::Right);
        QCOMPARE(stage.window(LetterKind::Approve, Language::English), WindowSide::Left);
        QCOMPARE(stage.window(LetterKind::Reject, Language::Dutch), WindowSide::Left);
        QComboBox* language = stage.box(u"Language of the letter"_s);
        QTest::keyClick(language, Qt::Key_Down);
        QTRY_COMPARE(window->currentText(), u"Left"_s);
        QTest::keyClick(language, Qt::Key_Up);
        QTRY_COMPARE(window->currentText(), u"Right"_s);
    }

    void anAnnexIsAddedNamedAndRemoved()
    {
        Stage stage;
        const QString path = stage.fixture.folder() + u"/Brochure 2020.pdf"_s;
        const auto drafts = must(stage.desk->drafts(stage.session->roundId(), LetterGroup::Advice,
                                                    Language::Dutch, QDate(2020, 5, 19)));
        must(writeFileAtomically(path, must(documents::makeLetter(drafts.first().input))));
        stage.prompts.paths = {path};
        stage.press(u"Add PDF"_s);
        QCOMPARE(stage.annexes().size(), 1);
        QCOMPARE(stage.annexes().first().name, u"Brochure 2020"_s);
        auto* list = stage.dialog->findChild<QListWidget*>();
        list->item(0)->setText(u"Brochure"_s);
        QTRY_COMPARE(stage.annexes().first().name, u"Brochure"_s);
        stage.press(u"Remove"_s);
        QVERIFY(stage.annexes().isEmpty());
        QCOMPARE(list->count(), 0);
    }

    void anAnnexOfSomebodyElseIsToldOfBesideTheLetter()
    {
        Stage stage;
        const auto remarks = [&] {
            QString said;
            const auto messages =
                stage.dialog->findChild<LetterPreview*>()->findChildren<InlineMessage*>();
            for (const InlineMessage* each : messages)
                said += each->isShowing() ? each->sentence() : QString();
            return said;
        };
        QTRY_VERIFY(stage.shownPages() > 0);
        const int own = stage.shownPages();
        stage.press(u"Add part"_s);
        QTRY_VERIFY(stage.shownPages() > own);
        const int withPart = stage.shownPages();
        QVERIFY(!remarks().contains(u"PDF/A"_s)); // what the program made stays one
        const QString path = stage.fixture.folder() + u"/Brochure.pdf"_s;
        const auto drafts = must(stage.desk->drafts(stage.session->roundId(), LetterGroup::Advice,
                                                    Language::Dutch, QDate(2020, 5, 19)));
        must(writeFileAtomically(path, must(documents::makeLetter(drafts.first().input))));
        stage.prompts.paths = {path};
        stage.press(u"Add PDF"_s);
        QTRY_VERIFY(stage.shownPages() > withPart);
        QTRY_VERIFY(remarks().contains(u"(Brochure) the file is no PDF/A"_s));
    }

    void thePartOfTheReportGoesBehindLettersOfAdviceByKeys()
    {
        Stage stage;
        QTRY_VERIFY(stage.shownPages() > 0);
        const int own = stage.shownPages();
        stage.press(u"Add part"_s);
        const LetterAnnex part{
            documents::reportPartName(Language::Dutch), {}, {}, AnnexSource::ReportPart};
        QCOMPARE(stage.annexes(), QList{part});
        QTRY_VERIFY(stage.shownPages() > own);              // it is in the letter that shows
        QVERIFY(!stage.button(u"Add part"_s)->isEnabled()); // it is there
        QComboBox* kinds = stage.box(u"Which letter"_s);
        QTest::keyClick(kinds, Qt::Key_End);
        QTRY_VERIFY(stage.button(u"Add part"_s)->toolTip().contains(u"no advice"_s));
        QVERIFY(!stage.button(u"Add part"_s)->isEnabled());
        QTest::keyClick(kinds, Qt::Key_Home);
        QTRY_COMPARE(stage.dialog->findChild<QListWidget*>()->count(), 1);
        stage.press(u"Remove"_s);
        QVERIFY(stage.annexes().isEmpty());
        QVERIFY(stage.button(u"Add part"_s)->isEnabled());
    }

    void whatIsNoPdfIsRefusedWithAWord()
    {
        Stage stage;
        const QString path = stage.fixture.folder() + u"/Brochure.pdf"_s;
        must(writeFileAtomically(path, "no PDF"));
        stage.prompts.paths = {path};
        stage.press(u"Add PDF"_s);
        QVERIFY(stage.annexes().isEmpty());
        const auto messages = stage.dialog->findChildren<InlineMessage*>();
        QVERIFY(std::any_of(messages.begin(), messages.end(), [](const InlineMessage* each) {
            return each->isShowing() && each->sentence().contains(u"Brochure"_s);
        }));
    }
};

BERAAD_TEST(WordsDialogTest, QApplication)
#include "tst_wordsdialog.moc"
