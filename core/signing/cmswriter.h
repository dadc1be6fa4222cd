// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/signing/signingkey.h"

namespace beraad::signing {

/// The signature proper: a detached CMS message (RFC 5652) as CAdES wants it (ETSI EN 319 122-1):
/// SHA-256, content type, message digest and signing-certificate-v2 as signed attributes, no
/// signing time (PAdES keeps it in the PDF), definite-length DER, the certificates along.

/// Signs what has the SHA-256 `digest`. Uses the private key exactly once: a card may ask for its
/// PIN at each use. Error: SigningFailed, or what became of the card (CardMissing, CardPinWrong).
Result<QByteArray> writeCms(const SigningKey& key, const QByteArray& digest);

/// The most bytes that writeCms() can give with this key; does not use the private key. The length
/// of an ECDSA signature differs from one to the next. Error: SigningFailed.
Result<qsizetype> largestCms(const SigningKey& key);

} // namespace beraad::signing
