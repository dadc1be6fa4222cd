// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/commands/action.h"
#include "core/domain/member.h"
#include "core/domain/plan.h"
#include "core/domain/region.h"
#include "core/text/pagewords.h"

#include <QStringList>

namespace beraad::commands {

class History;

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
    /// PlanApprovedEarlier: a region whose plan was approved does not hand in again.
    Result<domain::PlanId> expect(const domain::RoundId& round, const domain::RegionId& region);

    /// State, date and amounts; the documents stay as they are. Can be undone.
    Result<void> store(const domain::Plan& plan);

    /// Adds a document at the end of the plan. `pageTexts` has the text of each page, `layout`
    /// where its words stand. Where the plan was expected it is now received, on `receivedOn`.
    Result<domain::DocumentFile> addDocument(const domain::PlanId& plan, const QString& fileName,
                                             const QByteArray& pdf, const QStringList& pageTexts,
                                             const QDate& receivedOn,
                                             const text::Layout& layout = {});
    Result<void> removeDocument(const domain::PlanId& plan, const QString& sha256);

    /// ConflictOfInterest: a member with a conflict cannot be made a reader.
    Result<void> assign(const domain::Assignment& assignment);
    Result<void> unassign(const domain::Assignment& assignment);

    /// The member no longer reads the plan either. ReasonMissing without a reason.
    Result<void> declareConflict(const domain::PlanId& plan, const domain::MemberId& member,
                                 const QString& reason);
    Result<void> removeConflict(const domain::PlanId& plan, const domain::MemberId& member);

private:
    Result<domain::Plan> changeable(const domain::PlanId& plan) const;
    Result<void> save(Action action, const domain::Plan& before, const domain::Plan& after);

    History& m_history;
};

} // namespace beraad::commands
