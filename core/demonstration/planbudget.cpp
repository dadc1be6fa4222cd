// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demonstration/planbudget.h"

#include <numeric>

using namespace Qt::StringLiterals;

namespace beraad::demonstration {

namespace {

constexpr qint64 kStep = 500; // plans round to this many euros

qint64 rounded(double euros)
{
    return qRound64(euros / double(kStep)) * kStep;
}

/// Divides `total` by weight; what rounding leaves goes to the last.
QList<qint64> divided(qint64 total, const QList<double>& weights)
{
    const double all = std::accumulate(weights.begin(), weights.end(), 0.0);
    QList<qint64> parts;
    qint64 left = total;
    for (const double weight : weights) {
        parts.append(qMin(left, rounded(double(total) * weight / all)));
        left -= parts.last();
    }
    parts.last() += left;
    return parts;
}

YearSums requestedOf(const FictionalRegion& region)
{
    Dice dice = Dice(region.seed).fork(u"requested");
    const double yearly = 350'000.0 + region.pupils() * dice.between(520, 640);
    const std::array shares{0.82, 1.14, 1.06, 0.98};
    YearSums years{};
    for (int year = 0; year < kYears; ++year)
        years[size_t(year)] = rounded(yearly * shares[size_t(year)]);
    return years;
}

void divideOverActivities(PlanBudget& budget, const QStringList& names, Dice dice, int generalShare)
{
    QList<double> weights;
    for (qsizetype i = 0; i < names.size(); ++i) {
        budget.activities.append({names[i], {}});
        weights.append(dice.between(4, 20));
    }
    for (size_t year = 0; year < kYears; ++year) {
        const qint64 general = rounded(double(budget.requested[year]) * generalShare / 100);
        budget.general.years[year] = general;
        const QList<qint64> parts = divided(budget.requested[year] - general, weights);
        for (qsizetype i = 0; i < parts.size(); ++i)
            budget.activities[i].years[year] = parts[i];
    }
}

void contribute(PlanBudget& budget, const FictionalRegion& region, int share, Dice dice)
{
    QList<double> weights;
    for (qsizetype i = 0; i < region.companies.size(); ++i)
        weights.append(dice.between(5, 20));
    const qint64 total = rounded(double(sum(budget.requested)) * share / 1000);
    const QList<qint64> parts = divided(total, weights);
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const qint64 money = rounded(double(parts[i]) * dice.between(15, 55) / 100);
        budget.contributions.append({region.companies[i], money, parts[i] - money});
    }
}

} // namespace

qint64 sum(const YearSums& years)
{
    return std::accumulate(years.begin(), years.end(), qint64(0));
}

qint64 PlanBudget::cofinancing() const
{
    return std::accumulate(contributions.begin(), contributions.end(), qint64(0),
                           [](qint64 total, const Contribution& contribution) {
                               return total + contribution.money + contribution.inKind;
                           });
}

PlanBudget makeBudget(const FictionalRegion& region, int round, const QStringList& activities)
{
    PlanBudget budget;
    budget.requested = requestedOf(region);
    Dice dice = Dice(region.seed).fork(u"budget");
    const int strongGeneral = dice.between(5, 8);
    const int strongShare = dice.between(112, 240); // per mille
    const int weakShare = dice.between(61, 94);
    const Depth division = region.depth(u"D2"_s, round);
    const bool isWeak = division == Depth::Weak;
    budget.general.name =
        isWeak ? u"Projectleiding, overleg en onvoorzien"_s : u"Projectleiding en overleg"_s;
    const int general = isWeak ? 25 : division == Depth::Partly ? 10 : strongGeneral;
    divideOverActivities(budget, activities, dice.fork(u"activities"), general);
    const bool isShort = region.depth(u"D1"_s, round) == Depth::Weak;
    contribute(budget, region, isShort ? weakShare : strongShare, dice.fork(u"companies"));
    return budget;
}

} // namespace beraad::demonstration
