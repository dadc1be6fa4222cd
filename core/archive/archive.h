// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/manifest.h"
#include "core/base/language.h"
#include "core/base/progress.h"
#include "core/base/result.h"

#include <QString>

namespace beraad::commands {
class History;
}
namespace beraad::storage {
class Dossier;
}

namespace beraad::archive {

struct ArchiveRequest
{
    QString folder;                      ///< does not exist yet, or is empty
    QString madeBy;                      ///< a name
    Language language = Language::Dutch; ///< of what people read in it
};

struct MadeArchive
{
    QString folder;
    int files = 0;
    qint64 bytes = 0;
    int remadeLetters = 0; ///< that may differ from what went out
    QString manifestSha256;
};

/// Writes all that the committee did, as the dossier is now, into a folder that can be read without
/// the program: per region and round the documents in every version, a file of each plan, letters;
/// per round minutes, signed report, rubric and tables; the audit trail with its hashes; and a
/// manifest. Left out are drafts and what members noted for themselves. Only its owner may look in
/// the folder. The same dossier at the same moment gives the same bytes. On any thread, with a
/// connection of that thread (Dossier::alongside()); others may go on working.
///
/// ArchiveNotEmpty, FileNotWritable, DiskFull, PlanAltered, FontMissing, Cancelled: then nothing is
/// left.
Result<MadeArchive> makeArchive(storage::Dossier& dossier, const ArchiveRequest& request,
                                const Progress& progress);

/// Who may make one, and that it was made.
class ArchiveDesk
{
public:
    explicit ArchiveDesk(commands::History& history)
        : m_history(history)
    {
    }

    /// Chair or secretariat, and no plan that an interest closes to them, for all of it is in
    /// there: NotAllowedForRole, ConflictOfInterest, DeclarationWaits.
    Result<void> mayMake() const;
    /// In the audit trail. Cannot be undone.
    Result<void> record(const MadeArchive& made);

private:
    commands::History& m_history;
};

} // namespace beraad::archive
