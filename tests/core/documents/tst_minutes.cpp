// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/minutes.h"

#include "tests/support/foreigntool.h"
#include "tests/support/roundfixture.h"
#include "tests/support/testmain.h"

#include <QGuiApplication>
#include <QTemporaryDir>
#include <QTest>

using namespace beraad;
using namespace beraad::domain;
using namespace beraad::documents;
using namespace Qt::StringLiterals;

namespace {

const QDateTime kStart(QDate(2020, 5, 19), QTime(7, 30), Qt::UTC); // 9:30 in Amsterdam

/// A morning: one plan, for which a member leaves the room, and a lunch.
MinutesInput morning()
{
    MinutesInput input;
    committee::PlanRecord record = tests::advised(tests::region(4), Outcome::Approve);
    record.advice->votes = Votes{7, 2, 1};
    record.advice->motivation = u"De regio werkt samen."_s;
    input.records = tests::round(1, {record});
    Member chair{MemberId::create(), u"M. Voorzitter"_s, {}, MemberRole::Chair};
    Member member{MemberId::create(), u"A. Lid"_s, {}, MemberRole::Member};
    Member absent{MemberId::create(), u"B. Ziek"_s, {}, MemberRole::Member};
    input.records.members = {chair, member, absent};
    input.createdAt = kStart;
    Plenary& plenary = input.plenary;
    plenary.meeting.id = MeetingId::create();
    plenary.meeting.date = QDate(2020, 5, 19);
    plenary.meeting.place = u"Utrecht"_s;
    plenary.meeting.openedAt = kStart;
    AgendaItem plan;
    plan.id = AgendaItemId::create();
    plan.plan = record.plan.id;
    plan.title = u"4 Regio 4"_s;
    plan.motion = u"Goedkeuren zonder punten"_s;
    plan.talk = u"Besproken is de dekking."_s;
    AgendaItem lunch;
    lunch.id = AgendaItemId::create();
    lunch.kind = ItemKind::Other;
    lunch.title = u"Rondvraag"_s;
    lunch.motion = u"De volgende plenaire vergadering elders"_s;
    lunch.votes = Votes{4, 3, 2};
    lunch.decision = u"Volgende keer in Zwolle.\nDe secretaris zoekt een zaal."_s;
    plenary.items = {plan, lunch};
    for (const Member& each : {chair, member})
        plenary = withArrival(plenary, each.id, kStart);
    plenary = withItemStarted(plenary, plan.id, {member.id}, kStart.addSecs(600));
    plenary = withItemStarted(plenary, lunch.id, {}, kStart.addSecs(1800));
    plenary = withMeetingClosed(plenary, kStart.addSecs(3600));
    return input;
}

QString textOf(const QByteArray& pdf)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"notulen.pdf"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
        qFatal("cannot write the minutes");
    file.close();
    const auto text = tests::runTool(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s});
    return text ? text->text.simplified() : QString();
}

} // namespace

