// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demonstration/world.h"
#include "core/domain/money.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <array>

namespace beraad::demonstration {

inline constexpr int kFirstYear = 2020;
inline constexpr int kYears = 4;

/// Whole euros for each of the four years.
using YearSums = std::array<qint64, kYears>;

qint64 sum(const YearSums& years);

struct BudgetLine
{
    QString name;
    YearSums years{};
};

struct Contribution
{
    QString company;
    qint64 money = 0;
    qint64 inKind = 0;
};

/// What a plan asks and what companies bring. All lines together are what is asked, in each year.
struct PlanBudget
{
    QList<BudgetLine> activities;
    BudgetLine general; ///< project leading and, in a weak budget, what nobody assigned
    QList<Contribution> contributions;
    YearSums requested{};

    qint64 cofinancing() const;
};

/// What is asked over the years depends on the region only; how it is divided on the criterion D2,
/// and what companies bring on D1.
PlanBudget makeBudget(const FictionalRegion& region, int round, const QStringList& activities);

} // namespace beraad::demonstration
