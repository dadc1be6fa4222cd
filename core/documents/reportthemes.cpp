// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/reportthemes.h"

#include "core/committee/themes.h"
#include "core/documents/figurecharts.h"
#include "core/documents/reportregions.h"
#include "core/wording/domainwording.h"

#include <algorithm>

namespace beraad::documents {

using namespace committee;
using namespace domain;
using namespace Qt::StringLiterals;
using wording::Phrases;

namespace {

constexpr int kExamples = 2; ///< of each coverage; the chapter says so

void writeThemeTable(DocumentBuilder& builder, const QList<ThemeFigures>& all,
                     const Phrases& phrases)
{
    Table table;
    table.caption = phrases.translate("Report", "The themes in figures");
    table.columns = {{phrases.translate("Report", "Theme"), Alignment::Left, 5}};
    for (const Coverage coverage : kCoverages)
        table.columns.append({wording::word(coverage, phrases), Alignment::Right, 1.2});
    table.columns.append({phrases.translate("Figures", "Nobody said"), Alignment::Right, 1.6});
    table.columns.append({phrases.translate("Report", "Plans"), Alignment::Right, 1.2});
    for (const ThemeFigures& figures : all) {
        QStringList row{figures.theme.name};
        for (const Coverage coverage : kCoverages)
            row << QString::number(figures.count(coverage));
        row << QString::number(figures.nobodySaid) << QString::number(figures.total());
        table.addRow(row);
    }
    builder.table(table);
}

QString regionOf(const ThemeExample& example, const RoundRecords& records)
{
    const auto record =
        std::find_if(records.plans.begin(), records.plans.end(),
                     [&](const PlanRecord& each) { return each.region.id == example.region; });
    return regionHeading(record->region);
}

QString titleOfExamples(Coverage coverage, const Phrases& phrases)
{
    switch (coverage) {
    case Coverage::Well:
        return phrases.translate("Report", "Covered well, for example");
    case Coverage::Thinly:
        return phrases.translate("Report", "Covered thinly, for example");
    case Coverage::Not:
        return phrases.translate("Report", "Not covered, for example");
    }
    Q_UNREACHABLE();
}

void writeExamples(DocumentBuilder& builder, const ThemeId& theme, const RoundRecords& records,
                   const Phrases& phrases)
{
    for (const Coverage coverage : kCoverages) {
        const QList<ThemeExample> examples = examplesOf(theme, coverage, records.plans, kExamples);
        if (examples.isEmpty())
            continue;
        builder.heading(3, titleOfExamples(coverage, phrases), {}, InContents::No);
        for (const ThemeExample& example : examples) {
            const QString quote = example.passage.quote.simplified();
            const QString source = phrases.translate("Report", "%1, p. %2")
                                       .arg(regionOf(example, records))
                                       .arg(example.passage.page + 1);
            if (quote.isEmpty())
                builder.note(phrases.translate("Report", "A picture: %1").arg(source));
            else
                builder.quote(quote, source);
        }
    }
}

} // namespace

void writeThemes(DocumentBuilder& builder, const RoundRecords& records, const Phrases& phrases)
{
    const QList<ThemeFigures> all = themeFigures(records.themes, records.plans);
    if (all.isEmpty())
        return;
    builder.pageBreak();
    builder.heading(1, phrases.translate("Report", "Themes across the plans"));
    builder.paragraph(phrases.translate(
        "Report",
        "Beside the criteria the committee looked for a few themes in all plans that it assessed. "
        "A plan covers a theme as most of its readers find who said something of it; where as many "
        "find one thing as another, the lower counts. Themes change no score and no advice."));
    writeThemeTable(builder, all, phrases);
    builder.note(
        phrases
            .translate("Report",
                       "The examples are of the first %1 plans by region number in which a reader "
                       "who finds the same points at a passage, that of the first such reader by "
                       "name.")
            .arg(kExamples));
    for (const ThemeFigures& figures : all) {
        builder.heading(2, figures.theme.name);
        builder.chart(
            themeChart(figures, phrases),
            phrases.translate("Report", "How the %1 plans cover this theme").arg(figures.total()));
        writeExamples(builder, figures.theme.id, records, phrases);
    }
}

} // namespace beraad::documents
