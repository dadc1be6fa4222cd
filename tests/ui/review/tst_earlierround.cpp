// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/comparing/changelist.h"
#include "ui/comparing/changenote.h"
#include "ui/comparing/changesoverlay.h"
#include "ui/comparing/plancomparer.h"
#include "ui/criteria/criterionrow.h"
#include "ui/kit/fold.h"
#include "ui/kit/session.h"
#include "ui/kit/settings.h"
#include "ui/reading/planpane.h"
#include "ui/review/carriedpanel.h"
#include "ui/review/reviewroom.h"

#include "core/commands/readingdesk.h"
#include "core/commands/reviewdesk.h"
#include "core/storage/dossier.h"
#include "core/storage/planrecords.h"
#include "tests/support/dossierfixture/dossierfixture.h"
#include "tests/support/dossierfixture/tinypdf.h"
#include "tests/support/testmain.h"
#include "tests/ui/support/scriptedprompts.h"

#include <QApplication>
#include <QLabel>
#include <QToolButton>

using namespace beraad;
using namespace beraad::domain;
using namespace beraad::ui;
using namespace Qt::StringLiterals;
using tests::must;

namespace {

const QString kSchools = u"De regio telt elf scholen voor technisch onderwijs aan de kust"_s;
const QString kCompanies = u"Zestig bedrijven uit de techniek werken daar al jaren aan mee"_s;
const QString kGone = u"Vervoer over water is nog niet geregeld voor de leerlingen"_s;

const QString kFoundThen = u"De regio kent haar scholen."_s;

const QStringList kBefore{kSchools + u'\n' + kCompanies + u'\n' + kGone};
/// The schools stand on the second page, the companies are told in other words, the last is gone.
const QStringList kAfter{
    u"Een voorwoord van het bestuur van de samenwerkende besturen in deze regio"_s,
    kSchools + u"\nZestig bedrijven uit de techniek werken daar nu vijf jaren aan mee"_s};

/// Where a line of a tinyPdf() stands.
QRectF lineAt(int line)
{
    return {0.1, (842 - 770 - 12 + 16 * line) / 842.0, 0.8, 14 / 842.0};
}

/// The review room in a second round, of a member who cited three passages in the first.
struct Stage
{
    Stage()
    {
        const DocumentFile document = fixture.handInInstead(fixture.plan(0), u"plan-v1.pdf"_s,
                                                            tests::tinyPdf(kBefore), kBefore);
        commands::ReviewDesk desk(fixture.history());
        const auto cite = [&](const QString& criterion, int line, const QString& quote) {
            must(desk.cite(fixture.key(0, 0), criterion,
                           {document.sha256, 0, {lineAt(line)}, quote}));
        };
        cite(u"A1"_s, 1, kCompanies);
        cite(u"A2"_s, 0, kSchools);
        cite(u"B1"_s, 2, kGone);
        fixture.actAs(fixture.member(0));
        must(desk.setJudgement(
            fixture.key(0, 0), u"A1"_s,
            tests::judgementAt(*fixture.rubric().criterion(u"A1"_s), tests::ScaleEnd::Highest)));
        must(desk.setMotivation(fixture.key(0, 0), u"A1"_s, kFoundThen));
        domain::Mark mark;
        mark.plan = fixture.plan(0);
        mark.passage = {document.sha256, 0, {lineAt(0)}, kSchools};
        mark.note = u"Navragen"_s;
        must(commands::ReadingDesk(fixture.history()).make(mark));
        fixture.actAs(fixture.secretary());
        fixture.finaliseRound(Outcome::Revise);
        second = fixture.startNextRound().first();
        fixture.declareNoInterests({second});
        later = fixture.handInInstead(second, u"plan-v2.pdf"_s, tests::tinyPdf(kAfter), kAfter);
        open();
    }
    ~Stage()
    {
        room.reset();
        session.reset();
    }

    void open()
    {
        fixture.close();
        session = must(Session::open(fixture.path(), fixture.clock(), settings, prompts));
        session->setActingMember(fixture.member(0).id);
        room = std::make_unique<ReviewRoom>(*session);
        room->resize(1200, 700);
        room->show();
        QApplication::setActiveWindow(room.get());
        room->enter();
        if (!QTest::qWaitForWindowExposed(room.get()))
            qFatal("the window does not come up");
        for (Fold* fold : room->findChildren<Fold*>())
            fold->setOpen(true);
    }
    bool isCompared()
    {
        return room->findChild<ChangesOverlay*>()->comparer().state() == PlanComparer::State::Done;
    }
    Review review()
    {
        return must(
            commands::ReviewDesk(session->history()).review({second, fixture.member(0).id}));
    }
    CarriedPanel& carried() { return *room->findChild<CarriedPanel*>(); }
    /// The buttons that take something over, with what they say.
    QList<QToolButton*> buttons(const QString& text)
    {
        QList<QToolButton*> found;
        for (QToolButton* button : carried().findChildren<QToolButton*>()) {
            if (button->isVisibleTo(&carried()) && button->text() == text)
                found.append(button);
        }
        return found;
    }
    bool says(const QString& start)
    {
        const auto labels = carried().findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) {
            return label->isVisibleTo(&carried()) && label->text().startsWith(start);
        });
    }

    tests::DossierFixture fixture{1};
    PlanId second;
    DocumentFile later;
    Settings settings{fixture.folder() + u"/settings.ini"_s};
    tests::ScriptedPrompts prompts;
    std::unique_ptr<Session> session;
    std::unique_ptr<ReviewRoom> room;
};

} // namespace

