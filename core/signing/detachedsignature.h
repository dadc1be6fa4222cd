// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/signing/signingkey.h"
#include "core/signing/truststore.h"
#include "core/signing/verification.h"

namespace beraad::signing {

/// Signs any bytes: a detached CMS message in DER, as in our PDFs. `time` is when the certificate
/// must be valid. Verified before it is given back. Errors: those of signPdf() that are not about
/// a PDF.
Result<QByteArray> signDetached(const QByteArray& content, const SigningKey& key,
                                const QDateTime& time);

struct DetachedVerdict
{
    Integrity integrity = Integrity::Unreadable;
    Trust trust = Trust::NoCertificate;
    std::optional<Certificate> signer; ///< who it says it is, whatever the verdict
    QString detail;                    ///< OpenSSL's words where the certificate is not trusted
};

/// Whether `signature` is one over `content`, and whose.
DetachedVerdict verifyDetached(const QByteArray& signature, const QByteArray& content,
                               const TrustStore& trusted, const QDateTime& now);

} // namespace beraad::signing
