// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tables/cell.h"

namespace beraad::tables {

/// How wide each column is in characters, so that most of it can be read.
QList<int> columnWidths(const CellTable& table);

/// A name that a sheet can have in every program: short, and without the signs of references.
QString sheetName(const QString& wanted);

/// Without the characters that XML cannot hold.
QString writable(const QString& text);

} // namespace beraad::tables
