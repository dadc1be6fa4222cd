// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/roundreader.h"
#include "tests/ui/review/reviewstage.h"
#include "ui/kit/noteedit.h"

using namespace beraad;
using namespace beraad::domain;
using namespace beraad::ui;
using namespace Qt::StringLiterals;
using tests::must;

/// What the secretariat notes on the form of a review, and when a reader sees it.
class PreAdviceTest final : public tests::TestCase
{
    Q_OBJECT

private:
    static bool shows(const tests::ReviewStage& stage, const QString& words)
    {
        const auto labels = stage.room->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) {
            return label->isVisible() && label->text().contains(words);
        });
    }
    static void write(tests::DossierFixture& fixture)
    {
        commands::ReviewDesk desk(fixture.history());
        const commands::ReviewKey key{fixture.plan(0), fixture.secretary().id};
        must(desk.setMotivation(key, u"A1"_s, u"Let op de begroting"_s));
        must(desk.setRemarks(key, u"Een net plan"_s));
        must(desk.finalise(key));
    }

private Q_SLOTS:
    void theSecretaryWritesItOnTheFormOfAReview()
    {
        tests::ReviewStage stage;
        stage.openAs(stage.fixture.secretary());
        QVERIFY(shows(stage, u"Pre-advice"_s));
        QTest::keyClicks(stage.row(u"A1"_s)->findChild<NoteEdit*>(), u"Let op de begroting"_s);
        stage.prompts.confirmations = {true};
        QTest::keyClick(stage.button(u"Finalise pre-advice"_s), Qt::Key_Space);
        const auto record =
            must(commands::readPlan(stage.session->dossier(), stage.fixture.plan(0)));
        QCOMPARE(record.preAdvices.first().state, ReviewState::Final);
        QCOMPARE(record.preAdvices.first().score(u"A1"_s).motivation, u"Let op de begroting"_s);
        QVERIFY(record.reviews.isEmpty());
    }

    void aReaderSeesItOnceTheOwnReviewIsFinal()
    {
        tests::ReviewStage stage;
        write(stage.fixture);
        stage.fixture.scoreAll(stage.fixture.key(0, 0));
        stage.openAs(stage.fixture.member(0));
        QVERIFY(!shows(stage, u"Let op de begroting"_s));
        stage.prompts.confirmations = {true};
        QTest::keyClick(stage.button(u"Finalise review"_s), Qt::Key_Space);
        QVERIFY(shows(stage, u"Let op de begroting"_s));
        QVERIFY(shows(stage, u"Een net plan"_s));
        stage.prompts.confirmations = {true};
        QTest::keyClick(stage.button(u"Reopen"_s), Qt::Key_Space);
        QVERIFY(!shows(stage, u"Let op de begroting"_s));
    }
};

BERAAD_TEST(PreAdviceTest, QApplication)
#include "tst_preadvice.moc"
