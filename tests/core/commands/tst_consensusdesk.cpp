// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/consensusdesk.h"

#include "core/commands/consentdesk.h"
#include "core/commands/history.h"
#include "core/commands/plandesk.h"
#include "core/commands/reviewdesk.h"
#include "core/commands/roundreader.h"
#include "core/storage/audittrail.h"
#include "core/storage/consensusrecords.h"
#include "core/storage/consentrecords.h"
#include "core/storage/planrecords.h"
#include "core/storage/rounddigest.h"
#include "tests/support/dossierfixture/dossierfixture.h"
#include "tests/support/testmain.h"

using namespace beraad;
using namespace beraad::commands;
using namespace beraad::domain;
using namespace beraad::tests;
using namespace Qt::StringLiterals;

namespace {

/// A plan whose three readers are done and meet; the first of them leads.
struct Talk
{
    DossierFixture fixture;
    PlanId plan = fixture.plan(0);

    explicit Talk(RoundPhase phase = RoundPhase::ReadingGroup)
    {
        for (int reader = 0; reader < 3; ++reader) {
            fixture.actAs(fixture.member(reader));
            fixture.finaliseReview(fixture.key(0, reader));
        }
        fixture.actAs(fixture.secretary());
        if (phase != RoundPhase::Reading)
            fixture.moveTo(phase);
        lead();
    }
    /// Fixture names them so that the first by name is not always the first member.
    const Member& leader()
    {
        const MemberId lead = *must(storage::ConsensusRecords(fixture.dossier()).leadReader(plan));
        for (int reader = 0; reader < 3; ++reader) {
            if (fixture.member(reader).id == lead)
                return fixture.member(reader);
        }
        qFatal("no leader");
    }
    const Member& other(int place = 0)
    {
        const MemberId lead = leader().id;
        for (int reader = 0; reader < 3; ++reader) {
            if (fixture.member(reader).id != lead && place-- == 0)
                return fixture.member(reader);
        }
        qFatal("no other reader");
    }
    void lead() { fixture.actAs(leader()); }
    ConsensusDesk desk() { return ConsensusDesk(fixture.history()); }
    JointFinding finding() { return must(desk().finding(plan, u"A1"_s)); }
    void write(const QString& text)
    {
        JointFinding now = finding();
        now.text = text;
        now.judgement = judgementAt(*fixture.rubric().criterion(u"A1"_s), ScaleEnd::Highest);
        must(desk().store(now));
    }
    Concord concord() { return must(readPlan(fixture.dossier(), plan)).concordOn(u"A1"_s); }
    ErrorKind refusal(const Result<void>& result)
    {
        return result ? ErrorKind::Internal : result.error().kind();
    }
};

} // namespace

