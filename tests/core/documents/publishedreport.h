// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/report.h"

namespace beraad::tests {

/// That of the data of publishedReport().
inline const QString kHash = QStringLiteral("0123456789abcdef").repeated(4);

/// The published history with everything else that a report shows.
documents::ReportInput publishedReport(Language language);

} // namespace beraad::tests
