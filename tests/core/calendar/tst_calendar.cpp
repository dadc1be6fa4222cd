// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/calendarfile.h"

#include "tests/support/roundfixture.h"
#include "tests/support/testmain.h"

using namespace beraad;
using namespace beraad::calendar;
using namespace beraad::committee;
using namespace beraad::domain;
using namespace Qt::StringLiterals;

namespace {

const QDateTime kMade(QDate(2020, 5, 19), QTime(9, 30), Qt::UTC);

QStringList told(const QList<Deadline>& days)
{
    QStringList lines;
    for (const Deadline& day : days)
        lines << day.day.toString(Qt::ISODate) + u' ' + day.title;
    return lines;
}

/// Lines that were folded are one again (RFC 5545, 3.1).
QStringList linesOf(const QByteArray& file)
{
    return QString::fromUtf8(file).replace(u"\r\n "_s, QString()).split(u"\r\n"_s);
}

} // namespace

class TestCalendar : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void hasTheDaysOfTheRoundAndOfEachRegion()
    {
        RoundRecords round =
            tests::round(1, {tests::advised(tests::region(1), Outcome::ApproveWithPoints),
                             tests::advised(tests::region(2), Outcome::Revise)});
        round.round.finalisedAt = kMade;
        round.round.plenaryDate = QDate(2019, 5, 7);
        RoundRecords next = tests::round(2, {tests::planRecord(tests::region(2))});
        next.round.submissionDeadline = QDate(2019, 11, 1);
        next.round.adviceDate = {};
        next.plans.first().plan.state = PlanState::Expected;
        QCOMPARE(
            told(deadlinesOf({round, next}, wording::Phrases(Language::English))),
            (QStringList{
                u"2019-04-01 Round 1: last day to hand in"_s, u"2019-05-07 Round 1: plenary"_s,
                u"2019-05-19 Round 1: advice to the minister"_s,
                u"2019-11-01 "_s + tests::region(2).name + u": hands in again"_s,
                u"2019-11-01 Round 2: last day to hand in"_s,
                u"2020-10-01 "_s + tests::region(1).name + u": points settled before today"_s}));
    }

    void hasTheDayOnWhichEachRegionsFundingStarts()
    {
        const auto decided = [](PlanRecord record, Outcome outcome) {
            record.decision = Decision{
                record.plan.id, DecisionKind::Adopted, outcome, QDate(2019, 6, 20), {}, {}};
            return record;
        };
        const auto approve = [&](int region, Outcome outcome) {
            return decided(tests::advised(tests::region(region), outcome), outcome);
        };
        const RoundRecords round = tests::round(
            1, {approve(1, Outcome::Approve), approve(2, Outcome::ApproveWithPoints),
                approve(3, Outcome::Reject), tests::advised(tests::region(4), Outcome::Approve)});
        QStringList starts;
        const auto all = deadlinesOf({round}, wording::Phrases(Language::English));
        for (const Deadline& day : all) {
            if (day.title.endsWith(u"funding starts"_s))
                starts << day.day.toString(Qt::ISODate) + u' ' + day.title + u'|' + day.details;
        }
        const QString points = round.plans.at(1).advice->improvementPoints.first().text;
        QCOMPARE(starts, (QStringList{u"2019-08-01 Regio 1: funding starts|"_s,
                                      u"2019-08-01 Regio 2: funding starts|1. "_s + points}));
    }

    void aPointThatWasSettledIsNoLongerDue()
    {
        PlanRecord plan = tests::advised(tests::region(1), Outcome::ApproveWithPoints);
        ImprovementPoint own{ImprovementPointId::fromText(u"own"_s), u"A2"_s, u"Zoek bedrijven."_s};
        own.dueBy = QDate(2020, 9, 1);
        plan.advice->improvementPoints.append(own);
        const auto due = [&] {
            QStringList days;
            const auto all = deadlinesOf({tests::round(1, {plan})}, wording::Phrases());
            for (const Deadline& day : all) {
                if (day.key.endsWith(u"-settle"_s))
                    days << day.key + u' ' + day.day.toString(Qt::ISODate) + u' ' + day.details;
            }
            return days;
        };
        const QString later =
            plan.plan.id.text() + u"-settle 2020-10-01 1. Maak de activiteiten concreet."_s;
        QCOMPARE(due(), (QStringList{u"own-settle 2020-09-01 2. Zoek bedrijven."_s, later}));
        plan.settlements = {
            {own.id, plan.plan.id, SettlementState::NotSettled, QDate(2020, 9, 2), u"A"_s, {}}};
        QCOMPARE(due().size(), 2);
        plan.settlements.first().state = SettlementState::Settled;
        QCOMPARE(due(), QStringList{later});
    }

    void aRegionThatExplainsItsPlanHasATimeAndAPlace()
    {
        PlanRecord plan = tests::planRecord(tests::region(1));
        Clarification pitch;
        pitch.id = ClarificationId::fromText(u"c1"_s);
        pitch.kind = ClarificationKind::Pitch;
        pitch.text = u"Hoe komt de samenwerking tot stand?"_s;
        pitch.slot = {QDate(2020, 4, 23), QTime(10, 30), 20, u"Utrecht, zaal 2"_s, u"C. Rector"_s};
        Clarification unplanned = pitch;
        unplanned.slot = {};
        plan.clarifications = {pitch, unplanned};
        RoundRecords round = tests::round(1, {plan});
        round.round.submissionDeadline = {};
        round.round.adviceDate = {};
        const auto days = deadlinesOf({round}, wording::Phrases(Language::English));
        QCOMPARE(told(days), QStringList{u"2020-04-23 Regio 1 explains its plan"_s});
        const QStringList lines = linesOf(writeCalendar(days, kMade));
        const QString begins = QDateTime(pitch.slot.day, pitch.slot.begins)
                                   .toUTC()
                                   .toString(u"yyyyMMdd'T'HHmmss'Z'"_s);
        QVERIFY2(lines.contains(u"DTSTART:"_s + begins), qPrintable(lines.join(u'\n')));
        QVERIFY(lines.contains(u"LOCATION:Utrecht\\, zaal 2"_s));
        QVERIFY(lines.contains(u"DESCRIPTION:C. Rector\\nHoe komt de samenwerking tot stand?"_s));
        QVERIFY(lines.contains(u"TRANSP:OPAQUE"_s));
    }

    void whatIsMissingIsDueAsLongAsThePlanIsNotComplete()
    {
        RoundRecords round = tests::round(
            1, {tests::planRecord(tests::region(1)), tests::planRecord(tests::region(2))});
        round.plans[0].plan.state = PlanState::Incomplete;
        SentLetter asked;
        asked.plan = round.plans[0].plan.id;
        asked.kind = LetterKind::Incomplete;
        asked.datedOn = QDate(2020, 5, 19);
        SentLetter failed = asked;
        failed.datedOn = QDate(2020, 5, 25);
        failed.state = LetterState::Failed;
        SentLetter ofAnother = asked;
        ofAnother.plan = round.plans[1].plan.id; // which is complete
        const auto due = [&] {
            return told(withMissingParts({}, round, {failed, ofAnother, asked}, 14,
                                         wording::Phrases(Language::English)));
        };
        QCOMPARE(due(), QStringList{u"2020-06-02 Regio 1: missing parts due"_s});
        // In what was made before the register kept the day on a letter.
        asked.datedOn = {};
        asked.madeAt = QDateTime(QDate(2020, 5, 20), QTime(10, 0), Qt::UTC);
        QCOMPARE(due(), QStringList{u"2020-06-03 Regio 1: missing parts due"_s});
        round.plans[0].plan.state = PlanState::Complete;
        QCOMPARE(due(), QStringList());
    }

    void hasTheVisitsToRegionsThatMayBeSeen()
    {
        const Region region = tests::region(2);
        const Visit seen{
            VisitId::fromText(u"v1"_s), region.id, {}, QDate(2019, 5, 1), 2, u"P. Steun"_s, {}};
        Visit closed = seen;
        closed.region = tests::region(3).id;
        const QList<Deadline> days{{u"k"_s, QDate(2019, 6, 1), u"Round 1: plenary"_s, {}}};
        const auto all =
            withVisits(days, {seen, closed}, {region}, wording::Phrases(Language::English));
        QCOMPARE(told(all),
                 (QStringList{u"2019-05-01 "_s + region.name + u": visit of the support team"_s,
                              u"2019-06-01 Round 1: plenary"_s}));
        QCOMPARE(all.first().details, u"P. Steun"_s);
    }

    void writesWhatOtherCalendarsRead()
    {
        const QList<Deadline> days{{u"plan-1-settle"_s, QDate(2020, 10, 1),
                                    u"Noordkust; punten, geregeld"_s,
                                    u"1. Teken de overeenkomst – voor é\n2. Zoek bedrijven"_s}};
        const QByteArray file = writeCalendar(days, kMade);
        const QStringList lines = linesOf(file);
        QCOMPARE(lines.first(), u"BEGIN:VCALENDAR"_s);
        QVERIFY(lines.contains(u"VERSION:2.0"_s));
        QVERIFY(lines.contains(u"UID:plan-1-settle@beraad"_s));
        QVERIFY(lines.contains(u"DTSTAMP:20200519T093000Z"_s));
        QVERIFY(lines.contains(u"DTSTART;VALUE=DATE:20201001"_s));
        QVERIFY(lines.contains(u"DTEND;VALUE=DATE:20201002"_s));
        QVERIFY(lines.contains(u"SUMMARY:Noordkust\\; punten\\, geregeld"_s));
        QVERIFY(
            lines.contains(u"DESCRIPTION:1. Teken de overeenkomst – voor é\\n2. Zoek bedrijven"_s));
        QCOMPARE(lines.last(), QString()); // each line ends, the last one too
        for (const QByteArray& line : file.split('\n'))
            QVERIFY(line.size() <= 76); // 75 octets and the carriage return
        QCOMPARE(writeCalendar(days, kMade), file);
    }

    void anEmptyCalendarIsOne()
    {
        QVERIFY(linesOf(writeCalendar({}, kMade)).contains(u"END:VCALENDAR"_s));
    }
};

BERAAD_TEST(TestCalendar, QCoreApplication)
#include "tst_calendar.moc"
