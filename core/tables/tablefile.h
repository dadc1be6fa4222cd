// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/tables/cell.h"
#include "core/tables/table.h"

#include <array>
#include <optional>

namespace beraad::tables {

/// The forms that a table comes and goes in.
enum class TableFormat
{
    Ods,
    Xlsx,
    Csv
};

inline constexpr std::array kTableFormats{TableFormat::Ods, TableFormat::Xlsx, TableFormat::Csv};

/// "ods".
QString suffixOf(TableFormat format);
/// By the ending of a name; none where it is another.
std::optional<TableFormat> formatOf(const QString& path);

/// A table from a file in any of the forms; which one, its content tells and not its name. Of a
/// spreadsheet the first sheet that is shown and has content is read, with its rows as they count
/// there. Numbers and days of a spreadsheet become text as cellvalues.h reads it. Titles above the
/// table are left out (headerrow.h). Errors: those of readCsvFile(), SheetUnreadable and
/// SheetTooLarge.
Result<Table> readTableFile(const QString& path, SurplusCells surplus = SurplusCells::Refused);

/// The whole file in this form; `name` is that of the sheet.
Result<QByteArray> writeTable(TableFormat format, const QString& name, const CellTable& table);

/// To a file, in the form that its ending tells (CSV where that is another), atomically. The sheet
/// is named as the file.
Result<void> writeTableFile(const QString& path, const CellTable& table);

} // namespace beraad::tables
