// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/allverbs.h"
#include "app/verbs/opendossier.h"
#include "core/commands/plandesk.h"
#include "core/forms/names.h"
#include "core/storage/transaction.h"
#include "core/tables/tablefile.h"

namespace beraad::app {

namespace {

/// One row: a region and a member who reads its plan.
Result<void> assignRow(OpenDossier& opened, const QString& region, const QString& member)
{
    BERAAD_TRY(const domain::Plan plan, forms::planNamed(opened.dossier(), opened.round(), region));
    BERAAD_TRY(const domain::MemberId id, forms::memberNamed(opened.dossier(), member));
    return commands::PlanDesk(opened.history()).assign({plan.id, id});
}

Result<qsizetype> assignAll(OpenDossier& opened, const tables::Table& table)
{
    BERAAD_TRY(const int region, table.column({QStringLiteral("region"), QStringLiteral("regio")}));
    BERAAD_TRY(const int member,
               table.column({QStringLiteral("member"), QStringLiteral("commissielid")}));
    return storage::inTransaction(opened.dossier(), [&]() -> Result<qsizetype> {
        for (const tables::Table::Row& row : table.rows())
            BERAAD_CHECK(assignRow(opened, table.cell(row, region), table.cell(row, member)));
        return table.rows().size();
    });
}

} // namespace

ExitCode runAssign(const Verb& self, const QStringList& arguments, Console& console)
{
    Options options(self, {QStringLiteral("DOSSIER"), QStringLiteral("CSV")});
    OpenDossier::addOptions(options);
    if (const auto code = options.read(arguments, console))
        return *code;
    const Result<tables::Table> table = tables::readTableFile(options.word(1));
    if (!table)
        return console.fail(table.error());
    const Result<std::unique_ptr<OpenDossier>> opened = OpenDossier::open(options);
    if (!opened)
        return console.fail(opened.error());
    const Result<qsizetype> assigned = assignAll(**opened, *table);
    if (!assigned)
        return console.fail(assigned.error());
    if (options.json())
        console.json({{QStringLiteral("assigned"), *assigned}});
    else
        console.line(CommandLine::tr("Assigned %n reader(s).", nullptr, int(*assigned)));
    return ExitCode::Good;
}

} // namespace beraad::app
