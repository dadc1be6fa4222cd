// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/agendaproposal.h"

#include "core/commands/history.h"
#include "core/commands/meetingdesk.h"
#include "core/commands/plandesk.h"
#include "tests/support/dossierfixture/dossierfixture.h"
#include "tests/support/testmain.h"

using namespace beraad;
using namespace beraad::commands;
using namespace beraad::domain;
using namespace beraad::tests;
using namespace Qt::StringLiterals;

namespace {

AgendaItem anotherItem(const QString& title)
{
    AgendaItem item;
    item.kind = ItemKind::Other;
    item.title = title;
    item.minutes = 30;
    return item;
}

QStringList titlesOf(const QList<AgendaItem>& items)
{
    QStringList titles;
    for (const AgendaItem& item : items)
        titles << item.title;
    return titles;
}

/// Five plans; the first member may not be there for the second and the fourth.
struct Preparation
{
    DossierFixture fixture{5};
    MeetingDesk desk{fixture.history(), fixture.round()};

    Preparation()
    {
        PlanDesk plans(fixture.history());
        for (const int plan : {1, 3})
            must(plans.declareConflict(fixture.plan(plan), fixture.member(0).id, u"Bestuurder"_s));
    }
    AgendaProposal propose() const
    {
        return must(proposedAgenda(fixture.dossier(), fixture.round(), 12));
    }
    QList<AgendaItem> stored() const { return must(desk.plenary()).items; }
};

} // namespace

class AgendaProposalTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void saysHowOftenPeopleGoOutAndComeIn()
    {
        const AgendaProposal proposal = Preparation().propose();
        QCOMPARE(proposal.items.size(), 5);
        QCOMPARE(proposal.inOrderOfNumber, 4); // out and in for each of the two
        QCOMPARE(proposal.changes, 2);
        QCOMPARE(proposal.atLeast, 2);
    }

    /// Consent items come first, which can cost what a free order would spare.
    void countsTheOrderAsItIsProposed()
    {
        Preparation preparation;
        for (int member = 0; member < 3; ++member)
            preparation.fixture.finaliseReview(preparation.fixture.key(4, member));
        must(PlanDesk(preparation.fixture.history())
                 .declareConflict(preparation.fixture.plan(4), preparation.fixture.member(3).id,
                                  u"Bestuurder"_s));
        const AgendaProposal proposal = preparation.propose();
        QCOMPARE(proposal.items.first().plan, preparation.fixture.plan(4));
        QCOMPARE(proposal.items.first().minutes, kMinutesAConsentItem);
        QCOMPARE(proposal.inOrderOfNumber, 6);
        QCOMPARE(proposal.changes, 4);
        QCOMPARE(proposal.atLeast, 4);
    }

    void keepsWhatIsNotAboutAPlan()
    {
        Preparation preparation;
        QList<AgendaItem> items = preparation.propose().items;
        items.prepend(anotherItem(u"Opening"_s));
        items.insert(3, anotherItem(u"Lunch"_s));
        items.append(anotherItem(u"Rondvraag"_s));
        must(preparation.desk.setAgenda(items));
        const QList<AgendaItem> before = preparation.stored();
        QCOMPARE(titlesOf(preparation.propose().items), titlesOf(before));
        QCOMPARE(preparation.propose().items[3].id, before[3].id);

        // A plan that fell off comes back; what was behind all plans stays there.
        items = before;
        items.removeAt(1);
        items.move(2, 1);
        must(preparation.desk.setAgenda(items));
        const QStringList anew = titlesOf(preparation.propose().items);
        QCOMPARE(anew.size(), 8);
        QCOMPARE(anew[1], u"Lunch"_s);
        QCOMPARE(anew.last(), u"Rondvraag"_s);
    }

    /// Only what is still to come; the motion that was prepared stays with its plan.
    void leavesAloneWhatWasTaken()
    {
        Preparation preparation;
        must(preparation.desk.setAgenda(preparation.propose().items));
        AgendaItem last = preparation.stored().last();
        last.motion = u"Goedkeuren"_s;
        last.minutes = 40;
        must(preparation.desk.store(last));
        must(preparation.desk.open());
        const AgendaItem first = preparation.stored().first();
        must(preparation.desk.start(first.id));
        const AgendaProposal proposal = preparation.propose();
        QCOMPARE(proposal.items.size(), 4);
        QCOMPARE(proposal.items.last().id, last.id);
        QCOMPARE(proposal.items.last().motion, u"Goedkeuren"_s);
        QCOMPARE(proposal.items.last().minutes, 12);
        must(preparation.desk.setAgenda(proposal.items));
        QCOMPARE(preparation.stored().size(), 5);
        QCOMPARE(preparation.stored().first().id, first.id);
    }
};

BERAAD_TEST(AgendaProposalTest, QCoreApplication)
#include "tst_agendaproposal.moc"
