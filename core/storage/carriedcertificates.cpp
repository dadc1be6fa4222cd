// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/carriedcertificates.h"

#include "core/base/files.h"
#include "core/base/log.h"
#include "core/storage/database.h"

namespace beraad::storage {

namespace {

struct Held
{
    QString member;
    QByteArray pem;
};

/// The first of a PEM text; empty where there is none. What it says, this room does not know.
QByteArray derOf(const QByteArray& pem)
{
    const QByteArray begin("-----BEGIN CERTIFICATE-----");
    const qsizetype from = pem.indexOf(begin);
    const qsizetype to = pem.indexOf("-----END CERTIFICATE-----", from);
    if (from < 0 || to < 0)
        return {};
    const qsizetype body = from + begin.size();
    return QByteArray::fromBase64(pem.mid(body, to - body));
}

} // namespace

Result<void> carryCertificates(Database& database)
{
    BERAAD_TRY(
        const auto members,
        database.list(QStringLiteral("SELECT id, certificate FROM member WHERE certificate <> ''"),
                      {}, [](const Row& row) {
                          return Held{row.text("id"), row.text("certificate").toLatin1()};
                      }));
    BERAAD_TRY(const auto begun,
               database.first(QStringLiteral("SELECT at FROM audit ORDER BY number LIMIT 1"), {},
                              [](const Row& row) { return row.text("at"); }));
    for (const Held& held : members) {
        const QByteArray der = derOf(held.pem);
        if (der.isEmpty()) {
            qCWarning(storageLog) << "the certificate of a member is none, and is left out";
            continue;
        }
        BERAAD_CHECK(database.run(
            QStringLiteral("INSERT INTO member_certificate (fingerprint, member, certificate, "
                           "origin, added_at, reason) VALUES (?, ?, ?, 'elsewhere', ?, '') "
                           "ON CONFLICT (fingerprint) DO NOTHING"),
            {sha256Hex(der), held.member, der, stored(begun.value_or(QString()))}));
    }
    return {};
}

} // namespace beraad::storage
