// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QList>

namespace beraad::documents {

/// One PDF with the pages of all, for a printer: it is neither tagged nor PDF/A. With two sides of
/// a sheet each begins on a sheet of its own. Internal where one of them cannot be read. Any
/// thread.
Result<QByteArray> joinedForPrinter(const QList<QByteArray>& pdfs, bool isTwoSided);

} // namespace beraad::documents
