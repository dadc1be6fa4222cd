// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/consentdesk.h"
#include "core/commands/roundreader.h"
#include "core/committee/consent.h"
#include "core/exchange/returnjson.h"
#include "core/merging/merge.h"
#include "core/storage/audittrail.h"
#include "core/storage/consentrecords.h"
#include "core/storage/packagerecords.h"
#include "tests/core/exchange/exchangeoffice.h"
#include "tests/support/testmain.h"

#include <QCoreApplication>

using namespace beraad;
using namespace beraad::commands;
using namespace beraad::domain;
using namespace beraad::exchange;
using namespace beraad::merging;
using namespace beraad::storage;
using namespace beraad::tests;
using namespace Qt::StringLiterals;

namespace {

/// An office whose readers of the first plan are all done and meet, the second of them by laptop.
struct WishingGroup
{
    WishingGroup()
    {
        for (const int reader : {0, 2}) {
            fixture.actAs(fixture.member(reader));
            fixture.finaliseReview(fixture.key(0, reader));
        }
        fixture.actAs(fixture.secretary());
        ExchangeOffice::write(laptop, plan, fixture.rubric());
        takeIn(office.sendReturn(laptop, u"review"_s));
        fixture.moveTo(RoundPhase::ReadingGroup);
        update(laptop);
    }
    /// Another package to a laptop that had one before.
    void update(Laptop& at)
    {
        auto package = must(
            office.openRound(office.sendRound(at.member, at.machine + u" later"_s), at.member));
        must(package.storeIn(*at.history, Progress()));
    }
    Merge workOut(const QList<Arrival>& arrivals)
    {
        return must(Merge::workOut(fixture.dossier(), fixture.round(), arrivals));
    }
    void takeIn(const QString& path)
    {
        must(workOut({{path, office.openReturn(path)}}).perform(fixture.history()));
    }
    static void wish(Laptop& at, const PlanId& plan, const QString& reason)
    {
        must(ConsentDesk(*at.history).wish(plan, reason));
    }
    QList<DiscussionWish> wishes() { return must(ConsentRecords(fixture.dossier()).wishes(plan)); }
    /// As a program that knows no wishes took it in: the entry is kept, and nothing of it counts.
    static ReturnPackage asOlder(ReturnPackage package)
    {
        package.parts.append({kWishesEntry, writeWishes(package.contents.wishes)});
        package.contents.wishes.clear();
        package.json = writeReturnContents(package.contents);
        return package;
    }

    ExchangeOffice office;
    DossierFixture& fixture = office.fixture();
    PlanId plan = fixture.plan(0);
    Laptop laptop = office.laptop(fixture.member(1));
};

} // namespace

