// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testauthority.h"

#include "core/signing/openssl.h"

#include <openssl/pem.h>
#include <openssl/provider.h>
#include <openssl/rand.h>
#include <openssl/x509v3.h>

namespace beraad::tests {

using namespace beraad::signing;

struct TestIdentity::Parts
{
    KeyPtr key;
    CertificatePtr certificate;
    CertificatePtr issuer;
};

namespace {

constexpr int kDay = 24 * 3600;

QByteArray contentOf(const BioPtr& memory)
{
    char* text = nullptr;
    const long length = BIO_get_mem_data(memory.get(), &text);
    return {text, length};
}

BioPtr newMemory()
{
    return BioPtr(BIO_new(BIO_s_mem()));
}

QByteArray pemOf(X509* certificate)
{
    const BioPtr out = newMemory();
    PEM_write_bio_X509(out.get(), certificate);
    return contentOf(out);
}

KeyPtr newKey(KeyKind kind)
{
    return KeyPtr(kind == KeyKind::Rsa ? EVP_RSA_gen(2048) : EVP_EC_gen("P-256"));
}

void addExtension(X509* certificate, X509* issuer, int nid, const char* value)
{
    X509V3_CTX context;
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    X509_EXTENSION* extension = X509V3_EXT_conf_nid(nullptr, &context, nid, value);
    if (!extension)
        qFatal("the extension of a test certificate was refused");
    X509_add_ext(certificate, extension, -1);
    X509_EXTENSION_free(extension);
}

void setTime(ASN1_TIME* field, const QDateTime& time)
{
    ASN1_TIME_set(field, static_cast<time_t>(time.toSecsSinceEpoch()));
}

CertificatePtr newCertificate(const QString& name, EVP_PKEY* key, const QDateTime& from,
                              const QDateTime& until)
{
    CertificatePtr certificate(X509_new());
    X509_set_version(certificate.get(), X509_VERSION_3);
    std::uint64_t serial = 0;
    RAND_bytes(reinterpret_cast<unsigned char*>(&serial), sizeof serial);
    ASN1_INTEGER_set_uint64(X509_get_serialNumber(certificate.get()), serial >> 1);
    setTime(X509_getm_notBefore(certificate.get()), from);
    setTime(X509_getm_notAfter(certificate.get()), until);
    X509_NAME* subject = X509_get_subject_name(certificate.get());
    const QByteArray utf8 = name.toUtf8();
    X509_NAME_add_entry_by_NID(subject, NID_commonName, MBSTRING_UTF8, bytesOf(utf8),
                               static_cast<int>(utf8.size()), -1, 0);
    X509_set_pubkey(certificate.get(), key);
    return certificate;
}

} // namespace

TestIdentity::TestIdentity(std::shared_ptr<Parts> parts)
    : m_parts(std::move(parts))
{
}

QByteArray TestIdentity::certificateDer() const
{
    return toDer(m_parts->certificate.get(), i2d_X509);
}

QByteArray TestIdentity::certificatePem() const
{
    return pemOf(m_parts->certificate.get());
}

QByteArray TestIdentity::privateKeyPem() const
{
    const BioPtr out = newMemory();
    PEM_write_bio_PrivateKey(out.get(), m_parts->key.get(), nullptr, nullptr, 0, nullptr, nullptr);
    return contentOf(out);
}

QByteArray TestIdentity::keyFile(const QString& password, KeyFileCipher cipher) const
{
    const bool old = cipher == KeyFileCipher::Rc2;
    static OSSL_PROVIDER* const legacy = OSSL_PROVIDER_try_load(nullptr, "legacy", 1);
    Q_UNUSED(legacy)
    STACK_OF(X509)* issuers = sk_X509_new_null();
    sk_X509_push(issuers, m_parts->issuer.get());
    const Pkcs12Ptr file(PKCS12_create(
        password.toUtf8().constData(), "test", m_parts->key.get(), m_parts->certificate.get(),
        issuers, old ? NID_pbe_WithSHA1And3_Key_TripleDES_CBC : NID_aes_256_cbc,
        old ? NID_pbe_WithSHA1And40BitRC2_CBC : NID_aes_256_cbc, 2048, 2048, 0));
    sk_X509_free(issuers);
    return toDer(file.get(), i2d_PKCS12);
}

QByteArray TestIdentity::keyFileWithoutKey(const QString& password) const
{
    const Pkcs12Ptr file(PKCS12_create(password.toUtf8().constData(), "test", nullptr,
                                       m_parts->certificate.get(), nullptr, 0, NID_aes_256_cbc,
                                       2048, 2048, 0));
    return toDer(file.get(), i2d_PKCS12);
}

TestAuthority::TestAuthority()
    : m_own(std::make_shared<TestIdentity::Parts>())
{
    const QDateTime from(QDate(2015, 1, 1), QTime(0, 0), Qt::UTC);
    m_own->key = newKey(KeyKind::Ecdsa);
    m_own->certificate = newCertificate(QStringLiteral("Test authority"), m_own->key.get(), from,
                                        from.addSecs(qint64(40) * 365 * kDay));
    X509* own = m_own->certificate.get();
    X509_set_issuer_name(own, X509_get_subject_name(own));
    addExtension(own, own, NID_basic_constraints, "critical,CA:TRUE");
    addExtension(own, own, NID_key_usage, "critical,keyCertSign,cRLSign");
    addExtension(own, own, NID_subject_key_identifier, "hash");
    X509_sign(own, m_own->key.get(), EVP_sha256());
}

TestAuthority::~TestAuthority() = default;

QByteArray TestAuthority::certificatePem() const
{
    return pemOf(m_own->certificate.get());
}

TestIdentity TestAuthority::issue(const CertificateWish& wish) const
{
    auto parts = std::make_shared<TestIdentity::Parts>();
    X509* issuer = m_own->certificate.get();
    parts->key = newKey(wish.key);
    parts->certificate =
        newCertificate(wish.holder, parts->key.get(), wish.validFrom, wish.validUntil);
    X509* certificate = parts->certificate.get();
    X509_set_issuer_name(certificate, X509_get_subject_name(issuer));
    addExtension(certificate, issuer, NID_basic_constraints, "critical,CA:FALSE");
    addExtension(certificate, issuer, NID_authority_key_identifier, "keyid:always");
    if (!wish.usage.isEmpty())
        addExtension(certificate, issuer, NID_key_usage, wish.usage.constData());
    X509_sign(certificate, m_own->key.get(), EVP_sha256());
    X509_up_ref(issuer);
    parts->issuer.reset(issuer);
    return TestIdentity(std::move(parts));
}

} // namespace beraad::tests
