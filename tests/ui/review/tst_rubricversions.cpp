// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/rubricdesk.h"
#include "core/storage/programmerecords.h"
#include "tests/ui/review/reviewstage.h"
#include "ui/kit/noteedit.h"

using namespace beraad;
using namespace beraad::domain;
using namespace beraad::ui;
using namespace Qt::StringLiterals;
using tests::must;

/// A reader whose rubric gets a new version while the plan is being read.
class RubricVersionsTest final : public tests::TestCase
{
    Q_OBJECT

private:
    /// The second version: the first criterion is called otherwise.
    static void moveOn(tests::DossierFixture& fixture)
    {
        commands::RubricDesk desk(fixture.history());
        const auto round =
            must(storage::ProgrammeRecords(fixture.dossier()).round(fixture.round()));
        const RubricId next = must(desk.newVersion(round.rubric));
        Rubric second = must(desk.rubric(next)).rubric;
        second.sections[0].criteria[0].title = u"Scherper gevraagd"_s;
        must(desk.change(next, second));
        must(desk.use(fixture.round(), next));
    }
    static QString titleOf(const tests::ReviewStage& stage, const QString& criterion)
    {
        return stage.row(criterion)->accessibleName();
    }
    static bool shows(const tests::ReviewStage& stage, const QString& words)
    {
        const auto labels = stage.room->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) {
            return label->isVisible() && label->text() == words;
        });
    }

private Q_SLOTS:
    void theFormThatWasBegunStaysAndSaysSo()
    {
        tests::ReviewStage stage;
        must(commands::ReviewDesk(stage.fixture.history())
                 .setMotivation(stage.fixture.key(0, 0), u"A1"_s, u"Nog kijken"_s));
        moveOn(stage.fixture);
        stage.openAs(stage.fixture.member(0));
        QVERIFY(!titleOf(stage, u"A1"_s).contains(u"Scherper gevraagd"_s));
        QCOMPARE(stage.row(u"A1"_s)->findChild<NoteEdit*>()->text(), u"Nog kijken"_s);
        QVERIFY(shows(stage, u"version 1.0"_s));
    }

    void whoBeginsLaterGetsTheNewOne()
    {
        tests::ReviewStage stage;
        must(commands::ReviewDesk(stage.fixture.history())
                 .setMotivation(stage.fixture.key(0, 0), u"A1"_s, u"Nog kijken"_s));
        moveOn(stage.fixture);
        stage.openAs(stage.fixture.member(1));
        QVERIFY(titleOf(stage, u"A1"_s).contains(u"Scherper gevraagd"_s));
        QTest::keyClicks(stage.row(u"A1"_s)->findChild<NoteEdit*>(), u"Goed"_s);
        stage.room->flush();
        QVERIFY(
            !must(commands::ReviewDesk(stage.session->history()).review(stage.fixture.key(0, 1)))
                 .form);
        QVERIFY(!shows(stage, u"version 1.0"_s));
    }

    /// The rubric is frozen with the first word; what is typed meanwhile is not lost by that.
    void theFirstWordFreezesItAndStays()
    {
        tests::ReviewStage stage;
        stage.openAs(stage.fixture.member(0));
        QTest::keyClicks(stage.row(u"A1"_s)->findChild<NoteEdit*>(), u"Eerste woord"_s);
        stage.room->flush();
        QCoreApplication::processEvents();
        QCOMPARE(stage.row(u"A1"_s)->findChild<NoteEdit*>()->text(), u"Eerste woord"_s);
        const auto all = must(commands::RubricDesk(stage.session->history()).rubrics());
        QVERIFY(all.first().frozenAt.isValid());
    }
};

BERAAD_TEST(RubricVersionsTest, QApplication)
#include "tst_rubricversions.moc"
