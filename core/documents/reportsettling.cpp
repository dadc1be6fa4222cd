// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/reportsettling.h"

#include "core/committee/settling.h"
#include "core/documents/report.h"
#include "core/wording/domainwording.h"
#include "core/wording/formats.h"

#include <algorithm>

namespace beraad::documents {

using namespace committee;
using namespace domain;
using namespace Qt::StringLiterals;
using wording::Phrases;

namespace {

QString standingText(const PointToSettle& point, const Phrases& phrases)
{
    return point.settlement ? settlementText(*point.settlement, phrases)
                            : phrases.translate("Report", "Not judged yet");
}

Table tableOf(const QList<PointToSettle>& points, const Phrases& phrases)
{
    Table table;
    table.columns = {{phrases.translate("Report", "Region"), Alignment::Left, 2.5},
                     {phrases.translate("Report", "Round"), Alignment::Left, 1},
                     {phrases.translate("Report", "Improvement point"), Alignment::Left, 4.5},
                     {phrases.translate("Report", "Settle before"), Alignment::Left, 2},
                     {phrases.translate("Report", "What came of it"), Alignment::Left, 3.5}};
    for (const PointToSettle& point : points)
        table.addRow({regionHeading(point.region), QString::number(point.round), point.point.text,
                      wording::longDate(point.due, phrases), standingText(point, phrases)});
    return table;
}

} // namespace

QString settlementText(const Settlement& settlement, const Phrases& phrases)
{
    const QString text =
        settlement.state == SettlementState::Settled
            ? phrases.translate("Report", "Settled, as %1 found on %2")
            : phrases.translate("Report", "Not settled by its date, as %1 found on %2");
    const QString found = text.arg(settlement.judgedBy, wording::longDate(settlement.day, phrases));
    const QString reference = settlement.reference.trimmed();
    return reference.isEmpty() ? found : found + u"; "_s + reference;
}

void writeSettling(DocumentBuilder& builder, const QList<RoundRecords>& rounds,
                   const Phrases& phrases)
{
    const QList<PointToSettle> points = pointsToSettle(rounds.first(rounds.size() - 1));
    if (points.isEmpty())
        return;
    const auto settled = std::count_if(points.begin(), points.end(),
                                       [](const PointToSettle& each) { return !each.isOpen(); });
    builder.pageBreak();
    builder.heading(1, phrases.translate("Report", "Points settled since earlier rounds"));
    builder.paragraph(
        phrases
            .translate("Report", "Plans of earlier rounds were approved with points that the "
                                 "region settles before a date. Of these %1 points %2 are settled.")
            .arg(points.size())
            .arg(settled));
    builder.table(tableOf(points, phrases));
}

void writeSettling(DocumentBuilder& builder, const PlanRecord& record, const Phrases& phrases)
{
    const QList<PointToSettle> points = pointsToSettle(record, 0);
    if (points.isEmpty())
        return;
    builder.heading(3, phrases.translate("Report", "Points to settle"));
    Table table = tableOf(points, phrases);
    table.columns.remove(0, 2); // the plan says region and round
    for (QList<TableCell>& row : table.rows)
        row.remove(0, 2);
    builder.table(table);
}

} // namespace beraad::documents
