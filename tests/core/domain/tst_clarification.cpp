// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/clarification.h"

#include "tests/support/testmain.h"

using namespace beraad;
using namespace beraad::domain;
using namespace Qt::StringLiterals;

namespace {

const QDate kSent(2020, 4, 10);
const QDate kDue(2020, 4, 24);

Clarification question()
{
    Clarification asked;
    asked.id = ClarificationId::create();
    asked.plan = PlanId::fromText(u"plan"_s);
    asked.text = u"Wie betaalt de leraren na 2023?"_s;
    return asked;
}

Clarification sent()
{
    Clarification asked = question();
    asked.sentOn = kSent;
    asked.dueBy = kDue;
    return asked;
}

Clarification settled()
{
    Clarification asked = sent();
    asked.answeredOn = kDue;
    asked.answer = u"De scholen zelf."_s;
    asked.effect = ClarificationEffect::Confirms;
    asked.effectRemark = u"Zo stond het in het plan."_s;
    return asked;
}

Clarification pitchAt(const QTime& begins, int minutes = 20)
{
    Clarification pitch = question();
    pitch.kind = ClarificationKind::Pitch;
    pitch.slot = {kDue, begins, minutes, u"Zwolle"_s, {}};
    return pitch;
}

ErrorKind kindOf(const Result<void>& result)
{
    return result ? ErrorKind::Internal : result.error().kind();
}

} // namespace

class ClarificationTest final : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void theDaysSayHowFarItIs();
    void itIsSettledOnceItsEffectIsSaid();
    void aPitchIsDueOnTheDayOfItsSlot();
    void theDaysStandInTheirOrder_data();
    void theDaysStandInTheirOrder();
    void nothingGoesOutWithoutWords();
    void aSlotEndsOnItsDay();
    void noTwoRegionsSpeakAtOnce_data();
    void noTwoRegionsSpeakAtOnce();
    void slotsComeOneAfterAnother();
    void slotsLeaveRoomForWhatIsPlanned();
    void midnightEndsTheDay();
    void whatIsOpenIsADoubt();
    void anAnswerComesAfterAReview();
    void whoJudgesAloneSeesTheAnswerOnly();
};

void ClarificationTest::theDaysSayHowFarItIs()
{
    QCOMPARE(stateOf(question(), kSent), ClarificationState::ToSend);
    QCOMPARE(stateOf(sent(), kDue), ClarificationState::Sent);
    QCOMPARE(stateOf(sent(), kDue.addDays(1)), ClarificationState::Overdue);
    Clarification answered = sent();
    answered.answeredOn = kDue;
    QCOMPARE(stateOf(answered, kDue.addDays(9)), ClarificationState::Answered);
    QCOMPARE(stateOf(settled(), kDue.addDays(9)), ClarificationState::Settled);
    Clarification noDay = sent();
    noDay.dueBy = {};
    QCOMPARE(stateOf(noDay, kDue.addYears(1)), ClarificationState::Sent);
}

void ClarificationTest::itIsSettledOnceItsEffectIsSaid()
{
    QVERIFY(isSettled(settled()));
    Clarification without = settled();
    without.effectRemark = u"  "_s;
    QVERIFY(!isSettled(without));
    without = settled();
    without.effect.reset();
    QVERIFY(!isSettled(without));
    without = settled();
    without.answer.clear();
    QVERIFY(!isSettled(without));
    without.document = u"een document"_s;
    QVERIFY(isSettled(without));
}

void ClarificationTest::aPitchIsDueOnTheDayOfItsSlot()
{
    Clarification pitch = pitchAt({10, 0});
    pitch.sentOn = kSent;
    QCOMPARE(stateOf(pitch, kDue), ClarificationState::Sent);
    QCOMPARE(stateOf(pitch, kDue.addDays(1)), ClarificationState::Overdue);
}

void ClarificationTest::theDaysStandInTheirOrder_data()
{
    QTest::addColumn<QDate>("sentOn");
    QTest::addColumn<QDate>("dueBy");
    QTest::addColumn<QDate>("answeredOn");
    QTest::addColumn<int>("refusal");
    const int none = int(ErrorKind::Internal);
    QTest::newRow("in order") << kSent << kDue << kDue << none;
    QTest::newRow("answered late") << kSent << kDue << kDue.addDays(3) << none;
    QTest::newRow("answered the same day") << kSent << kDue << kSent << none;
    QTest::newRow("due on the day of sending")
        << kSent << kSent << QDate() << int(ErrorKind::DueBeforeSent);
    QTest::newRow("due before it was sent")
        << kDue << kSent << QDate() << int(ErrorKind::DueBeforeSent);
    QTest::newRow("answered before it was sent")
        << kSent << kDue << kSent.addDays(-1) << int(ErrorKind::AnswerBeforeQuestion);
    QTest::newRow("answered and never sent")
        << QDate() << kDue << kDue << int(ErrorKind::AnswerBeforeQuestion);
}

void ClarificationTest::theDaysStandInTheirOrder()
{
    QFETCH(QDate, sentOn);
    QFETCH(QDate, dueBy);
    QFETCH(QDate, answeredOn);
    QFETCH(int, refusal);
    Clarification asked = question();
    asked.sentOn = sentOn;
    asked.dueBy = dueBy;
    asked.answeredOn = answeredOn;
    QCOMPARE(int(kindOf(mayStand(asked))), refusal);
}

void ClarificationTest::nothingGoesOutWithoutWords()
{
    Clarification asked = sent();
    asked.text = u" \n"_s;
    QCOMPARE(kindOf(mayStand(asked)), ErrorKind::ClarificationWithoutText);
    asked.sentOn = {};
    QVERIFY(mayStand(asked));
}

