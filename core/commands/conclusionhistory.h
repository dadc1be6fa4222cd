// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/commands/reviewdesk.h"

#include <QDateTime>

namespace beraad::storage {
class Dossier;
}

namespace beraad::commands {

/// What a member recommended and remarked from some moment on.
struct ConclusionVersion
{
    QDateTime since; ///< UTC
    QString who;
    Conclusion conclusion;

    friend bool operator==(const ConclusionVersion&, const ConclusionVersion&) = default;
};

/// All conclusions that a review had, the oldest first and what holds now last. Read from the audit
/// trail as scoreHistory() does it. What another laptop said and a merge passed over stands before
/// what held at that moment. ReviewDesk::restoreConclusion() brings a version back.
Result<QList<ConclusionVersion>> conclusionHistory(storage::Dossier& dossier, const ReviewKey& key);

} // namespace beraad::commands
