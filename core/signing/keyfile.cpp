// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/files.h"
#include "core/signing/keymaterial.h"
#include "core/signing/signingkey.h"

#include <QFileInfo>

#include <openssl/provider.h>

namespace beraad::signing {

namespace {

/// Of PBKDF2 with HMAC-SHA-256, as OWASP advises since 2023; about half a second at each opening.
constexpr int kIterations = 600'000;

/// Files made by older programs are enciphered with RC2; OpenSSL 3 keeps that in a provider of its
/// own. Where it is not installed such a file reads as damaged, and the detail says why.
void allowOldCiphers()
{
    static OSSL_PROVIDER* const legacy = OSSL_PROVIDER_try_load(nullptr, "legacy", 1);
    Q_UNUSED(legacy)
}

/// A made-up file could keep the program busy for days before the password is known to be wrong.
bool asksForTooMuch(PKCS12* file)
{
    constexpr long kMostIterations = 50'000'000;
    const ASN1_INTEGER* iterations = nullptr;
    PKCS12_get0_mac(nullptr, nullptr, nullptr, &iterations, file);
    return iterations &&
           (ASN1_INTEGER_get(iterations) < 0 || ASN1_INTEGER_get(iterations) > kMostIterations);
}

/// A file without a password is written in one of two ways: protected with an empty password or
/// with none at all.
const char* passwordThatFits(PKCS12* file, const Secret& password, bool& fits)
{
    fits = true;
    if (!PKCS12_mac_present(file) || PKCS12_verify_mac(file, password.characters(), -1))
        return password.characters();
    if (password.isEmpty() && PKCS12_verify_mac(file, nullptr, 0))
        return nullptr;
    fits = false;
    return nullptr;
}

QList<Certificate> certificatesOf(const STACK_OF(X509) * stack)
{
    QList<Certificate> certificates;
    for (int i = 0; i < sk_X509_num(stack); ++i) {
        const QByteArray der = toDer(sk_X509_value(stack, i), i2d_X509);
        if (auto certificate = Certificate::fromDer(der))
            certificates.append(*certificate);
    }
    return certificates;
}

Result<SigningKey> keyIn(PKCS12* file, const char* password, const QString& name)
{
    EVP_PKEY* key = nullptr;
    X509* x509 = nullptr;
    STACK_OF(X509)* others = nullptr;
    const bool parsed = PKCS12_parse(file, password, &key, &x509, &others);
    KeyPtr keyOwner(key);
    const CertificatePtr certificateOwner(x509);
    const CertificateStackPtr othersOwner(others);
    if (!parsed)
        return Error(ErrorKind::KeyFileDamaged, {name}, takeOpensslErrors());
    // Without a key OpenSSL takes all certificates for those of issuers; without a certificate
    // that fits the key there is nothing that says whose it is.
    if (!key || !x509)
        return Error(ErrorKind::KeyMissing, {name});

    auto certificate = Certificate::fromDer(toDer(x509, i2d_X509));
    if (!certificate)
        return Error(ErrorKind::KeyFileDamaged, {name}, takeOpensslErrors());
    auto material = std::make_shared<KeyMaterial>();
    material->certificate = std::move(*certificate);
    material->chain = certificatesOf(others);
    material->key = std::move(keyOwner);
    return SigningKey(std::move(material));
}

CertificateStackPtr stackOf(const QList<Certificate>& certificates)
{
    CertificateStackPtr stack(sk_X509_new_null());
    for (const Certificate& certificate : certificates)
        sk_X509_push(stack.get(), certificateFromDer(certificate.der()).release());
    return stack;
}

} // namespace

Result<SigningKey> openKeyFile(const QString& path, const Secret& password)
{
    BERAAD_TRY(const QByteArray bytes, readFile(path));
    return readKeyFile(bytes, QFileInfo(path).fileName(), password);
}

Result<SigningKey> readKeyFile(const QByteArray& bytes, const QString& name, const Secret& password)
{
    allowOldCiphers();
    takeOpensslErrors();
    const unsigned char* in = bytesOf(bytes);
    const Pkcs12Ptr file(d2i_PKCS12(nullptr, &in, static_cast<long>(bytes.size())));
    if (!file || asksForTooMuch(file.get()))
        return Error(ErrorKind::KeyFileDamaged, {name}, takeOpensslErrors());

    bool fits = false;
    const char* fitting = passwordThatFits(file.get(), password, fits);
    if (!fits)
        return Error(ErrorKind::KeyWrongPassword, {name}, takeOpensslErrors());
    return keyIn(file.get(), fitting, name);
}

Result<QByteArray> packKeyFile(const SigningKey& key, const Secret& password)
{
    takeOpensslErrors();
    const QString holder = key.certificate().holder();
    const CertificatePtr certificate = certificateFromDer(key.certificate().der());
    const CertificateStackPtr chain = stackOf(key.chain());
    const Pkcs12Ptr file(PKCS12_create(password.characters(), holder.toUtf8().constData(),
                                       key.material().key.get(), certificate.get(), chain.get(),
                                       NID_aes_256_cbc, NID_aes_256_cbc, kIterations, kIterations,
                                       0));
    QByteArray bytes = file ? toDer(file.get(), i2d_PKCS12) : QByteArray();
    if (bytes.isEmpty())
        return Error(ErrorKind::KeyMissing, {holder}, takeOpensslErrors());
    return bytes;
}

Result<void> writeKeyFile(const QString& path, const SigningKey& key, const Secret& password)
{
    BERAAD_TRY(const QByteArray bytes, packKeyFile(key, password));
    return writePrivateFile(path, bytes);
}

} // namespace beraad::signing
