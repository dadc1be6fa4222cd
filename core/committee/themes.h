// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/committee/roundrecords.h"

#include <QList>
#include <QMap>

#include <optional>

/// How the plans of a round cover the cross-cutting themes. Only reviews that count are looked at
/// (PlanRecord::countingReviews), and only plans that are assessed. No score and no outcome comes
/// from it.
namespace beraad::committee {

/// What one reader finds of a theme in a plan.
struct ThemeView
{
    domain::MemberId member;
    domain::ThemeFinding finding;

    friend bool operator==(const ThemeView&, const ThemeView&) = default;
};

/// What the readers find of a theme in a plan, in the order of the reviews: by name.
QList<ThemeView> viewsOn(const domain::ThemeId& theme, const PlanRecord& record);

/// What most of those say who said how the plan covers the theme; where several coverages were said
/// equally often, the lowest of these. None: nobody said.
std::optional<domain::Coverage> commonCoverage(const QList<ThemeView>& views);
std::optional<domain::Coverage> coverageOf(const domain::ThemeId& theme, const PlanRecord& record);

/// In how many plans a theme is covered how.
struct ThemeFigures
{
    domain::Theme theme;
    QMap<domain::Coverage, int> plans; ///< what no plan has is absent
    int nobodySaid = 0;                ///< plans of which no reader said anything of it

    int count(domain::Coverage coverage) const { return plans.value(coverage); }
    int said() const;
    int total() const { return said() + nobodySaid; }
    friend bool operator==(const ThemeFigures&, const ThemeFigures&) = default;
};

ThemeFigures themeFigures(const domain::Theme& theme, const QList<PlanRecord>& plans);

/// Of each theme that something was said of, in the order of the themes.
QList<ThemeFigures> themeFigures(const QList<domain::Theme>& themes,
                                 const QList<PlanRecord>& plans);

/// A passage that shows how a plan covers a theme.
struct ThemeExample
{
    domain::RegionId region;
    domain::Passage passage;

    friend bool operator==(const ThemeExample&, const ThemeExample&) = default;
};

/// Examples of plans that cover a theme so: of the first `most` of them by region number in which a
/// reader who finds the same gives one, that of the first such reader by name.
QList<ThemeExample> examplesOf(const domain::ThemeId& theme, domain::Coverage coverage,
                               const QList<PlanRecord>& plans, int most);

} // namespace beraad::committee
