// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/tables/cell.h"

#include <QByteArray>

namespace beraad::tables {

/// An Excel workbook of one sheet. FileNotWritable where there is no room for it to be made in.
Result<QByteArray> writeXlsx(const QString& name, const CellTable& table);

} // namespace beraad::tables
