// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/scorehistory.h"

#include "core/commands/auditjson.h"
#include "core/storage/audittrail.h"
#include "core/storage/dossier.h"
#include "core/storage/reviewrecords.h"

#include <QJsonDocument>

namespace beraad::commands {

using namespace domain;

namespace {

constexpr qint64 kPause = 60; // seconds

bool changesScore(const QString& action)
{
    return action == keyOf(Action::JudgementGiven) || action == keyOf(Action::MotivationWritten) ||
           action == keyOf(Action::ScoreRestored);
}

} // namespace

Result<QList<ScoreVersion>> scoreHistory(storage::Dossier& dossier, const ReviewKey& key,
                                         const QString& criterion)
{
    QList<ScoreVersion> versions;
    BERAAD_TRY(const auto review, storage::ReviewRecords(dossier).find(key.plan, key.member));
    if (!review)
        return versions;
    BERAAD_TRY(const auto entries, storage::AuditTrail(dossier).entries(review->id.text()));
    QDateTime lastChange;
    for (const storage::AuditEntry& entry : entries) {
        if (!changesScore(entry.action))
            continue;
        const Score score = scoreFromAudit(QJsonDocument::fromJson(entry.after.toUtf8()).object());
        if (score.criterion != criterion)
            continue;
        const bool goesOn = !versions.isEmpty() && versions.last().who == entry.who &&
                            entry.action != keyOf(Action::ScoreRestored) &&
                            versions.last().score.judgement == score.judgement &&
                            lastChange.secsTo(entry.at) < kPause;
        if (goesOn)
            versions.last().score = score;
        else
            versions.append({entry.at, entry.who, score});
        lastChange = entry.at;
    }
    return versions;
}

} // namespace beraad::commands
