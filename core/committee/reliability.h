// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/committee/roundrecords.h"

#include <QList>

#include <optional>

/// How far the readers of a round judge alike, per criterion: a help to look at a criterion or at
/// its wording anew, which never changes a score.
namespace beraad::committee {

/// How far two values of a scale are apart, for Krippendorff's alpha.
enum class Metric
{
    Nominal, ///< the same or not
    Ordinal, ///< by how many values lie between them
    Interval ///< by the square of their difference
};

/// Fewer pairs than this say nothing: ten plans with three readers. A choice of this program; the
/// formula itself asks for no least number.
inline constexpr int kFewestPairs = 30;

/// Krippendorff's own bounds: data to rely on, and data for tentative conclusions only
/// (Content Analysis: An Introduction to Its Methodology, 4th edition, SAGE 2019, chapter 12).
inline constexpr double kReliable = 0.8;
inline constexpr double kTentative = 0.667;

struct Reliability
{
    /// 1 where all agree, 0 where they agree no better than by chance, less where they contradict
    /// each other. None while nothing differs between units: then agreement cannot be told from a
    /// scale that is used at one end only.
    std::optional<double> alpha;
    int units = 0;  ///< with two values or more
    int values = 0; ///< in those units
    int pairs = 0;  ///< of values in the same unit

    bool isTooFew() const { return pairs < kFewestPairs; }

    friend bool operator==(const Reliability&, const Reliability&) = default;
};

/// Krippendorff's alpha over units, each with the values that its coders gave; a missing value is
/// not there, and a unit with fewer than two says nothing.
///
/// alpha = 1 - Do / De, from the matrix of coincidences: o(c,k) is the sum over the units of the
/// ordered pairs of c and k in it, divided by its number of values less one; n(c) is the sum of
/// o(c,k) over k, n the sum of all. Then Do = sum of o(c,k) d(c,k) / n and De = sum of
/// n(c) n(k) d(c,k) / (n (n - 1)). The ordinal difference d(c,k) is the square of
/// sum of n(g) for g from c to k, less (n(c) + n(k)) / 2.
///
/// K. Krippendorff, Computing Krippendorff's Alpha-Reliability, University of Pennsylvania 2011,
/// repository.upenn.edu/asc_papers/43, section C and the metrics after it.
Reliability krippendorffsAlpha(const QList<QList<double>>& units, Metric metric);

/// Ordinal, over the reviews that count: the plans are the units, their readers the coders.
/// Nothing given, "cannot be judged" and "not applicable" are missing values. Plans that are not
/// assessed say nothing.
Reliability reliabilityOf(const domain::Criterion& criterion, const QList<PlanRecord>& plans);

} // namespace beraad::committee
