// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signing/certificate.h"

#include "core/base/sha256.h"
#include "core/signing/openssl.h"

#include <openssl/x509v3.h>

#include <algorithm>

namespace beraad::signing {

namespace {

constexpr qsizetype kLongestText = 200;

QString wholeName(const X509_NAME* name)
{
    const BioPtr out(BIO_new(BIO_s_mem()));
    X509_NAME_print_ex(out.get(), name, 0, XN_FLAG_RFC2253 & ~ASN1_STRFLGS_ESC_MSB);
    char* text = nullptr;
    const long length = BIO_get_mem_data(out.get(), &text);
    return printable(QString::fromUtf8(text, length));
}

QString shortName(const X509_NAME* name)
{
    const QString common = nameEntry(name, NID_commonName);
    return common.isEmpty() ? wholeName(name) : common;
}

QDateTime dateOf(const ASN1_TIME* time)
{
    std::tm parts = {};
    if (!time || ASN1_TIME_to_tm(time, &parts) != 1)
        return {};
    return QDateTime(QDate(parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday),
                     QTime(parts.tm_hour, parts.tm_min, parts.tm_sec), Qt::UTC);
}

QString serialOf(const X509* certificate)
{
    const QByteArray digits = bytesOf(X509_get0_serialNumber(certificate)).toHex();
    return printable(QString::fromLatin1(digits));
}

QString describeKey(const X509* certificate)
{
    const EVP_PKEY* key = X509_get0_pubkey(certificate);
    if (!key)
        return {};
    const QString name = QString::fromLatin1(OBJ_nid2sn(EVP_PKEY_get_base_id(key)));
    switch (EVP_PKEY_get_base_id(key)) {
    case EVP_PKEY_RSA:
        return QStringLiteral("RSA %1").arg(EVP_PKEY_get_bits(key));
    case EVP_PKEY_EC:
        return QStringLiteral("ECDSA %1").arg(EVP_PKEY_get_bits(key));
    default:
        return name;
    }
}

bool allowsSigning(X509* certificate)
{
    if (!(X509_get_extension_flags(certificate) & EXFLAG_KUSAGE))
        return true;
    return X509_get_key_usage(certificate) & (KU_DIGITAL_SIGNATURE | KU_NON_REPUDIATION);
}

} // namespace

QByteArray Certificate::pem() const
{
    constexpr qsizetype kLine = 64;
    const QByteArray base64 = m_der.toBase64();
    QByteArray text = "-----BEGIN CERTIFICATE-----\n";
    for (qsizetype at = 0; at < base64.size(); at += kLine)
        text += base64.mid(at, kLine) + '\n';
    return text + "-----END CERTIFICATE-----\n";
}

QString printable(const QString& text)
{
    QString clean = text.left(kLongestText);
    const auto hides = [](QChar character) {
        return !character.isPrint() && character != QLatin1Char(' ') && !character.isSurrogate();
    };
    clean.removeIf(hides);
    return clean.simplified();
}

std::optional<Certificate> Certificate::fromDer(const QByteArray& der)
{
    const CertificatePtr x509 = certificateFromDer(der);
    if (!x509)
        return {};
    const X509_NAME* subject = X509_get_subject_name(x509.get());
    const X509_NAME* issuer = X509_get_issuer_name(x509.get());

    Certificate certificate;
    // Written anew: bytes that stood behind the certificate are no part of it.
    certificate.m_der = toDer(x509.get(), i2d_X509);
    certificate.m_fingerprint = sha256Hex(certificate.m_der);
    certificate.m_holder = shortName(subject);
    certificate.m_organisation = nameEntry(subject, NID_organizationName);
    certificate.m_unit = nameEntry(subject, NID_organizationalUnitName);
    certificate.m_issuer = shortName(issuer);
    certificate.m_serialNumber = serialOf(x509.get());
    certificate.m_keyDescription = describeKey(x509.get());
    certificate.m_validFrom = dateOf(X509_get0_notBefore(x509.get()));
    certificate.m_validUntil = dateOf(X509_get0_notAfter(x509.get()));
    certificate.m_maySign = allowsSigning(x509.get());
    certificate.m_isSelfSigned = X509_self_signed(x509.get(), 0) == 1;
    return certificate;
}

} // namespace beraad::signing
