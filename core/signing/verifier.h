// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/signing/truststore.h"
#include "core/signing/verification.h"

#include <QByteArray>

namespace beraad::signing {

struct VerifyOptions
{
    TrustStore trust;
    QDateTime now; ///< from the caller's Clock
    // What is known of the document from elsewhere, such as a dossier: without it nobody can see
    // that the last signature was cut off.
    QStringList expectedSigners; ///< fingerprints of their certificates (Certificate::fingerprint)
    QString expectedSha256;      ///< of the whole file; empty: not known
};

/// Verifies all signatures of any PDF, from whatever source: bytes that are no PDF are a finding,
/// not an error. Nothing is repaired and no network is used. Any thread.
///
/// What it relies on: ISO 32000-1, 12.8 (byte ranges, DocMDP, FieldMDP), ETSI EN 319 142-1 (PAdES),
/// RFC 5652 (CMS), RFC 3161 (time stamps).
Verification verify(const QByteArray& pdf, const VerifyOptions& options);

/// The same for a file. FileNotFound, FileNotReadable.
Result<Verification> verifyFile(const QString& path, const VerifyOptions& options);

} // namespace beraad::signing