/// What a member wants to talk about, from a laptop without a network.
class TestWishes : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aWishTakesThePlanOffTheList()
    {
        WishingGroup group;
        WishingGroup::wish(group.laptop, group.plan, u"De begroting klopt niet"_s);
        const QString path = group.office.sendReturn(group.laptop, u"wish"_s);
        const Merge merge = group.workOut({{path, group.office.openReturn(path)}});
        QCOMPARE(merge.changes().size(), 1);
        QCOMPARE(merge.changes().first().plan, group.plan);
        QCOMPARE(merge.changes().first().wish->reason, u"De begroting klopt niet"_s);
        must(merge.perform(group.fixture.history()));
        QCOMPARE(group.wishes(), must(ConsentRecords(*group.laptop.dossier).wishes(group.plan)));
        const auto records = must(readRound(group.fixture.dossier(), group.fixture.round()));
        QCOMPARE(
            committee::reasonsToDiscuss(records.consentRule, records.rubric, records.plans.first())
                .first()
                .reason,
            committee::DiscussionReason::WishedFor);
        const auto trail = must(AuditTrail(group.fixture.dossier()).entries());
        QVERIFY(trail.last().after.contains(u"De begroting klopt niet"_s));
        must(group.fixture.history().undo());
        QVERIFY(group.wishes().isEmpty());
    }

    void whatIsTakenBackGoes()
    {
        WishingGroup group;
        WishingGroup::wish(group.laptop, group.plan, u"De begroting"_s);
        group.takeIn(group.office.sendReturn(group.laptop, u"wish"_s));
        QCOMPARE(group.wishes().size(), 1);
        must(ConsentDesk(*group.laptop.history).withdraw(group.plan));
        const QString path = group.office.sendReturn(group.laptop, u"back"_s);
        const Merge merge = group.workOut({{path, group.office.openReturn(path)}});
        QVERIFY(merge.changes().first().wish);
        QVERIFY(merge.changes().first().wish->reason.isEmpty());
        must(merge.perform(group.fixture.history()));
        QVERIFY(group.wishes().isEmpty());
    }

    /// As all that the member handed in, with the package of the round.
    void aNewLaptopHasTheWishUntilItIsTakenBack()
    {
        WishingGroup group;
        WishingGroup::wish(group.laptop, group.plan, u"De begroting"_s);
        group.takeIn(group.office.sendReturn(group.laptop, u"wish"_s));
        Laptop fresh = group.office.laptop(group.fixture.member(1), u"fresh"_s);
        ConsentRecords there(*fresh.dossier);
        QCOMPARE(must(there.wishes(group.plan)), group.wishes());
        must(ConsentDesk(*fresh.history).withdraw(group.plan));
        group.update(fresh);
        QVERIFY(must(there.wishes(group.plan)).isEmpty());
        group.takeIn(group.office.sendReturn(fresh, u"back"_s));
        QVERIFY(group.wishes().isEmpty());
    }

    void whatWasWishedAtTheOfficeStays()
    {
        WishingGroup group;
        group.fixture.actAs(group.fixture.member(1));
        must(ConsentDesk(group.fixture.history()).wish(group.plan, u"Op het bureau gezegd"_s));
        group.fixture.actAs(group.fixture.secretary());
        group.takeIn(group.office.sendReturn(group.laptop, u"nothing"_s));
        QCOMPARE(group.wishes().size(), 1);
    }

    void twoReasonsAreAChoice()
    {
        WishingGroup group;
        Laptop train = group.office.laptop(group.fixture.member(1), u"train"_s);
        WishingGroup::wish(group.laptop, group.plan, u"De begroting"_s);
        group.fixture.clock().advance(60);
        WishingGroup::wish(train, group.plan, u"De partners"_s);
        QList<Arrival> arrivals;
        for (Laptop* laptop : {&group.laptop, &train}) {
            const QString path = group.office.sendReturn(*laptop, laptop->machine + u" back"_s);
            arrivals.append({path, group.office.openReturn(path)});
        }
        const Merge merge = group.workOut(arrivals);
        const QList<Choice> choices = merge.choices();
        const auto isWish = [](const Choice& choice) { return choice.field.part == Part::Wish; };
        QCOMPARE(std::count_if(choices.begin(), choices.end(), isWish), 1);
        must(merge.perform(group.fixture.history()));
        QCOMPARE(group.wishes().first().reason, u"De partners"_s);
    }

    void theWishOfSomebodyElseIsRefused()
    {
        WishingGroup group;
        WishingGroup::wish(group.laptop, group.plan, u"De begroting"_s);
        ReturnContents contents = must(collectReturn(*group.laptop.dossier, group.fixture.round(),
                                                     group.laptop.member.id, u"laptop"_s));
        QCOMPARE(contents.wishes.size(), 1);
        must(checkReturn(group.fixture.dossier(), contents, u"f"_s));
        ReturnContents others = contents;
        others.wishes.first().member = group.fixture.member(2).id;
        QCOMPARE(checkReturn(group.fixture.dossier(), others, u"f"_s).error().kind(),
                 ErrorKind::PackageWorkOfOther);
        ReturnContents silent = contents;
        silent.wishes.first().reason = u" "_s;
        QVERIFY(!checkReturn(group.fixture.dossier(), silent, u"f"_s));
        ReturnContents twice = contents;
        twice.wishes.append(twice.wishes.first());
        QVERIFY(!readWishes(writeWishes(twice.wishes), u"f"_s));
    }

    /// The program was renewed between two returns that say the same.
    void whatAnOlderProgramKeptUnreadCounts()
    {
        WishingGroup group;
        WishingGroup::wish(group.laptop, group.plan, u"De begroting"_s);
        const QString first = group.office.sendReturn(group.laptop, u"first"_s);
        const ReturnPackage older = WishingGroup::asOlder(must(group.office.openReturn(first)));
        must(group.workOut({{first, older}}).perform(group.fixture.history()));
        QVERIFY(group.wishes().isEmpty());
        QCOMPARE(must(PackageRecords(group.fixture.dossier()).parts(older.id)).size(), 1);
        const QString second = group.office.sendReturn(group.laptop, u"second"_s);
        const Merge merge = group.workOut({{second, group.office.openReturn(second)}});
        QVERIFY(merge.changes().first().wish);
        must(merge.perform(group.fixture.history()));
        QCOMPARE(group.wishes().size(), 1);
    }

    /// A program that knew no wishes did not look at them: of a later version still, or wrong.
    void whatWasKeptAndCannotBeReadIsInNobodysWay()
    {
        for (const QByteArray& content : {QByteArray("{\"version\":2}"), QByteArray("niets")}) {
            WishingGroup group;
            WishingGroup::wish(group.laptop, group.plan, u"De begroting"_s);
            const QString first = group.office.sendReturn(group.laptop, u"first"_s);
            ReturnPackage older = WishingGroup::asOlder(must(group.office.openReturn(first)));
            older.parts.first().content = content;
            must(group.workOut({{first, older}}).perform(group.fixture.history()));
            const QString second = group.office.sendReturn(group.laptop, u"second"_s);
            must(group.workOut({{second, group.office.openReturn(second)}})
                     .perform(group.fixture.history()));
            QCOMPARE(group.wishes().size(), 1); // of the second
        }
    }

    /// Or the next return is of another laptop, and the first line still counts.
    void whatAnOlderProgramKeptOfAnotherLineCounts()
    {
        WishingGroup group;
        Laptop train = group.office.laptop(group.fixture.member(1), u"train"_s);
        WishingGroup::wish(group.laptop, group.plan, u"De begroting"_s);
        const QString first = group.office.sendReturn(group.laptop, u"first"_s);
        const ReturnPackage older = WishingGroup::asOlder(must(group.office.openReturn(first)));
        must(group.workOut({{first, older}}).perform(group.fixture.history()));
        const QString second = group.office.sendReturn(train, u"second"_s);
        must(group.workOut({{second, group.office.openReturn(second)}})
                 .perform(group.fixture.history()));
        QCOMPARE(group.wishes().size(), 1);
        // What was read now and taken away here since does not come again.
        must(
            ConsentRecords(group.fixture.dossier()).removeWish(group.plan, group.laptop.member.id));
        const QString third = group.office.sendReturn(train, u"third"_s);
        must(group.workOut({{third, group.office.openReturn(third)}})
                 .perform(group.fixture.history()));
        QVERIFY(group.wishes().isEmpty());
    }

    void theRuleGoesOutWhenReadersMeet()
    {
        ExchangeOffice office;
        DossierFixture& fixture = office.fixture();
        const ConsentRule strict{2, 0.05, false, RecommendationRule::EqualApproval};
        fixture.actAs(fixture.chair());
        must(ConsentDesk(fixture.history()).setRule(fixture.round(), strict));
        fixture.actAs(fixture.secretary());
        Laptop laptop = office.laptop(fixture.member(1));
        QCOMPARE(must(ConsentRecords(*laptop.dossier).rule(fixture.round())), ConsentRule());
        fixture.moveTo(RoundPhase::ReadingGroup);
        auto package =
            must(office.openRound(office.sendRound(laptop.member, u"later"_s), laptop.member));
        must(package.storeIn(*laptop.history, Progress()));
        QCOMPARE(must(ConsentRecords(*laptop.dossier).rule(fixture.round())), strict);
    }
};

BERAAD_TEST(TestWishes, QCoreApplication)
#include "tst_wishes.moc"
