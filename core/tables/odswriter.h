// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/tables/cell.h"

#include <QByteArray>

namespace beraad::tables {

/// An OpenDocument spreadsheet of one sheet, with what it needs and no more.
Result<QByteArray> writeOds(const QString& name, const CellTable& table);

} // namespace beraad::tables
