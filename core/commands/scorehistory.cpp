// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/scorehistory.h"

#include "core/commands/auditjson.h"
#include "core/storage/audittrail.h"
#include "core/storage/dossier.h"
#include "core/storage/planrecords.h"
#include "core/storage/reviewrecords.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace beraad::commands {

using namespace domain;

namespace {

constexpr qint64 kPause = 60; // seconds

bool changesScore(const QString& action)
{
    return action == keyOf(Action::JudgementGiven) || action == keyOf(Action::MotivationWritten) ||
           action == keyOf(Action::ScoreRestored);
}

struct MergedScores
{
    QList<ScoreVersion> taken;
    QList<ScoreVersion> passedOver;
};

/// What a merge says of a criterion of a review: what it brought, or passed over. The laptop on
/// which that was written is named, for the trail here says only who took it in.
void addMerged(const QJsonObject& told, const ReviewKey& key, const QString& criterion,
               const storage::AuditEntry& entry, MergedScores& merged)
{
    if (told.value(QStringLiteral("plan")) != key.plan.text() ||
        told.value(QStringLiteral("member")) != key.member.text())
        return;
    const QString machine = told.value(QStringLiteral("machine")).toString();
    const QString who =
        machine.isEmpty() ? entry.who : QStringLiteral("%1 (%2)").arg(entry.who, machine);
    const auto add = [&](const QJsonValue& each, QList<ScoreVersion>& versions) {
        const Score score = scoreFromAudit(each.toObject());
        if (score.criterion == criterion)
            versions.append({entry.at, who, score});
    };
    for (const QJsonValue& each : told.value(QStringLiteral("scores")).toArray())
        add(each, merged.taken);
    add(told.value(QStringLiteral("passedOver")), merged.passedOver);
}

Result<MergedScores> mergedScores(storage::Dossier& dossier, const ReviewKey& key,
                                  const QString& criterion)
{
    MergedScores merged;
    BERAAD_TRY(const Plan plan, storage::PlanRecords(dossier).plan(key.plan));
    BERAAD_TRY(const auto entries, storage::AuditTrail(dossier).entries(plan.round.text()));
    for (const storage::AuditEntry& entry : entries) {
        if (entry.action != keyOf(Action::ReturnsTaken))
            continue;
        const QJsonObject after = QJsonDocument::fromJson(entry.after.toUtf8()).object();
        for (const QJsonValue& told : after.value(QStringLiteral("records")).toArray())
            addMerged(told.toObject(), key, criterion, entry, merged);
    }
    return merged;
}

/// Before what held at that moment, which was preferred to it.
void insertPassedOver(const ScoreVersion& version, QList<ScoreVersion>& versions)
{
    const auto later =
        std::find_if(versions.cbegin(), versions.cend(),
                     [&](const ScoreVersion& each) { return each.since > version.since; });
    versions.insert(later == versions.cbegin() ? later : std::prev(later), version);
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
    BERAAD_TRY(const MergedScores merged, mergedScores(dossier, key, criterion));
    versions += merged.taken;
    std::stable_sort(
        versions.begin(), versions.end(),
        [](const ScoreVersion& a, const ScoreVersion& b) { return a.since < b.since; });
    for (const ScoreVersion& each : merged.passedOver)
        insertPassedOver(each, versions);
    return versions;
}

} // namespace beraad::commands
