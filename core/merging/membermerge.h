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

/// What the merges of all members look at.
struct RoundFacts
{
    domain::RoundId round;
    int roundNumber = 0;
    domain::Rubric rubric;
    QMap<QString, domain::Rubric> versions;                        ///< of it, by fingerprint
    QHash<domain::PlanId, QStringList> documents;                  ///< that the plans have now
    QHash<domain::PlanId, QList<domain::ImprovementPoint>> points; ///< of the earlier round
    /// Who words what the readers of a plan find together, while its advice is not adopted.
    QHash<domain::PlanId, domain::MemberId> leaders;

    static Result<RoundFacts> read(storage::Dossier& dossier, const domain::Round& round);
};

/// The merge of one member's returns.
class MemberMerge
{
public:
    /// What this dossier holds of the member.
    static Result<std::unique_ptr<MemberMerge>> read(storage::Dossier& dossier,
                                                     std::shared_ptr<const RoundFacts> facts,
                                                     const domain::MemberId& member);

    const domain::MemberId& member() const { return m_member; }
    const QList<Line>& lines() const { return m_lines; }
    /// Whether a line that is here builds on this return.
    bool isIncluded(const domain::PackageId& package) const;
    void add(const exchange::ReturnPackage& package);

    /// After all were added.
    Result<void> workOut(storage::Dossier& dossier);

    QList<Choice> choices() const;
    void choose(const FieldKey& field, qsizetype alternative);

    QList<ChangedPlan> changes() const;
    const MemberHolding& before() const { return m_before; }
    MemberHolding after() const;
    /// What a person did not take, or what gave way to something newer, for the trail.
    QJsonArray toldPassedOver() const;

private:
    MemberMerge() = default;
    Result<void> readLines(storage::Dossier& dossier);
    Result<void> findClosed(storage::Dossier& dossier);
    void correctDemoted();
    void findOver();
    const Field* ours(const FieldKey& key) const; ///< null: it is empty here
    const Alternative* chosen(const FieldKey& key) const;
    const Alternative* chosenOf(const FieldKey& key, const QList<Alternative>& all) const;
    WorkFields fieldsAfter() const;
    std::map<domain::PlanId, ChangedPlan> countChanges(const WorkFields& now) const;
    void addStated(const exchange::MemberWork& after,
                   std::map<domain::PlanId, ChangedPlan>& plans) const;
    QList<storage::KeptReturn> keptAfter() const;
    QList<exchange::JudgedVersion> versionsAfter(const QList<domain::Review>& reviews) const;
    QList<domain::ConflictDeclaration> declarationsAfter() const;
    QList<domain::Stance> stancesAfter() const;
    QList<exchange::WordedFinding> findingsAfter() const;
    bool isComplete(const domain::Review& review) const;
    std::optional<domain::Rubric> formAfter(const domain::PlanId& plan) const;
    void settle(domain::Review& review, bool isChanged) const;

    std::shared_ptr<const RoundFacts> m_facts;
    domain::MemberId m_member;
    MemberHolding m_before;
    WorkFields m_ours;
    QList<Line> m_lines;
    std::map<FieldKey, QList<Alternative>> m_alternatives;
    std::map<FieldKey, qsizetype> m_chosen;
    QSet<domain::PlanId> m_closed; ///< by an interest that the member declared
};

} // namespace beraad::merging
