// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/committee/roundrecords.h"
#include "core/domain/exchange.h"
#include "core/domain/intake.h"
#include "core/domain/letter.h"
#include "core/domain/meeting.h"
#include "core/domain/readingrules.h"
#include "core/domain/retention.h"
#include "core/domain/support.h"
#include "core/storage/audittrail.h"
#include "core/storage/outputrecords.h"

#include <QHash>
#include <QList>

#include <optional>

namespace beraad::storage {
class Dossier;
}

/// What the archive tells of a plan and of a round, read together. Private to this room.
namespace beraad::archive {

struct ProgrammePapers
{
    domain::Programme programme;
    QList<domain::Theme> themes;
    QList<domain::RequiredPart> parts;
    int noteMonths = domain::kUsualNoteMonths; ///< how long members' notes are kept
    QList<domain::Removal> removals;           ///< newest first
};

struct PlanPapers
{
    committee::PlanRecord record;
    QList<domain::PlanPart> parts; ///< what was found of what it must consist of
    std::optional<domain::PlanAdmission> admission;
    QList<domain::ReplacedDocument> replaced; ///< oldest first
    QList<domain::SentLetter> letters;        ///< oldest first
    QList<domain::LetterRelease> releases;
    QList<domain::RegionCall> calls;        ///< oldest first
    QList<domain::Question> questions;      ///< of members, taken over in a clarification
    std::optional<domain::Support> support; ///< none was planned
    QList<domain::Visit> visits;            ///< about this round, by day
    QList<storage::AuditEntry> events;      ///< oldest first
};

struct RoundPapers
{
    committee::RoundRecords records;
    domain::ReadingRules readingRules;
    std::optional<domain::Plenary> plenary;
    QList<storage::StoredReport> reports; ///< signed ones; else the newest
    QList<PlanPapers> plans;              ///< by region number
};

/// The entries of the audit trail by the plan that they are about.
class PlanEvents
{
public:
    explicit PlanEvents(const QList<storage::AuditEntry>& trail)
        : m_trail(trail)
    {
    }

    /// Those about the plan itself or what was written about it, and those that name it.
    QList<storage::AuditEntry> of(const PlanPapers& papers) const;

private:
    const QList<storage::AuditEntry>& m_trail;
};

Result<ProgrammePapers> readPapers(storage::Dossier& dossier, const domain::Programme& programme);
Result<RoundPapers> readPapers(storage::Dossier& dossier, const domain::Round& round,
                               const PlanEvents& events);

} // namespace beraad::archive