class MinutesTest final : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatWasKept()
    {
        const auto pdf = makeMinutesPdf(morning());
        QVERIFY(pdf);
        const QString text = textOf(*pdf);
        for (const QString& part : {u"19 mei 2020"_s, u"Utrecht"_s, u"M. Voorzitter"_s,
                                    u"Afwezig: B. Ziek."_s, u"A. Lid verliet de zaal om 09:40"_s,
                                    u"A. Lid kwam binnen om 10:00"_s, u"Goedkeuren zonder punten"_s,
                                    u"7 voor, 2 tegen, 1 onthouden"_s, u"De regio werkt samen."_s,
                                    u"Besproken is de dekking."_s, u"Volgende keer in Zwolle."_s})
            QVERIFY2(text.contains(part), qPrintable(part + u" is not in "_s + text));
        QVERIFY(!text.contains(u"A. Lid verliet de vergadering"_s + u" om 09:40"_s));
    }

    void tellsOfAVoteOnWhatIsAboutNoPlan()
    {
        const QString text = textOf(makeMinutesPdf(morning()).value());
        const qsizetype item = text.indexOf(u"2. Rondvraag"_s);
        qsizetype place = item;
        for (const QString& part :
             {u"De volgende plenaire vergadering elders"_s, u"4 voor, 3 tegen, 2 onthouden"_s,
              u"Conclusie Volgende keer in Zwolle."_s, u"De secretaris zoekt een zaal."_s}) {
            place = text.indexOf(part, place);
            QVERIFY2(place > item, qPrintable(part + u" is not in its place in "_s + text));
        }
        MinutesInput talked = morning();
        talked.plenary.items.last().votes.reset();
        QVERIFY(!textOf(makeMinutesPdf(talked).value()).contains(u"zonder stemming"_s));
    }

    /// The votes stand where the plenary voted, and not where it had to stop.
    void tellsOfAPlanThatCameTwice()
    {
        MinutesInput input = morning();
        input.plenary.meeting.closedAt = {};
        const AgendaItemId first = input.plenary.items.first().id;
        input.plenary = withItemTakenAgain(input.plenary, first, {}, kStart.addSecs(3600));
        input.plenary.items.last().talk = u"Nu met negen leden."_s;
        const auto pdf = makeMinutesPdf(input);
        QVERIFY(pdf);
        const QString text = textOf(*pdf);
        const qsizetype again = text.indexOf(u"3. 4 Regio 4"_s);
        QVERIFY(again > 0);
        QVERIFY(text.indexOf(u"opnieuw behandeld als punt 3"_s) < again);
        QVERIFY(text.indexOf(u"Nu met negen leden."_s) > again);
        QVERIFY(text.indexOf(u"7 voor, 2 tegen, 1 onthouden"_s) > again);
    }

    /// Three ask for three: one comes later, one goes early, and the secretary counts for none.
    void saysWhenTheQuorumWasThere()
    {
        MinutesInput input = morning();
        input.language = Language::English;
        const QList<Member> known = input.records.members;
        const Member secretary{MemberId::create(), u"S. Griffier"_s, {}, MemberRole::Secretary};
        input.records.members.append(secretary);
        const auto textWith = [&](const auto& course) {
            MinutesInput held = input;
            held.plenary.items.clear();
            held.plenary.presences.clear();
            held.plenary.meeting.closedAt = {};
            held.plenary.meeting.quorum = 3;
            for (const Member& each : {known[0], known[1], secretary})
                held.plenary = withArrival(held.plenary, each.id, kStart);
            course(held.plenary);
            held.plenary = withMeetingClosed(held.plenary, kStart.addSecs(3600));
            return textOf(makeMinutesPdf(held).value());
        };
        const QString never = textWith([](Plenary&) {});
        QVERIFY2(never.contains(u"The quorum was not reached."_s), qPrintable(never));
        QVERIFY2(never.contains(u"Secretary, without a vote"_s), qPrintable(never));
        QVERIFY(!never.contains(u"Chair, without"_s));
        const auto late = [&](Plenary& plenary) {
            plenary = withArrival(plenary, known[2].id, kStart.addSecs(300));
        };
        QVERIFY(textWith(late).contains(
            u"The quorum was reached at 09:35. It was there from then on."_s));
        const QString lost = textWith([&](Plenary& plenary) {
            late(plenary);
            plenary = withDeparture(plenary, known[1].id, kStart.addSecs(1200));
            plenary = withArrival(plenary, known[1].id, kStart.addSecs(1205)); // by mistake
            plenary = withDeparture(plenary, known[1].id, kStart.addSecs(1500));
            plenary = withArrival(plenary, known[1].id, kStart.addSecs(1800));
            plenary = withDeparture(plenary, known[0].id, kStart.addSecs(2400));
        });
        QVERIFY2(lost.contains(u"It was not there from 09:55 to 10:00 and from 10:10."_s),
                 qPrintable(lost));
    }

    /// The order of the agenda keeps people out for several plans on end; the minutes of each say
    /// so, and who came back before a break.
    void tellsOfEachItemWhoWasOut()
    {
        MinutesInput input = morning();
        input.language = Language::English;
        const MemberId member = input.records.members[1].id;
        Plenary plenary = input.plenary;
        plenary.presences.clear();
        plenary.meeting.closedAt = {};
        AgendaItem second = plenary.items.first();
        second.id = AgendaItemId::create();
        second.plan = PlanId::create();
        second.title = u"5 Regio 5"_s;
        second.kind = ItemKind::Consent;
        plenary.items.insert(1, second);
        for (AgendaItem& item : plenary.items) {
            item.startedAt = {};
            item.endedAt = {};
        }
        for (const Member& each : input.records.members)
            plenary = withArrival(plenary, each.id, kStart);
        const MemberId other = input.records.members[2].id;
        plenary = withItemStarted(plenary, plenary.items[0].id, {member}, kStart.addSecs(600));
        plenary =
            withItemStarted(plenary, plenary.items[1].id, {member, other}, kStart.addSecs(1200));
        plenary = withDeparture(plenary, other, kStart.addSecs(1500));
        plenary = withItemEnded(plenary, kStart.addSecs(1800)); // and then a break
        plenary = withItemStarted(plenary, plenary.items[2].id, {}, kStart.addSecs(2400));
        input.plenary = plenary;
        const QString text = textOf(makeMinutesPdf(input).value());
        const qsizetype item = text.indexOf(u"2. 5 Regio 5"_s);
        const qsizetype next = text.indexOf(u"3. Rondvraag"_s);
        QVERIFY(item > 0 && next > item);
        const QString told = text.mid(item, next - item);
        for (const QString& part :
             {u"A consent item"_s, u"A. Lid was still out of the room (conflict of interest)."_s,
              u"B. Ziek left the room at 09:50 (conflict of interest)."_s,
              u"B. Ziek left the meeting at 09:55."_s, u"A. Lid came in at 10:00."_s})
            QVERIFY2(told.contains(part), qPrintable(part + u" is not in "_s + told));
        QVERIFY(!told.contains(u"B. Ziek came in"_s));
        QVERIFY(!text.left(item).contains(u"consent item"_s));
        QVERIFY2(text.contains(u"from 09:30 to 09:55"_s), qPrintable(text));
    }

    void saysWhatTheRegionStillSettles()
    {
        MinutesInput input = morning();
        Advice& advice = *input.records.plans.first().advice;
        advice.outcome = Outcome::ApproveWithPoints;
        advice.settleBefore = QDate(2020, 10, 1);
        ImprovementPoint point{ImprovementPointId::create(), u"B2"_s, u"Regel de dekking."_s};
        point.dueBy = QDate(2020, 9, 1);
        advice.improvementPoints = {point};
        const QString text = textOf(makeMinutesPdf(input).value());
        for (const QString& part : {u"1 oktober 2020"_s, u"Verbeterpunten"_s,
                                    u"Regel de dekking. (B2; "_s, u"1 september 2020"_s})
            QVERIFY2(text.contains(part), qPrintable(part + u" is not in "_s + text));
        advice.outcome = Outcome::Revise;
        advice.cause = Cause::PlanNotConcrete;
        advice.causeRemark = u"geen begroting"_s;
        const QString revised = textOf(makeMinutesPdf(input).value());
        QVERIFY2(revised.contains(u": geen begroting"_s), qPrintable(revised));
        QVERIFY(!revised.contains(u"1 oktober 2020"_s));
    }

    void saysWhoHasNoVoteByAMeasure()
    {
        MinutesInput input = morning();
        committee::PlanRecord& record = input.records.plans.first();
        const Member& chair = input.records.members.first();
        ConflictDeclaration declared;
        declared.id = DeclarationId::create();
        declared.plan = record.plan.id;
        declared.member = chair.id;
        declared.kind = DeclarationKind::Possible;
        record.declarations = {declared};
        ConflictMeasure measure;
        measure.declaration = declared.id;
        measure.kind = MeasureKind::ReadsWithoutVote;
        record.measures = {measure};
        const QString text = textOf(makeMinutesPdf(input).value());
        QVERIFY2(text.contains(u"Stemde niet mee M. Voorzitter (mogelijke"_s), qPrintable(text));
        QVERIFY(!textOf(makeMinutesPdf(morning()).value()).contains(u"Stemde niet mee"_s));
    }

    void isATextToWorkOnToo()
    {
        const auto odt = makeMinutesOdt(morning());
        QVERIFY(odt);
        QTemporaryDir folder;
        const QString path = folder.filePath(u"notulen.odt"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(*odt);
        file.close();
        const auto content = tests::runTool(u"unzip"_s, {u"-p"_s, path, u"content.xml"_s});
        if (!content)
            QSKIP("unzip is not installed");
        QVERIFY(content->text.contains(u"Volgende keer in Zwolle."_s));
        QVERIFY(content->text.contains(u"4 voor, 3 tegen, 2 onthouden"_s));
        QVERIFY(content->text.contains(u"table:table"_s));
    }

    void aMeetingThatWasNotHeldHasNone()
    {
        MinutesInput input = morning();
        input.plenary.meeting.openedAt = {};
        QCOMPARE(makeMinutesPdf(input).error().kind(), ErrorKind::MeetingNotOpen);
        QCOMPARE(makeMinutesOdt(input).error().kind(), ErrorKind::MeetingNotOpen);
    }
};

BERAAD_TEST(MinutesTest, QGuiApplication)
#include "tst_minutes.moc"
