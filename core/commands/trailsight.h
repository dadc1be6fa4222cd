// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/commands/action.h"
#include "core/domain/access.h"

#include <QHash>
#include <QSet>

#include <optional>

namespace beraad::storage {
struct AuditEntry;
class Dossier;
} // namespace beraad::storage

namespace beraad::committee {
struct PlanRecord;
}

namespace beraad::commands {

/// How much of an entry of the audit trail somebody sees.
enum class EntrySight
{
    Whole,
    LineOnly, ///< who did what when, and not what changed
    Hidden
};

/// Who sees what of the audit trail, by interests and by the table of phases.h as they are now. A
/// value, read anew when the dossier changes.
///
/// How the round is arranged is for all. What changed in a plan or was written on it is for nobody
/// to whom that plan is closed. Judgements - reviews, findings, advice, minutes - are for who leads
/// the round, and of a member only what that member made. What the secretariat keeps - interests,
/// clarifications, support - a member sees as lines.
class TrailSight
{
public:
    /// Without a viewer, before there is a committee, all is whole.
    static Result<TrailSight> read(storage::Dossier& dossier,
                                   const std::optional<domain::Member>& viewer);

    EntrySight of(const storage::AuditEntry& entry) const;

private:
    TrailSight() = default;
    Result<void> readRoundOf(storage::Dossier& dossier, const domain::RoundId& round);
    Result<void> addSubjects(storage::Dossier& dossier, const committee::PlanRecord& record);
    bool isOwn(const storage::AuditEntry& entry) const;
    bool isOfClosedPlan(const storage::AuditEntry& entry) const;
    bool isForLaterPhase(Action action, const storage::AuditEntry& entry) const;
    bool isOutgoingOpen(const storage::AuditEntry& entry) const;

    std::optional<domain::Member> m_viewer;
    bool m_isNamesake = false; ///< entries name people, and another member has the viewer's name
    QHash<domain::PlanId, domain::PlanSituation> m_situations;
    QHash<QString, domain::PlanId> m_plans;       ///< by identity of what is of one plan
    QHash<QString, domain::ReviewKind> m_reviews; ///< by identity
    QSet<QString> m_own;                          ///< the viewer's reviews
    QSet<QString> m_subjects;                     ///< all that is in the dossier
    QStringList m_named;  ///< plans and clarifications, which entries on several name
    QStringList m_closed; ///< those of them that are closed to the viewer
    QSet<QString> m_closedSubjects;
};

} // namespace beraad::commands
