// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/carriedover.h"

#include "core/base/log.h"
#include "core/base/sha256.h"
#include "core/storage/audittrail.h"
#include "core/storage/database.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>

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

struct ClosedAssignment
{
    QString plan;
    QString member;
    QString name;
};

/// As the entry of a reader whom a person takes off a plan.
Result<void> tellClosedAssignments(Database& database, const QDateTime& now)
{
    BERAAD_TRY(
        const auto closed,
        database.list(
            QStringLiteral("SELECT a.plan, a.member, m.name FROM assignment a "
                           "JOIN conflict c ON c.plan = a.plan AND c.member = a.member "
                           "JOIN member m ON m.id = a.member JOIN plan p ON p.id = a.plan "
                           "JOIN round o ON o.id = p.round WHERE o.finalised_at IS NULL "
                           "ORDER BY a.plan, a.member"),
            {}, [](const Row& row) {
                return ClosedAssignment{row.text("plan"), row.text("member"), row.text("name")};
            }));
    for (const ClosedAssignment& each : closed) {
        const QJsonObject reader{{QStringLiteral("member"), each.member},
                                 {QStringLiteral("name"), each.name}};
        AuditEntry entry;
        entry.at = now;
        entry.who = QStringLiteral("Beraad"); // the program did, when it opened the dossier
        entry.action = QStringLiteral("reader.removed");
        entry.subject = each.plan;
        entry.before = QString::fromUtf8(QJsonDocument(reader).toJson(QJsonDocument::Compact));
        BERAAD_CHECK(appendEntry(database, entry));
    }
    return {};
}

} // namespace

Result<void> carryOverTo11(Database& database, const QDateTime& now)
{
    BERAAD_CHECK(carryCertificates(database));
    return tellClosedAssignments(database, now);
}

} // namespace beraad::storage
