// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signing/cmswriter.h"

#include "core/signing/derset.h"
#include "core/signing/keymaterial.h"

#include <openssl/err.h>

namespace beraad::signing {

namespace {

constexpr int kSha256Length = 32;

Error failed()
{
    return {ErrorKind::SigningFailed, {}, takeOpensslErrors()};
}

/// A message with everything but the signature itself. CMS_final() would add a signing time and
/// use the key a second time, so it is never called.
CmsPtr unsignedMessage(const SigningKey& key, const QByteArray& digest)
{
    const KeyMaterial& material = key.material();
    constexpr unsigned int flags =
        CMS_DETACHED | CMS_BINARY | CMS_PARTIAL | CMS_NOSMIMECAP | CMS_CADES;
    CmsPtr cms(CMS_sign(nullptr, nullptr, nullptr, nullptr, flags));
    const CertificatePtr certificate = certificateFromDer(material.certificate.der());
    if (!cms || !certificate)
        return nullptr;
    CMS_SignerInfo* signer =
        CMS_add1_signer(cms.get(), certificate.get(), material.key.get(), EVP_sha256(), flags);
    if (!signer)
        return nullptr;
    for (const Certificate& issuer : material.chain)
        CMS_add1_cert(cms.get(), certificateFromDer(issuer.der()).get());
    const bool complete =
        CMS_signed_add1_attr_by_NID(signer, NID_pkcs9_contentType, V_ASN1_OBJECT,
                                    OBJ_nid2obj(NID_pkcs7_data), -1) &&
        CMS_signed_add1_attr_by_NID(signer, NID_pkcs9_messageDigest, V_ASN1_OCTET_STRING,
                                    digest.constData(), static_cast<int>(digest.size()));
    return complete ? std::move(cms) : nullptr;
}

CMS_SignerInfo* signerOf(CMS_ContentInfo* cms)
{
    return sk_CMS_SignerInfo_value(CMS_get0_SignerInfos(cms), 0);
}

QByteArray attributesToSign(CMS_SignerInfo* signer)
{
    QList<QByteArray> attributes;
    for (int i = 0; i < CMS_signed_get_attr_count(signer); ++i)
        attributes.append(toDer(CMS_signed_get_attr(signer, i), i2d_X509_ATTRIBUTE));
    return derSetOf(std::move(attributes), SetOrder::Sorted);
}

QByteArray signatureOver(EVP_PKEY* key, const QByteArray& bytes)
{
    const DigestPtr context(EVP_MD_CTX_new());
    QByteArray signature(EVP_PKEY_get_size(key), Qt::Uninitialized);
    std::size_t length = static_cast<std::size_t>(signature.size());
    // The buffer is passed at once: asking for the length first is an operation more on some cards.
    const bool done =
        EVP_DigestSignInit(context.get(), nullptr, EVP_sha256(), nullptr, key) == 1 &&
        EVP_DigestSignUpdate(context.get(), bytes.constData(),
                             static_cast<std::size_t>(bytes.size())) == 1 &&
        EVP_DigestSignFinal(context.get(), reinterpret_cast<unsigned char*>(signature.data()),
                            &length) == 1;
    signature.resize(done ? static_cast<qsizetype>(length) : 0);
    return signature;
}

bool setSignature(CMS_SignerInfo* signer, const QByteArray& signature)
{
    return ASN1_OCTET_STRING_set(CMS_SignerInfo_get0_signature(signer), bytesOf(signature),
                                 static_cast<int>(signature.size())) == 1;
}

} // namespace

Result<QByteArray> writeCms(const SigningKey& key, const QByteArray& digest)
{
    ERR_clear_error();
    const CmsPtr cms = unsignedMessage(key, digest);
    if (!cms)
        return failed();
    CMS_SignerInfo* signer = signerOf(cms.get());
    const QByteArray signature = signatureOver(key.material().key.get(), attributesToSign(signer));
    if (signature.isEmpty())
        return key.material().whyItFailed();
    if (!setSignature(signer, signature))
        return failed();
    QByteArray der = toDer(cms.get(), i2d_CMS_ContentInfo);
    if (der.isEmpty())
        return failed();
    return der;
}

Result<qsizetype> largestCms(const SigningKey& key)
{
    ERR_clear_error();
    const CmsPtr cms = unsignedMessage(key, QByteArray(kSha256Length, '\0'));
    if (!cms)
        return failed();
    const QByteArray longest(EVP_PKEY_get_size(key.material().key.get()), '\0');
    if (!setSignature(signerOf(cms.get()), longest))
        return failed();
    return toDer(cms.get(), i2d_CMS_ContentInfo).size();
}

} // namespace beraad::signing
