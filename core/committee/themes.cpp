// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/committee/themes.h"

#include <algorithm>
#include <numeric>

namespace beraad::committee {

using namespace domain;

int ThemeFigures::said() const
{
    return std::accumulate(plans.begin(), plans.end(), 0);
}

QList<ThemeView> viewsOn(const ThemeId& theme, const PlanRecord& record)
{
    QList<ThemeView> views;
    for (const Review& review : record.countingReviews()) {
        const ThemeFinding finding = review.onTheme(theme);
        if (!finding.isEmpty())
            views.append({review.member, finding});
    }
    return views;
}

std::optional<Coverage> commonCoverage(const QList<ThemeView>& views)
{
    const auto timesSaid = [&](Coverage coverage) {
        return std::count_if(views.begin(), views.end(), [&](const ThemeView& view) {
            return view.finding.coverage == coverage;
        });
    };
    std::optional<Coverage> common;
    for (const Coverage coverage : kCoverages) { // from the highest down: of equals the last holds
        const auto times = timesSaid(coverage);
        if (times > 0 && (!common || times >= timesSaid(*common)))
            common = coverage;
    }
    return common;
}

std::optional<Coverage> coverageOf(const ThemeId& theme, const PlanRecord& record)
{
    return commonCoverage(viewsOn(theme, record));
}

ThemeFigures themeFigures(const Theme& theme, const QList<PlanRecord>& plans)
{
    ThemeFigures figures;
    figures.theme = theme;
    for (const PlanRecord& record : plans) {
        if (record.isNotAssessed())
            continue;
        if (const auto coverage = coverageOf(theme.id, record))
            ++figures.plans[*coverage];
        else
            ++figures.nobodySaid;
    }
    return figures;
}

QList<ThemeFigures> themeFigures(const QList<Theme>& themes, const QList<PlanRecord>& plans)
{
    QList<ThemeFigures> all;
    for (const Theme& theme : themes) {
        const ThemeFigures figures = themeFigures(theme, plans);
        if (figures.said() > 0)
            all.append(figures);
    }
    return all;
}

QList<ThemeExample> examplesOf(const ThemeId& theme, Coverage coverage,
                               const QList<PlanRecord>& plans, int most)
{
    QList<PlanRecord> ordered = plans;
    std::stable_sort(ordered.begin(), ordered.end(), [](const PlanRecord& a, const PlanRecord& b) {
        return a.region.number < b.region.number;
    });
    QList<ThemeExample> examples;
    for (const PlanRecord& record : std::as_const(ordered)) {
        const QList<ThemeView> views = viewsOn(theme, record);
        if (record.isNotAssessed() || commonCoverage(views) != coverage)
            continue;
        const auto view = std::find_if(views.begin(), views.end(), [&](const ThemeView& each) {
            return each.finding.coverage == coverage && each.finding.example;
        });
        if (view != views.end())
            examples.append({record.region.id, view->finding.example->passage});
        if (examples.size() == most)
            break;
    }
    return examples;
}

} // namespace beraad::committee
