// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/retentiondesk.h"

#include "core/commands/history.h"
#include "core/domain/access.h"
#include "core/storage/backups.h"
#include "core/storage/dossier.h"
#include "core/storage/programmerecords.h"
#include "core/storage/retentionrecords.h"

#include <algorithm>

namespace beraad::commands {

using namespace domain;
using storage::Dossier;
using storage::RetentionRecords;

namespace {

Edit::Step savingMonths(const ProgrammeId& programme, const std::optional<int>& months)
{
    return [programme, months](Dossier& dossier) {
        return RetentionRecords(dossier).saveMonths(programme, months);
    };
}

QJsonObject auditJson(int months)
{
    return {{QStringLiteral("noteMonths"), months}};
}

QJsonObject auditJson(const Removal& removal)
{
    const NoteCounts& removed = removal.removed;
    return {{QStringLiteral("reason"), removal.reason},
            {QStringLiteral("marks"), removed.marks},
            {QStringLiteral("readingPlaces"), removed.readingPlaces},
            {QStringLiteral("questions"), removed.questions},
            {QStringLiteral("keptReturns"), removed.keptReturns},
            {QStringLiteral("drafts"), removed.drafts}};
}

Edit::Step removing(const Removal& removal)
{
    return [removal](Dossier& dossier) -> Result<void> {
        BERAAD_CHECK(RetentionRecords(dossier).removeNotes(removal.round));
        return RetentionRecords(dossier).add(removal);
    };
}

} // namespace

Result<int> RetentionDesk::months(const ProgrammeId& programme) const
{
    BERAAD_TRY(const auto set, RetentionRecords(m_history.dossier()).months(programme));
    return set.value_or(kUsualNoteMonths);
}

Result<void> RetentionDesk::maySetMonths() const
{
    const Actor& actor = m_history.actor();
    return mayAdvise(actor.role)
               ? Result<void>()
               : Result<void>(Error(ErrorKind::NotAllowedForRole, {keyOf(actor.role)}));
}

Result<void> RetentionDesk::setMonths(const ProgrammeId& programme, int months)
{
    BERAAD_CHECK(maySetMonths());
    BERAAD_TRY(const auto before, RetentionRecords(m_history.dossier()).months(programme));
    const int after = std::clamp(months, 0, kMostNoteMonths);
    if (before.value_or(kUsualNoteMonths) == after)
        return {};
    return m_history.perform({{Action::RetentionSet, {}},
                              programme.text(),
                              auditJson(before.value_or(kUsualNoteMonths)),
                              auditJson(after),
                              savingMonths(programme, after),
                              savingMonths(programme, before),
                              {}});
}

Result<QList<MemberNotes>> RetentionDesk::preview(const RoundId& round) const
{
    return RetentionRecords(m_history.dossier()).notes(round);
}

Result<void> RetentionDesk::mayRemove(const RoundId& id) const
{
    // Without a member nobody would stand in the record of it.
    if (m_history.actor().member.isNull())
        return Error(ErrorKind::NotAllowedForRole, {keyOf(m_history.actor().role)});
    BERAAD_CHECK(maySetMonths());
    BERAAD_TRY(const Round round, storage::ProgrammeRecords(m_history.dossier()).round(id));
    BERAAD_TRY(const int kept, months(round.programme));
    return mayRemoveNotes(round, kept, m_history.dossier().clock().now().date());
}

Result<Removal> RetentionDesk::remove(const RoundId& round, const QString& reason)
{
    BERAAD_CHECK(mayRemove(round));
    if (reason.trimmed().isEmpty())
        return Error(ErrorKind::ReasonMissing);
    Removal removal;
    removal.id = RemovalId::create();
    removal.round = round;
    removal.removedAt = m_history.dossier().clock().now();
    removal.member = m_history.actor().member;
    removal.reason = reason.trimmed();
    BERAAD_TRY(const QList<MemberNotes> notes, preview(round));
    for (const MemberNotes& each : notes)
        removal.removed += each.counts;
    BERAAD_CHECK(m_history.perform({{Action::NotesRemoved, {}},
                                    round.text(),
                                    {},
                                    auditJson(removal),
                                    removing(removal),
                                    {},
                                    {}}));
    m_history.forget(); // earlier edits hold what was removed
    return removal;
}

Result<QList<Removal>> RetentionDesk::removals(const ProgrammeId& programme) const
{
    return RetentionRecords(m_history.dossier()).removals(programme);
}

QStringList RetentionDesk::backups() const
{
    QStringList paths;
    for (const storage::Backup& backup : storage::backups(m_history.dossier().path()))
        paths << backup.path;
    return paths;
}

} // namespace beraad::commands
