// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/trailsight.h"

#include "core/commands/advicedesk.h"
#include "core/commands/declarationdesk.h"
#include "core/commands/plandesk.h"
#include "core/commands/readingdesk.h"
#include "core/commands/reviewdesk.h"
#include "core/storage/audittrail.h"
#include "core/storage/dossier.h"
#include "tests/support/dossierfixture/dossierfixture.h"
#include "tests/support/testmain.h"

#include <QCoreApplication>

using namespace beraad;
using namespace beraad::commands;
using namespace beraad::domain;
using namespace Qt::StringLiterals;
using tests::DossierFixture;
using tests::must;

/// Who sees how much of the audit trail.
class TestTrailSight final : public tests::TestCase
{
    Q_OBJECT

private:
    /// The last entry of this kind on this record, or on any.
    static EntrySight seen(const DossierFixture& fixture, const Member& viewer, Action action,
                           const QString& subject = {})
    {
        const auto entries = must(storage::AuditTrail(fixture.dossier()).entries(subject));
        const TrailSight sight = must(TrailSight::read(fixture.dossier(), viewer));
        for (auto entry = entries.rbegin(); entry != entries.rend(); ++entry) {
            if (entry->action == keyOf(action))
                return sight.of(*entry);
        }
        qFatal("nothing of that kind was done");
    }
    static QString reviewOf(const DossierFixture& fixture, int plan, int member)
    {
        return reviewIdOf(fixture.plan(plan), fixture.member(member).id).text();
    }

private Q_SLOTS:
    void aMemberSeesTheOwnJudgementsAndNobodyElses()
    {
        DossierFixture fixture(1);
        fixture.finaliseReview(fixture.key(0, 0));
        fixture.finaliseReview(fixture.key(0, 1));
        fixture.moveTo(RoundPhase::Plenary); // where the reviews lie open, in their room
        fixture.adopt(fixture.plan(0));
        const Member viewer = fixture.member(0);
        QCOMPARE(seen(fixture, viewer, Action::JudgementGiven, reviewOf(fixture, 0, 0)),
                 EntrySight::Whole);
        QCOMPARE(seen(fixture, viewer, Action::JudgementGiven, reviewOf(fixture, 0, 1)),
                 EntrySight::Hidden);
        QCOMPARE(seen(fixture, viewer, Action::AdviceAdopted), EntrySight::Hidden);
        QCOMPARE(seen(fixture, viewer, Action::PhaseMoved), EntrySight::Whole);
        QCOMPARE(seen(fixture, viewer, Action::PlanChanged), EntrySight::Whole);
        QCOMPARE(seen(fixture, fixture.chair(), Action::JudgementGiven, reviewOf(fixture, 0, 1)),
                 EntrySight::Whole);
    }

    void whatMembersStatedIsForWhoLeads()
    {
        DossierFixture fixture(1);
        fixture.declareNoInterests(fixture.plans());
        QCOMPARE(seen(fixture, fixture.member(3), Action::InterestsDeclared), EntrySight::LineOnly);
        QCOMPARE(seen(fixture, fixture.chair(), Action::InterestsDeclared), EntrySight::Whole);
    }

    void aRecusedChairSeesLinesOfThatPlanOnly()
    {
        DossierFixture fixture(2);
        for (int plan = 0; plan < 2; ++plan)
            fixture.finaliseReview(fixture.key(plan, 0));
        fixture.moveTo(RoundPhase::Plenary);
        fixture.adopt(fixture.plan(1));
        fixture.adopt(fixture.plan(0));
        must(PlanDesk(fixture.history())
                 .declareConflict(fixture.plan(0), fixture.chair().id, u"Toezichthouder"_s));
        const Member chair = fixture.chair();
        QCOMPARE(seen(fixture, chair, Action::JudgementGiven, reviewOf(fixture, 0, 0)),
                 EntrySight::LineOnly);
        QCOMPARE(seen(fixture, chair, Action::JudgementGiven, reviewOf(fixture, 1, 0)),
                 EntrySight::Whole);
        QCOMPARE(seen(fixture, chair, Action::AdviceAdopted), EntrySight::LineOnly);
        QCOMPARE(seen(fixture, chair, Action::PlanChanged, fixture.plan(0).text()),
                 EntrySight::LineOnly);
        QCOMPARE(seen(fixture, chair, Action::PhaseMoved), EntrySight::Whole);
        QCOMPARE(seen(fixture, fixture.secretary(), Action::AdviceAdopted), EntrySight::Whole);
    }

    void aMemberWhoIsRecusedLosesTheOwnToo()
    {
        DossierFixture fixture(1);
        fixture.finaliseReview(fixture.key(0, 0));
        must(PlanDesk(fixture.history())
                 .declareConflict(fixture.plan(0), fixture.member(0).id, u"Toezichthouder"_s));
        QCOMPARE(seen(fixture, fixture.member(0), Action::JudgementGiven), EntrySight::LineOnly);
    }

    void aPossibleInterestThatWaitsClosesToo()
    {
        DossierFixture fixture(1);
        fixture.finaliseReview(fixture.key(0, 0));
        fixture.actAs(fixture.chair());
        must(DeclarationDesk(fixture.history())
                 .declare(fixture.plan(0), DeclarationKind::Possible, u"Buurman"_s));
        QCOMPARE(seen(fixture, fixture.chair(), Action::JudgementGiven), EntrySight::LineOnly);
    }

    void whatIsGoneMayHaveBeenOfAClosedPlan()
    {
        DossierFixture fixture(2);
        fixture.declareNoInterests(fixture.plans());
        fixture.actAs(fixture.member(0));
        ReadingDesk desk(fixture.history());
        Mark mark;
        mark.plan = fixture.plan(1);
        mark.passage = {fixture.document(1).sha256, 0, {QRectF(0.25, 0.5, 0.5, 0.125)}, u"Visie"_s};
        mark.sharing = Sharing::Shared;
        must(desk.remove(must(desk.make(mark))));
        fixture.actAs(fixture.secretary());
        QCOMPARE(seen(fixture, fixture.chair(), Action::MarkRemoved), EntrySight::Whole);
        must(PlanDesk(fixture.history())
                 .declareConflict(fixture.plan(0), fixture.chair().id, u"Toezichthouder"_s));
        QCOMPARE(seen(fixture, fixture.chair(), Action::MarkRemoved), EntrySight::LineOnly);
    }

    void aNamesakeDoesNotPassForTheMember()
    {
        DossierFixture fixture(1);
        Member namesake = fixture.member(1);
        namesake.name = fixture.secretary().name;
        fixture.finaliseReview(fixture.key(0, 0));
        fixture.moveTo(RoundPhase::Plenary);
        fixture.adopt(fixture.plan(0)); // as the secretary
        QCOMPARE(seen(fixture, namesake, Action::AdviceAdopted), EntrySight::Hidden);
    }

    void withoutACommitteeAllIsWhole()
    {
        DossierFixture fixture(1);
        fixture.finaliseReview(fixture.key(0, 0));
        const TrailSight sight = must(TrailSight::read(fixture.dossier(), {}));
        for (const auto& entry : must(storage::AuditTrail(fixture.dossier()).entries()))
            QCOMPARE(sight.of(entry), EntrySight::Whole);
    }
};

BERAAD_TEST(TestTrailSight, QCoreApplication)
#include "tst_trailsight.moc"
