// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/elsewhere/evidencedialog.h"

#include "core/commands/reviewdesk.h"
#include "core/storage/consensusrecords.h"
#include "core/wording/domainwording.h"
#include "tests/support/testmain.h"
#include "tests/ui/review/reviewstage.h"

#include <QTreeWidget>

using namespace beraad;
using namespace beraad::domain;
using namespace beraad::ui;
using namespace Qt::StringLiterals;
using tests::must;
using tests::ReviewStage;

/// How a criterion was judged in other plans, asked for from the form.
class ElsewhereTest final : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void fromAJudgementElsewhereToItsPassage()
    {
        ReviewStage stage;
        stage.fixture.finaliseReview(stage.fixture.key(1, 0));
        stage.fixture.finaliseReview(stage.fixture.key(2, 1)); // of another reader, for later eyes
        stage.openAs(stage.fixture.member(0));
        QCOMPARE(stage.session->plan(), stage.fixture.plan(0));
        Q_EMIT stage.row(u"A1"_s)->elsewhereRequested();
        auto* list = stage.room->findChild<EvidenceDialog*>()->findChild<QTreeWidget*>();
        QCOMPARE(list->topLevelItemCount(), 1);
        QVERIFY(list->topLevelItem(0)->text(0).contains(stage.fixture.region(1).name));
        QTest::keyClick(list, Qt::Key_Down); // to its evidence
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(stage.session->plan(), stage.fixture.plan(1));
        auto* pane = stage.room->findChild<PlanPane*>();
        QCOMPARE(
            pane->currentDocument(),
            must(commands::ReviewDesk(stage.session->history()).review(stage.fixture.key(1, 0)))
                .evidence.first()
                .passage.document);
    }

    void whatWasFoundTogetherElsewhereStandsWithTheAdvice()
    {
        ReviewStage stage;
        stage.fixture.finaliseReview(stage.fixture.key(1, 0));
        JointFinding finding;
        finding.plan = stage.fixture.plan(1);
        finding.criterion = u"A1"_s;
        finding.text = u"Te weinig uitgewerkt."_s;
        finding.edition = 1;
        must(storage::ConsensusRecords(stage.fixture.dossier()).save(finding));
        stage.fixture.moveTo(RoundPhase::Plenary);
        stage.fixture.adopt(stage.fixture.plan(1), Outcome::Revise);
        stage.openAs(stage.fixture.member(0));
        Q_EMIT stage.row(u"A1"_s)->elsewhereRequested();
        auto* list = stage.room->findChild<EvidenceDialog*>()->findChild<QTreeWidget*>();
        QCOMPARE(list->topLevelItemCount(), 2);
        const QTreeWidgetItem* together = list->topLevelItem(0);
        QCOMPARE(together->text(1), u"Together"_s);
        QCOMPARE(together->text(3), wording::word(Outcome::Revise));
        QCOMPARE(together->text(4), finding.text);
        QCOMPARE(list->topLevelItem(1)->text(1), stage.fixture.member(0).name);
    }
};

BERAAD_TEST(ElsewhereTest, QApplication)
#include "tst_elsewhere.moc"
