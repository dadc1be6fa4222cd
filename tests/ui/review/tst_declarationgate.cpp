// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/declarationgate.h"

#include "core/commands/declarationdesk.h"
#include "core/commands/plandesk.h"
#include "core/commands/roundreader.h"
#include "tests/ui/review/reviewstage.h"
#include "ui/kit/choicerow.h"
#include "ui/kit/inlinemessage.h"
#include "ui/kit/noteedit.h"
#include "ui/review/titlepage.h"

#include <QToolButton>

using namespace beraad;
using namespace beraad::domain;
using namespace beraad::ui;
using namespace Qt::StringLiterals;
using tests::must;

/// Stating an interest before a plan opens and after, by keys, read back from the dossier.
class DeclarationGateTest final : public tests::TestCase
{
    Q_OBJECT

private:
    /// The fourth reader has stated nothing yet, the others that there is none.
    struct Stage : tests::ReviewStage
    {
        explicit Stage(int member = 3)
        {
            if (member == 3) {
                for (const PlanId& plan : fixture.plans())
                    must(
                        commands::PlanDesk(fixture.history()).assign({plan, fixture.member(3).id}));
            }
            openAs(fixture.member(member));
        }
        DeclarationGate& gate() const { return *room->findChild<DeclarationGate*>(); }
        bool isOpen() const { return !pane().currentDocument().isEmpty(); }
        Interests interests(int plan = 0) const
        {
            return must(commands::readPlan(session->dossier(), fixture.plan(plan))).interests();
        }
        /// What this member stated, oldest first.
        QList<ConflictDeclaration> stated(int member = 3) const
        {
            QList<ConflictDeclaration> lines = interests().declarations;
            lines.removeIf([&](const ConflictDeclaration& line) {
                return line.member != fixture.member(member).id;
            });
            return lines;
        }
        NoteEdit& reason() const { return *gate().findChild<NoteEdit*>(); }
    };

private Q_SLOTS:
    void beforeItOpensOnlyTheTitlePageShows()
    {
        Stage stage;
        QVERIFY(stage.gate().isVisible());
        QVERIFY(!stage.isOpen());
        QTRY_VERIFY(stage.gate().findChild<TitlePage*>()->isDrawn());
        QStringList texts;
        for (const QLabel* label : stage.gate().findChildren<QLabel*>())
            texts << label->text();
        const QString all = texts.join(u'\n');
        QVERIFY(all.contains(stage.fixture.region(0).name));
        QVERIFY(all.contains(u"Installatiebedrijf De Boer"_s));
        QVERIFY(all.contains(stage.fixture.region(0).leadApplicant.organisation));
    }

    void withNoneThePlanOpensAtOnce()
    {
        Stage stage;
        stage.key(Qt::Key_1); // the question has the focus
        stage.key(Qt::Key_Tab);
        stage.key(Qt::Key_Space);
        QVERIFY(stage.isOpen());
        QVERIFY(!stage.gate().isVisible());
        QCOMPARE(stage.stated().size(), 1);
        QCOMPARE(stage.stated().first().kind, DeclarationKind::None);
    }

    void aPossibleInterestNeedsAReasonAndGoesToTheChair()
    {
        Stage stage;
        stage.key(Qt::Key_2);
        QTest::keyClick(stage.button(u"Put it to the chair"_s), Qt::Key_Space);
        QVERIFY(stage.gate().findChild<InlineMessage*>()->isShowing());
        QVERIFY(stage.reason().hasFocus());
        QTest::keyClicks(&stage.reason(), u"Oud-collega"_s);
        stage.key(Qt::Key_Tab);
        stage.key(Qt::Key_Space);
        QVERIFY(!stage.isOpen());
        QVERIFY(stage.instead().contains(u"chair"_s));
        const auto stated = stage.stated().last();
        QCOMPARE(stated.reason, u"Oud-collega"_s);
        stage.session->setActingMember(stage.fixture.chair().id);
        must(commands::DeclarationDesk(stage.session->history())
                 .decide(stated, MeasureKind::ReadsWithoutVote, u"Lang geleden"_s));
        stage.session->setActingMember(stage.fixture.member(3).id);
        QVERIFY(stage.isOpen());
    }

    void aDirectInterestClosesIt()
    {
        Stage stage;
        stage.key(Qt::Key_3);
        QTest::keyClicks(&stage.reason(), u"Bestuurslid"_s);
        QTest::keyClick(stage.button(u"State it and close"_s), Qt::Key_Space);
        QVERIFY(!stage.isOpen());
        QVERIFY(!stage.gate().isVisible());
        QVERIFY(stage.instead().contains(stage.fixture.region(0).name));
        QCOMPARE(stage.interests().conflicts.first().member, stage.fixture.member(3).id);
    }

    void whatWasTypedStaysWithItsPlan()
    {
        Stage stage;
        stage.key(Qt::Key_2);
        QTest::keyClicks(&stage.reason(), u"Oud-collega"_s);
        stage.key(Qt::Key_PageDown, Qt::ControlModifier);
        QCOMPARE(stage.session->plan(), stage.fixture.plan(1));
        QVERIFY(!stage.reason().isVisible());
        stage.key(Qt::Key_PageUp, Qt::ControlModifier);
        QVERIFY(stage.reason().isVisible());
        QCOMPARE(stage.reason().text(), u"Oud-collega"_s);
    }

    void aChangeOfMindAddsALine()
    {
        Stage stage(0);
        QVERIFY(stage.isOpen());
        stage.fixture.clock().advance(60);
        const auto buttons = stage.room->findChildren<QToolButton*>();
        const auto interests =
            std::find_if(buttons.begin(), buttons.end(),
                         [](const QToolButton* each) { return each->text() == u"Interests…"_s; });
        QTest::keyClick(*interests, Qt::Key_Space);
        QVERIFY(stage.gate().isVisible());
        QVERIFY(stage.room->stepBack()); // Esc: nothing happened
        QVERIFY(stage.isOpen() && !stage.gate().isVisible());
        QTest::keyClick(*interests, Qt::Key_Space);
        stage.key(Qt::Key_2);
        QTest::keyClicks(&stage.reason(), u"Nieuwe baan"_s);
        QTest::keyClick(stage.button(u"Put it to the chair"_s), Qt::Key_Space);
        QVERIFY(!stage.isOpen());
        QCOMPARE(stage.stated(0).first().kind, DeclarationKind::None);
        QCOMPARE(stage.stated(0).last().kind, DeclarationKind::Possible);
    }
};

BERAAD_TEST(DeclarationGateTest, QApplication)
#include "tst_declarationgate.moc"
