// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/signing/certificate.h"
#include "core/signing/secret.h"

#include <QList>

#include <memory>

namespace beraad::signing {

struct KeyMaterial;

/// A private key that can sign, with its certificate; where the key lives (in memory or on a card)
/// makes no difference to who uses it. Copies share the key. Keep it no longer than the signing
/// takes: a card stays logged in, and a PIN that the card asks for again stays in memory, until the
/// last copy goes. One thread at a time.
class SigningKey
{
public:
    explicit SigningKey(std::shared_ptr<const KeyMaterial> material);

    const Certificate& certificate() const;
    const QList<Certificate>& chain() const; ///< of its issuers, as far as they came along
    const KeyMaterial& material() const { return *m_material; } ///< for this room only

    /// CertificateExpired, CertificateNotYetValid or CertificateWrongUsage when this key must not
    /// sign at that time.
    Result<void> usableAt(const QDateTime& time) const;

private:
    std::shared_ptr<const KeyMaterial> m_material;
};

/// The same question about a certificate alone, such as one in the list of a card.
Result<void> usableForSigningAt(const Certificate& certificate, const QDateTime& time);

/// The key in a PKCS#12 file (.p12, .pfx), also one with the old ciphers (RC2, 3DES).
/// Errors: FileNotFound, FileNotReadable, KeyFileDamaged, KeyWrongPassword, KeyMissing.
Result<SigningKey> openKeyFile(const QString& path, const Secret& password);
/// The same from the file's bytes; `name` is how errors call it.
Result<SigningKey> readKeyFile(const QByteArray& bytes, const QString& name,
                               const Secret& password);

/// Keeps a key with its certificates in a PKCS#12 file, in AES-256 under a key that takes a guesser
/// 600 000 steps per password. KeyMissing for a key that cannot leave its card; FileNotWritable,
/// DiskFull. packKeyFile() gives the bytes of such a file.
Result<QByteArray> packKeyFile(const SigningKey& key, const Secret& password);
Result<void> writeKeyFile(const QString& path, const SigningKey& key, const Secret& password);

} // namespace beraad::signing
