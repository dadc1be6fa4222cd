// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/verbs/opendossier.h"
#include "core/storage/outputrecords.h"

namespace beraad::app {

/// `--round`, `--as`, and `--language` for the report of one language.
void addReportOptions(Options& options);

/// The newest report of the round, in the language that was named or else in any. ReportMissing.
Result<storage::StoredReport> latestReport(OpenDossier& opened, const Options& options);

} // namespace beraad::app
