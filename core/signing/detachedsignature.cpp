// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signing/detachedsignature.h"

#include "core/base/sha256.h"
#include "core/signing/cmsreader.h"
#include "core/signing/cmswriter.h"
#include "core/signing/trustjudge.h"

namespace beraad::signing {

Result<QByteArray> signDetached(const QByteArray& content, const SigningKey& key,
                                const QDateTime& time)
{
    BERAAD_CHECK(key.usableAt(time));
    const QByteArray digest = sha256(content);
    BERAAD_TRY(QByteArray signature, writeCms(key, digest));
    const CmsReading reading = readCms(signature, {content}, ContentRule::Detached);
    if (reading.integrity != Integrity::Intact)
        return Error(ErrorKind::SignatureSelfCheckFailed);
    return signature;
}

DetachedVerdict verifyDetached(const QByteArray& signature, const QByteArray& content,
                               const TrustStore& trusted, const QDateTime& now)
{
    const CmsReading reading = readCms(signature, {content}, ContentRule::Detached);
    DetachedVerdict verdict;
    verdict.integrity = reading.integrity;
    verdict.signer = reading.signer;
    if (!reading.signer)
        return verdict;
    const TrustVerdict trust = judgeTrust(*reading.signer, reading.certificates, trusted, now, {});
    verdict.trust = trust.trust;
    verdict.detail = trust.detail;
    return verdict;
}

} // namespace beraad::signing
