// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/domain/ids.h"
#include "core/pdf/inspection.h"

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QStringList>

#include <optional>

namespace beraad::commands {
class History;
}

namespace beraad::intake {

/// A PDF that was read and looked at, ready to be stored; or why it cannot be.
struct PreparedFile
{
    QString path;
    QByteArray pdf;
    pdf::PdfFacts facts;
    /// SHA-256 of the file as it was handed in, when it was locked and `pdf` is the same without
    /// its password: what an archive keeps must open. Else empty.
    QString lockedSha256;
    std::optional<Error> problem; ///< FileNotReadable, or of pdf::inspectPdf()

    QString fileName() const;
    /// Whether all signatures in it are intact and nothing they forbid came after; none: unsigned,
    /// or locked, for a signature cannot be checked through a password.
    std::optional<bool> signaturesHold() const;
    /// Whether it waits for its password.
    bool isLocked() const;
};

/// Reads and inspects the files, as many at once as there are processors, each in a process that is
/// shut in; the answer is in the order of `paths`.
/// Touches no dossier. Blocks, so not for the window's thread. A bad file is no error of the whole
/// but stands in its `problem`; the only error is Cancelled.
Result<QList<PreparedFile>> prepareFiles(const QStringList& paths, const Progress& progress);

/// One file that is locked, with its password; PdfWrongPassword in `problem` when that is another.
Result<PreparedFile> prepareLocked(const QString& path, const QString& password,
                                   const Progress& progress);

/// The documents of one region, in the order of reading.
struct HandedIn
{
    domain::RegionId region;
    QList<PreparedFile> files; ///< without a problem
};

/// Stores the plans of a round by way of the PlanDesk: all of them, or after an error or Cancelled
/// none. On the thread of the dossier.
Result<void> storePlans(commands::History& history, const domain::RoundId& round,
                        const QList<HandedIn>& plans, const QDate& receivedOn,
                        const Progress& progress);

} // namespace beraad::intake
