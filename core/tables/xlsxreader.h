// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tables/sheet.h"
#include "core/tables/zippedfile.h"

namespace beraad::tables {

/// The first sheet of an Excel workbook that is shown and has content; one without rows where there
/// is none. SheetUnreadable, SheetTooLarge.
Result<Sheet> readXlsx(const ZippedFile& file);

} // namespace beraad::tables
