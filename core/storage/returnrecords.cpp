// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/returnrecords.h"

#include "core/storage/dialect.h"
#include "core/storage/dossier.h"
#include "core/storage/rowsbyowner.h"

namespace beraad::storage {

using namespace domain;

Result<QList<KeptReturn>> ReturnRecords::kept(const RoundId& round, const MemberId& member) const
{
    Database& database = m_dossier.database();
    const QString packages = QStringLiteral("JOIN exchanged_package x ON x.id = k.package "
                                            "WHERE x.round = ? AND x.member = ? ");
    BERAAD_TRY(QList<KeptReturn> all,
               database.list(QStringLiteral("SELECT k.package, %1 AS content, x.made_at "
                                            "FROM kept_return k ")
                                     .arg(dialect::asUtf8(QStringLiteral("k.content"))) +
                                 packages + QStringLiteral("ORDER BY k.package"),
                             {stored(round), stored(member)}, [](const Row& row) {
                                 return KeptReturn{row.id<PackageId>("package"),
                                                   row.time("made_at"),
                                                   row.bytes("content"),
                                                   {}};
                             }));
    BERAAD_TRY(const auto fields,
               database.list(QStringLiteral("SELECT o.* FROM passed_over o "
                                            "JOIN kept_return k ON k.package = o.package ") +
                                 packages + QStringLiteral("ORDER BY o.plan, o.part, o.which"),
                             {stored(round), stored(member)}, [](const Row& row) {
                                 return owned(row.text("package"),
                                              PassedOver{row.id<PlanId>("plan"), row.text("part"),
                                                         row.text("which")});
                             }));
    for (const Owned<PassedOver>& field : fields) {
        for (KeptReturn& kept : all) {
            if (kept.package.text() == field.first)
                kept.passedOver.append(field.second);
        }
    }
    return all;
}

Result<void> ReturnRecords::keep(const KeptReturn& kept)
{
    Database& database = m_dossier.database();
    BERAAD_CHECK(drop(kept.package));
    BERAAD_CHECK(
        database.run(QStringLiteral("INSERT INTO kept_return (package, content) VALUES (?, %1)")
                         .arg(dialect::boundAsUtf8()),
                     {stored(kept.package), kept.content}));
    for (const PassedOver& field : kept.passedOver) {
        BERAAD_CHECK(database.run(
            QStringLiteral("INSERT INTO passed_over (package, plan, part, which) "
                           "VALUES (?, ?, ?, ?)"),
            {stored(kept.package), stored(field.plan), stored(field.part), stored(field.which)}));
    }
    return {};
}

Result<void> ReturnRecords::drop(const PackageId& package)
{
    return m_dossier.database().run(QStringLiteral("DELETE FROM kept_return WHERE package = ?"),
                                    {stored(package)});
}

} // namespace beraad::storage
