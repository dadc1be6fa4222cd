// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/regionquestions.h"

#include "core/commands/clarificationdesk.h"
#include "core/storage/clarificationrecords.h"
#include "core/storage/dossier.h"
#include "core/storage/questionrecords.h"
#include "tests/support/dossierfixture/tinypdf.h"
#include "tests/ui/review/reviewstage.h"
#include "ui/kit/clarificationview.h"
#include "ui/kit/fold.h"
#include "ui/kit/inlinemessage.h"
#include "ui/review/answernotice.h"

#include <QToolButton>

using namespace beraad;
using namespace beraad::domain;
using namespace beraad::tests;
using namespace beraad::ui;
using namespace Qt::StringLiterals;

namespace {

RegionQuestions& questionsOf(const ReviewStage& stage)
{
    return *stage.room->findChild<RegionQuestions*>();
}

InlineMessage& noticeOf(const ReviewStage& stage)
{
    return *stage.room->findChild<AnswerNotice*>()->findChild<InlineMessage*>();
}

QStringList wordsIn(const QWidget& part)
{
    QStringList words;
    const auto labels = part.findChildren<QLabel*>();
    for (const QLabel* label : labels) {
        if (label->isVisible())
            words.append(label->text());
    }
    return words;
}

/// The secretariat keeps an answer of the region, with its letter.
void keepAnswer(DossierFixture& fixture)
{
    fixture.actAs(fixture.secretary());
    commands::ClarificationDesk desk(fixture.history());
    storage::ClarificationRecords records(fixture.dossier());
    Clarification asked =
        must(records.clarification(must(desk.add(fixture.plan(0), ClarificationKind::Written))));
    asked.text = u"Wie betaalt?"_s;
    asked.sentOn = QDate(2020, 4, 10);
    asked.answer = u"De scholen."_s;
    asked.effect = ClarificationEffect::Changes;
    asked.effectRemark = u"Zwaarder dan gedacht"_s;
    must(desk.store(asked));
    const QString text = u"Ons antwoord"_s;
    must(desk.attachAnswer(asked.id, {u"antwoord.pdf"_s, tinyPdf({text}), {text}, {}, {}},
                           QDate(2020, 4, 20)));
}

} // namespace

class RegionQuestionsTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aMemberAsksOnACriterion();
    void aQuestionIsRewordedAndWithdrawn();
    void theAnswerStandsBesideThePlan();
    void whoIsDoneReadsThatAnAnswerCame();
};

void RegionQuestionsTest::aMemberAsksOnACriterion()
{
    ReviewStage stage;
    stage.openAs(stage.fixture.member(0));
    RegionQuestions& questions = questionsOf(stage);
    questions.findChild<Fold*>()->setOpen(true);
    stage.prompts.texts = {u"Wie betaalt de leraren?"_s};
    QTest::keyClick(stage.button(u"Ask on this criterion"_s), Qt::Key_Space);
    const auto stored =
        must(storage::QuestionRecords(stage.session->dossier()).questions(stage.fixture.plan(0)));
    QCOMPARE(stored.size(), 1);
    QCOMPARE(stored.first().member, stage.fixture.member(0).id);
    QCOMPARE(stored.first().criterion, stage.fixture.rubric().criteria().first().key);
    QTRY_VERIFY(wordsIn(questions).join(u'|').contains(u"Wie betaalt de leraren?"_s));
    must(stage.session->history().undo());
    QTRY_VERIFY(!wordsIn(questions).join(u'|').contains(u"Wie betaalt de leraren?"_s));
}

void RegionQuestionsTest::aQuestionIsRewordedAndWithdrawn()
{
    ReviewStage stage;
    stage.openAs(stage.fixture.member(0));
    RegionQuestions& questions = questionsOf(stage);
    questions.findChild<Fold*>()->setOpen(true);
    stage.prompts.texts = {u"Wie?"_s, u"Wie betaalt?"_s};
    QTest::keyClick(stage.button(u"Ask on the plan"_s), Qt::Key_Space);
    const auto stored = [&] {
        return must(
            storage::QuestionRecords(stage.session->dossier()).questions(stage.fixture.plan(0)));
    };
    const auto press = [&](const QString& text) {
        const auto buttons = questions.findChildren<QToolButton*>();
        for (QToolButton* button : buttons) {
            if (button->text() == text && !button->isHidden())
                return QTest::keyClick(button, Qt::Key_Space);
        }
        qFatal("no such button");
    };
    press(u"Reword…"_s);
    QCOMPARE(stored().first().text, u"Wie betaalt?"_s);
    QVERIFY(stored().first().criterion.isEmpty());
    press(u"Withdraw"_s);
    QVERIFY(stored().isEmpty());
}

void RegionQuestionsTest::theAnswerStandsBesideThePlan()
{
    ReviewStage stage;
    keepAnswer(stage.fixture);
    stage.openAs(stage.fixture.member(0));
    RegionQuestions& questions = questionsOf(stage);
    questions.findChild<Fold*>()->setOpen(true);
    QString words = wordsIn(questions).join(u'|');
    QVERIFY2(words.contains(u"Answer: De scholen."_s), qPrintable(words));
    QVERIFY(!words.contains(u"Zwaarder"_s)); // who judges alone does not read what others find
    QTest::keyClick(questions.findChild<ClarificationView*>()->findChild<LinkLine*>(),
                    Qt::Key_Space);
    const auto records = storage::ClarificationRecords(stage.session->dossier());
    QCOMPARE(stage.pane().currentDocument(),
             must(records.clarifications(stage.fixture.plan(0))).first().document);
    QVERIFY(!noticeOf(stage).isShowing());
}

void RegionQuestionsTest::whoIsDoneReadsThatAnAnswerCame()
{
    ReviewStage stage;
    stage.fixture.finaliseReview(stage.fixture.key(0, 0));
    stage.fixture.clock().advance(3600);
    keepAnswer(stage.fixture);
    stage.openAs(stage.fixture.member(0));
    QVERIFY(noticeOf(stage).isShowing());
    QCOMPARE(noticeOf(stage).kind(), InlineMessage::Kind::Note);
    stage.close();
    stage.openAs(stage.fixture.member(1)); // who is not done
    QVERIFY(!noticeOf(stage).isShowing());
}

BERAAD_TEST(RegionQuestionsTest, QApplication)
#include "tst_regionquestions.moc"
