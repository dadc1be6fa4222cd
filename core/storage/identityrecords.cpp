// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/identityrecords.h"

#include "core/storage/database.h"
#include "core/storage/dossier.h"

namespace beraad::storage {

using namespace domain;

namespace {

Authority readAuthority(const Row& row)
{
    return {row.bytes("certificate"), row.bytes("key_file"), row.time("made_at")};
}

MemberCertificate readCertificate(const Row& row)
{
    return {row.text("fingerprint"),  row.id<MemberId>("member"),
            row.bytes("certificate"), row.choice<CertificateOrigin>("origin"),
            row.time("added_at"),     row.time("revoked_at"),
            row.text("reason"),       row.text("replaced_by")};
}

/// NULL where there is none.
QVariant orNull(const QString& text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

QVariant orNull(const QByteArray& bytes)
{
    return bytes.isEmpty() ? QVariant() : QVariant(bytes);
}

} // namespace

Result<std::optional<Authority>> IdentityRecords::authority() const
{
    return m_dossier.database().first(QStringLiteral("SELECT * FROM authority WHERE one = 1"), {},
                                      readAuthority);
}

Result<void> IdentityRecords::save(const Authority& authority)
{
    return m_dossier.database().run(
        QStringLiteral("INSERT INTO authority (one, certificate, key_file, made_at) "
                       "VALUES (1, ?, ?, ?) ON CONFLICT (one) DO UPDATE SET "
                       "certificate = excluded.certificate, key_file = excluded.key_file, "
                       "made_at = excluded.made_at"),
        {authority.certificate, orNull(authority.keyFile), stored(authority.madeAt)});
}

Result<QList<MemberCertificate>> IdentityRecords::certificates() const
{
    return m_dossier.database().list(
        QStringLiteral("SELECT * FROM member_certificate ORDER BY member, added_at, fingerprint"),
        {}, readCertificate);
}

Result<std::optional<MemberCertificate>> IdentityRecords::find(const QString& fingerprint) const
{
    return m_dossier.database().first(
        QStringLiteral("SELECT * FROM member_certificate WHERE fingerprint = ?"), {fingerprint},
        readCertificate);
}

Result<void> IdentityRecords::save(const MemberCertificate& certificate)
{
    return m_dossier.database().run(
        QStringLiteral(
            "INSERT INTO member_certificate (fingerprint, member, certificate, origin, added_at, "
            "revoked_at, reason, replaced_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?) "
            "ON CONFLICT (fingerprint) DO UPDATE SET revoked_at = excluded.revoked_at, "
            "reason = excluded.reason, replaced_by = excluded.replaced_by"),
        {certificate.fingerprint, stored(certificate.member), certificate.der,
         stored(certificate.origin), stored(certificate.addedAt), stored(certificate.revokedAt),
         stored(certificate.reason), orNull(certificate.replacedBy)});
}

} // namespace beraad::storage
