// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signing/signingkey.h"

#include "core/signing/keymaterial.h"

namespace beraad::signing {

namespace {

QString dayOf(const QDateTime& time)
{
    return time.toLocalTime().date().toString(Qt::ISODate);
}

} // namespace

SigningKey::SigningKey(std::shared_ptr<const KeyMaterial> material)
    : m_material(std::move(material))
{
}

const Certificate& SigningKey::certificate() const
{
    return m_material->certificate;
}

const QList<Certificate>& SigningKey::chain() const
{
    return m_material->chain;
}

Result<void> SigningKey::usableAt(const QDateTime& time) const
{
    return usableForSigningAt(certificate(), time);
}

Result<void> usableForSigningAt(const Certificate& certificate, const QDateTime& time)
{
    const QString& holder = certificate.holder();
    if (time > certificate.validUntil())
        return Error(ErrorKind::CertificateExpired, {holder, dayOf(certificate.validUntil())});
    if (time < certificate.validFrom())
        return Error(ErrorKind::CertificateNotYetValid, {holder, dayOf(certificate.validFrom())});
    if (!certificate.maySign())
        return Error(ErrorKind::CertificateWrongUsage, {holder});
    return {};
}

} // namespace beraad::signing
