// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/domain/ids.h"
#include "core/signing/signingkey.h"
#include "core/signing/verification.h"

#include <QDate>

namespace beraad::commands {
class History;
}

/// What leaves the committee at the end of a round, by way of core/publishing. Private to this
/// room.
namespace beraad::demonstration {

/// Who writes the letters, and whom a region can ask. The secretary does it, whoever is at work.
Result<void> setLetterLook(commands::History& history, const domain::RoundId& round,
                           const QStringList& lines);

/// Makes the report in Dutch, signs it with the key, and keeps it in the dossier and as a file.
Result<void> publishReport(commands::History& history, const domain::RoundId& round,
                           const signing::SigningKey& key, const QString& path);

/// Writes and registers a letter to each region of the round, on all processors.
Result<void> publishLetters(commands::History& history, const domain::RoundId& round,
                            const QString& folder, const QDate& date,
                            const Progress::Listener& listener, const Progress& told);

/// Verifies the file at `path` against what the dossier knows of the round's report: which file it
/// is and who signed it. `authority` is a certificate file that is trusted.
Result<signing::Verification> verifyReport(commands::History& history, const domain::RoundId& round,
                                           const QString& path, const QString& authority);

} // namespace beraad::demonstration
