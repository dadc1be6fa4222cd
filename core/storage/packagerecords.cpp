// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/packagerecords.h"

#include "core/storage/database.h"
#include "core/storage/dossier.h"

namespace beraad::storage {

using namespace domain;

namespace {

ExchangedPackage readPackage(const Row& row)
{
    return {row.id<PackageId>("id"),         row.choice<PackageWay>("way"),
            row.choice<PackageKind>("kind"), row.id<RoundId>("round"),
            row.id<MemberId>("member"),      row.time("made_at"),
            row.time("handled_at"),          row.text("signer")};
}

} // namespace

Result<QList<ExchangedPackage>> PackageRecords::packages() const
{
    return m_dossier.database().list(
        QStringLiteral("SELECT * FROM exchanged_package ORDER BY handled_at DESC, id"), {},
        readPackage);
}

Result<bool> PackageRecords::knows(const PackageId& id) const
{
    BERAAD_TRY(
        const qint64 known,
        m_dossier.database().count(
            QStringLiteral("SELECT count(*) FROM exchanged_package WHERE id = ?"), {stored(id)}));
    return known > 0;
}

Result<std::optional<ExchangedPackage>>
PackageRecords::newestOpened(PackageKind kind, const RoundId& round, const MemberId& member) const
{
    return m_dossier.database().first(
        QStringLiteral("SELECT * FROM exchanged_package WHERE way = 'opened' AND kind = ? AND "
                       "round = ? AND member = ? ORDER BY made_at DESC, id"),
        {stored(kind), stored(round), stored(member)}, readPackage);
}

Result<void> PackageRecords::add(const ExchangedPackage& package)
{
    return m_dossier.database().run(
        QStringLiteral("INSERT INTO exchanged_package (id, way, kind, round, member, made_at, "
                       "handled_at, signer) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"),
        {stored(package.id), stored(package.way), stored(package.kind), stored(package.round),
         stored(package.member), stored(package.madeAt), stored(package.handledAt),
         stored(package.signer)});
}

Result<void> PackageRecords::remove(const PackageId& package)
{
    return m_dossier.database().run(QStringLiteral("DELETE FROM exchanged_package WHERE id = ?"),
                                    {stored(package)});
}

Result<QList<PackagePart>> PackageRecords::parts(const PackageId& package) const
{
    const auto read = [](const Row& row) {
        return PackagePart{row.text("name"), row.bytes("content")};
    };
    return m_dossier.database().list(
        QStringLiteral("SELECT name, content FROM package_part WHERE package = ? ORDER BY name"),
        {stored(package)}, read);
}

Result<void> PackageRecords::add(const PackageId& package, const PackagePart& part)
{
    return m_dossier.database().run(
        QStringLiteral("INSERT INTO package_part (package, name, content) VALUES (?, ?, ?)"),
        {stored(package), part.name, part.content});
}

Result<QStringList> PackageRecords::judgedVersion(const PlanId& plan, const MemberId& member) const
{
    const auto document = [](const Row& row) { return row.text("document"); };
    return m_dossier.database().list(
        QStringLiteral("SELECT document FROM judged_version WHERE plan = ? AND member = ? "
                       "ORDER BY position"),
        {stored(plan), stored(member)}, document);
}

Result<QHash<PlanId, QStringList>> PackageRecords::judgedVersions(const RoundId& round,
                                                                  const MemberId& member) const
{
    BERAAD_TRY(const auto lines,
               m_dossier.database().list(
                   QStringLiteral("SELECT j.plan, j.document FROM judged_version j "
                                  "JOIN plan p ON p.id = j.plan "
                                  "WHERE p.round = ? AND j.member = ? ORDER BY j.position"),
                   {stored(round), stored(member)}, [](const Row& row) {
                       return std::pair(row.id<PlanId>("plan"), row.text("document"));
                   }));
    QHash<PlanId, QStringList> versions;
    for (const auto& [plan, document] : lines)
        versions[plan].append(document);
    return versions;
}

Result<void> PackageRecords::setJudgedVersion(const PlanId& plan, const MemberId& member,
                                              const QStringList& documents)
{
    Database& database = m_dossier.database();
    BERAAD_CHECK(
        database.run(QStringLiteral("DELETE FROM judged_version WHERE plan = ? AND member = ?"),
                     {stored(plan), stored(member)}));
    for (qsizetype i = 0; i < documents.size(); ++i) {
        BERAAD_CHECK(database.run(
            QStringLiteral("INSERT INTO judged_version (plan, member, position, document) "
                           "VALUES (?, ?, ?, ?)"),
            {stored(plan), stored(member), int(i), documents[i]}));
    }
    return {};
}

} // namespace beraad::storage
