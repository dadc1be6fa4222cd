// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/domain/access.h"
#include "core/domain/ids.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QTime>

#include <optional>

/// What the committee asks a region before it advises, and what the region says. Pure, as the rules
/// of the scheme (rules.h).
namespace beraad::domain {

enum class ClarificationKind
{
    Written, ///< a written question (schriftelijke vraag)
    Pitch    ///< the region comes to explain its plan (mondelinge toelichting)
};

/// What an answer does to the committee's judgement.
enum class ClarificationEffect
{
    None,
    Confirms,
    Changes
};

/// Pitch slot (spreektijd): when and where a region explains its plan. Local time.
struct PitchSlot
{
    QDate day;
    QTime begins;
    int minutes = 20;
    QString place;
    QString speakers; ///< who come for the region

    bool isSet() const { return day.isValid() && begins.isValid(); }
    QTime ends() const { return begins.addSecs(minutes * 60); }
    friend bool operator==(const PitchSlot&, const PitchSlot&) = default;
};

/// Clarification (toelichting): one thing that is asked of a region about its plan, in writing or
/// to be explained. The days say how far it is.
struct Clarification
{
    ClarificationId id;
    PlanId plan;
    ClarificationKind kind = ClarificationKind::Written;
    QString criterion;           ///< its key; empty: the plan as a whole
    QString text;                ///< what is asked
    QList<QuestionId> questions; ///< of members, taken over in it; one may be gone since
    QDateTime madeAt;            ///< UTC
    QDate sentOn;                ///< invalid: not yet
    QDate dueBy;                 ///< invalid: no day was named
    QDate answeredOn;            ///< invalid: not yet; of a pitch the day on which they explained
    QString answer;              ///< in words
    QString document;            ///< SHA-256 of the answer among the plan's documents; may be empty
    QDateTime knownAt;           ///< UTC: since when there is an answer here
    PitchSlot slot;              ///< only of a pitch
    std::optional<ClarificationEffect> effect; ///< none: not said yet
    QString effectRemark;                      ///< why so

    bool hasAnswer() const { return !answer.trimmed().isEmpty() || !document.isEmpty(); }
    friend bool operator==(const Clarification&, const Clarification&) = default;
};

enum class ClarificationState
{
    ToSend,
    Sent,
    Overdue, ///< the last day passed without an answer
    Answered,
    Settled ///< and it is said what that does to the judgement
};

/// By the days alone; `today` is the reader's.
ClarificationState stateOf(const Clarification& clarification, const QDate& today);

/// Answered in words or by a document, with an effect and a remark on it.
bool isSettled(const Clarification& clarification);

/// The last day to answer: of a pitch with a slot the day of that.
QDate lastDay(const Clarification& clarification);

/// What cannot be so: sent without words, days in the wrong order, a slot that is no length or runs
/// past midnight. ClarificationWithoutText, AnswerBeforeQuestion, DueBeforeSent, PitchSlotWrong.
Result<void> mayStand(const Clarification& clarification);

/// The room holds one region at a time. `others` are the clarifications of the round; this one may
/// be among them. PitchSlotTaken names the beginning of the other.
Result<void> fitsBeside(const Clarification& clarification, const QList<Clarification>& others);

/// What is open before an advice is adopted deserves a second look and forbids nothing: what was
/// asked and not answered, and an answer whose effect nobody has said.
QList<Error> doubtsAboutClarifications(const QList<Clarification>& clarifications);

/// Whether an answer came after this moment, such as that of a final review. False for an invalid
/// one.
bool hasAnswerAfter(const QList<Clarification>& clarifications, const QDateTime& moment);

/// What a member may see of what is asked about a plan (Matter::SeeClarifications). Who does not
/// lead the round sees what went out; who still judges alone does not see what others find of the
/// answer, nor who asked.
QList<Clarification> clarificationsSeenBy(const Member& member, const PlanSituation& situation,
                                          const QList<Clarification>& clarifications);

/// A day of pitches as it is planned.
struct PitchDay
{
    QDate day;
    QTime begins;
    int minutes = 20; ///< each
    int pause = 5;    ///< minutes between two
    QString place;

    friend bool operator==(const PitchDay&, const PitchDay&) = default;
};

/// That many slots one after another, with room left for those that are planned on the day already.
/// Fewer where midnight comes first.
QList<PitchSlot> proposedSlots(const PitchDay& day, int count, const QList<PitchSlot>& taken);

} // namespace beraad::domain
