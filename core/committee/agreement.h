// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/review.h"
#include "core/domain/rubric.h"

#include <QList>

#include <optional>

/// How far the readers of a plan agree. Only final reviews are looked at.
namespace beraad::committee {

/// From this share of the scale on, points lie far apart.
inline constexpr double kFarApart = 0.3;

/// Whether judgements that lie `range` apart lie `share` of the scale apart or more; 0.9 - 0.6 is
/// three tenths, whatever the machine makes of it.
bool liesApart(double range, double share);

/// Where a judgement stands on the scale: 0 at its lower end, 1 at its upper end, the steps of
/// levels equally far apart. Nothing without a value that fits.
std::optional<double> placeOnScale(const domain::Judgement& judgement, const domain::Scale& scale);

/// What the readers gave on one criterion, each final review that has a judgement once.
QList<domain::Judgement> finalJudgements(const domain::Criterion& criterion,
                                         const QList<domain::Review>& reviews);

/// Whether the judgements of one criterion ask for a talk. Levels: as soon as two are not the same,
/// "cannot be judged" and "not applicable" included. Points: when one counts as met and another
/// not, or when they lie kFarApart of the scale or more apart; 7 beside 8 is no difference.
bool readersDiffer(const domain::Scale& scale, const QList<domain::Judgement>& judgements);

/// Whether the readers stand on both sides of a threshold: points that are enough and points that
/// are not. Levels have no threshold within them.
bool standsOnBothSides(const domain::Scale& scale, const QList<domain::Judgement>& judgements);

/// How far the readers together find the criterion met: the middle one of their levels (the lower
/// of two middle ones), the mean of their points. Nothing without a value.
std::optional<domain::Standing> commonStanding(const domain::Scale& scale,
                                               const QList<domain::Judgement>& judgements);

} // namespace beraad::committee
