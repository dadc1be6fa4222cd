// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/signing/signingkey.h"

#include <QByteArray>
#include <QDateTime>
#include <QRectF>

#include <optional>

namespace beraad::signing {

/// Where a signature shows and how it looks.
struct Stamp
{
    static constexpr int kLastPage = -1;

    int page = 0;     ///< counted from 0, or kLastPage
    QRectF rectangle; ///< in points (1/72 inch) from the top left corner of the page, y downwards
    /// A PDF of one page that is drawn into the rectangle, such as drawStamp() makes; for a PDF/A
    /// it must be PDF/A itself, as its fonts and colours become part of the document.
    QByteArray appearance;
};

/// What the signer says with the signature.
struct SignatureRequest
{
    QString signerName; ///< empty: the holder of the certificate
    QString reason;
    QString location;
    QDateTime
        time; ///< from the caller's Clock; also the time at which the certificate must be valid
    std::optional<Stamp> stamp; ///< without it nothing is to be seen on the pages
};

/// Signs a PDF as PAdES baseline B-B (ETSI EN 319 142-1): appends a signature field and leaves all
/// bytes of `pdf` as they are, so earlier signatures stay valid, and a PDF/A stays one. What comes
/// out was verified with our own verifier. Uses the key exactly once. Any thread; no widgets, but
/// a stamp that is drawn needs a QGuiApplication.
///
/// Errors: CertificateExpired, CertificateNotYetValid, CertificateWrongUsage, PdfDamaged,
/// PdfEncrypted, PdfPageMissing, SigningFailed, SignatureSelfCheckFailed.
Result<QByteArray> signPdf(const QByteArray& pdf, const SigningKey& key,
                           const SignatureRequest& request);

/// The same from file to file, which may be one and the same: writes aside, reads back, verifies
/// and only then renames, so `target` is either as it was or well signed. Also: FileNotFound,
/// FileNotReadable, FileNotWritable, DiskFull.
Result<void> signFile(const QString& source, const QString& target, const SigningKey& key,
                      const SignatureRequest& request);

} // namespace beraad::signing
