// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/signing/signer.h"

#include <functional>

namespace beraad::signing {

/// The signature dictionary (ISO 32000-1, 12.8.1) as text with fixed places that are filled in
/// when all other bytes of the file stand.
struct SignatureDictionary
{
    /// Gets the SHA-256 of what is to be signed and gives the CMS.
    using Sign = std::function<Result<QByteArray>(const QByteArray& digest)>;

    /// `room` is the number of bytes kept for the CMS.
    static QByteArray body(const SignatureRequest& request, const QString& signerName,
                           qsizetype room);
    /// Writes /ByteRange and /Contents into `pdf`, where the body stands at `bodyAt`.
    static Result<void> fill(QByteArray& pdf, qsizetype bodyAt, qsizetype room, const Sign& sign);
};

} // namespace beraad::signing
