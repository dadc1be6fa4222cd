// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/advice/citable.h"

#include "core/committee/roundrecords.h"
#include "core/domain/consensus.h"
#include "core/domain/review.h"

#include <QList>
#include <QString>

#include <optional>

namespace beraad::commands {
class ConsensusDesk;
}

namespace beraad::ui {

/// A co-reader's answer to a joint finding.
struct StanceLine
{
    QString reader;
    domain::StanceKind kind = domain::StanceKind::Agrees;
    QString remark;

    friend bool operator==(const StanceLine&, const StanceLine&) = default;
};

/// What the readers find together on one criterion, as the viewer sees it. A value.
struct JointLine
{
    domain::JointFinding finding;
    domain::Concord concord = domain::Concord::NotWritten;
    QStringList waitingFor; ///< names of co-readers who have not answered
    QList<StanceLine> stances;
    QList<CitablePassage> cited;   ///< that carry the finding
    QList<CitablePassage> citable; ///< all that the readers cited under the criterion
    QStringList holders;           ///< names of whose the minority view is
    QList<domain::Member> readers; ///< whose view it can be, or is: also of who reads no longer
    QString leader;
    /// That it was judged on, where the criterion has another by now.
    std::optional<domain::Scale> earlierScale;
    bool mayWrite = false;
    bool mayTakeStance = false;

    friend bool operator==(const JointLine&, const JointLine&) = default;
};

/// The joint findings of one plan, and what the viewer may do with them. A value, read anew after
/// each change.
class JointSheet
{
public:
    JointSheet() = default;
    JointSheet(const committee::PlanRecord& record, const QList<domain::Member>& members,
               const commands::ConsensusDesk& desk, const domain::Member& viewer);

    /// Whether there is anything to show: the readers meet, or have met.
    bool isShown() const { return m_isShown; }
    JointLine line(const QString& criterion) const;
    QList<domain::Member> readers() const;
    const std::optional<domain::MemberId>& leadReader() const { return m_record.leadReader; }
    bool mayChooseLead() const { return m_mayChooseLead; }

private:
    QString nameOf(const domain::MemberId& member) const;

    committee::PlanRecord m_record;
    QList<domain::Member> m_members;
    bool m_isShown = false;
    bool m_mayWrite = false;
    bool m_mayTakeStance = false;
    bool m_mayChooseLead = false;
};

} // namespace beraad::ui
