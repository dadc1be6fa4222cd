// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/commands/action.h"
#include "core/domain/member.h"
#include "core/domain/plan.h"
#include "core/domain/region.h"
#include "core/text/pagewords.h"

#include <QJsonObject>
#include <QStringList>

namespace beraad::commands {

class History;

/// A PDF that comes in, read and looked at.
struct IncomingDocument
{
    QString fileName;
    QByteArray pdf;
    QStringList pageTexts;    ///< of each page
    text::Layout layout = {}; ///< where the words stand
    /// SHA-256 of the file as it was handed in, when that was locked and this is an unlocked copy.
    QString lockedSha256 = {};
};

/// How plans come in, who reads them, and who may not. RoundIsFinal wherever a finalised round
/// would change.
class PlanDesk
{
public:
    explicit PlanDesk(History& history)
        : m_history(history)
    {
    }

    /// Expects a plan of this region in this round, or gives the one that is there.
    /// PlanApprovedEarlier: a region whose plan was approved does not hand in again; it reports on
    /// its progress, in a round for that.
    Result<domain::PlanId> expect(const domain::RoundId& round, const domain::RegionId& region);

    /// State, date and amounts; the documents stay as they are. Can be undone. PlanPartsMissing: it
    /// becomes complete while required parts are not there (IntakeDesk::admit() has the reason).
    Result<void> store(const domain::Plan& plan);

    /// Adds a document at the end of the plan. Where the plan was expected it is now received, on
    /// `receivedOn`. The audit trail names the file that was handed in where this is a copy of it.
    Result<domain::DocumentFile> addDocument(const domain::PlanId& plan,
                                             const IncomingDocument& document,
                                             const QDate& receivedOn);
    /// Whether this document can go. DocumentIsAnswer.
    Result<void> mayRemove(const domain::Plan& plan, const QString& sha256) const;
    /// DocumentIsAnswer: what a region answered is taken off by ClarificationDesk.
    Result<void> removeDocument(const domain::PlanId& plan, const QString& sha256);

    /// Whether who edits may look into the documents of the plan (domain::mayOpenDocuments());
    /// nobody of the committee is nobody to keep them from.
    Result<void> mayOpen(const domain::PlanId& plan) const;

    /// ConflictOfInterest: a member with a conflict cannot be made a reader.
    Result<void> assign(const domain::Assignment& assignment);
    Result<void> unassign(const domain::Assignment& assignment);

    /// The member no longer reads the plan either. ReasonMissing without a reason.
    Result<void> declareConflict(const domain::PlanId& plan, const domain::MemberId& member,
                                 const QString& reason);
    Result<void> removeConflict(const domain::PlanId& plan, const domain::MemberId& member);

private:
    Result<domain::Plan> changeable(const domain::PlanId& plan) const;
    Result<void> mayBeComplete(const domain::Plan& plan) const;
    Result<void> save(Action action, const domain::Plan& before, const domain::Plan& after);
    /// With what the audit trail is told of it.
    Result<void> save(Action action, const domain::Plan& before, const domain::Plan& after,
                      const QJsonObject& told);

    History& m_history;
};

} // namespace beraad::commands
