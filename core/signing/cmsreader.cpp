// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signing/cmsreader.h"

#include "core/signing/derset.h"
#include "core/signing/openssl.h"
#include "core/signing/signaturealgorithm.h"
#include "core/signing/signingcertificate.h"

#include <openssl/err.h>

#include <algorithm>

namespace beraad::signing {

namespace {

/// Reads one message; each step returns false when nothing after it can make sense.
class CmsReader
{
public:
    CmsReader(const Pieces& content, ContentRule rule)
        : m_content(content)
        , m_rule(rule)
    {
    }

    CmsReading read(const QByteArray& der);

private:
    bool parse(const QByteArray& der);
    bool findSigner();
    bool findCertificate();
    bool chooseAlgorithms();
    bool readContent();
    bool readTimestamp();
    bool checkAttributes();
    bool checkValue();
    void readUnsigned();
    bool stop(Integrity integrity, FindingKind kind, const QStringList& arguments = {});

    Pieces m_content;
    ContentRule m_rule;
    CmsReading m_reading;
    CmsPtr m_cms;
    QByteArray m_embedded; ///< the content that the message carries, where it may
    CMS_SignerInfo* m_signer = nullptr;
    CertificatePtr m_certificate;
    X509_ALGOR* m_signatureAlgorithm = nullptr;
    int m_digest = NID_undef;
};

bool CmsReader::stop(Integrity integrity, FindingKind kind, const QStringList& arguments)
{
    m_reading.integrity = integrity;
    m_reading.findings.append({kind, arguments});
    return false;
}

CmsReading CmsReader::read(const QByteArray& der)
{
    const bool readable = parse(der) && findSigner() && findCertificate() && chooseAlgorithms() &&
                          readContent() && checkAttributes() && checkValue();
    if (readable)
        m_reading.integrity = Integrity::Intact;
    if (m_signer)
        readUnsigned();
    ERR_clear_error();
    return m_reading;
}

bool CmsReader::parse(const QByteArray& der)
{
    ERR_clear_error();
    const unsigned char* in = bytesOf(der);
    m_cms.reset(d2i_CMS_ContentInfo(nullptr, &in, static_cast<long>(der.size())));
    if (!m_cms || OBJ_obj2nid(CMS_get0_type(m_cms.get())) != NID_pkcs7_signed) {
        const QString words = printable(takeOpensslErrors());
        return stop(Integrity::Unreadable, FindingKind::SignatureUnreadable, {words});
    }
    const QByteArrayView behind = QByteArrayView(der).sliced(in - bytesOf(der));
    if (std::any_of(behind.begin(), behind.end(), [](char byte) { return byte != 0; }))
        return stop(Integrity::Unreadable, FindingKind::SignatureUnreadable,
                    {QStringLiteral("bytes behind it")});
    return true;
}

bool CmsReader::findSigner()
{
    STACK_OF(CMS_SignerInfo)* signers = CMS_get0_SignerInfos(m_cms.get());
    const int count = signers ? sk_CMS_SignerInfo_num(signers) : 0;
    if (count != 1)
        return stop(Integrity::Unreadable, FindingKind::SeveralSigners, {QString::number(count)});
    m_signer = sk_CMS_SignerInfo_value(signers, 0);
    m_reading.signatureValue = bytesOf(CMS_SignerInfo_get0_signature(m_signer));
    return true;
}

bool CmsReader::findCertificate()
{
    const CertificateStackPtr all(CMS_get1_certs(m_cms.get()));
    for (int i = 0; all && i < sk_X509_num(all.get()); ++i) {
        X509* certificate = sk_X509_value(all.get(), i);
        m_reading.certificates.append(toDer(certificate, i2d_X509));
        if (!m_certificate && CMS_SignerInfo_cert_cmp(m_signer, certificate) == 0) {
            X509_up_ref(certificate);
            m_certificate.reset(certificate);
            m_reading.signer = Certificate::fromDer(m_reading.certificates.last());
        }
    }
    if (!m_certificate || !X509_get0_pubkey(m_certificate.get()))
        return stop(Integrity::NotCheckable, FindingKind::SignatureUnreadable,
                    {QStringLiteral("no certificate of its signer, or one with an unknown key")});
    if (!namesCertificate(m_signer, m_certificate.get()))
        return stop(Integrity::Unreadable, FindingKind::SigningCertificateWrong);
    if (m_rule != ContentRule::Timestamp && m_reading.signer && !m_reading.signer->maySign())
        m_reading.findings.append({FindingKind::UsageNotSigning, {}});
    return true;
}

bool CmsReader::chooseAlgorithms()
{
    X509_ALGOR* digest = nullptr;
    CMS_SignerInfo_get0_algs(m_signer, nullptr, nullptr, &digest, &m_signatureAlgorithm);
    m_digest = algorithmNid(digest);
    if (isRefusedDigest(m_digest) || digestOf(m_digest, {}).isEmpty())
        return stop(Integrity::NotCheckable, FindingKind::AlgorithmUnknown,
                    {algorithmName(digest)});
    const int implied = digestImpliedBy(m_signatureAlgorithm);
    if (implied != NID_undef && implied != m_digest)
        return stop(Integrity::Unreadable, FindingKind::AlgorithmsDisagree,
                    {algorithmName(digest), algorithmName(m_signatureAlgorithm)});
    if (isWeakDigest(m_digest))
        m_reading.findings.append({FindingKind::WeakAlgorithm, {algorithmName(digest)}});
    return true;
}

bool CmsReader::readContent()
{
    ASN1_OCTET_STRING** embedded = CMS_get0_content(m_cms.get());
    const bool hasContent = embedded && *embedded;
    if (m_rule == ContentRule::Detached)
        return !hasContent || stop(Integrity::Unreadable, FindingKind::ContentEmbedded);
    if (!hasContent)
        return stop(Integrity::Unreadable, FindingKind::SignatureUnreadable,
                    {QStringLiteral("without its content")});
    m_embedded = bytesOf(*embedded);
    if (m_rule == ContentRule::Timestamp && !readTimestamp())
        return false;
    if (m_rule == ContentRule::Sha1Inside && m_embedded != digestOf(NID_sha1, m_content))
        return stop(Integrity::Altered, FindingKind::DigestWrong);
    m_content = {m_embedded};
    return true;
}

/// The TSTInfo (RFC 3161, 2.4.2) must hold the digest of what was stamped.
bool CmsReader::readTimestamp()
{
    const unsigned char* in = bytesOf(m_embedded);
    const TimestampPtr info(d2i_TS_TST_INFO(nullptr, &in, static_cast<long>(m_embedded.size())));
    const ASN1_OBJECT* type = CMS_get0_eContentType(m_cms.get());
    if (!info || OBJ_obj2nid(type) != NID_id_smime_ct_TSTInfo)
        return stop(Integrity::Unreadable, FindingKind::SignatureUnreadable,
                    {QStringLiteral("no time stamp")});
    TS_MSG_IMPRINT* imprint = TS_TST_INFO_get_msg_imprint(info.get());
    const int digest = algorithmNid(TS_MSG_IMPRINT_get_algo(imprint));
    const QByteArray expected = bytesOf(TS_MSG_IMPRINT_get_msg(imprint));
    if (isRefusedDigest(digest) || expected.isEmpty() || digestOf(digest, m_content) != expected)
        return stop(Integrity::Altered, FindingKind::DigestWrong);
    std::tm parts = {};
    if (ASN1_TIME_to_tm(TS_TST_INFO_get_time(info.get()), &parts) == 1)
        m_reading.claimedTime =
            QDateTime(QDate(parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday),
                      QTime(parts.tm_hour, parts.tm_min, parts.tm_sec), Qt::UTC);
    return true;
}

/// RFC 5652, 5.3: with signed attributes, content type and message digest must be among them.
bool CmsReader::checkAttributes()
{
    if (CMS_signed_get_attr_count(m_signer) <= 0)
        return true;
    const void* type = CMS_signed_get0_data_by_OBJ(m_signer, OBJ_nid2obj(NID_pkcs9_contentType), -3,
                                                   V_ASN1_OBJECT);
    const void* digest = CMS_signed_get0_data_by_OBJ(m_signer, OBJ_nid2obj(NID_pkcs9_messageDigest),
                                                     -3, V_ASN1_OCTET_STRING);
    if (!type || !digest ||
        OBJ_cmp(static_cast<const ASN1_OBJECT*>(type), CMS_get0_eContentType(m_cms.get())) != 0)
        return stop(Integrity::Unreadable, FindingKind::SignatureUnreadable,
                    {QStringLiteral("its signed attributes are not complete")});
    if (bytesOf(static_cast<const ASN1_STRING*>(digest)) != digestOf(m_digest, m_content))
        return stop(Integrity::Altered, FindingKind::DigestWrong);
    return true;
}

bool CmsReader::checkValue()
{
    QList<QByteArray> attributes;
    for (int i = 0; i < CMS_signed_get_attr_count(m_signer); ++i)
        attributes.append(toDer(CMS_signed_get_attr(m_signer, i), i2d_X509_ATTRIBUTE));
    const QByteArray set = derSetOf(attributes, SetOrder::AsGiven);
    const Pieces pieces = attributes.isEmpty() ? m_content : Pieces{set};
    switch (checkSignature(X509_get0_pubkey(m_certificate.get()), m_signatureAlgorithm, m_digest,
                           pieces, m_reading.signatureValue)) {
    case SignatureCheck::Good:
        return true;
    case SignatureCheck::Wrong:
        return stop(Integrity::Altered, FindingKind::SignatureValueWrong);
    case SignatureCheck::AlgorithmUnknown:
        break;
    }
    return stop(Integrity::NotCheckable, FindingKind::AlgorithmUnknown,
                {algorithmName(m_signatureAlgorithm)});
}

void CmsReader::readUnsigned()
{
    ASN1_OBJECT* object = OBJ_nid2obj(NID_id_smime_aa_timeStampToken);
    const void* token = CMS_unsigned_get0_data_by_OBJ(m_signer, object, -2, V_ASN1_SEQUENCE);
    if (token)
        m_reading.timestamp = bytesOf(static_cast<const ASN1_STRING*>(token));
    else if (CMS_unsigned_get_attr_by_OBJ(m_signer, object, -1) >= 0)
        m_reading.findings.append({FindingKind::TimestampInvalid, {}});
}

} // namespace

CmsReading readCms(const QByteArray& cms, const Pieces& content, ContentRule rule)
{
    return CmsReader(content, rule).read(cms);
}

} // namespace beraad::signing
