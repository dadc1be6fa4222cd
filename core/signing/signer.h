// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/signing/signingkey.h"
#include "core/signing/stamp.h"

#include <QByteArray>
#include <QDateTime>

#include <optional>

namespace beraad::signing {

/// What the signer says with the signature.
struct SignatureRequest
{
    QString signerName = {}; ///< empty: the holder of the certificate
    QString reason = {};
    QString location = {};
    /// From the caller's Clock; also the time at which the certificate must be valid.
    QDateTime time = {};
    std::optional<Stamp> stamp = {}; ///< without it nothing is to be seen on the pages
    /// What the field of the signature tells those who do not see it; empty: the signer's name.
    QString description = {};
};

/// Signs a PDF as PAdES baseline B-B (ETSI EN 319 142-1): appends a signature field and leaves all
/// bytes of `pdf` as they are, so earlier signatures stay valid, and a PDF/A stays one. What comes
/// out was verified with our own verifier. Uses the key exactly once. Any thread; no widgets, but
/// a stamp that is drawn needs a QGuiApplication.
///
/// Errors: CertificateExpired, CertificateNotYetValid, CertificateWrongUsage, PdfDamaged,
/// PdfEncrypted, PdfPageMissing, SigningFailed, SignatureSelfCheckFailed, CardMissing,
/// CardPinWrong, CardPinLocked, Cancelled (on the PIN pad).
Result<QByteArray> signPdf(const QByteArray& pdf, const SigningKey& key,
                           const SignatureRequest& request);

/// The same from file to file, which may be one and the same: writes aside, reads back, verifies
/// and only then renames, so `target` is either as it was or well signed. Also: FileNotFound,
/// FileNotReadable, FileNotWritable, DiskFull.
Result<void> signFile(const QString& source, const QString& target, const SigningKey& key,
                      const SignatureRequest& request);

} // namespace beraad::signing
