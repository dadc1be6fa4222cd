// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signing/envelope.h"

#include "core/signing/keymaterial.h"

#include <openssl/crypto.h>
#include <openssl/ec.h>
#include <openssl/err.h>
#include <openssl/objects.h>
#include <openssl/rsa.h>
#include <openssl/x509.h>

#include <cstring>

namespace beraad::signing {

namespace {

/// OpenSSL derives the key of a password recipient with HMAC-SHA-1, for which OWASP advises this
/// many since 2023.
constexpr int kPasswordSteps = 1'300'000;
/// More would keep the program busy before the password is known to be wrong.
constexpr long kMostPasswordSteps = 10'000'000;

using PasswordParametersPtr = std::unique_ptr<PBKDF2PARAM, FreeWith<PBKDF2PARAM_free>>;

/// SHA-256 wherever the way to write to this key lets one choose; OpenSSL's own choice is SHA-1.
bool chooseDigests(EVP_PKEY_CTX* context, EVP_PKEY* key)
{
    if (EVP_PKEY_is_a(key, "RSA"))
        return EVP_PKEY_CTX_set_rsa_padding(context, RSA_PKCS1_OAEP_PADDING) > 0 &&
               EVP_PKEY_CTX_set_rsa_oaep_md(context, EVP_sha256()) > 0;
    // The function itself (X9.63) OpenSSL sets, and refuses when it is set already.
    return EVP_PKEY_CTX_set_ecdh_kdf_md(context, EVP_sha256()) > 0;
}

bool addRecipient(CMS_ContentInfo* cms, const Certificate& certificate)
{
    const CertificatePtr x509 = certificateFromDer(certificate.der());
    EVP_PKEY* key = x509 ? X509_get0_pubkey(x509.get()) : nullptr;
    if (!key || !(EVP_PKEY_is_a(key, "RSA") || EVP_PKEY_is_a(key, "EC")))
        return false;
    CMS_RecipientInfo* recipient = CMS_add1_recipient_cert(cms, x509.get(), CMS_KEY_PARAM);
    EVP_PKEY_CTX* context = recipient ? CMS_RecipientInfo_get0_pkey_ctx(recipient) : nullptr;
    return context && chooseDigests(context, key);
}

/// The key that is wrapped for a password needs a block cipher; without one OpenSSL takes the
/// content's, with which that cannot be done.
bool addPassword(CMS_ContentInfo* cms, const Secret& password)
{
    char* owned = OPENSSL_strdup(password.characters());
    auto* bytes = reinterpret_cast<unsigned char*>(owned);
    const auto length = static_cast<ossl_ssize_t>(std::strlen(owned));
    if (CMS_add0_recipient_password(cms, kPasswordSteps, NID_undef, NID_undef, bytes, length,
                                    EVP_aes_256_cbc()))
        return true;
    OPENSSL_clear_free(owned, static_cast<std::size_t>(length));
    return false;
}

/// CMS has no function that tells how many steps a password costs, so they are looked for in the
/// bytes: an object identifier and its parameters.
bool wantsTooManySteps(const QByteArray& envelope)
{
    static const QByteArray kPbkdf2 = QByteArray::fromHex("06092a864886f70d01050c");
    qsizetype at = 0;
    while ((at = envelope.indexOf(kPbkdf2, at)) >= 0) {
        at += kPbkdf2.size();
        const unsigned char* in = bytesOf(envelope) + at;
        const PasswordParametersPtr parameters(
            d2i_PBKDF2PARAM(nullptr, &in, static_cast<long>(envelope.size() - at)));
        const long steps = parameters ? ASN1_INTEGER_get(parameters->iter) : 0;
        if (steps < 0 || steps > kMostPasswordSteps)
            return true;
    }
    return false;
}

bool isForAPassword(CMS_ContentInfo* cms)
{
    STACK_OF(CMS_RecipientInfo)* all = CMS_get0_RecipientInfos(cms);
    for (int i = 0; i < sk_CMS_RecipientInfo_num(all); ++i) {
        if (CMS_RecipientInfo_type(sk_CMS_RecipientInfo_value(all, i)) == CMS_RECIPINFO_PASS)
            return true;
    }
    return false;
}

bool isNamed(CMS_RecipientInfo* recipient, X509* certificate)
{
    if (CMS_RecipientInfo_type(recipient) == CMS_RECIPINFO_TRANS)
        return CMS_RecipientInfo_ktri_cert_cmp(recipient, certificate) == 0;
    if (CMS_RecipientInfo_type(recipient) != CMS_RECIPINFO_AGREE)
        return false;
    STACK_OF(CMS_RecipientEncryptedKey)* keys = CMS_RecipientInfo_kari_get0_reks(recipient);
    for (int i = 0; i < sk_CMS_RecipientEncryptedKey_num(keys); ++i) {
        CMS_RecipientEncryptedKey* key = sk_CMS_RecipientEncryptedKey_value(keys, i);
        if (CMS_RecipientEncryptedKey_cert_cmp(key, certificate) == 0)
            return true;
    }
    return false;
}

bool isForCertificate(CMS_ContentInfo* cms, X509* certificate)
{
    STACK_OF(CMS_RecipientInfo)* all = CMS_get0_RecipientInfos(cms);
    for (int i = 0; i < sk_CMS_RecipientInfo_num(all); ++i) {
        if (isNamed(sk_CMS_RecipientInfo_value(all, i), certificate))
            return true;
    }
    return false;
}

Result<void> unlockWithKey(CMS_ContentInfo* cms, const SigningKey& key, const QString& name)
{
    const CertificatePtr x509 = certificateFromDer(key.certificate().der());
    if (!isForCertificate(cms, x509.get()))
        return Error(ErrorKind::PackageNotAddressed, {name});
    if (CMS_decrypt_set1_pkey(cms, key.material().key.get(), x509.get()) == 1)
        return {};
    Error why = key.material().whyItFailed();
    if (why.kind() == ErrorKind::SigningFailed)
        return Error(ErrorKind::PackageAltered, {name}, why.detail());
    return why;
}

Result<void> unlockWithPassword(CMS_ContentInfo* cms, const Secret& password, const QString& name)
{
    if (!isForAPassword(cms))
        return Error(ErrorKind::PackageNotAddressed, {name});
    Secret given = password.copy();
    auto* characters = const_cast<char*>(given.characters());
    const auto length = static_cast<ossl_ssize_t>(std::strlen(characters));
    if (CMS_decrypt_set1_password(cms, reinterpret_cast<unsigned char*>(characters), length) == 1)
        return {};
    return Error(ErrorKind::PackageWrongPassword, {name}, takeOpensslErrors());
}

} // namespace

Result<QByteArray> closeEnvelope(const QByteArray& secret, const Addressees& addressees)
{
    takeOpensslErrors();
    const CmsPtr cms(CMS_AuthEnvelopedData_create(EVP_aes_256_gcm()));
    for (const Certificate& certificate : addressees.certificates) {
        if (!cms || !addRecipient(cms.get(), certificate))
            return Error(ErrorKind::EnvelopeNotMade, {certificate.holder()}, takeOpensslErrors());
    }
    const bool hasPassword = !addressees.password.isEmpty();
    const bool addressed = hasPassword || !addressees.certificates.isEmpty();
    if (!cms || !addressed || (hasPassword && !addPassword(cms.get(), addressees.password)))
        return Error(ErrorKind::EnvelopeNotMade, {}, takeOpensslErrors());
    const BioPtr content(BIO_new_mem_buf(secret.constData(), static_cast<int>(secret.size())));
    CMS_set_detached(cms.get(), 0); // else the content would be left out
    if (CMS_final(cms.get(), content.get(), nullptr, CMS_BINARY) != 1)
        return Error(ErrorKind::EnvelopeNotMade, {}, takeOpensslErrors());
    QByteArray der = toDer(cms.get(), i2d_CMS_ContentInfo);
    if (der.isEmpty())
        return Error(ErrorKind::EnvelopeNotMade, {}, takeOpensslErrors());
    return der;
}

Result<QByteArray> openEnvelope(const QByteArray& envelope, const Unlocking& with,
                                const QString& name)
{
    takeOpensslErrors();
    const unsigned char* in = bytesOf(envelope);
    const CmsPtr cms(d2i_CMS_ContentInfo(nullptr, &in, static_cast<long>(envelope.size())));
    const bool isEnvelope =
        cms && OBJ_obj2nid(CMS_get0_type(cms.get())) == NID_id_smime_ct_authEnvelopedData;
    if (!isEnvelope || !CMS_get0_RecipientInfos(cms.get()))
        return Error(ErrorKind::PackageAltered, {name}, takeOpensslErrors());
    if (wantsTooManySteps(envelope))
        return Error(ErrorKind::PackageTooLarge, {name}, QStringLiteral("steps per password"));
    BERAAD_CHECK(with.key ? unlockWithKey(cms.get(), *with.key, name)
                          : unlockWithPassword(cms.get(), with.password, name));
    const BioPtr out(BIO_new(BIO_s_mem()));
    const bool isIntact = CMS_decrypt(cms.get(), nullptr, nullptr, nullptr, out.get(), 0) == 1;
    if (!isIntact) {
        const ErrorKind kind =
            with.key ? ErrorKind::PackageAltered : ErrorKind::PackageWrongPassword;
        return Error(kind, {name}, takeOpensslErrors());
    }
    char* bytes = nullptr;
    const long length = BIO_get_mem_data(out.get(), &bytes);
    QByteArray secret(bytes, static_cast<qsizetype>(length));
    OPENSSL_cleanse(bytes, static_cast<std::size_t>(length));
    return secret;
}

} // namespace beraad::signing
