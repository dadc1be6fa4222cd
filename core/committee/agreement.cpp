// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/committee/agreement.h"

#include <algorithm>

namespace beraad::committee {

using namespace domain;

namespace {

constexpr double kFarApart = 0.3; ///< of the scale

QList<Standing> standingsOf(const Scale& scale, const QList<Judgement>& judgements)
{
    QList<Standing> standings;
    for (const Judgement& judgement : judgements) {
        if (const auto found = standing(judgement, scale))
            standings.append(*found);
    }
    return standings;
}

bool pointsLieApart(const Scale& scale, const QList<Judgement>& judgements)
{
    QList<double> points;
    for (const Judgement& judgement : judgements) {
        if (judgement.points())
            points.append(*judgement.points());
    }
    if (points.isEmpty())
        return false;
    const auto [least, most] = std::minmax_element(points.begin(), points.end());
    const bool meetsOnBothSides = *least < scale.sufficient && *most >= scale.sufficient;
    return meetsOnBothSides || *most - *least >= kFarApart * scale.maximum;
}

} // namespace

QList<Judgement> finalJudgements(const Criterion& criterion, const QList<Review>& reviews)
{
    QList<Judgement> judgements;
    for (const Review& review : reviews) {
        const Judgement judgement = review.score(criterion.key).judgement;
        if (review.state == ReviewState::Final && !judgement.isEmpty())
            judgements.append(judgement);
    }
    return judgements;
}

bool readersDiffer(const Scale& scale, const QList<Judgement>& judgements)
{
    if (judgements.isEmpty())
        return false;
    const Judgement& first = judgements.first();
    const bool isOfPoints = scale.kind == Scale::Kind::Points;
    const bool isOther = std::any_of(judgements.begin(), judgements.end(), [&](const auto& each) {
        return isOfPoints ? each.state() != first.state() : !(each == first);
    });
    return isOther || (isOfPoints && pointsLieApart(scale, judgements));
}

std::optional<Standing> commonStanding(const Scale& scale, const QList<Judgement>& judgements)
{
    if (scale.kind == Scale::Kind::Points) {
        const auto mean = meanPoints(judgements);
        if (!mean)
            return std::nullopt;
        return *mean < scale.sufficient ? Standing::NotMet : Standing::Met;
    }
    QList<Standing> standings = standingsOf(scale, judgements);
    if (standings.isEmpty())
        return std::nullopt;
    std::sort(standings.begin(), standings.end());
    return standings.at((standings.size() - 1) / 2);
}

} // namespace beraad::committee
