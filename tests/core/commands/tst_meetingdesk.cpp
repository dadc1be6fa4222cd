// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/meetingdesk.h"

#include "core/commands/advicedesk.h"
#include "core/commands/agendaproposal.h"
#include "core/commands/history.h"
#include "core/commands/plandesk.h"
#include "core/storage/audittrail.h"
#include "tests/support/dossierfixture/dossierfixture.h"
#include "tests/support/testmain.h"

#include <algorithm>

using namespace beraad;
using namespace beraad::commands;
using namespace beraad::domain;
using namespace beraad::tests;
using namespace Qt::StringLiterals;

namespace {

/// A round of five plans; the first member may not be there for the second and the fourth.
struct Day
{
    DossierFixture fixture{5};
    MeetingDesk desk{fixture.history(), fixture.round()};

    Day()
    {
        PlanDesk plans(fixture.history());
        for (const int plan : {1, 3})
            must(plans.declareConflict(fixture.plan(plan), fixture.member(0).id, u"Bestuurder"_s));
    }
    void makeAgenda()
    {
        must(desk.setAgenda(must(proposedAgenda(fixture.dossier(), fixture.round(), 12)).items));
    }
    void begin()
    {
        makeAgenda();
        must(desk.open());
        for (const Member& member : {fixture.chair(), fixture.member(0), fixture.member(1)})
            must(desk.arrive(member.id));
    }
    /// A meeting that asks for three members, in the phase in which it takes plans.
    void askForThree()
    {
        fixture.moveTo(RoundPhase::Plenary);
        Meeting meeting;
        meeting.quorum = 3;
        must(desk.arrange(meeting));
        begin();
    }
    /// Approved, with a reason.
    void conclude(AdviceDesk& advices, const PlanId& plan)
    {
        Advice advice = must(advices.advice(plan));
        advice.outcome = Outcome::Approve;
        advice.motivation = u"Goed"_s;
        must(advices.store(advice, Action::AdviceWorded));
    }
    /// The first item, and about no plan.
    AgendaItem beginWithAGeneralMatter(int quorum)
    {
        Meeting meeting;
        meeting.quorum = quorum;
        must(desk.arrange(meeting));
        begin();
        QList<AgendaItem> items = now().items;
        AgendaItem item;
        item.kind = ItemKind::Other;
        item.title = u"Werkwijze"_s;
        items.prepend(item);
        must(desk.setAgenda(items));
        must(desk.start(now().items.first().id));
        return now().items.first();
    }
    Plenary now() const { return must(desk.plenary()); }
    static ErrorKind refusal(const Result<void>& result)
    {
        return result ? ErrorKind::Internal : result.error().kind();
    }
};

} // namespace

class MeetingDeskTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void takesThoseForWhomSomebodyLeavesTogether()
    {
        Day day;
        for (int member = 0; member < 3; ++member)
            day.fixture.finaliseReview(day.fixture.key(4, member)); // who agree, so nobody talks
        const auto items =
            must(proposedAgenda(day.fixture.dossier(), day.fixture.round(), 12)).items;
        QList<PlanId> plans;
        for (const AgendaItem& item : items)
            plans.append(item.plan);
        const auto& all = day.fixture;
        QCOMPARE(plans,
                 (QList<PlanId>{all.plan(4), all.plan(0), all.plan(2), all.plan(1), all.plan(3)}));
        QCOMPARE(items.first().kind, ItemKind::Consent);
        QCOMPARE(items.last().kind, ItemKind::Discussion);
        QCOMPARE(items.last().minutes, 12);
    }

    void noMoreVotesThanWhoWasInTheRoom()
    {
        Day day;
        day.fixture.moveTo(RoundPhase::Plenary);
        AdviceDesk advices(day.fixture.history());
        const PlanId plan = day.fixture.plan(0);
        QCOMPARE(must(advices.context(plan)).votersPresent, 5); // who may vote
        day.begin();
        const auto items = day.now().items;
        const auto item = std::find_if(items.begin(), items.end(),
                                       [&](const AgendaItem& each) { return each.plan == plan; });
        must(day.desk.start(item->id));
        QCOMPARE(must(advices.context(plan)).votersPresent, 3);
        Advice advice = must(advices.advice(plan));
        advice.outcome = Outcome::Approve;
        advice.motivation = u"Goed"_s;
        advice.votes = Votes{4, 0, 0};
        must(advices.store(advice, Action::VotesCounted));
        QCOMPARE(must(advices.objectionsToAdopting(plan)),
                 Objections{Error(ErrorKind::VotesExceedMembers, {u"4"_s, u"3"_s})});
    }

    void adoptsNothingWithoutTheQuorum()
    {
        Day day;
        day.askForThree();
        AdviceDesk advices(day.fixture.history());
        const auto adoptOn = [&](int plan) {
            day.conclude(advices, day.fixture.plan(plan));
            return day.refusal(advices.adopt(day.fixture.plan(plan)));
        };
        const auto start = [&](int plan) {
            const auto items = day.now().items;
            const auto item = std::find_if(items.begin(), items.end(), [&](const AgendaItem& each) {
                return each.plan == day.fixture.plan(plan);
            });
            day.fixture.clock().advance(60);
            must(day.desk.start(item->id));
        };
        start(0);
        QVERIFY(must(advices.objectionsToAdopting(day.fixture.plan(0))).size() == 2); // not worded
        start(1); // the first member leaves, and two of three stay
        QCOMPARE(adoptOn(1), ErrorKind::QuorumMissing);
        QCOMPARE(adoptOn(2), ErrorKind::Internal); // all three are at the meeting
        must(day.desk.depart(day.fixture.member(1).id));
        QCOMPARE(adoptOn(4), ErrorKind::QuorumMissing);
    }

    void keepsTheVotesOnWhatIsAboutNoPlan()
    {
        Day day;
        AgendaItem item = day.beginWithAGeneralMatter(3);
        QCOMPARE(presentMembers(day.now().presences).size(), 3); // nobody is recused for it
        item.motion = u"Voortaan in tweetallen lezen"_s;
        must(day.desk.store(item));
        item.votes = Votes{2, 0, 1};
        must(day.desk.store(item));
        const auto told = must(storage::AuditTrail(day.fixture.dossier()).entries()).last();
        QCOMPARE(told.action, u"meeting.minuted"_s);
        QVERIFY2(told.after.contains(u"\"votes\":[2,0,1]"_s), qPrintable(told.after));
        day.fixture.reopen();
        MeetingDesk desk(day.fixture.history(), day.fixture.round());
        QCOMPARE(must(desk.plenary()).items.first().votes, item.votes);
        item.votes.reset();
        must(desk.store(item));
        QCOMPARE(must(desk.plenary()).items.first().votes, std::nullopt);
        must(day.fixture.history().undo());
        QCOMPARE(must(desk.plenary()).items.first().votes, (std::optional<Votes>(Votes{2, 0, 1})));
        day.fixture.clock().advance(60);
        must(desk.start(must(desk.plenary()).items[1].id));
    }

    void theVotesOnAPlanStayInItsAdvice()
    {
        Day day;
        day.begin();
        AgendaItem item = day.now().items.first();
        item.votes = Votes{3, 0, 0};
        must(day.desk.store(item));
        QCOMPARE(day.now().items.first().votes, std::nullopt);
    }

    void noVotesOnAGeneralMatterBeyondThoseThereOrWithoutTheQuorum()
    {
        Day day;
        AgendaItem item = day.beginWithAGeneralMatter(3);
        const AgendaItemId next = day.now().items[1].id;
        item.votes = Votes{3, 1, 0};
        must(day.desk.store(item));
        day.fixture.clock().advance(60);
        QCOMPARE(day.refusal(day.desk.start(next)), ErrorKind::VotesExceedMembers);
        QCOMPARE(day.refusal(day.desk.close()), ErrorKind::VotesExceedMembers);
        QVERIFY(day.now().items.first().isBusy());
        item.votes = Votes{2, 1, 0};
        must(day.desk.store(item));
        Meeting larger = day.now().meeting;
        larger.quorum = 4;
        must(day.desk.arrange(larger));
        QCOMPARE(day.refusal(day.desk.end()), ErrorKind::VoteWithoutQuorum);
        item.votes.reset(); // to talk asks for nobody
        must(day.desk.store(item));
        must(day.desk.start(next));
    }

    /// Who came too late for the first time counts when the plenary comes back to the plan.
    void anItemWithoutQuorumIsTakenAgain()
    {
        Day day;
        day.askForThree();
        must(day.desk.depart(day.fixture.member(1).id));
        const QList<AgendaItem> items = day.now().items;
        const AgendaItem first = items[0];
        must(day.desk.start(first.id));
        QCOMPARE(day.refusal(day.desk.takeAgain(first.id)), ErrorKind::RecordNotFound); // busy
        AdviceDesk advices(day.fixture.history());
        day.conclude(advices, first.plan);
        day.fixture.clock().advance(60);
        must(day.desk.start(items[1].id));
        must(day.desk.arrive(day.fixture.member(1).id));
        QCOMPARE(day.refusal(advices.adopt(first.plan)), ErrorKind::QuorumMissing);

        day.fixture.clock().advance(60);
        must(day.desk.takeAgain(first.id));
        const Plenary now = day.now();
        QCOMPARE(now.items.size(), items.size() + 1);
        QCOMPARE(now.busyItem(), &now.items[2]); // behind the two that were taken
        QCOMPARE(now.items[2].plan, first.plan);
        QVERIFY(now.items[0].endedAt.isValid());
        must(advices.adopt(first.plan));
    }

    void opensWithAnAgendaOnly()
    {
        Day day;
        QCOMPARE(day.refusal(day.desk.open()), ErrorKind::AgendaMissing);
        QCOMPARE(day.refusal(day.desk.arrive(day.fixture.chair().id)), ErrorKind::MeetingNotOpen);
        day.makeAgenda();
        must(day.desk.open());
        QCOMPARE(day.refusal(day.desk.open()), ErrorKind::MeetingIsOpen);
    }

    void keepsWhatWasArranged()
    {
        Day day;
        Meeting meeting;
        meeting.date = QDate(2020, 5, 19);
        meeting.begins = QTime(9, 30);
        meeting.place = u"Utrecht"_s;
        meeting.quorum = 8;
        must(day.desk.arrange(meeting));
        day.makeAgenda();
        day.fixture.reopen();
        const Plenary stored =
            must(MeetingDesk(day.fixture.history(), day.fixture.round()).plenary());
        QCOMPARE(stored.meeting.begins, meeting.begins);
        QCOMPARE(stored.meeting.place, meeting.place);
        QCOMPARE(stored.meeting.quorum, 8);
        QCOMPARE(stored.items.size(), 5);
    }

    void whoMustLeaveLeavesByItself()
    {
        Day day;
        day.begin();
        const QList<AgendaItem> items = day.now().items;
        must(day.desk.start(items[0].id));
        QCOMPARE(presentMembers(day.now().presences).size(), 3);
        day.fixture.clock().advance(600);
        must(day.desk.start(items[3].id)); // for which the first member leaves
        QCOMPARE(presentMembers(day.now().presences).size(), 2);
        day.fixture.clock().advance(600);
        must(day.desk.start(items[4].id));
        QCOMPARE(day.now().presences.size(), 3);
        must(day.desk.end());
        QCOMPARE(presentMembers(day.now().presences).size(), 3);
        QCOMPARE(day.refusal(day.desk.start(items[3].id)), ErrorKind::ItemWasTaken);
        must(storage::AuditTrail(day.fixture.dossier()).verify());
    }

    void whoComesDuringAnItemThatIsClosedToThemStaysOutOfTheRoom()
    {
        Day day;
        day.begin();
        const MemberId late = day.fixture.member(0).id;
        must(day.desk.depart(late));
        const QList<AgendaItem> items = day.now().items;
        day.fixture.clock().advance(600);
        must(day.desk.start(items[3].id)); // for which that member leaves
        day.fixture.clock().advance(60);
        must(day.desk.arrive(late));
        QVERIFY(!presentMembers(day.now().presences).contains(late));
        const Plenary before = day.now();
        must(day.desk.arrive(late)); // is there already
        QCOMPARE(day.now(), before);
        day.fixture.clock().advance(60);
        must(day.desk.end());
        QVERIFY(presentMembers(day.now().presences).contains(late));
    }

    void eachStepCanBeTakenBack()
    {
        Day day;
        day.begin();
        const Plenary before = day.now();
        day.fixture.clock().advance(60);
        must(day.desk.start(before.items[3].id));
        const Plenary after = day.now();
        must(day.fixture.history().undo());
        QCOMPARE(day.now(), before);
        must(day.fixture.history().redo());
        QCOMPARE(day.now(), after);
    }

    void theAgendaCanChangeWhileItIsTaken()
    {
        Day day;
        day.begin();
        QList<AgendaItem> items = day.now().items;
        must(day.desk.start(items[0].id));
        AgendaItem lunch;
        lunch.kind = ItemKind::Other;
        lunch.title = u"Lunch"_s;
        lunch.minutes = 45;
        items.insert(2, lunch);
        items.removeLast();
        must(day.desk.setAgenda(items));
        const Plenary now = day.now();
        QCOMPARE(now.items.size(), 5);
        QVERIFY(now.items[0].isBusy());
        QCOMPARE(now.items[2].title, u"Lunch"_s);
        QVERIFY(!now.items[2].id.isNull());
    }

    void typingIsOneStepAText()
    {
        Day day;
        day.begin();
        AgendaItem item = day.now().items[0];
        for (const QString& talk : {u"De"_s, u"De regio"_s}) {
            item.talk = talk;
            must(day.desk.store(item));
        }
        item.motion = u"Goedkeuren"_s;
        must(day.desk.store(item));
        must(day.fixture.history().undo());
        QCOMPARE(day.now().items[0].talk, u"De regio"_s);
        must(day.fixture.history().undo());
        QCOMPARE(day.now().items[0].talk, QString());
    }

    void settingTheMinutesIsOneStep()
    {
        Day day;
        day.makeAgenda();
        AgendaItem item = day.now().items[0];
        for (const int minutes : {2, 25}) { // as they are typed
            item.minutes = minutes;
            must(day.desk.store(item));
        }
        QCOMPARE(day.now().items[0].minutes, 25);
        must(day.fixture.history().undo());
        QCOMPARE(day.now().items[0].minutes, 12);
    }

    void aMemberDoesNotLead()
    {
        Day day;
        day.makeAgenda();
        day.fixture.actAs(day.fixture.member(1));
        MeetingDesk desk(day.fixture.history(), day.fixture.round());
        QCOMPARE(day.refusal(desk.open()), ErrorKind::NotAllowedForRole);
    }

    void closingIsTheEnd()
    {
        Day day;
        day.begin();
        must(day.desk.close());
        QVERIFY(presentMembers(day.now().presences).isEmpty());
        QCOMPARE(day.refusal(day.desk.close()), ErrorKind::MeetingNotOpen);
    }
};

BERAAD_TEST(MeetingDeskTest, QCoreApplication)
#include "tst_meetingdesk.moc"