class EarlierRoundTest final : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aKeyShowsWhatChangedAndEscapeGoesBack()
    {
        Stage stage;
        QTRY_VERIFY_WITH_TIMEOUT(stage.isCompared(), 60000);
        QTest::keyClick(stage.room.get(), Qt::Key_D, Qt::ControlModifier);
        QVERIFY(stage.room->findChild<ChangesOverlay*>()->isOpen());
        QVERIFY(stage.room->findChild<ChangeList*>()->isVisible());
        QVERIFY(stage.room->stepBack());
        QVERIFY(stage.room->findChild<PlanPane*>()->isVisible());
        QVERIFY(!stage.room->stepBack());
    }

    void anEarlierPointSaysWhatChangedAndLeadsThere()
    {
        Stage stage;
        QTRY_VERIFY_WITH_TIMEOUT(stage.isCompared(), 60000);
        auto* note = stage.room->findChild<ChangeNote*>();
        QVERIFY2(
            note->sentence().contains(u"changed where this point looked, first on p.\u00a02"_s),
            qPrintable(note->sentence()));
        note->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QVERIFY(stage.room->findChild<ChangesOverlay*>()->isOpen());
    }

    void whatTheMemberFoundThenUnfoldsBesideTheCriterion()
    {
        Stage stage;
        QTRY_VERIFY_WITH_TIMEOUT(stage.isCompared(), 60000);
        const auto foldOn = [&](const QString& key) {
            for (CriterionRow* row : stage.room->findChildren<CriterionRow*>()) {
                if (row->key() == key)
                    return row->findChild<Fold*>();
            }
            return static_cast<Fold*>(nullptr);
        };
        Fold* fold = foldOn(u"A1"_s);
        QVERIFY(fold->title().startsWith(u"Round 1: "_s));
        QVERIFY2(fold->title() != u"Round 1: "_s, qPrintable(fold->title()));
        auto* words = fold->findChild<QLabel*>();
        fold->setOpen(false);
        QVERIFY(!words->isVisible());
        QTest::keyClick(fold->findChild<QToolButton*>(), Qt::Key_Space);
        QVERIFY(words->isVisible());
        QCOMPARE(words->text(), kFoundThen);
        QVERIFY(stage.review().score(u"A1"_s).motivation.isEmpty()); // nothing goes over by itself
        QVERIFY(!foldOn(u"A2"_s)->isVisible());                      // nothing was written
    }

    void citingAgainIsConfirmedStoredAndUndone()
    {
        Stage stage;
        QTRY_VERIFY_WITH_TIMEOUT(stage.isCompared(), 60000);
        QVERIFY(stage.review().evidence.isEmpty()); // nothing goes over by itself
        QTRY_COMPARE(stage.buttons(u"Cite"_s).size(), 2);
        QTest::keyClick(stage.buttons(u"Cite"_s).constLast(), Qt::Key_Space);
        QCOMPARE(stage.review().evidence.size(), 1);
        const Evidence cited = stage.review().evidence.constFirst();
        QCOMPARE(cited.criterion, u"A2"_s);
        QCOMPARE(cited.passage.document, stage.later.sha256);
        QCOMPARE(cited.passage.page, 1);
        QCOMPARE(cited.passage.quote, kSchools);
        QTRY_COMPARE(stage.buttons(u"Cite"_s).size(), 1);
        QTRY_VERIFY(stage.says(u"taken over"_s));
        must(stage.session->history().undo());
        QVERIFY(stage.review().evidence.isEmpty());
        QTRY_COMPARE(stage.buttons(u"Cite"_s).size(), 2);
    }

    void otherWordsAreToBeConfirmedAndWhatIsGoneIsListed()
    {
        Stage stage;
        QTRY_VERIFY_WITH_TIMEOUT(stage.isCompared(), 60000);
        QTRY_VERIFY(stage.says(u"Other words or another place"_s));
        QTRY_VERIFY(stage.says(u"“%1”, was on page 1"_s.arg(kGone)));
        QTRY_COMPARE(stage.buttons(u"Cite"_s).size(), 2);
        QTest::keyClick(stage.buttons(u"Cite"_s).constFirst(), Qt::Key_Space);
        QCOMPARE(stage.review().evidence.constFirst().criterion, u"A1"_s);
        QVERIFY(stage.review().evidence.constFirst().passage.quote.contains(u"nu vijf jaren"_s));
    }

    void aMarkIsMadeInThisVersionToo()
    {
        Stage stage;
        QTRY_VERIFY_WITH_TIMEOUT(stage.isCompared(), 60000);
        QTRY_COMPARE(stage.buttons(u"Mark here"_s).size(), 1);
        QTest::keyClick(stage.buttons(u"Mark here"_s).constFirst(), Qt::Key_Space);
        const QList<domain::Mark> marks =
            must(commands::ReadingDesk(stage.session->history()).marks(stage.second));
        QCOMPARE(marks.size(), 1);
        QCOMPARE(marks.first().note, u"Navragen"_s);
        QCOMPARE(marks.first().passage.page, 1);
        QTRY_VERIFY(stage.buttons(u"Mark here"_s).isEmpty());
    }
};

BERAAD_TEST(EarlierRoundTest, QApplication)
#include "tst_earlierround.moc"
