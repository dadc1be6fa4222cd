// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/signing/certificate.h"
#include "core/signing/secret.h"
#include "core/signing/signingkey.h"

#include <QByteArray>
#include <QList>

namespace beraad::signing {

/// Who may open an envelope: whoever has the private key of one of the certificates (RSA or
/// elliptic curve), and whoever knows the password, where there is one.
struct Addressees
{
    QList<Certificate> certificates = {};
    Secret password = {};
};

/// With what one tries to open it: a key, from a file or on a card, or else the password.
struct Unlocking
{
    const SigningKey* key = nullptr; ///< borrowed; null: by password
    Secret password = {};
};

/// A small secret, such as the key of a large file, for several people: CMS AuthEnvelopedData
/// (RFC 5083) in DER with AES-256-GCM. RSA by OAEP with SHA-256, elliptic curves by ephemeral
/// Diffie-Hellman, a password by PBKDF2 with 1 300 000 steps.
/// Error: EnvelopeNotMade with the holder whose key cannot be written to.
Result<QByteArray> closeEnvelope(const QByteArray& secret, const Addressees& addressees);

/// The secret in it. `name` is how errors call the file that it is of: PackageNotAddressed,
/// PackageWrongPassword, PackageAltered; CardMissing and the like for a key on a card.
Result<QByteArray> openEnvelope(const QByteArray& envelope, const Unlocking& with,
                                const QString& name);

} // namespace beraad::signing
