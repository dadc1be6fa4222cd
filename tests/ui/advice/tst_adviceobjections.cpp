// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/advice/advicestage.h"

#include "core/commands/intakedesk.h"
#include "core/storage/consensusrecords.h"
#include "tests/support/testmain.h"
#include "ui/kit/choicerow.h"
#include "ui/kit/linkline.h"

#include <algorithm>

using namespace beraad;
using namespace beraad::domain;
using namespace beraad::ui;
using namespace Qt::StringLiterals;
using tests::AdviceStage;
using tests::must;

/// What speaks against adopting or signing, where the advice is worded.
class AdviceObjectionsTest final : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void whatKeepsTheReportFromBeingSignedLeadsToItsField()
    {
        AdviceStage stage;
        const PlanId plan = stage.fixture.plan(0);
        JointFinding finding;
        finding.plan = plan;
        finding.criterion = u"A1"_s;
        finding.judgement = Judgement::ofLevel(u"notMet"_s);
        finding.edition = 1;
        must(storage::ConsensusRecords(stage.fixture.dossier()).save(finding));
        stage.fixture.adopt(plan);
        stage.openAs(stage.fixture.chair(), plan);
        const QString region = stage.fixture.region(0).name;
        stage.room->showObjection(
            Error(ErrorKind::PlaceholderLeft, {region, u"samen"_s, stage.advice().motivation}));
        QCOMPARE(QApplication::focusWidget(), stage.named<NoteEdit>(u"Why the committee"_s));
        stage.room->showObjection(
            Error(ErrorKind::FindingAgainstApproval, {region, finding.criterion}));
        QVERIFY(stage.named<NoteEdit>(u"Why approval is right"_s)); // where the chair writes why
        QCOMPARE(QApplication::focusWidget(), stage.named<NoteEdit>(u"Why approval is right"_s));
    }

    void anAdviceOnAPlanThatIsNotCompleteStaysADraft()
    {
        AdviceStage stage;
        stage.fixture.actAs(stage.fixture.secretary());
        RequiredPart part;
        part.name = u"Begroting"_s;
        must(commands::IntakeDesk(stage.fixture.history())
                 .storeParts(stage.fixture.programme().id, {part}));
        stage.openAs(stage.fixture.chair());
        stage.named<ChoiceRow>(u"Outcome"_s)->setFocus();
        AdviceStage::key(Qt::Key_1);
        QTest::keyClick(stage.button(u"Adopt"_s), Qt::Key_Space);
        QCOMPARE(stage.advice().state, AdviceState::Draft);
        QCOMPARE(stage.advice().outcome, std::optional(Outcome::Approve)); // which is stored
        const auto lines = stage.room->findChildren<LinkLine*>();
        QVERIFY(std::any_of(lines.begin(), lines.end(), [](const LinkLine* line) {
            return line->text().contains(u"Begroting"_s);
        }));
    }
};

BERAAD_TEST(AdviceObjectionsTest, QApplication)
#include "tst_adviceobjections.moc"
