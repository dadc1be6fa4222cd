// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/clarification.h"

#include <algorithm>

namespace beraad::domain {

namespace {

constexpr int kLongestPitch = 8 * 60;
constexpr int kMinutesOfDay = 24 * 60;

int minuteOf(const QTime& time)
{
    return time.hour() * 60 + time.minute();
}

bool endsOnItsDay(const PitchSlot& slot)
{
    return minuteOf(slot.begins) + slot.minutes <= kMinutesOfDay;
}

bool overlap(const PitchSlot& one, const PitchSlot& other)
{
    return one.isSet() && other.isSet() && one.day == other.day &&
           minuteOf(one.begins) < minuteOf(other.begins) + other.minutes &&
           minuteOf(other.begins) < minuteOf(one.begins) + one.minutes;
}

/// The beginning of a text, to name it by.
QString nameOf(const Clarification& clarification)
{
    constexpr qsizetype kLongest = 60;
    const QString text = clarification.text.simplified();
    return text.size() <= kLongest ? text : text.left(kLongest - 1).trimmed() + QChar(0x2026);
}

} // namespace

bool isSettled(const Clarification& clarification)
{
    return clarification.answeredOn.isValid() && clarification.hasAnswer() &&
           clarification.effect && !clarification.effectRemark.trimmed().isEmpty();
}

QDate lastDay(const Clarification& clarification)
{
    const bool hasSlot =
        clarification.kind == ClarificationKind::Pitch && clarification.slot.isSet();
    return hasSlot ? clarification.slot.day : clarification.dueBy;
}

ClarificationState stateOf(const Clarification& clarification, const QDate& today)
{
    if (isSettled(clarification))
        return ClarificationState::Settled;
    if (clarification.answeredOn.isValid())
        return ClarificationState::Answered;
    if (!clarification.sentOn.isValid())
        return ClarificationState::ToSend;
    const QDate last = lastDay(clarification);
    return last.isValid() && last < today ? ClarificationState::Overdue : ClarificationState::Sent;
}

Result<void> mayStand(const Clarification& clarification)
{
    const QDate sent = clarification.sentOn;
    if (sent.isValid() && clarification.text.trimmed().isEmpty())
        return Error(ErrorKind::ClarificationWithoutText);
    if (clarification.answeredOn.isValid() && !(sent.isValid() && sent <= clarification.answeredOn))
        return Error(ErrorKind::AnswerBeforeQuestion);
    const QDate last = lastDay(clarification);
    if (sent.isValid() && last.isValid() && last <= sent)
        return Error(ErrorKind::DueBeforeSent);
    const PitchSlot& slot = clarification.slot;
    if (slot.minutes < 1 || slot.minutes > kLongestPitch || (slot.isSet() && !endsOnItsDay(slot)))
        return Error(ErrorKind::PitchSlotWrong);
    return {};
}

Result<void> fitsBeside(const Clarification& clarification, const QList<Clarification>& others)
{
    if (clarification.kind != ClarificationKind::Pitch)
        return {};
    for (const Clarification& other : others) {
        if (other.id != clarification.id && other.kind == ClarificationKind::Pitch &&
            overlap(clarification.slot, other.slot))
            return Error(ErrorKind::PitchSlotTaken,
                         {other.slot.begins.toString(QStringLiteral("HH:mm"))});
    }
    return {};
}

QList<Error> doubtsAboutClarifications(const QList<Clarification>& clarifications)
{
    QList<Error> doubts;
    for (const Clarification& each : clarifications) {
        if (isSettled(each))
            continue;
        const bool isAnswered = each.answeredOn.isValid() && each.hasAnswer();
        doubts.append(Error(isAnswered ? ErrorKind::AnswerNotWeighed : ErrorKind::QuestionStillOpen,
                            {nameOf(each)}));
    }
    return doubts;
}

bool hasAnswerAfter(const QList<Clarification>& clarifications, const QDateTime& moment)
{
    return moment.isValid() && std::any_of(clarifications.begin(), clarifications.end(),
                                           [&](const Clarification& each) {
                                               return each.knownAt.isValid() &&
                                                      each.knownAt > moment;
                                           });
}

QList<Clarification> clarificationsSeenBy(const Member& member, const PlanSituation& situation,
                                          const QList<Clarification>& clarifications)
{
    if (accessTo(Matter::SeeClarifications, situation, member) != ReviewAccess::Open)
        return {};
    if (mayAdvise(member.role))
        return clarifications;
    const bool seesJudgements = accessToReviews(situation, member) == ReviewAccess::Open;
    QList<Clarification> seen;
    for (Clarification each : clarifications) {
        if (!each.sentOn.isValid())
            continue;
        if (!seesJudgements) {
            each.effect.reset();
            each.effectRemark.clear();
            each.questions.clear();
        }
        seen.append(each);
    }
    return seen;
}

QList<PitchSlot> proposedSlots(const PitchDay& day, int count, const QList<PitchSlot>& taken)
{
    QList<PitchSlot> proposed;
    if (!day.day.isValid() || !day.begins.isValid() || day.minutes < 1)
        return proposed;
    int minute = minuteOf(day.begins);
    while (proposed.size() < count && minute + day.minutes <= kMinutesOfDay) {
        const PitchSlot slot{day.day, QTime(0, 0).addSecs(minute * 60), day.minutes, day.place, {}};
        const auto inTheWay = std::find_if(
            taken.begin(), taken.end(), [&](const PitchSlot& each) { return overlap(slot, each); });
        if (inTheWay != taken.end()) {
            minute = minuteOf(inTheWay->begins) + inTheWay->minutes + day.pause;
            continue;
        }
        proposed.append(slot);
        minute += day.minutes + day.pause;
    }
    return proposed;
}

} // namespace beraad::domain
