// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/conclusionhistory.h"

#include "core/domain/keys.h"
#include "core/storage/audittrail.h"
#include "core/storage/dossier.h"
#include "core/storage/planrecords.h"
#include "core/storage/reviewrecords.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace beraad::commands {

using namespace domain;

namespace {

constexpr qint64 kPauseInRemarks = 60; // seconds

enum class Telling
{
    Chosen,
    Typed,
    PassedOver ///< tells one of the two only
};

/// What one entry of the trail tells of a conclusion.
struct ToldConclusion
{
    QDateTime at;
    QString who;
    QJsonObject told;
    Telling how = Telling::Chosen;
};

std::optional<Telling> tellingOf(const QString& action)
{
    if (action == keyOf(Action::RemarksWritten))
        return Telling::Typed;
    if (action == keyOf(Action::RecommendationGiven) || action == keyOf(Action::ConclusionRestored))
        return Telling::Chosen;
    return std::nullopt;
}

/// What a merge brought, or passed over of one laptop, which is then named.
void addFromMerge(const QJsonObject& record, const ReviewKey& key, const storage::AuditEntry& entry,
                  QList<ToldConclusion>& told)
{
    if (record.value(QStringLiteral("plan")) != key.plan.text() ||
        record.value(QStringLiteral("member")) != key.member.text())
        return;
    const QJsonObject taken = record.value(QStringLiteral("review")).toObject();
    const QJsonObject passedOver = record.value(QStringLiteral("passedOver")).toObject();
    const QString machine = record.value(QStringLiteral("machine")).toString();
    if (!taken.isEmpty())
        told.append({entry.at, entry.who, taken, Telling::Chosen});
    if (passedOver.contains(QStringLiteral("recommendation")) ||
        passedOver.contains(QStringLiteral("remarks")))
        told.append({entry.at, QStringLiteral("%1 (%2)").arg(entry.who, machine), passedOver,
                     Telling::PassedOver});
}

Result<QList<ToldConclusion>> toldConclusions(storage::Dossier& dossier, const ReviewKey& key,
                                              const ReviewId& review)
{
    QList<ToldConclusion> told;
    const storage::AuditTrail trail(dossier);
    BERAAD_TRY(const auto entries, trail.entries(review.text()));
    for (const storage::AuditEntry& entry : entries) {
        if (const auto how = tellingOf(entry.action))
            told.append({entry.at, entry.who,
                         QJsonDocument::fromJson(entry.after.toUtf8()).object(), *how});
    }
    BERAAD_TRY(const Plan plan, storage::PlanRecords(dossier).plan(key.plan));
    BERAAD_TRY(const auto ofRound, trail.entries(plan.round.text()));
    for (const storage::AuditEntry& entry : ofRound) {
        if (entry.action != keyOf(Action::ReturnsTaken))
            continue;
        const QJsonObject after = QJsonDocument::fromJson(entry.after.toUtf8()).object();
        for (const QJsonValue& record : after.value(QStringLiteral("records")).toArray())
            addFromMerge(record.toObject(), key, entry, told);
    }
    std::stable_sort(told.begin(), told.end(),
                     [](const auto& a, const auto& b) { return a.at < b.at; });
    return told;
}

/// `held` with what is told of it.
Conclusion withTold(Conclusion held, const QJsonObject& told)
{
    const QString recommendation = QStringLiteral("recommendation");
    const QString remarks = QStringLiteral("remarks");
    if (told.contains(recommendation))
        held.recommendation = fromKey<Outcome>(told.value(recommendation).toString());
    if (told.contains(remarks))
        held.remarks = told.value(remarks).toString();
    return held;
}

} // namespace

Result<QList<ConclusionVersion>> conclusionHistory(storage::Dossier& dossier, const ReviewKey& key)
{
    QList<ConclusionVersion> versions;
    BERAAD_TRY(const auto review, storage::ReviewRecords(dossier).find(key.plan, key.member));
    if (!review)
        return versions;
    BERAAD_TRY(const QList<ToldConclusion> all, toldConclusions(dossier, key, review->id));
    Conclusion held;
    QDateTime lastTyped; // none: what holds was not typed
    for (const ToldConclusion& each : all) {
        const Conclusion said = withTold(held, each.told);
        if (said == held)
            continue; // a merge tells of the whole review, whatever changed in it
        if (each.how == Telling::PassedOver) {
            versions.insert(std::max<qsizetype>(0, versions.size() - 1), {each.at, each.who, said});
            continue;
        }
        const bool goesOn = each.how == Telling::Typed && lastTyped.isValid() &&
                            versions.last().who == each.who &&
                            lastTyped.secsTo(each.at) < kPauseInRemarks;
        if (goesOn)
            versions.last().conclusion = said;
        else
            versions.append({each.at, each.who, said});
        held = said;
        lastTyped = each.how == Telling::Typed ? each.at : QDateTime();
    }
    return versions;
}

} // namespace beraad::commands
