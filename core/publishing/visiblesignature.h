// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/signing/certificate.h"
#include "core/signing/stamp.h"
#include "core/storage/outputrecords.h"

namespace beraad::publishing {

/// The chair's signature as it shows in a report, in the report's language, at the place that the
/// report keeps free for it. Error: FontMissing.
Result<signing::Stamp> visibleSignature(const storage::StoredReport& report,
                                        const signing::Certificate& signer, const QString& reason,
                                        const QDateTime& time);

} // namespace beraad::publishing
