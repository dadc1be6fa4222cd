// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rooms.h"
#include "core/base/files.h"
#include "core/commands/advicedesk.h"
#include "core/publishing/reportdesk.h"
#include "core/signing/verifier.h"
#include "core/storage/dossier.h"
#include "core/storage/outputrecords.h"
#include "core/wording/programlanguage.h"
#include "tests/support/dossierfixture/dossierfixture.h"
#include "tests/support/testauthority.h"
#include "tests/support/testmain.h"
#include "tests/ui/support/scriptedprompts.h"
#include "ui/criteria/criterionrow.h"
#include "ui/kit/choicerow.h"
#include "ui/kit/icons.h"
#include "ui/kit/inlinemessage.h"
#include "ui/kit/noteedit.h"
#include "ui/kit/session.h"
#include "ui/kit/settings.h"
#include "ui/reading/planpane.h"
#include "ui/report/signdialog.h"
#include "ui/report/verificationview.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/workspace.h"

#include <QApplication>
#include <QComboBox>
#include <QPushButton>

#include <functional>

using namespace beraad;
using namespace beraad::domain;
using namespace beraad::ui;
using namespace Qt::StringLiterals;
using tests::must;

/// The committee's whole job on one laptop, in the real window and by its keys: open, score, cite,
/// advise, sign, verify. What the work left behind is read back from the dossier.
class WholeLineTest final : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useIconTheme(); }
    void aPlanBecomesASignedReport();

private:
    void openWindow();
    void becomes(const Member& member);
    void scoresAndCitesEachCriterion();
    void finalisesTheReview();
    void advises();
    void makesTheReport();
    void signsIt();
    void checksIt();

    template <typename Widget> Widget* inSight(const QString& start) const;
    QPushButton* button(const QString& start, QWidget* within = nullptr) const;
    static void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    static void type(const QString& text);
    Session& session() const { return *m_window->session(); }
    QList<storage::StoredReport> reports() const
    {
        return must(storage::OutputRecords(session().dossier()).reports(session().roundId()));
    }

    tests::DossierFixture m_fixture{1};
    Settings m_settings{m_fixture.folder() + u"/settings.ini"_s};
    wording::ProgramLanguage m_language{Language::English};
    tests::ScriptedPrompts m_prompts;
    tests::TestAuthority m_authority;
    std::unique_ptr<MainWindow> m_window;
};

/// The widget in sight that assistive technology knows by a name that begins so.
template <typename Widget> Widget* WholeLineTest::inSight(const QString& start) const
{
    const auto widgets = m_window->findChildren<Widget*>();
    for (Widget* widget : widgets) {
        if (widget->isVisible() && widget->accessibleName().startsWith(start))
            return widget;
    }
    qFatal("nothing in sight is called %s", qUtf8Printable(start));
}

QPushButton* WholeLineTest::button(const QString& start, QWidget* within) const
{
    const auto buttons = (within ? within : m_window.get())->findChildren<QPushButton*>();
    for (QPushButton* button : buttons) {
        if (button->isVisible() && button->text().startsWith(start))
            return button;
    }
    return nullptr;
}

void WholeLineTest::press(int key, Qt::KeyboardModifiers modifiers)
{
    if (!QApplication::focusWidget())
        qFatal("nothing has the focus");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), modifiers);
}

void WholeLineTest::type(const QString& text)
{
    QTest::keyClicks(QApplication::focusWidget(), text);
}

void WholeLineTest::openWindow()
{
    m_window = std::make_unique<MainWindow>(WindowParts{.settings = m_settings,
                                                        .prompts = m_prompts,
                                                        .clock = m_fixture.clock(),
                                                        .language = m_language,
                                                        .rooms = app::allRooms(),
                                                        .newDossier = {},
                                                        .buildDemonstration = {},
                                                        .demonstrationPath = {}});
    m_window->resize(1366, 768);
    m_window->show();
    m_window->openDossier(m_fixture.path());
    QVERIFY(m_window->session());
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    QApplication::setActiveWindow(m_window.get());
}

void WholeLineTest::becomes(const Member& member)
{
    auto* who = inSight<QComboBox>(u"Who works here"_s);
    who->setFocus();
    const int wanted = who->findData(member.id.text());
    for (int left = who->count(); left > 0 && who->currentIndex() != wanted; --left)
        press(who->currentIndex() < wanted ? Qt::Key_Down : Qt::Key_Up);
    QCOMPARE(session().actingMember()->id, member.id);
}

