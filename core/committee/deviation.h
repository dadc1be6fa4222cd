// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/committee/roundrecords.h"

#include <QList>

#include <optional>

namespace beraad::committee {

/// In fewer plans than this a reader's pairs say more of the plans than of the reader, however many
/// criteria they have. A choice of this program.
inline constexpr int kFewestPlans = 5;

/// How one reader judges beside who reads the same plans. Differences are shares of the scale: 0.5
/// is one step of three levels, 0.1 one point of ten.
///
/// The signed mean is the bias of J. M. Bland and D. G. Altman, Statistical Methods for Assessing
/// Agreement between Two Methods of Clinical Measurement, The Lancet 1986, 327(8476), 307-310: the
/// mean of the differences within pairs. Beside it stands the mean of their absolute values,
/// because who is now milder and now stricter has a bias of nothing.
struct Deviation
{
    domain::MemberId reader;
    double meanSigned = 0; ///< above 0: milder than the others
    double meanAbsolute = 0;
    int pairs = 0; ///< of the reader's judgement and another's on the same criterion of a plan
    int plans = 0; ///< in which there are such pairs

    /// Too few pairs, as reliability.h has it, or plans to say anything of a person.
    bool isTooFew() const;

    friend bool operator==(const Deviation&, const Deviation&) = default;
};

/// Over the reviews that count, of plans that are assessed.
Deviation deviationOf(const domain::MemberId& reader, const domain::Rubric& rubric,
                      const QList<PlanRecord>& plans);

} // namespace beraad::committee
