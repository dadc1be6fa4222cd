// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/committee/roundrecords.h"

#include <QList>
#include <QMap>

#include <optional>

namespace beraad::committee {

/// How many of something stand where. What was approved with points is in `approvedWithPoints` and
/// also in approvedTotal(). The six counts together are everything that was counted.
struct Counts
{
    int approved = 0; ///< without points
    int approvedWithPoints = 0;
    int revise = 0;
    int reject = 0;
    int pending = 0;     ///< handed in, no adopted advice yet
    int notAssessed = 0; ///< withdrawn, or never handed in

    int approvedTotal() const { return approved + approvedWithPoints; }
    int adviceTotal() const { return approvedTotal() + revise + reject; }
    int total() const { return adviceTotal() + pending + notAssessed; }
    int notYetApproved() const { return total() - approvedTotal(); }

    friend bool operator==(const Counts&, const Counts&) = default;
};

/// One round. A withdrawn plan was handed in, so it is in `handedIn` and in `counts.notAssessed`.
struct RoundFigures
{
    int round = 0;
    int handedIn = 0;
    int withdrawn = 0;
    int notHandedIn = 0;
    Counts counts;                         ///< of the plans that this round expected
    QMap<domain::StatedCause, int> causes; ///< of adopted advice to revise or reject

    friend bool operator==(const RoundFigures&, const RoundFigures&) = default;
};

/// Where the regions of the programme stand after a round: an approval holds, whichever round gave
/// it; any other region stands as in the latest round that it was in. `regions` is how many regions
/// have taken part so far, which is the number of the first round as long as none joins later.
struct CumulativeFigures
{
    int round = 0;
    int regions = 0;
    Counts counts; ///< of regions; approvedTotal() of `regions` is the programme's share

    friend bool operator==(const CumulativeFigures&, const CumulativeFigures&) = default;
};

struct ProgrammeFigures
{
    QList<RoundFigures> rounds;          ///< by number
    QList<CumulativeFigures> cumulative; ///< one for each of `rounds`

    friend bool operator==(const ProgrammeFigures&, const ProgrammeFigures&) = default;
};

/// One calendar year: what the programme has, and what the plans that are approved ask.
struct YearSums
{
    int year = 0;
    std::optional<domain::Money> budget; ///< none: the programme names no amount for this year
    domain::Money earlier;               ///< approved in earlier rounds
    domain::Money thisRound;

    domain::Money total() const { return earlier + thisRound; }
    friend bool operator==(const YearSums&, const YearSums&) = default;
};

/// Whose word says which plans are approved.
enum class ApprovedBy
{
    Committee, ///< its advice alone: what it stands for, whatever became of it
    Minister   ///< what was decided; before there is a decision, the advice
};

/// Money of the plans that are approved. The round's ceiling is held against this round's sum,
/// the programme's budget against all rounds together.
struct BudgetFigures
{
    int round = 0;         ///< number of the last round: that of thisRound and of the ceiling
    QList<YearSums> years; ///< each year with a budget or a request, ascending
    YearSums total;        ///< year 0; a budget only when the programme names one
    std::optional<domain::Money> ceiling;

    bool exceedsBudget() const { return total.budget && total.total() > *total.budget; }
    bool exceedsCeiling() const { return ceiling && total.thisRound > *ceiling; }
    friend bool operator==(const BudgetFigures&, const BudgetFigures&) = default;
};

RoundFigures roundFigures(const RoundRecords& records);

/// `rounds` ascending by number, of one programme; the figures go up to the last of them.
ProgrammeFigures programmeFigures(const QList<RoundRecords>& rounds);

/// For the last of `rounds`; the ones before it are the earlier rounds. An empty list gives zeros.
BudgetFigures budgetFigures(const QList<RoundRecords>& rounds,
                            ApprovedBy approvedBy = ApprovedBy::Committee);

} // namespace beraad::committee
