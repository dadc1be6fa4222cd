// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/writtentimes.h"

#include "core/commands/action.h"
#include "core/storage/audittrail.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <map>

namespace beraad::commands {

using namespace domain;

namespace {

/// The criterion whose score an entry changed; empty for anything else.
QString scoredIn(const storage::AuditEntry& entry)
{
    const auto action = fromKey<Action>(entry.action);
    if (action != Action::JudgementGiven && action != Action::MotivationWritten &&
        action != Action::ScoreRestored)
        return {};
    return QJsonDocument::fromJson(entry.after.toUtf8())
        .object()
        .value(QStringLiteral("criterion"))
        .toString();
}

} // namespace

Result<QList<WrittenAt>> writtenTimes(storage::Dossier& dossier, const QList<Review>& reviews)
{
    QList<WrittenAt> times;
    for (const Review& review : reviews) {
        BERAAD_TRY(const auto entries, storage::AuditTrail(dossier).entries(review.id.text()));
        std::map<QString, QDateTime> last; // entries come in order of time
        for (const storage::AuditEntry& entry : entries)
            last[scoredIn(entry)] = entry.at;
        if (!entries.isEmpty())
            last[QString()] = entries.last().at;
        for (const auto& [criterion, at] : last)
            times.append({review.plan, criterion, at});
    }
    return times;
}

} // namespace beraad::commands
