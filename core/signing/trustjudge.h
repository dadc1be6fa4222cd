// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/signing/truststore.h"
#include "core/signing/verification.h"

namespace beraad::signing {

struct TrustVerdict
{
    Trust trust = Trust::NoCertificate;
    QString detail; ///< OpenSSL's words when it is not trusted
};

/// Whether `certificate` leads to the trusted ones by way of `others`, which came along with the
/// document and are trusted for nothing. `now` is the time that counts; `claimed` may be invalid.
TrustVerdict judgeTrust(const Certificate& certificate, const QList<QByteArray>& others,
                        const TrustStore& trusted, const QDateTime& now, const QDateTime& claimed);

} // namespace beraad::signing
