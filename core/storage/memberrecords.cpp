// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/memberrecords.h"

#include "core/storage/dossier.h"
#include "core/storage/rowsbyowner.h"
#include "core/storage/transaction.h"

namespace beraad::storage {

using namespace domain;

namespace {

Member readMember(const Row& row)
{
    return {row.id<MemberId>("id"),
            row.text("name"),
            row.text("organisation"),
            row.choice<MemberRole>("role"),
            {}};
}

Assignment readAssignment(const Row& row)
{
    return {row.id<PlanId>("plan"), row.id<MemberId>("member")};
}

ConflictOfInterest readConflict(const Row& row)
{
    return {row.id<PlanId>("plan"), row.id<MemberId>("member"), row.text("reason"),
            row.time("declared_at")};
}

ConflictDeclaration readDeclaration(const Row& row)
{
    return {row.id<DeclarationId>("id"),         row.id<PlanId>("plan"), row.id<MemberId>("member"),
            row.choice<DeclarationKind>("kind"), row.text("reason"),     row.time("declared_at")};
}

ConflictMeasure readMeasure(const Row& row)
{
    return {row.id<MeasureId>("id"),         row.id<DeclarationId>("declaration"),
            row.choice<MeasureKind>("kind"), row.text("grounds"),
            row.id<MemberId>("recorded_by"), row.time("recorded_at")};
}

} // namespace

Result<QList<Member>> MemberRecords::members() const
{
    BERAAD_TRY(QList<Member> all,
               m_dossier.database().list(
                   QStringLiteral("SELECT * FROM member ORDER BY CASE role WHEN 'chair' THEN 0 "
                                  "WHEN 'secretary' THEN 1 ELSE 2 END, name, id"),
                   {}, readMember));
    BERAAD_TRY(const auto words,
               m_dossier.database().list(
                   QStringLiteral("SELECT * FROM member_expertise ORDER BY member, position"), {},
                   [](const Row& row) { return owned(row.text("member"), row.text("word")); }));
    handOut(words, all, [](Member& member) -> QStringList& { return member.expertise; });
    return all;
}

Result<Member> MemberRecords::member(const MemberId& id) const
{
    BERAAD_TRY(Member member,
               found(m_dossier.database().first(QStringLiteral("SELECT * FROM member WHERE id = ?"),
                                                {stored(id)}, readMember),
                     id));
    BERAAD_TRY(member.expertise,
               m_dossier.database().list(QStringLiteral("SELECT word FROM member_expertise "
                                                        "WHERE member = ? ORDER BY position"),
                                         {stored(id)},
                                         [](const Row& row) { return row.text("word"); }));
    return member;
}

Result<void> MemberRecords::save(const Member& member)
{
    return inTransaction(m_dossier, [&]() -> Result<void> {
        Database& database = m_dossier.database();
        BERAAD_CHECK(database.run(
            QStringLiteral(
                "INSERT INTO member (id, name, organisation, role) "
                "VALUES (?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET name = excluded.name, "
                "organisation = excluded.organisation, role = excluded.role"),
            {stored(member.id), stored(member.name), stored(member.organisation),
             stored(member.role)}));
        return saveWords(database, QStringLiteral("member_expertise"), QStringLiteral("member"),
                         member.id, member.expertise);
    });
}

Result<QList<Assignment>> MemberRecords::assignments(const RoundId& round) const
{
    return m_dossier.database().list(
        QStringLiteral(
            "SELECT a.* FROM assignment a JOIN plan p ON p.id = a.plan "
            "JOIN member m ON m.id = a.member WHERE p.round = ? ORDER BY a.plan, m.name, m.id"),
        {stored(round)}, readAssignment);
}

Result<QList<Assignment>> MemberRecords::assignments(const RoundId& round,
                                                     const MemberId& member) const
{
    return m_dossier.database().list(
        QStringLiteral("SELECT a.* FROM assignment a JOIN plan p ON p.id = a.plan "
                       "WHERE p.round = ? AND a.member = ? ORDER BY a.plan"),
        {stored(round), stored(member)}, readAssignment);
}

Result<QList<MemberId>> MemberRecords::readers(const PlanId& plan) const
{
    const auto read = [](const Row& row) { return row.id<MemberId>("member"); };
    return m_dossier.database().list(
        QStringLiteral("SELECT a.member FROM assignment a JOIN member m ON m.id = a.member "
                       "WHERE a.plan = ? ORDER BY m.name, m.id"),
        {stored(plan)}, read);
}

Result<ReadingRules> MemberRecords::readingRules(const RoundId& round) const
{
    BERAAD_TRY(const auto rules, m_dossier.database().first(
                                     QStringLiteral("SELECT * FROM reading_rule WHERE round = ?"),
                                     {stored(round)}, [](const Row& row) {
                                         return ReadingRules{row.number("readers_per_plan"),
                                                             row.number("most_plans"),
                                                             row.number("keeps_readers") != 0,
                                                             quint32(row.number("seed")),
                                                             row.number("pages_per_hour")};
                                     }));
    return rules.value_or(ReadingRules());
}

Result<void> MemberRecords::save(const RoundId& round, const ReadingRules& rules)
{
    return m_dossier.database().run(
        QStringLiteral("INSERT INTO reading_rule (round, readers_per_plan, most_plans, "
                       "keeps_readers, seed, pages_per_hour) VALUES (?, ?, ?, ?, ?, ?) "
                       "ON CONFLICT (round) DO UPDATE "
                       "SET readers_per_plan = excluded.readers_per_plan, "
                       "most_plans = excluded.most_plans, keeps_readers = excluded.keeps_readers, "
                       "seed = excluded.seed, pages_per_hour = excluded.pages_per_hour"),
        {stored(round), rules.readersPerPlan, rules.mostPlans, rules.keepsEarlierReaders ? 1 : 0,
         int(rules.seed), rules.pagesPerHour});
}

Result<void> MemberRecords::add(const Assignment& assignment)
{
    return m_dossier.database().run(
        QStringLiteral("INSERT INTO assignment (plan, member) VALUES (?, ?) "
                       "ON CONFLICT (plan, member) DO NOTHING"),
        {stored(assignment.plan), stored(assignment.member)});
}

Result<void> MemberRecords::remove(const Assignment& assignment)
{
    return m_dossier.database().run(
        QStringLiteral("DELETE FROM assignment WHERE plan = ? AND member = ?"),
        {stored(assignment.plan), stored(assignment.member)});
}

Result<QList<ConflictOfInterest>> MemberRecords::conflicts(const RoundId& round) const
{
    return m_dossier.database().list(
        QStringLiteral(
            "SELECT c.* FROM conflict c JOIN plan p ON p.id = c.plan "
            "JOIN member m ON m.id = c.member WHERE p.round = ? ORDER BY c.plan, m.name, m.id"),
        {stored(round)}, readConflict);
}

Result<QList<ConflictOfInterest>> MemberRecords::conflicts(const PlanId& plan) const
{
    return m_dossier.database().list(
        QStringLiteral("SELECT c.* FROM conflict c JOIN member m ON m.id = c.member "
                       "WHERE c.plan = ? ORDER BY m.name, m.id"),
        {stored(plan)}, readConflict);
}

Result<void> MemberRecords::save(const ConflictOfInterest& conflict)
{
    return m_dossier.database().run(
        QStringLiteral(
            "INSERT INTO conflict (plan, member, reason, declared_at) VALUES (?, ?, ?, ?) "
            "ON CONFLICT (plan, member) DO UPDATE SET reason = excluded.reason, "
            "declared_at = excluded.declared_at"),
        {stored(conflict.plan), stored(conflict.member), stored(conflict.reason),
         stored(conflict.declaredAt)});
}

Result<Interests> MemberRecords::interests(const PlanId& plan) const
{
    Interests interests;
    BERAAD_TRY(interests.conflicts, conflicts(plan));
    BERAAD_TRY(interests.declarations,
               m_dossier.database().list(QStringLiteral("SELECT * FROM conflict_declaration "
                                                        "WHERE plan = ? ORDER BY declared_at, id"),
                                         {stored(plan)}, readDeclaration));
    BERAAD_TRY(interests.measures,
               m_dossier.database().list(
                   QStringLiteral("SELECT m.* FROM conflict_measure m "
                                  "JOIN conflict_declaration d ON d.id = m.declaration "
                                  "WHERE d.plan = ? ORDER BY m.recorded_at, m.id"),
                   {stored(plan)}, readMeasure));
    return interests;
}

Result<void> MemberRecords::add(const ConflictMeasure& measure)
{
    return m_dossier.database().run(
        QStringLiteral("INSERT INTO conflict_measure (id, declaration, kind, grounds, recorded_by, "
                       "recorded_at) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING"),
        {stored(measure.id), stored(measure.declaration), stored(measure.kind),
         stored(measure.grounds), stored(measure.recordedBy), stored(measure.recordedAt)});
}

Result<QList<ConflictDeclaration>> MemberRecords::declarations(const RoundId& round) const
{
    return m_dossier.database().list(
        QStringLiteral("SELECT d.* FROM conflict_declaration d JOIN plan p ON p.id = d.plan "
                       "WHERE p.round = ? ORDER BY d.plan, d.member, d.declared_at, d.id"),
        {stored(round)}, readDeclaration);
}

Result<void> MemberRecords::add(const ConflictDeclaration& declaration)
{
    return m_dossier.database().run(
        QStringLiteral("INSERT INTO conflict_declaration (id, plan, member, kind, reason, "
                       "declared_at) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING"),
        {stored(declaration.id), stored(declaration.plan), stored(declaration.member),
         stored(declaration.kind), stored(declaration.reason), stored(declaration.declaredAt)});
}

Result<void> MemberRecords::removeConflict(const PlanId& plan, const MemberId& member)
{
    return m_dossier.database().run(
        QStringLiteral("DELETE FROM conflict WHERE plan = ? AND member = ?"),
        {stored(plan), stored(member)});
}

} // namespace beraad::storage
