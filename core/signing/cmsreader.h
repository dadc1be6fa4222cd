// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/signing/verification.h"

#include <QByteArrayView>

namespace beraad::signing {

/// Bytes that stand in several pieces.
using Pieces = QList<QByteArrayView>;

/// How a CMS message refers to the bytes that it signs.
enum class ContentRule
{
    Detached,   ///< adbe.pkcs7.detached and ETSI.CAdES.detached: they stand outside
    Sha1Inside, ///< adbe.pkcs7.sha1: it carries their SHA-1 and signs that
    Timestamp,  ///< ETSI.RFC3161: it carries a TSTInfo with their digest and signs that
};

/// What one CMS message says, checked as far as it can be without knowing whom to trust.
struct CmsReading
{
    Integrity integrity = Integrity::Unreadable;
    QList<Finding> findings;
    std::optional<Certificate> signer;
    QList<QByteArray> certificates; ///< DER of all that came along
    QByteArray signatureValue;
    QByteArray timestamp;  ///< DER of the time-stamp token with the signature; empty without one
    QDateTime claimedTime; ///< the signing-time attribute, UTC; of a time stamp, its time
};

/// Reads `cms`, behind which only zeros may stand, and checks it against `content`. The signature
/// is checked here and not by CMS_verify(), which does not tell why it refuses, knows no EdDSA, and
/// lets a message name one digest and use another.
CmsReading readCms(const QByteArray& cms, const Pieces& content, ContentRule rule);

} // namespace beraad::signing