void WholeLineTest::scoresAndCitesEachCriterion()
{
    press(Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(m_window->workspace()->currentRoom(), RoomName::Review);
    auto* pane = m_window->findChild<PlanPane*>();
    QVERIFY(!pane->view().isOpen());
    inSight<ChoiceRow>(u"Interest in the plan"_s)->setFocus();
    press(Qt::Key_1); // none
    press(Qt::Key_Tab);
    press(Qt::Key_Space);
    QTRY_VERIFY(pane->view().isOpen());
    for (const Criterion& criterion : m_fixture.rubric().criteria()) {
        inSight<CriterionRow>(criterion.key + u' ')->setFocus();
        press(Qt::Key_1 + int(criterion.scale.levels.size()) - 1); // the highest
        pane->view().setFocus();
        QTRY_VERIFY((pane->view().selectPage(), pane->view().canCite())); // its words arrive later
        press(Qt::Key_E, Qt::ControlModifier);
        inSight<NoteEdit>(u"Motivation of "_s + criterion.key)->setFocus();
        type(u"Zie de visie."_s);
    }
}

void WholeLineTest::finalisesTheReview()
{
    inSight<ChoiceRow>(u"Recommendation"_s)->setFocus();
    press(Qt::Key_1);
    m_prompts.confirmations = {true};
    button(u"Finalise"_s)->setFocus();
    press(Qt::Key_Space);
    const Review review =
        must(commands::ReviewDesk(session().history()).review(m_fixture.key(0, 0)));
    QCOMPARE(review.state, ReviewState::Final);
    QCOMPARE(review.evidence.size(), m_fixture.rubric().criteria().size());
    QVERIFY(review.evidence.first().passage.quote.contains(u"Visie"_s));
    for (const Criterion& criterion : m_fixture.rubric().criteria()) {
        const Score score = review.score(criterion.key);
        QCOMPARE(score.judgement, tests::judgementAt(criterion, tests::ScaleEnd::Highest));
        QCOMPARE(score.motivation, u"Zie de visie."_s);
    }
}

void WholeLineTest::advises()
{
    press(Qt::Key_4, Qt::ControlModifier);
    QCOMPARE(m_window->workspace()->currentRoom(), RoomName::Advice);
    inSight<ChoiceRow>(u"Outcome"_s)->setFocus();
    press(Qt::Key_1);
    inSight<NoteEdit>(u"Why the committee"_s)->setFocus();
    type(u"Overtuigend en breed gedragen."_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    const Advice advice = must(commands::AdviceDesk(session().history()).advice(m_fixture.plan(0)));
    QCOMPARE(advice.state, AdviceState::Adopted);
    QCOMPARE(advice.outcome, Outcome::Approve);
    QCOMPARE(advice.motivation, u"Overtuigend en breed gedragen."_s);
}

void WholeLineTest::makesTheReport()
{
    press(Qt::Key_6, Qt::ControlModifier);
    QCOMPARE(m_window->workspace()->currentRoom(), RoomName::Report);
    m_prompts.confirmations = {true};
    button(u"Finalise round"_s)->setFocus();
    press(Qt::Key_Space);
    QVERIFY(session().round()->isFinal());
    QTRY_VERIFY(button(u"Make report"_s));
    button(u"Make report"_s)->setFocus();
    press(Qt::Key_Space);
    QTRY_COMPARE_WITH_TIMEOUT(reports().size(), 1, 30'000);
    QTRY_VERIFY(button(u"Sign report"_s) && button(u"Sign report"_s)->isEnabled());
}

void WholeLineTest::signsIt()
{
    const QString keyFile = m_fixture.folder() + u"/voorzitter.p12"_s;
    must(writeFileAtomically(keyFile, m_authority.issue({}).keyFile(u"geheim"_s)));
    button(u"Sign report"_s)->setFocus();
    press(Qt::Key_Space);
    auto* dialog = m_window->findChild<SignDialog*>();
    QVERIFY(dialog);
    QApplication::setActiveWindow(dialog);
    m_prompts.paths = {keyFile};
    QTest::keyClick(button(u"Choose"_s, dialog), Qt::Key_Space);
    type(u"geheim"_s); // the cursor waits in the field of the password
    press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(reports().first().isSigned(), 30'000);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QApplication::setActiveWindow(m_window.get());
}

void WholeLineTest::checksIt()
{
    QTRY_VERIFY(!session().isWorking() && button(u"Show the check"_s));
    button(u"Show the check"_s)->setFocus();
    press(Qt::Key_Space);
    auto* check = m_window->findChild<VerificationView*>();
    QTRY_VERIFY_WITH_TIMEOUT(check->findChild<InlineMessage*>()->isShowing(), 30'000);

    const storage::StoredReport report = reports().first();
    signing::VerifyOptions options;
    must(options.trust.add(m_authority.certificatePem()));
    options.now = m_fixture.clock().now();
    options.expectedSigners = report.signers;
    const QByteArray pdf = must(storage::OutputRecords(session().dossier()).content(report.id));
    QVERIFY(signing::verify(pdf, options).holds());
}

void WholeLineTest::aPlanBecomesASignedReport()
{
    m_fixture.finaliseReview(m_fixture.key(0, 1));
    m_fixture.finaliseReview(m_fixture.key(0, 2));
    m_fixture.close();
    const std::function<void()> steps[] = {
        [this] { openWindow(); },
        [this] { becomes(m_fixture.member(0)); },
        [this] { scoresAndCitesEachCriterion(); },
        [this] { finalisesTheReview(); },
        [this] { becomes(m_fixture.chair()); },
        [this] { advises(); },
        [this] { makesTheReport(); },
        [this] { signsIt(); },
        [this] { checksIt(); },
    };
    for (const auto& step : steps) {
        step();
        if (QTest::currentTestFailed())
            return;
    }
    m_window.reset();
    const auto whole = must(storage::Dossier::open(m_fixture.path(), m_fixture.clock()));
    QVERIFY(whole);
}

BERAAD_TEST(WholeLineTest, QApplication)
#include "tst_wholeline.moc"
