// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/money.h"
#include "core/domain/region.h"
#include "core/intake/tableproblem.h"
#include "core/tables/table.h"

#include <QDate>
#include <QList>

#include <optional>

namespace beraad::intake {

/// One row of a table of regions: the region, and what the table says of its plan.
struct RegionRow
{
    int line = 0;
    domain::Region region;   ///< without identity and programme
    bool statesKind = false; ///< else the region's kind is only the usual one
    QList<domain::YearAmount> requested;
    std::optional<domain::Money> cofinancing;
    QDate receivedOn; ///< invalid: not stated

    friend bool operator==(const RegionRow&, const RegionRow&) = default;
};

/// What stands in a table, and all that is wrong with it; rows with a problem are not among `rows`.
struct RegionReading
{
    QList<RegionRow> rows;
    QList<TableProblem> problems; ///< from top to bottom
    /// What deserves a look and stops nothing: a total that is not the sum of the years, or no
    /// amount. Of all rows, from top to bottom.
    QList<TableProblem> doubts;
};

/// The same where nobody is there to say what the columns hold.
struct NamedRegionReading
{
    QList<RegionRow> rows;
    QList<Error> problems; ///< with one of them the table is not taken in
};

/// The regions of a table whose columns hold what `columns` says. Number and name are needed; the
/// other cells may be absent or empty. Several partners in a cell stand on lines of their own or
/// are parted by ; or | (partnernames.h).
RegionReading readRegions(const tables::Table& table, const ColumnMap& columns);

/// The same by the names of the columns: nummer (number), naam (name), soort (kind), penvoerder
/// (lead applicant), contactpersoon (contact), adres (street), postcode (postal code), plaats
/// (city), e-mail, vmbo-scholen (vmbo schools), mbo-instellingen (mbo colleges), bedrijven
/// (companies), overige partners (other partners), subsidie 2020 (subsidy 2020) for each year,
/// totaal (total), cofinanciering (co-financing), ontvangen (received), gevraagde deskundigheid
/// (expertise asked for).
///
/// Every problem is an error that names the file: TableColumnMissing and TableColumnTwice, or else
/// TableValue with the row and column of each cell that cannot be what it should, from top to
/// bottom, which includes a number or name that an earlier row has too, and TableCellTooMany.
NamedRegionReading readRegions(const tables::Table& table);

} // namespace beraad::intake
