// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/rubric.h"
#include "core/merging/line.h"
#include "core/merging/merge.h"
#include "core/storage/returnrecords.h"

#include <QJsonArray>

/// Private to this room.
namespace beraad::merging {

/// What a dossier holds of one member in one round.
struct MemberHolding
{
    exchange::MemberWork work;
    QList<storage::KeptReturn> kept;
};

/// The merge of one member's returns.
class MemberMerge
{
public:
    /// What this dossier holds of the member.
    static Result<std::unique_ptr<MemberMerge>>
    read(storage::Dossier& dossier, const domain::RoundId& round, const domain::MemberId& member);

    const domain::MemberId& member() const { return m_member; }
    const QList<Line>& lines() const { return m_lines; }
    /// Whether a line that is here builds on this return.
    bool isIncluded(const domain::PackageId& package) const;
    void add(const exchange::ReturnPackage& package);

    /// After all were added.
    Result<void> workOut(storage::Dossier& dossier, const domain::Rubric& rubric);

    QList<Choice> choices() const;
    void choose(const FieldKey& field, qsizetype alternative);

    QList<ChangedPlan> changes() const;
    const MemberHolding& before() const { return m_before; }
    MemberHolding after() const;
    /// What became of each field that changed, for the trail.
    QJsonArray told() const;
    QJsonArray toldBefore() const;

private:
    MemberMerge() = default;
    Result<void> readLines();
    Result<void> readPoints(storage::Dossier& dossier);
    Result<void> findClosed(storage::Dossier& dossier);
    void correctDemoted();
    void findOver();
    std::optional<Field> ours(const FieldKey& key) const;
    const Alternative* chosen(const FieldKey& key) const;
    WorkFields fieldsAfter() const;
    std::map<domain::PlanId, ChangedPlan> countChanges() const;
    QList<storage::KeptReturn> keptAfter() const;
    QList<exchange::JudgedVersion> versionsAfter(const QList<domain::Review>& reviews) const;
    QList<domain::ConflictDeclaration> declarationsAfter() const;
    bool isComplete(const domain::Review& review) const;
    void settle(domain::Review& review) const;

    domain::RoundId m_round;
    domain::MemberId m_member;
    domain::Rubric m_rubric;
    MemberHolding m_before;
    WorkFields m_ours;
    QList<Line> m_lines;
    std::map<FieldKey, QList<Alternative>> m_alternatives;
    std::map<FieldKey, qsizetype> m_chosen;
    QSet<domain::PlanId> m_closed; ///< the member declared a direct interest
    std::map<domain::PlanId, QList<domain::ImprovementPoint>> m_points;
    QHash<domain::PlanId, QStringList> m_documents; ///< that the plans have now
};

} // namespace beraad::merging
