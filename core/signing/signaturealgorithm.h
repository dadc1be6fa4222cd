// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/signing/cmsreader.h"
#include "core/signing/openssl.h"

namespace beraad::signing {

/// Digest of some pieces; empty for a digest that OpenSSL does not know. SHAKE is used with the
/// lengths of RFC 8702 and 8419.
QByteArray digestOf(int digestNid, const Pieces& pieces);

/// Broken by collisions in public; what was signed with it in good time may still be genuine.
bool isWeakDigest(int digestNid);
/// No longer accepted at all.
bool isRefusedDigest(int digestNid);

QString algorithmName(const X509_ALGOR* algorithm);
int algorithmNid(const X509_ALGOR* algorithm);

/// The digest that a signature algorithm uses by its own definition, or NID_undef when it leaves
/// that to the message (as rsaEncryption does) or has none (EdDSA).
int digestImpliedBy(const X509_ALGOR* algorithm);

enum class SignatureCheck
{
    Good,
    Wrong,
    AlgorithmUnknown
};

/// Whether `signature` over `pieces` was made with the private key that belongs to `key`.
SignatureCheck checkSignature(EVP_PKEY* key, const X509_ALGOR* algorithm, int digestNid,
                              const Pieces& pieces, const QByteArray& signature);

} // namespace beraad::signing
