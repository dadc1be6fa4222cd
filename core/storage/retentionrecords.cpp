// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/retentionrecords.h"

#include "core/storage/database.h"
#include "core/storage/dialect.h"
#include "core/storage/dossier.h"
#include "core/storage/transaction.h"

#include <map>

namespace beraad::storage {

using namespace domain;

namespace {

/// One kind of note: which rows of a table are those of a round.
struct NoteKind
{
    int NoteCounts::*count;
    const char* table;
    const char* member; ///< whose a row is
    const char* where;
    int binds; ///< how often the round is bound
};

constexpr NoteKind kKinds[] = {
    {&NoteCounts::marks, "mark", "member", "plan IN (SELECT id FROM plan WHERE round = ?)", 1},
    {&NoteCounts::readingPlaces, "reading_place", "member",
     "(document IN (SELECT d.document FROM plan_document d JOIN plan p ON p.id = d.plan "
     "WHERE p.round = ?) OR document IN (SELECT r.document FROM replaced_document r "
     "JOIN plan p ON p.id = r.plan WHERE p.round = ?)) AND document NOT IN "
     "(SELECT d.document FROM plan_document d JOIN plan p ON p.id = d.plan WHERE p.round <> ?)",
     3},
    {&NoteCounts::questions, "question", "member",
     "plan IN (SELECT id FROM plan WHERE round = ?) "
     "AND id NOT IN (SELECT question FROM clarification_question)",
     1},
    {&NoteCounts::keptReturns, "kept_return",
     "(SELECT e.member FROM exchanged_package e WHERE e.id = package)",
     "package IN (SELECT id FROM exchanged_package WHERE round = ?)", 1},
    // A review that was final once and was reopened is what the committee heard of.
    {&NoteCounts::drafts, "review", "member",
     "plan IN (SELECT id FROM plan WHERE round = ?) AND state = 'draft' AND kind = 'review' "
     "AND id NOT IN (SELECT subject FROM audit WHERE action = 'review.finalised')",
     1},
};

QVariantList bound(const NoteKind& kind, const RoundId& round)
{
    return QVariantList(kind.binds, stored(round));
}

Removal readRemoval(const Row& row)
{
    Removal removal;
    removal.id = row.id<RemovalId>("id");
    removal.round = row.id<RoundId>("round");
    removal.removedAt = row.time("removed_at");
    removal.member = row.id<MemberId>("member");
    removal.reason = row.text("reason");
    removal.removed = {row.number("marks"), row.number("reading_places"), row.number("questions"),
                       row.number("kept_returns"), row.number("drafts")};
    return removal;
}

} // namespace

Result<std::optional<int>> RetentionRecords::months(const ProgrammeId& programme) const
{
    return m_dossier.database().first(
        QStringLiteral("SELECT note_months FROM retention WHERE programme = ?"),
        {stored(programme)}, [](const Row& row) { return row.number("note_months"); });
}

Result<void> RetentionRecords::saveMonths(const ProgrammeId& programme,
                                          const std::optional<int>& months)
{
    if (!months)
        return m_dossier.database().run(QStringLiteral("DELETE FROM retention WHERE programme = ?"),
                                        {stored(programme)});
    return m_dossier.database().run(
        QStringLiteral("INSERT INTO retention (programme, note_months) VALUES (?, ?) "
                       "ON CONFLICT (programme) DO UPDATE SET note_months = excluded.note_months"),
        {stored(programme), *months});
}

Result<QList<MemberNotes>> RetentionRecords::notes(const RoundId& round) const
{
    std::map<MemberId, NoteCounts> byMember;
    for (const NoteKind& kind : kKinds) {
        const QString query =
            QStringLiteral("SELECT member_of_note, count(*) AS number FROM "
                           "(SELECT %1 AS member_of_note FROM %2 WHERE %3) AS note "
                           "GROUP BY member_of_note")
                .arg(QLatin1String(kind.member), QLatin1String(kind.table),
                     QLatin1String(kind.where));
        const auto read = [](const Row& row) {
            return std::pair(row.id<MemberId>("member_of_note"), row.number("number"));
        };
        BERAAD_TRY(const auto counts, m_dossier.database().list(query, bound(kind, round), read));
        for (const auto& [member, number] : counts)
            byMember[member].*kind.count += number;
    }
    BERAAD_TRY(const auto members, m_dossier.database().list(
                                       QStringLiteral("SELECT id FROM member ORDER BY name, id"),
                                       {}, [](const Row& row) { return row.id<MemberId>("id"); }));
    QList<MemberNotes> notes;
    for (const MemberId& member : members) {
        if (const auto found = byMember.find(member); found != byMember.end())
            notes.append({member, found->second});
    }
    return notes;
}

Result<void> RetentionRecords::removeNotes(const RoundId& round)
{
    return inTransaction(m_dossier, [&]() -> Result<void> {
        Database& database = m_dossier.database();
        for (const NoteKind& kind : kKinds) {
            BERAAD_CHECK(
                database.run(QStringLiteral("DELETE FROM %1 WHERE %2")
                                 .arg(QLatin1String(kind.table), QLatin1String(kind.where)),
                             bound(kind, round)));
        }
        return database.run(
            QStringLiteral(
                "DELETE FROM package_part WHERE package IN "
                "(SELECT id FROM exchanged_package WHERE round = ? AND kind = 'return')"),
            {stored(round)});
    });
}

Result<QList<Removal>> RetentionRecords::removals(const ProgrammeId& programme) const
{
    return m_dossier.database().list(
        QStringLiteral("SELECT r.* FROM removal r JOIN round o ON o.id = r.round "
                       "WHERE o.programme = ? ORDER BY r.removed_at DESC, r.id"),
        {stored(programme)}, readRemoval);
}

Result<void> RetentionRecords::add(const Removal& removal)
{
    const NoteCounts& removed = removal.removed;
    return m_dossier.database().run(
        QStringLiteral("INSERT INTO removal (id, round, removed_at, member, reason, marks, "
                       "reading_places, questions, kept_returns, drafts) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {stored(removal.id), stored(removal.round), stored(removal.removedAt),
         stored(removal.member), stored(removal.reason), removed.marks, removed.readingPlaces,
         removed.questions, removed.keptReturns, removed.drafts});
}

Result<void> compact(Dossier& dossier)
{
    return dialect::compact(dossier.database());
}

} // namespace beraad::storage
