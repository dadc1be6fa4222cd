// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/tables/table.h"

#include <QByteArray>

namespace beraad::tables {

/// A table from CSV (RFC 4180), as spreadsheet programs write it: separated by ; , or tab, which is
/// found out or stated by a first line "sep=;"; lines ended in any of the three ways; encoded as
/// decodedText() tells. Rows without any content are left out, short rows filled up. The mark that
/// writeCsv() puts before a cell that looks like a formula is taken off again. Titles above the
/// table are left out (headerrow.h).
///
/// TableSyntax with the line where it goes wrong: a quote that is not closed or stands in the wrong
/// place, or bytes that are no text. TableCellTooMany with the first cell beyond the header, where
/// such cells are refused. `fileName` is for errors only.
Result<Table> readCsv(const QByteArray& bytes, const QString& fileName,
                      SurplusCells surplus = SurplusCells::Refused);

/// The same from a file; also FileNotFound and FileNotReadable.
Result<Table> readCsvFile(const QString& path);

} // namespace beraad::tables
