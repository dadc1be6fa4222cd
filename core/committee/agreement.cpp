// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/committee/agreement.h"

#include <algorithm>

namespace beraad::committee {

using namespace domain;

namespace {

QList<Standing> standingsOf(const Scale& scale, const QList<Judgement>& judgements)
{
    QList<Standing> standings;
    for (const Judgement& judgement : judgements) {
        if (const auto found = standing(judgement, scale))
            standings.append(*found);
    }
    return standings;
}

bool areFarApart(const Scale& scale, const QList<Judgement>& judgements)
{
    QList<double> places;
    for (const Judgement& judgement : judgements) {
        if (const auto place = placeOnScale(judgement, scale))
            places.append(*place);
    }
    if (places.isEmpty())
        return false;
    const auto [least, most] = std::minmax_element(places.begin(), places.end());
    return liesApart(*most - *least, kFarApart);
}

} // namespace

bool liesApart(double range, double share)
{
    constexpr double kRounding = 1e-9;
    return range >= share - kRounding;
}

std::optional<double> placeOnScale(const Judgement& judgement, const Scale& scale)
{
    if (!judgement.isValue() || !fits(judgement, scale))
        return std::nullopt;
    if (scale.kind == Scale::Kind::Points)
        return scale.maximum > 0 ? *judgement.points() / scale.maximum : 0;
    const auto steps = double(scale.levels.size() - 1);
    const Level* level = findLevel(scale, *judgement.level());
    return steps > 0 ? double(level - scale.levels.data()) / steps : 1;
}

QList<Judgement> finalJudgements(const Criterion& criterion, const QList<Review>& reviews)
{
    QList<Judgement> judgements;
    for (const Review& review : reviews) {
        const Judgement judgement = review.comparableOn(criterion);
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
    return isOther ||
           (isOfPoints && (standsOnBothSides(scale, judgements) || areFarApart(scale, judgements)));
}

bool standsOnBothSides(const Scale& scale, const QList<Judgement>& judgements)
{
    if (scale.kind != Scale::Kind::Points)
        return false;
    const QList<Standing> standings = standingsOf(scale, judgements);
    return standings.contains(Standing::Met) && standings.contains(Standing::NotMet);
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
