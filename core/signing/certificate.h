// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <optional>

namespace beraad::signing {

/// What an X.509 certificate says, as a value. Its texts were chosen by whoever made it: they are
/// cut at 200 characters and carry no control or direction characters, but are not to be believed
/// before the certificate is known to be trusted.
class Certificate
{
public:
    /// Nothing when the bytes are no certificate.
    static std::optional<Certificate> fromDer(const QByteArray& der);

    const QByteArray& der() const { return m_der; }
    /// The same in text (RFC 7468), as other programs exchange it.
    QByteArray pem() const;
    /// SHA-256 of the DER as 64 lower-case hexadecimal digits: this certificate and no other.
    const QString& fingerprint() const { return m_fingerprint; }

    const QString& holder() const { return m_holder; } ///< common name, else the whole name
    const QString& organisation() const { return m_organisation; }
    const QString& unit() const { return m_unit; } ///< of the organisation
    const QString& issuer() const { return m_issuer; }
    const QString& serialNumber() const { return m_serialNumber; }     ///< hexadecimal
    const QString& keyDescription() const { return m_keyDescription; } ///< such as "RSA 3072"

    const QDateTime& validFrom() const { return m_validFrom; }   ///< UTC
    const QDateTime& validUntil() const { return m_validUntil; } ///< UTC

    /// Its key usage allows signing documents (digital signature or non-repudiation), or says
    /// nothing about usage.
    bool maySign() const { return m_maySign; }
    bool isSelfSigned() const { return m_isSelfSigned; }

    friend bool operator==(const Certificate& a, const Certificate& b)
    {
        return a.m_der == b.m_der;
    }

private:
    QByteArray m_der;
    QString m_fingerprint;
    QString m_holder;
    QString m_organisation;
    QString m_unit;
    QString m_issuer;
    QString m_serialNumber;
    QString m_keyDescription;
    QDateTime m_validFrom;
    QDateTime m_validUntil;
    bool m_maySign = false;
    bool m_isSelfSigned = false;
};

/// Text from an untrusted source as it may stand in a window or on a terminal.
QString printable(const QString& text);

} // namespace beraad::signing
