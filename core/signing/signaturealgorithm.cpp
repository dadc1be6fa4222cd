// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signing/signaturealgorithm.h"

#include <openssl/err.h>
#include <openssl/rsa.h>

namespace beraad::signing {

namespace {

using PssPtr = std::unique_ptr<RSA_PSS_PARAMS, FreeWith<RSA_PSS_PARAMS_free>>;

/// Only by its own name: OpenSSL would also take that of a signature algorithm for its digest.
const EVP_MD* digestByNid(int nid)
{
    const EVP_MD* digest = EVP_get_digestbyname(OBJ_nid2sn(nid));
    return digest && EVP_MD_get_type(digest) == nid ? digest : nullptr;
}

int shakeLength(int nid)
{
    if (nid == NID_shake128)
        return 32;
    return nid == NID_shake256 ? 64 : 0;
}

bool isEdwards(int keyId)
{
    return keyId == EVP_PKEY_ED25519 || keyId == EVP_PKEY_ED448;
}

QByteArray joined(const Pieces& pieces)
{
    QByteArray whole;
    for (const QByteArrayView piece : pieces)
        whole.append(piece);
    return whole;
}

/// EdDSA signs the bytes themselves, in one go.
bool isGoodEdwards(EVP_PKEY* key, const Pieces& pieces, const QByteArray& signature)
{
    const QByteArray whole = joined(pieces);
    const DigestPtr context(EVP_MD_CTX_new());
    return EVP_DigestVerifyInit(context.get(), nullptr, nullptr, nullptr, key) == 1 &&
           EVP_DigestVerify(context.get(), bytesOf(signature),
                            static_cast<std::size_t>(signature.size()), bytesOf(whole),
                            static_cast<std::size_t>(whole.size())) == 1;
}

const EVP_MD* digestIn(const X509_ALGOR* algorithm, const EVP_MD* otherwise)
{
    return algorithm ? digestByNid(algorithmNid(algorithm)) : otherwise;
}

/// RFC 4055, 3.1; what is left out is SHA-1 with 20 bytes of salt.
PssPtr pssParameters(const X509_ALGOR* algorithm)
{
    int type = 0;
    const void* value = nullptr;
    X509_ALGOR_get0(nullptr, &type, &value, algorithm);
    if (type != V_ASN1_SEQUENCE)
        return nullptr;
    const QByteArray der = bytesOf(static_cast<const ASN1_STRING*>(value));
    const unsigned char* in = bytesOf(der);
    return PssPtr(d2i_RSA_PSS_PARAMS(nullptr, &in, static_cast<long>(der.size())));
}

/// The digest of the mask stands in the parameters of the mask's algorithm.
const EVP_MD* maskDigest(const RSA_PSS_PARAMS& parameters)
{
    if (!parameters.maskGenAlgorithm)
        return EVP_sha1();
    int type = 0;
    const void* value = nullptr;
    X509_ALGOR_get0(nullptr, &type, &value, parameters.maskGenAlgorithm);
    if (type != V_ASN1_SEQUENCE)
        return EVP_sha1();
    const QByteArray der = bytesOf(static_cast<const ASN1_STRING*>(value));
    const unsigned char* in = bytesOf(der);
    X509_ALGOR* inner = d2i_X509_ALGOR(nullptr, &in, static_cast<long>(der.size()));
    const EVP_MD* digest = digestIn(inner, EVP_sha1());
    X509_ALGOR_free(inner);
    return digest;
}

bool setPss(EVP_PKEY_CTX* context, const X509_ALGOR* algorithm, int digestNid)
{
    const PssPtr parameters = pssParameters(algorithm);
    if (!parameters)
        return false;
    const EVP_MD* digest = digestIn(parameters->hashAlgorithm, EVP_sha1());
    const EVP_MD* mask = maskDigest(*parameters);
    const long salt = parameters->saltLength ? ASN1_INTEGER_get(parameters->saltLength) : 20;
    return digest && mask && EVP_MD_get_type(digest) == digestNid && salt >= 0 && salt < 4096 &&
           EVP_PKEY_CTX_set_rsa_padding(context, RSA_PKCS1_PSS_PADDING) == 1 &&
           EVP_PKEY_CTX_set_rsa_mgf1_md(context, mask) == 1 &&
           EVP_PKEY_CTX_set_rsa_pss_saltlen(context, static_cast<int>(salt)) == 1;
}

} // namespace

QByteArray digestOf(int digestNid, const Pieces& pieces)
{
    const EVP_MD* digest = digestByNid(digestNid);
    const DigestPtr context(EVP_MD_CTX_new());
    if (!digest || EVP_DigestInit_ex(context.get(), digest, nullptr) != 1)
        return {};
    for (const QByteArrayView piece : pieces)
        EVP_DigestUpdate(context.get(), piece.data(), static_cast<std::size_t>(piece.size()));
    const int shake = shakeLength(digestNid);
    QByteArray value(shake ? shake : EVP_MD_get_size(digest), '\0');
    auto* out = reinterpret_cast<unsigned char*>(value.data());
    const bool done =
        shake ? EVP_DigestFinalXOF(context.get(), out, static_cast<std::size_t>(shake)) == 1
              : EVP_DigestFinal_ex(context.get(), out, nullptr) == 1;
    return done ? value : QByteArray();
}

bool isWeakDigest(int digestNid)
{
    return digestNid == NID_sha1;
}

bool isRefusedDigest(int digestNid)
{
    return digestNid == NID_md5 || digestNid == NID_md4 || digestNid == NID_md2;
}

int algorithmNid(const X509_ALGOR* algorithm)
{
    const ASN1_OBJECT* object = nullptr;
    X509_ALGOR_get0(&object, nullptr, nullptr, algorithm);
    return OBJ_obj2nid(object);
}

QString algorithmName(const X509_ALGOR* algorithm)
{
    const ASN1_OBJECT* object = nullptr;
    X509_ALGOR_get0(&object, nullptr, nullptr, algorithm);
    char text[128] = {};
    OBJ_obj2txt(text, sizeof text, object, 0);
    return printable(QString::fromLatin1(text));
}

int digestImpliedBy(const X509_ALGOR* algorithm)
{
    int digest = NID_undef;
    int key = NID_undef;
    OBJ_find_sigid_algs(algorithmNid(algorithm), &digest, &key);
    return digest;
}

SignatureCheck checkSignature(EVP_PKEY* key, const X509_ALGOR* algorithm, int digestNid,
                              const Pieces& pieces, const QByteArray& signature)
{
    const int nid = algorithmNid(algorithm);
    int digest = NID_undef;
    int keyKind = NID_undef;
    const bool known = nid == NID_rsaEncryption || nid == NID_X9_62_id_ecPublicKey ||
                       OBJ_find_sigid_algs(nid, &digest, &keyKind) == 1;
    if (!known)
        return SignatureCheck::AlgorithmUnknown;
    if (isEdwards(EVP_PKEY_get_base_id(key)))
        return isGoodEdwards(key, pieces, signature) ? SignatureCheck::Good : SignatureCheck::Wrong;

    const EVP_MD* md = digestByNid(digestNid);
    const DigestPtr context(EVP_MD_CTX_new());
    EVP_PKEY_CTX* keyContext = nullptr;
    if (!md || EVP_DigestVerifyInit(context.get(), &keyContext, md, nullptr, key) != 1)
        return SignatureCheck::AlgorithmUnknown;
    if (nid == NID_rsassaPss && !setPss(keyContext, algorithm, digestNid))
        return SignatureCheck::AlgorithmUnknown;
    for (const QByteArrayView piece : pieces)
        EVP_DigestVerifyUpdate(context.get(), piece.data(), static_cast<std::size_t>(piece.size()));
    const int good = EVP_DigestVerifyFinal(context.get(), bytesOf(signature),
                                           static_cast<std::size_t>(signature.size()));
    ERR_clear_error();
    return good == 1 ? SignatureCheck::Good : SignatureCheck::Wrong;
}

} // namespace beraad::signing
