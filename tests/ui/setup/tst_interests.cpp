// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/declarationdesk.h"
#include "core/commands/roundreader.h"
#include "tests/ui/setup/setupstage.h"
#include "ui/kit/choicerow.h"
#include "ui/kit/noteedit.h"
#include "ui/setup/recordtable.h"

using namespace beraad;
using namespace beraad::domain;
using namespace beraad::ui;
using namespace Qt::StringLiterals;
using tests::must;

/// What members stated, as the chair reads it and decides on it.
class InterestsSectionTest final : public tests::TestCase
{
    Q_OBJECT

private:
    struct Stage : tests::SetupStage
    {
        Stage()
        {
            fixture.declareNoInterests({fixture.plan(0)});
            fixture.actAs(fixture.member(1));
            must(commands::DeclarationDesk(fixture.history())
                     .declare(fixture.plan(1), DeclarationKind::Possible, u"Oud-collega"_s));
            open(u"Interests"_s);
        }
        RecordTable& table() const { return *named<RecordTable>(u"What members stated"_s); }
        QString cell(int row, int column) const
        {
            return table().model()->index(row, column).data().toString();
        }
        bool isInSight(const QString& words) const
        {
            const auto labels = room->findChildren<QLabel*>();
            return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) {
                return label->isVisible() && label->text().contains(words);
            });
        }
        QList<ConflictMeasure> measures() const
        {
            return must(commands::readPlan(session->dossier(), fixture.plan(1))).measures;
        }
    };

private Q_SLOTS:
    void whatWaitsComesFirstWithItsReason()
    {
        Stage stage;
        QCOMPARE(stage.table().model()->rowCount(), 4);
        QCOMPARE(stage.cell(0, 1), stage.fixture.member(1).name);
        QCOMPARE(stage.cell(0, 3), u"to be decided"_s);
        QVERIFY(stage.isInSight(u"Oud-collega"_s));
    }

    void aMeasureIsRecordedWithItsGrounds()
    {
        Stage stage;
        stage.session->setActingMember(stage.fixture.chair().id);
        QTest::keyClick(stage.named<ChoiceRow>(u"Measure"_s), Qt::Key_2);
        stage.press(u"Record measure"_s);
        QVERIFY(stage.sentences().join(u' ').contains(u"reason"_s));
        QVERIFY(stage.measures().isEmpty());
        QTest::keyClicks(stage.named<NoteEdit>(u"Grounds"_s), u"Vijf jaar geleden"_s);
        stage.press(u"Record measure"_s);
        QCOMPARE(stage.measures().size(), 1);
        QCOMPARE(stage.measures().first().kind, MeasureKind::ReadsWithoutVote);
        QCOMPARE(stage.measures().first().grounds, u"Vijf jaar geleden"_s);
        QCOMPARE(stage.measures().first().recordedBy, stage.fixture.chair().id);
    }

    void aMemberDoesNotReadWhatOthersStated()
    {
        Stage stage;
        stage.session->setActingMember(stage.fixture.member(0).id);
        QVERIFY(!stage.isInSight(u"Oud-collega"_s));
        QVERIFY(!stage.button(u"Record measure"_s));
    }
};

BERAAD_TEST(InterestsSectionTest, QApplication)
#include "tst_interests.moc"
