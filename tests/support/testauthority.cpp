// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testauthority.h"

#include "core/signing/certificatewriter.h"
#include "core/signing/keymaterial.h"

#include <openssl/pem.h>
#include <openssl/provider.h>

namespace beraad::tests {

using namespace beraad::signing;

namespace {

constexpr int kFewIterations = 2048; // so that a test is quick

QByteArray contentOf(const BioPtr& memory)
{
    char* text = nullptr;
    const long length = BIO_get_mem_data(memory.get(), &text);
    return {text, length};
}

CertificateAuthority newAuthority()
{
    auto authority =
        CertificateAuthority::create({.holder = QStringLiteral("Test authority"),
                                      .organisation = {},
                                      .validFrom = {QDate(2015, 1, 1), QTime(0, 0), Qt::UTC},
                                      .validUntil = {QDate(2055, 1, 1), QTime(0, 0), Qt::UTC}});
    if (!authority)
        qFatal("the test authority was not made: %s", qPrintable(authority.error().detail()));
    return *authority;
}

} // namespace

QByteArray TestIdentity::certificatePem() const
{
    return certificate().pem();
}

QByteArray TestIdentity::privateKeyPem() const
{
    const BioPtr out(BIO_new(BIO_s_mem()));
    PEM_write_bio_PrivateKey(out.get(), m_key.material().key.get(), nullptr, nullptr, 0, nullptr,
                             nullptr);
    return contentOf(out);
}

QByteArray TestIdentity::keyFile(const QString& password, KeyFileCipher cipher) const
{
    const bool old = cipher == KeyFileCipher::Rc2;
    static OSSL_PROVIDER* const legacy = OSSL_PROVIDER_try_load(nullptr, "legacy", 1);
    Q_UNUSED(legacy)
    const CertificatePtr own = certificateFromDer(certificate().der());
    const CertificateStackPtr issuers(sk_X509_new_null());
    for (const Certificate& issuer : m_key.chain())
        sk_X509_push(issuers.get(), certificateFromDer(issuer.der()).release());
    const Pkcs12Ptr file(
        PKCS12_create(password.toUtf8().constData(), "test", m_key.material().key.get(), own.get(),
                      issuers.get(), old ? NID_pbe_WithSHA1And3_Key_TripleDES_CBC : NID_aes_256_cbc,
                      old ? NID_pbe_WithSHA1And40BitRC2_CBC : NID_aes_256_cbc, kFewIterations,
                      kFewIterations, 0));
    return toDer(file.get(), i2d_PKCS12);
}

QByteArray TestIdentity::keyFileWithoutKey(const QString& password) const
{
    const CertificatePtr own = certificateFromDer(certificate().der());
    const Pkcs12Ptr file(PKCS12_create(password.toUtf8().constData(), "test", nullptr, own.get(),
                                       nullptr, 0, NID_aes_256_cbc, kFewIterations, kFewIterations,
                                       0));
    return toDer(file.get(), i2d_PKCS12);
}

TestAuthority::TestAuthority()
    : m_own(newAuthority())
{
}

QByteArray TestAuthority::certificatePem() const
{
    return certificate().pem();
}

TestIdentity TestAuthority::issue(const CertificateWish& wish) const
{
    const CertificatePtr issuer = certificateFromDer(certificate().der());
    auto material = std::make_shared<KeyMaterial>();
    material->key = newKey(wish.key);
    const auto x509 =
        writeCertificate({.holder = wish.holder,
                          .organisation = wish.organisation,
                          .validFrom = wish.validFrom,
                          .validUntil = wish.validUntil},
                         {.keyUsage = wish.usage, .extendedKeyUsage = wish.extendedUsage},
                         material->key.get(), issuer.get(), m_own.key().material().key.get());
    if (!x509)
        qFatal("a test certificate was not made: %s", qPrintable(x509.error().detail()));
    material->certificate = *Certificate::fromDer(toDer(x509->get(), i2d_X509));
    material->chain = {certificate()};
    return TestIdentity(SigningKey(std::move(material)));
}

} // namespace beraad::tests
