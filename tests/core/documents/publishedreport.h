// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/report.h"

namespace beraad::tests {

/// That of the data of publishedReport().
inline const QString kHash = QStringLiteral("0123456789abcdef").repeated(4);

/// The published history with everything else that a report shows.
documents::ReportInput publishedReport(Language language);

/// One of its members, 1 to 6: the chair first, the secretary last.
domain::MemberId reportMember(int number);

/// What the readers of the first plan found on the first criterion, in the words of this edition;
/// member 3 led them. It is the only finding there.
domain::JointFinding& findTogether(committee::RoundRecords& round, int edition);
/// What a member thinks of the words of an edition.
domain::Stance stanceOn(const domain::JointFinding& finding, int member, int edition,
                        domain::StanceKind kind, const QString& remark = {});

/// Member 4 stated a possible interest in this plan; the chair lets him or her read, not vote.
void stateInterest(committee::PlanRecord& record);

} // namespace beraad::tests
