// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signing/signingcertificate.h"

#include "core/signing/signaturealgorithm.h"

#include <openssl/asn1.h>

#include <optional>

namespace beraad::signing {

namespace {

/// The inside of the first element of `der`, if that has the tag.
std::optional<QByteArray> inside(const QByteArray& der, int tag)
{
    const unsigned char* at = bytesOf(der);
    long length = 0;
    int found = 0;
    int kind = 0;
    const int state = ASN1_get_object(&at, &length, &found, &kind, static_cast<long>(der.size()));
    if ((state & 0x80) || found != tag || kind != V_ASN1_UNIVERSAL)
        return {};
    return QByteArray(reinterpret_cast<const char*>(at), static_cast<qsizetype>(length));
}

/// Takes an AlgorithmIdentifier off the front of `der`, where one stands.
int takeDigest(QByteArray& der, int otherwise)
{
    if (!inside(der, V_ASN1_SEQUENCE))
        return otherwise;
    const unsigned char* in = bytesOf(der);
    X509_ALGOR* algorithm = d2i_X509_ALGOR(nullptr, &in, static_cast<long>(der.size()));
    if (!algorithm)
        return NID_undef;
    const int nid = algorithmNid(algorithm);
    X509_ALGOR_free(algorithm);
    der = der.sliced(in - bytesOf(der));
    return nid;
}

/// SigningCertificate ::= SEQUENCE { certs SEQUENCE OF ESSCertID, ... }, of which the first counts:
/// ESSCertID(v2) ::= SEQUENCE { [v2: hashAlgorithm DEFAULT sha256,] certHash OCTET STRING, ... }
bool firstIs(const QByteArray& attribute, X509* certificate, int defaultDigest)
{
    const auto whole = inside(attribute, V_ASN1_SEQUENCE);
    const auto list = whole ? inside(*whole, V_ASN1_SEQUENCE) : std::nullopt;
    auto first = list ? inside(*list, V_ASN1_SEQUENCE) : std::nullopt;
    if (!first)
        return false;
    const int digest = takeDigest(*first, defaultDigest);
    const auto hash = inside(*first, V_ASN1_OCTET_STRING);
    const QByteArray der = toDer(certificate, i2d_X509);
    return hash && !hash->isEmpty() && *hash == digestOf(digest, {der});
}

bool agrees(CMS_SignerInfo* signer, X509* certificate, int attributeNid, int defaultDigest)
{
    ASN1_OBJECT* object = OBJ_nid2obj(attributeNid);
    if (CMS_signed_get_attr_by_OBJ(signer, object, -1) < 0)
        return true;
    // -3: exactly one attribute of this kind, with exactly one value.
    const void* value = CMS_signed_get0_data_by_OBJ(signer, object, -3, V_ASN1_SEQUENCE);
    return value &&
           firstIs(bytesOf(static_cast<const ASN1_STRING*>(value)), certificate, defaultDigest);
}

} // namespace

bool namesCertificate(CMS_SignerInfo* signer, X509* certificate)
{
    return agrees(signer, certificate, NID_id_smime_aa_signingCertificate, NID_sha1) &&
           agrees(signer, certificate, NID_id_smime_aa_signingCertificateV2, NID_sha256);
}

} // namespace beraad::signing
