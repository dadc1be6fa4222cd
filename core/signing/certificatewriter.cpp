// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signing/certificatewriter.h"

#include <openssl/err.h>
#include <openssl/rsa.h>
#include <openssl/x509v3.h>

namespace beraad::signing {

namespace {

/// Positive and unpredictable (RFC 5280, 4.1.2.2): 127 bits.
constexpr int kSerialBits = 127;
constexpr unsigned int kRsaBits = 3072;

Error notMade(const QString& holder)
{
    return {ErrorKind::CertificateNotMade, {holder}, takeOpensslErrors()};
}

bool isSensible(const CertificateSubject& subject)
{
    return !subject.holder.isEmpty() && subject.validFrom.isValid() &&
           subject.validUntil > subject.validFrom;
}

bool setSerial(X509* certificate)
{
    BIGNUM* number = BN_new();
    const bool done = BN_rand(number, kSerialBits, BN_RAND_TOP_ONE, BN_RAND_BOTTOM_ANY) &&
                      BN_to_ASN1_INTEGER(number, X509_get_serialNumber(certificate)) != nullptr;
    BN_free(number);
    return done;
}

bool setTime(ASN1_TIME* field, const QDateTime& time)
{
    return ASN1_TIME_set(field, static_cast<time_t>(time.toSecsSinceEpoch())) != nullptr;
}

/// OpenSSL refuses what is longer than X.520 allows: 64 characters.
bool addNameEntry(X509_NAME* name, int nid, const QString& text)
{
    if (text.isEmpty())
        return true;
    const QByteArray utf8 = text.toUtf8();
    return X509_NAME_add_entry_by_NID(name, nid, MBSTRING_UTF8, bytesOf(utf8),
                                      static_cast<int>(utf8.size()), -1, 0);
}

bool addExtension(X509* certificate, X509* issuer, int nid, const char* value)
{
    X509V3_CTX context;
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    X509_EXTENSION* extension = X509V3_EXT_conf_nid(nullptr, &context, nid, value);
    const bool done = extension && X509_add_ext(certificate, extension, -1);
    X509_EXTENSION_free(extension);
    return done;
}

bool addUsage(X509* certificate, int nid, const QByteArray& usage)
{
    return usage.isEmpty() || addExtension(certificate, certificate, nid, usage.constData());
}

bool addExtensions(X509* certificate, X509* issuer, const CertificateRole& role)
{
    return addExtension(certificate, issuer, NID_basic_constraints, role.basicConstraints) &&
           addExtension(certificate, issuer, NID_subject_key_identifier, "hash") &&
           addExtension(certificate, issuer, NID_authority_key_identifier, "keyid:always") &&
           addUsage(certificate, NID_key_usage, role.keyUsage) &&
           addUsage(certificate, NID_ext_key_usage, role.extendedKeyUsage);
}

} // namespace

KeyPtr newKey(KeyAlgorithm algorithm)
{
    return KeyPtr(algorithm == KeyAlgorithm::Rsa3072 ? EVP_RSA_gen(kRsaBits) : EVP_EC_gen("P-256"));
}

Result<CertificatePtr> writeCertificate(const CertificateSubject& subject,
                                        const CertificateRole& role, EVP_PKEY* key, X509* issuer,
                                        EVP_PKEY* issuerKey)
{
    ERR_clear_error();
    CertificatePtr certificate(key && isSensible(subject) ? X509_new() : nullptr);
    if (!certificate)
        return notMade(subject.holder);
    X509* const x509 = certificate.get();
    X509* const signedBy = issuer ? issuer : x509;
    X509_NAME* const name = X509_get_subject_name(x509);
    const bool made = X509_set_version(x509, X509_VERSION_3) && setSerial(x509) &&
                      setTime(X509_getm_notBefore(x509), subject.validFrom) &&
                      setTime(X509_getm_notAfter(x509), subject.validUntil) &&
                      addNameEntry(name, NID_organizationName, subject.organisation) &&
                      addNameEntry(name, NID_organizationalUnitName, subject.unit) &&
                      addNameEntry(name, NID_commonName, subject.holder) &&
                      X509_set_issuer_name(x509, X509_get_subject_name(signedBy)) &&
                      X509_set_pubkey(x509, key) && addExtensions(x509, signedBy, role) &&
                      X509_sign(x509, issuerKey, EVP_sha256()) > 0;
    if (!made)
        return notMade(subject.holder);
    return certificate;
}

} // namespace beraad::signing
