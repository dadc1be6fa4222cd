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

/// How a member judged a criterion from some moment on.
struct ScoreVersion
{
    QDateTime since; ///< UTC
    QString who;
    domain::Score score;

    friend bool operator==(const ScoreVersion&, const ScoreVersion&) = default;
};

/// All that a criterion of a review held, the oldest first and what holds now last. Read from the
/// audit trail, which has every change, and of each merge what it brought and what another laptop
/// said that was passed over (of that only the judgement or the motivation), which stands before
/// what held at that moment. What was typed in one go, with no pause of a minute, is one version.
/// ReviewDesk::restore() brings a version back.
Result<QList<ScoreVersion>> scoreHistory(storage::Dossier& dossier, const ReviewKey& key,
                                         const QString& criterion);

} // namespace beraad::commands