void ClarificationTest::aSlotEndsOnItsDay()
{
    QVERIFY(mayStand(pitchAt({23, 40}, 20)));
    QCOMPARE(kindOf(mayStand(pitchAt({23, 41}, 20))), ErrorKind::PitchSlotWrong);
    QCOMPARE(kindOf(mayStand(pitchAt({9, 0}, 0))), ErrorKind::PitchSlotWrong);
}

void ClarificationTest::noTwoRegionsSpeakAtOnce_data()
{
    QTest::addColumn<QTime>("begins");
    QTest::addColumn<bool>("fits");
    QTest::newRow("well before") << QTime(9, 0) << true;
    QTest::newRow("ends as the other begins") << QTime(9, 40) << true;
    QTest::newRow("runs into the other") << QTime(9, 41) << false;
    QTest::newRow("at the same time") << QTime(10, 0) << false;
    QTest::newRow("within the other") << QTime(10, 10) << false;
    QTest::newRow("begins as the other ends") << QTime(10, 20) << true;
}

void ClarificationTest::noTwoRegionsSpeakAtOnce()
{
    QFETCH(QTime, begins);
    QFETCH(bool, fits);
    const Clarification other = pitchAt({10, 0});
    const Clarification pitch = pitchAt(begins);
    const Result<void> result = fitsBeside(pitch, {pitch, other});
    QCOMPARE(bool(result), fits);
    if (!fits)
        QCOMPARE(result.error(), Error(ErrorKind::PitchSlotTaken, {u"10:00"_s}));
    Clarification elsewhen = pitch;
    elsewhen.slot.day = kDue.addDays(1);
    QVERIFY(fitsBeside(elsewhen, {other}));
}

void ClarificationTest::slotsComeOneAfterAnother()
{
    const auto proposed = proposedSlots({kDue, {13, 0}, 20, 5, u"Zwolle"_s}, 3, {});
    QCOMPARE(proposed.size(), 3);
    QCOMPARE(proposed[0].begins, QTime(13, 0));
    QCOMPARE(proposed[1].begins, QTime(13, 25));
    QCOMPARE(proposed[2].begins, QTime(13, 50));
    QCOMPARE(proposed[2].ends(), QTime(14, 10));
    QCOMPARE(proposed[2].place, u"Zwolle"_s);
}

void ClarificationTest::slotsLeaveRoomForWhatIsPlanned()
{
    const PitchSlot lunch{kDue, {13, 10}, 50, {}, {}};
    const PitchSlot otherDay{kDue.addDays(1), {13, 0}, 20, {}, {}};
    const auto proposed = proposedSlots({kDue, {12, 30}, 20, 5, {}}, 3, {lunch, otherDay});
    QCOMPARE(proposed[0].begins, QTime(12, 30));
    QCOMPARE(proposed[1].begins, QTime(14, 5)); // a pause behind it too
    QCOMPARE(proposed[2].begins, QTime(14, 30));
}

void ClarificationTest::midnightEndsTheDay()
{
    QCOMPARE(proposedSlots({kDue, {23, 0}, 25, 5, {}}, 9, {}).size(), 2);
    QVERIFY(proposedSlots({{}, {9, 0}, 25, 5, {}}, 9, {}).isEmpty());
}

void ClarificationTest::whatIsOpenIsADoubt()
{
    Clarification answered = settled();
    answered.effect.reset();
    const auto doubts = doubtsAboutClarifications({settled(), sent(), answered});
    QCOMPARE(doubts.size(), 2);
    QCOMPARE(doubts[0], Error(ErrorKind::QuestionStillOpen, {sent().text}));
    QCOMPARE(doubts[1].kind(), ErrorKind::AnswerNotWeighed);
}

void ClarificationTest::anAnswerComesAfterAReview()
{
    const QDateTime finished(kDue, {9, 0}, Qt::UTC);
    Clarification answered = settled();
    answered.knownAt = finished.addSecs(60);
    QVERIFY(hasAnswerAfter({answered}, finished));
    QVERIFY(!hasAnswerAfter({answered}, finished.addSecs(60)));
    QVERIFY(!hasAnswerAfter({sent()}, finished));
    QVERIFY(!hasAnswerAfter({answered}, {}));
}

void ClarificationTest::whoJudgesAloneSeesTheAnswerOnly()
{
    Member reader;
    reader.id = MemberId::fromText(u"lid"_s);
    Member chair;
    chair.id = MemberId::fromText(u"voorzitter"_s);
    chair.role = MemberRole::Chair;
    PlanSituation situation;
    situation.plan.id = PlanId::fromText(u"plan"_s);
    situation.plan.state = PlanState::Complete;
    situation.readers = {reader.id};
    const QList<Clarification> all{question(), settled()};

    const auto seen = clarificationsSeenBy(reader, situation, all);
    QCOMPARE(seen.size(), 1); // what was not sent is the secretariat's
    QCOMPARE(seen[0].answer, settled().answer);
    QVERIFY(!seen[0].effect);
    QVERIFY(seen[0].effectRemark.isEmpty());
    QCOMPARE(clarificationsSeenBy(chair, situation, all).size(), 2);

    Member other;
    other.id = MemberId::fromText(u"ander lid"_s);
    QVERIFY(clarificationsSeenBy(other, situation, all).isEmpty());
    situation.phase = RoundPhase::Plenary;
    QCOMPARE(clarificationsSeenBy(other, situation, all).size(), 1);
    QVERIFY(clarificationsSeenBy(other, situation, all)[0].effect);
    situation.interests.conflicts = {{situation.plan.id, other.id, u"bestuurder"_s, {}}};
    QVERIFY(clarificationsSeenBy(other, situation, all).isEmpty());
}

BERAAD_TEST(ClarificationTest, QCoreApplication)
#include "tst_clarification.moc"