/// Who may word and share what the readers find together, and what stays of it.
class ConsensusDeskTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void theLeadReaderWordsItAndTheOthersAgree()
    {
        Talk meeting;
        QCOMPARE(meeting.concord(), Concord::NotWritten);
        meeting.write(u"De regio werkt samen."_s);
        QCOMPARE(meeting.finding().edition, 1);
        QCOMPARE(meeting.concord(), Concord::Waiting);
        for (int place : {0, 1}) {
            meeting.fixture.actAs(meeting.other(place));
            must(meeting.desk().takeStance(meeting.plan, u"A1"_s, 1, StanceKind::Agrees, {}));
        }
        QCOMPARE(meeting.concord(), Concord::Agreed);
        must(storage::AuditTrail(meeting.fixture.dossier()).verify());
    }

    void anObjectionSaysWhy()
    {
        Talk meeting;
        meeting.write(u"Sterk"_s);
        meeting.fixture.actAs(meeting.other());
        QCOMPARE(meeting.refusal(meeting.desk().takeStance(meeting.plan, u"A1"_s, 1,
                                                           StanceKind::Objects, u" "_s)),
                 ErrorKind::ReasonMissing);
        must(
            meeting.desk().takeStance(meeting.plan, u"A1"_s, 1, StanceKind::Objects, u"Te vaag"_s));
        QCOMPARE(meeting.concord(), Concord::Contested);
        meeting.fixture.clock().advance(60);
        must(meeting.desk().takeStance(meeting.plan, u"A1"_s, 1, StanceKind::Agrees, {}));
        QCOMPARE(meeting.concord(), Concord::Waiting); // the third has said nothing yet
    }

    void aStanceIsAboutWhatWasRead()
    {
        Talk meeting;
        meeting.write(u"Sterk"_s);
        meeting.fixture.actAs(meeting.other());
        must(meeting.desk().takeStance(meeting.plan, u"A1"_s, 1, StanceKind::Agrees, {}));
        meeting.lead();
        meeting.write(u"Zwak"_s);
        QCOMPARE(meeting.finding().edition, 2);
        QCOMPARE(meeting.concord(), Concord::Waiting);
        meeting.fixture.actAs(meeting.other(1));
        QCOMPARE(meeting.refusal(
                     meeting.desk().takeStance(meeting.plan, u"A1"_s, 1, StanceKind::Agrees, {})),
                 ErrorKind::FindingChanged);
    }

    void aMinorityViewLeavesTheStancesAlone()
    {
        Talk meeting;
        meeting.write(u"Sterk"_s);
        meeting.fixture.actAs(meeting.other());
        must(meeting.desk().takeStance(meeting.plan, u"A1"_s, 1, StanceKind::Agrees, {}));
        meeting.lead();
        JointFinding finding = meeting.finding();
        finding.minorityView = u"Een lezer mist de bedrijven."_s;
        must(meeting.desk().store(finding));
        QCOMPARE(meeting.finding().edition, 1);
        QCOMPARE(meeting.finding().minorityView, u"Een lezer mist de bedrijven."_s);
    }

    void aMinorityViewIsOfWhoObjects()
    {
        Talk meeting;
        meeting.write(u"Sterk"_s);
        const MemberId objector = meeting.other(0).id;
        const MemberId other = meeting.other(1).id;
        meeting.fixture.actAs(meeting.other(0));
        must(meeting.desk().takeStance(meeting.plan, u"A1"_s, 1, StanceKind::Objects, u"Nee"_s));
        meeting.fixture.actAs(meeting.other(1));
        must(meeting.desk().takeStance(meeting.plan, u"A1"_s, 1, StanceKind::Agrees, {}));
        meeting.lead();
        for (const QString& view : {u"De"_s, u"De bedrijven"_s}) { // as it is typed
            JointFinding finding = meeting.finding();
            finding.minorityView = view;
            must(meeting.desk().store(finding));
        }
        QCOMPARE(meeting.finding().minorityHolders, QList<MemberId>{objector});
        const auto told = must(storage::AuditTrail(meeting.fixture.dossier()).entries()).last();
        QVERIFY(told.after.contains(u"\"minorityHolders\":[\"%1\"]"_s.arg(objector.text())));

        JointFinding finding = meeting.finding();
        finding.minorityHolders = {objector, other};
        must(meeting.desk().store(finding));
        meeting.fixture.reopen();
        meeting.lead();
        QCOMPARE(meeting.finding().minorityHolders, (QList<MemberId>{objector, other}));
        QCOMPARE(meeting.finding().edition, 1);
        finding.minorityHolders.append(meeting.fixture.member(3).id); // does not read it
        QCOMPARE(meeting.refusal(meeting.desk().store(finding)), ErrorKind::RecordNotFound);
        finding.minorityHolders.clear();
        must(meeting.desk().store(finding));
        QVERIFY(meeting.finding().minorityHolders.isEmpty());
    }

    void itsHoldersGoWithTheMinorityView()
    {
        Talk meeting;
        meeting.write(u"Sterk"_s);
        JointFinding finding = meeting.finding();
        finding.minorityView = u"De bedrijven ontbreken"_s;
        finding.minorityHolders = {meeting.other().id};
        must(meeting.desk().store(finding));
        const QString before =
            must(storage::roundDigest(meeting.fixture.dossier(), meeting.fixture.round()));
        finding.minorityHolders = {meeting.other(1).id};
        must(meeting.desk().store(finding));
        QVERIFY(must(storage::roundDigest(meeting.fixture.dossier(), meeting.fixture.round())) !=
                before); // a report says who holds it
        finding.minorityView.clear();
        must(meeting.desk().store(finding));
        QVERIFY(meeting.finding().minorityHolders.isEmpty());
        must(meeting.fixture.history().undo());
        QCOMPARE(meeting.finding().minorityHolders, QList<MemberId>{meeting.other(1).id});
    }

    void nothingCanBeSharedThatWasNotWritten()
    {
        Talk meeting;
        meeting.fixture.actAs(meeting.other());
        QCOMPARE(meeting.refusal(
                     meeting.desk().takeStance(meeting.plan, u"A1"_s, 0, StanceKind::Agrees, {})),
                 ErrorKind::FindingMissing);
    }

    void whoDoesNotLeadIsToldWhoDoes()
    {
        Talk meeting;
        const QString leader = meeting.leader().name;
        meeting.fixture.actAs(meeting.other());
        const Result<void> may = meeting.desk().mayWrite(meeting.plan);
        QCOMPARE(meeting.refusal(may), ErrorKind::NotLeadReader);
        QCOMPARE(may.error().arguments(), QStringList{leader});
        meeting.lead();
        QCOMPARE(meeting.refusal(meeting.desk().mayTakeStance(meeting.plan)),
                 ErrorKind::NotAllowedForRole);
    }

    void anotherReaderCanLead()
    {
        Talk meeting;
        const Member other = meeting.other();
        meeting.fixture.actAs(meeting.fixture.secretary());
        must(meeting.desk().setLeadReader(meeting.plan, other.id));
        QCOMPARE(meeting.leader().id, other.id);
        QCOMPARE(meeting.refusal(
                     meeting.desk().setLeadReader(meeting.plan, meeting.fixture.member(3).id)),
                 ErrorKind::RecordNotFound);
        must(meeting.fixture.history().undo());
        QVERIFY(meeting.leader().id != other.id);
    }

    void noReaderChoosesWhoLeads()
    {
        Talk meeting;
        meeting.lead();
        QCOMPARE(meeting.refusal(meeting.desk().setLeadReader(meeting.plan, meeting.other().id)),
                 ErrorKind::NotAllowedForRole);
    }

    void whoNoLongerReadsDoesNotLead()
    {
        Talk meeting;
        const Member leader = meeting.leader();
        meeting.fixture.actAs(meeting.fixture.secretary());
        must(meeting.desk().setLeadReader(meeting.plan, leader.id));
        must(PlanDesk(meeting.fixture.history()).unassign({meeting.plan, leader.id}));
        QVERIFY(meeting.leader().id != leader.id);
    }

    void notBeforeTheReadersMeet()
    {
        Talk meeting(RoundPhase::Reading);
        QCOMPARE(meeting.refusal(meeting.desk().mayWrite(meeting.plan)), ErrorKind::NotInThisPhase);
        meeting.fixture.actAs(meeting.fixture.chair());
        QCOMPARE(meeting.refusal(meeting.desk().mayWrite(meeting.plan)), ErrorKind::NotInThisPhase);
    }

    void notBeforeTheOwnReviewIsFinal()
    {
        Talk meeting;
        const Member other = meeting.other();
        meeting.fixture.actAs(other);
        must(ReviewDesk(meeting.fixture.history()).reopen({meeting.plan, other.id}));
        QCOMPARE(meeting.refusal(meeting.desk().mayTakeStance(meeting.plan)),
                 ErrorKind::OwnReviewFirst);
    }

    void whoDoesNotReadThePlanStaysOut()
    {
        Talk meeting;
        meeting.fixture.actAs(meeting.fixture.member(3));
        QCOMPARE(meeting.refusal(meeting.desk().mayWrite(meeting.plan)),
                 ErrorKind::NotAllowedForRole);
        QCOMPARE(meeting.refusal(meeting.desk().mayTakeStance(meeting.plan)),
                 ErrorKind::NotAllowedForRole);
    }

    void theChairCanWordItToo()
    {
        Talk meeting;
        meeting.fixture.actAs(meeting.fixture.chair());
        meeting.write(u"Zo besproken."_s);
        QCOMPARE(meeting.finding().text, u"Zo besproken."_s);
        QCOMPARE(meeting.refusal(meeting.desk().mayTakeStance(meeting.plan)),
                 ErrorKind::NotAllowedForRole);
    }

    void whatAnAdoptedAdviceRestsOnStays()
    {
        Talk meeting;
        meeting.write(u"Sterk"_s);
        meeting.fixture.actAs(meeting.fixture.secretary());
        meeting.fixture.adopt(meeting.plan);
        meeting.lead();
        JointFinding finding = meeting.finding();
        finding.text = u"Zwak"_s;
        QCOMPARE(meeting.refusal(meeting.desk().store(finding)), ErrorKind::AdviceIsAdopted);
    }

    void typingIsOneStepBackAndCitationsStay()
    {
        Talk meeting;
        JointFinding finding = meeting.finding();
        const Review review =
            must(ReviewDesk(meeting.fixture.history()).review({meeting.plan, meeting.other().id}));
        const Evidence& cited = review.evidence.first();
        finding.citations = {{review.member, cited.id, cited.passage}};
        must(meeting.desk().store(finding));
        meeting.write(u"St"_s);
        meeting.write(u"Ster"_s);
        meeting.write(u"Sterk"_s);
        QCOMPARE(meeting.finding().citations, finding.citations);
        must(meeting.fixture.history().undo());
        QCOMPARE(meeting.finding().text, u"St"_s); // with the judgement, which was another edit
        must(meeting.fixture.history().undo());
        must(meeting.fixture.history().undo());
        QCOMPARE(meeting.finding().edition, 0);
    }

    void theNextRoundKeepsWhoLeadsAndTheRuleOfTheConsentList()
    {
        DossierFixture fixture(2);
        fixture.actAs(fixture.chair());
        const auto lead = [&](const PlanId& plan) {
            return must(storage::ConsensusRecords(fixture.dossier()).leadReader(plan));
        };
        // Not the one who would lead if nobody was chosen.
        const MemberId chosen = lead(fixture.plan(0)) == fixture.member(1).id
                                    ? fixture.member(2).id
                                    : fixture.member(1).id;
        must(ConsensusDesk(fixture.history()).setLeadReader(fixture.plan(0), chosen));
        ConsentRule rule;
        rule.fewestReviews = 2;
        must(ConsentDesk(fixture.history()).setRule(fixture.round(), rule));
        fixture.actAs(fixture.secretary());
        fixture.finaliseRound(Outcome::Revise);
        const QList<PlanId> later = fixture.startNextRound();
        QCOMPARE(lead(later.first()), std::optional(chosen));
        const Plan plan = must(storage::PlanRecords(fixture.dossier()).plan(later.first()));
        QCOMPARE(must(storage::ConsentRecords(fixture.dossier()).rule(plan.round)), rule);
        must(storage::AuditTrail(fixture.dossier()).verify());
    }

    void theReviewsStayAsTheyWere()
    {
        Talk meeting;
        const auto before = must(readPlan(meeting.fixture.dossier(), meeting.plan)).reviews;
        meeting.write(u"Anders dan elk van ons dacht."_s);
        QCOMPARE(must(readPlan(meeting.fixture.dossier(), meeting.plan)).reviews, before);
    }
};

BERAAD_TEST(ConsensusDeskTest, QCoreApplication)
#include "tst_consensusdesk.moc"
