// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/ids.h"
#include "core/domain/outcome.h"
#include "core/domain/passage.h"
#include "core/domain/votes.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace beraad::domain {

/// Whether the region must do what an improvement point says.
enum class PointNeed
{
    Required,
    Suggested ///< a recommendation; no verdict hangs on it
};

/// Improvement point (verbeterpunt): one concrete thing for the region to do, tied to a criterion.
struct ImprovementPoint
{
    ImprovementPointId id;
    QString criterion; ///< key in the rubric
    QString text;
    PointNeed need = PointNeed::Required;
    QDate dueBy = {};               ///< invalid: with the next plan
    QList<Citation> citations = {}; ///< what in the plan it is about

    friend bool operator==(const ImprovementPoint&, const ImprovementPoint&) = default;
};

/// A draft is being worded and counts nowhere; adopted, it holds and is in figures, report and
/// letters.
enum class AdviceState
{
    Draft,
    Adopted
};

/// Advice (advies): the committee's conclusion on one plan in one round.
struct Advice
{
    AdviceId id;
    PlanId plan;
    AdviceState state = AdviceState::Draft;
    std::optional<Outcome> outcome;
    QString motivation;
    std::optional<Cause> cause;    ///< with revise and reject
    QString ownCause;              ///< with Cause::Other the programme's words for it
    QString causeRemark;           ///< the cause in words, where that adds something
    QDate settleBefore;            ///< with approve with points
    QString knockOutJustification; ///< why approval stands although a knock-out is not met
    std::optional<Votes> votes;    ///< none: adopted without a vote
    QList<ImprovementPoint> improvementPoints;

    std::optional<StatedCause> statedCause() const
    {
        if (!cause)
            return std::nullopt;
        return StatedCause{*cause, *cause == Cause::Other ? ownCause : QString()};
    }
    /// What counts in figures: the outcome once adopted.
    std::optional<Outcome> standing() const
    {
        return state == AdviceState::Adopted ? outcome : std::nullopt;
    }
    friend bool operator==(const Advice&, const Advice&) = default;
};

enum class FollowUpState
{
    Addressed,
    Partly,
    NotAddressed
};

/// What a region did, in its next plan, with an improvement point of an earlier round, and where.
struct FollowUp
{
    ImprovementPointId point;
    PlanId plan; ///< the later plan, in which it was looked for
    FollowUpState state = FollowUpState::NotAddressed;
    QString remark;
    QString document = {};        ///< SHA-256 of the PDF that the page is of
    std::optional<int> page = {}; ///< counts from 0; none: not said

    friend bool operator==(const FollowUp&, const FollowUp&) = default;
};

enum class DecisionKind
{
    Adopted,
    Departed
};

/// Decision (besluit): what the minister decided on an advice.
struct Decision
{
    PlanId plan; ///< whose advice was decided on
    DecisionKind kind = DecisionKind::Adopted;
    Outcome outcome = Outcome::Approve; ///< what was decided
    QDate date;
    QString reference;
    QString reason; ///< with a departure

    /// It says that the advice was adopted, and the advice has had another outcome since.
    bool isOvertakenBy(Outcome advised) const
    {
        return kind == DecisionKind::Adopted && outcome != advised;
    }
    friend bool operator==(const Decision&, const Decision&) = default;
};

enum class SettlementState
{
    Settled,
    NotSettled ///< looked at, and not by its date
};

/// Settlement (afhandeling): what was judged of a point that a region had to settle after its plan
/// was approved. None: nobody has judged it yet.
struct Settlement
{
    ImprovementPointId point;
    PlanId plan; ///< that was approved with the point
    SettlementState state = SettlementState::Settled;
    QDate day;         ///< on which it was judged
    QString judgedBy;  ///< who judged it, by name
    QString reference; ///< of the letter or document, or a note

    friend bool operator==(const Settlement&, const Settlement&) = default;
};

} // namespace beraad::domain
