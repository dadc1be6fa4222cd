// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/consensusrecords.h"

#include "core/storage/dossier.h"
#include "core/storage/judgementrows.h"
#include "core/storage/memberrecords.h"
#include "core/storage/transaction.h"

#include <algorithm>

namespace beraad::storage {

using namespace domain;

namespace {

JointFinding readFinding(const Row& row)
{
    JointFinding finding;
    finding.plan = row.id<PlanId>("plan");
    finding.criterion = row.text("criterion");
    finding.judgement = readJudgement(row);
    finding.text = row.text("body");
    finding.minorityView = row.text("minority_view");
    finding.edition = row.number("edition");
    return finding;
}

/// What a row beside it is of.
JointFinding readOwner(const Row& row)
{
    JointFinding owner;
    owner.plan = row.id<PlanId>("plan");
    owner.criterion = row.text("criterion");
    return owner;
}

JointFinding readHolder(const Row& row)
{
    JointFinding held = readOwner(row);
    held.minorityHolders = {row.id<MemberId>("member")};
    return held;
}

JointFinding* findingIn(QList<JointFinding>& all, const JointFinding& owner)
{
    const auto found = std::find_if(all.begin(), all.end(), [&](const JointFinding& each) {
        return each.plan == owner.plan && each.criterion == owner.criterion;
    });
    return found == all.end() ? nullptr : &*found;
}

Result<void> saveHolders(Database& database, const JointFinding& finding)
{
    BERAAD_CHECK(
        database.run(QStringLiteral("DELETE FROM minority_holder WHERE plan = ? AND criterion = ?"),
                     {stored(finding.plan), finding.criterion}));
    for (qsizetype i = 0; i < finding.minorityHolders.size(); ++i)
        BERAAD_CHECK(database.run(
            QStringLiteral("INSERT INTO minority_holder (plan, criterion, position, member) "
                           "VALUES (?, ?, ?, ?)"),
            {stored(finding.plan), finding.criterion, int(i), stored(finding.minorityHolders[i])}));
    return {};
}

Stance readStance(const Row& row)
{
    return {row.id<StanceId>("id"),     row.id<PlanId>("plan"), row.text("criterion"),
            row.id<MemberId>("member"), row.number("edition"),  row.choice<StanceKind>("kind"),
            row.text("remark"),         row.time("taken_at")};
}

} // namespace

Result<std::optional<MemberId>> ConsensusRecords::chosenLeadReader(const PlanId& plan) const
{
    return m_dossier.database().first(
        QStringLiteral("SELECT member FROM lead_reader WHERE plan = ?"), {stored(plan)},
        [](const Row& row) { return row.id<MemberId>("member"); });
}

Result<std::optional<MemberId>> ConsensusRecords::leadReader(const PlanId& plan) const
{
    BERAAD_TRY(const QList<MemberId> readers, MemberRecords(m_dossier).readers(plan));
    BERAAD_TRY(const auto chosen, chosenLeadReader(plan));
    if (chosen && readers.contains(*chosen))
        return chosen;
    return readers.isEmpty() ? std::nullopt : std::optional(readers.first());
}

Result<void> ConsensusRecords::setLeadReader(const PlanId& plan,
                                             const std::optional<MemberId>& member)
{
    if (!member)
        return m_dossier.database().run(QStringLiteral("DELETE FROM lead_reader WHERE plan = ?"),
                                        {stored(plan)});
    return m_dossier.database().run(
        QStringLiteral("INSERT INTO lead_reader (plan, member) VALUES (?, ?) "
                       "ON CONFLICT (plan) DO UPDATE SET member = excluded.member"),
        {stored(plan), stored(*member)});
}

/// `where` picks findings (f).
Result<QList<JointFinding>> ConsensusRecords::select(const QString& where,
                                                     const QVariantList& values) const
{
    Database& database = m_dossier.database();
    BERAAD_TRY(QList<JointFinding> all,
               database.list(QStringLiteral("SELECT f.* FROM joint_finding f ") + where +
                                 QStringLiteral(" ORDER BY f.plan, f.criterion"),
                             values, readFinding));
    using Cited = std::pair<JointFinding, Citation>;
    const auto readCited = [](const Row& row) { return Cited{readOwner(row), readCitation(row)}; };
    BERAAD_TRY(const QList<Cited> citations,
               database.list(QStringLiteral("SELECT c.* FROM joint_finding f "
                                            "JOIN finding_citation c ON c.plan = f.plan "
                                            "AND c.criterion = f.criterion ") +
                                 where + QStringLiteral(" ORDER BY c.position"),
                             values, readCited));
    for (const auto& [owner, citation] : citations) {
        if (JointFinding* finding = findingIn(all, owner))
            finding->citations.append(citation);
    }
    BERAAD_TRY(const QList<JointFinding> held,
               database.list(QStringLiteral("SELECT h.* FROM joint_finding f "
                                            "JOIN minority_holder h ON h.plan = f.plan "
                                            "AND h.criterion = f.criterion ") +
                                 where + QStringLiteral(" ORDER BY h.position"),
                             values, readHolder));
    for (const JointFinding& each : held) {
        if (JointFinding* finding = findingIn(all, each))
            finding->minorityHolders.append(each.minorityHolders);
    }
    return all;
}

Result<QList<JointFinding>> ConsensusRecords::findings(const PlanId& plan) const
{
    return select(QStringLiteral("WHERE f.plan = ?"), {stored(plan)});
}

Result<std::optional<JointFinding>> ConsensusRecords::find(const PlanId& plan,
                                                           const QString& criterion) const
{
    BERAAD_TRY(
        const QList<JointFinding> all,
        select(QStringLiteral("WHERE f.plan = ? AND f.criterion = ?"), {stored(plan), criterion}));
    return all.isEmpty() ? std::optional<JointFinding>() : all.first();
}

Result<void> ConsensusRecords::save(const JointFinding& finding)
{
    return inTransaction(m_dossier, [&]() -> Result<void> {
        Database& database = m_dossier.database();
        BERAAD_CHECK(database.run(
            QStringLiteral(
                "INSERT INTO joint_finding (plan, criterion, state, level, points, body, "
                "minority_view, edition) VALUES (?, ?, ?, ?, ?, ?, ?, ?) "
                "ON CONFLICT (plan, criterion) DO UPDATE SET state = excluded.state, "
                "level = excluded.level, points = excluded.points, body = excluded.body, "
                "minority_view = excluded.minority_view, edition = excluded.edition"),
            {stored(finding.plan), finding.criterion, wordOf(finding.judgement.state()),
             stored(finding.judgement.level()), storedPoints(finding.judgement),
             stored(finding.text), stored(finding.minorityView), finding.edition}));
        BERAAD_CHECK(saveHolders(database, finding));
        BERAAD_CHECK(database.run(
            QStringLiteral("DELETE FROM finding_citation WHERE plan = ? AND criterion = ?"),
            {stored(finding.plan), finding.criterion}));
        for (qsizetype i = 0; i < finding.citations.size(); ++i)
            BERAAD_CHECK(database.run(
                QStringLiteral("INSERT INTO finding_citation (plan, criterion, position, member, "
                               "evidence, document, page, rectangles, quote) "
                               "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"),
                QVariantList{stored(finding.plan), finding.criterion} +
                    storedCitation(finding.citations[i], int(i))));
        return {};
    });
}

Result<void> ConsensusRecords::remove(const PlanId& plan, const QString& criterion)
{
    return m_dossier.database().run(
        QStringLiteral("DELETE FROM joint_finding WHERE plan = ? AND criterion = ?"),
        {stored(plan), criterion});
}

Result<QList<Stance>> ConsensusRecords::stances(const PlanId& plan) const
{
    return m_dossier.database().list(
        QStringLiteral("SELECT * FROM stance WHERE plan = ? ORDER BY taken_at, id"), {stored(plan)},
        readStance);
}

Result<QList<Stance>> ConsensusRecords::stances(const RoundId& round, const MemberId& member) const
{
    return m_dossier.database().list(
        QStringLiteral("SELECT s.* FROM stance s JOIN plan p ON p.id = s.plan "
                       "WHERE p.round = ? AND s.member = ? ORDER BY s.taken_at, s.id"),
        {stored(round), stored(member)}, readStance);
}

Result<void> ConsensusRecords::add(const Stance& stance)
{
    return m_dossier.database().run(
        QStringLiteral("INSERT INTO stance (id, plan, criterion, member, edition, kind, remark, "
                       "taken_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING"),
        {stored(stance.id), stored(stance.plan), stance.criterion, stored(stance.member),
         stance.edition, stored(stance.kind), stored(stance.remark), stored(stance.takenAt)});
}

Result<void> ConsensusRecords::remove(const StanceId& stance)
{
    return m_dossier.database().run(QStringLiteral("DELETE FROM stance WHERE id = ?"),
                                    {stored(stance)});
}

} // namespace beraad::storage
