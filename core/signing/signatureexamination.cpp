// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signing/signatureexamination.h"

#include "core/signing/revisionchanges.h"
#include "core/signing/signaturealgorithm.h"
#include "core/signing/trustjudge.h"

#include <QRegularExpression>

#include <algorithm>
#include <cctype>

namespace beraad::signing {

namespace {

/// The forms of a signature in a PDF; nothing for those that this program does not know.
std::optional<ContentRule> ruleFor(QPDFObjectHandle subFilter)
{
    if (subFilter.isNameAndEquals("/ETSI.CAdES.detached") ||
        subFilter.isNameAndEquals("/adbe.pkcs7.detached"))
        return ContentRule::Detached;
    if (subFilter.isNameAndEquals("/adbe.pkcs7.sha1"))
        return ContentRule::Sha1Inside;
    if (subFilter.isNameAndEquals("/ETSI.RFC3161"))
        return ContentRule::Timestamp;
    return {};
}

/// A PDF date, D:YYYYMMDDHHmmSS with an offset such as +02'00' (ISO 32000-1, 7.9.4), in UTC.
QDateTime dateOf(const QString& text)
{
    static const QRegularExpression form(
        QStringLiteral("^D:(\\d{4})(\\d\\d)?(\\d\\d)?(\\d\\d)?(\\d\\d)?(\\d\\d)?(?:Z|([+-])(\\d\\d)"
                       "'?(\\d\\d)?)?"));
    const QRegularExpressionMatch match = form.match(text);
    const auto part = [&match](int group, int otherwise) {
        return match.captured(group).isEmpty() ? otherwise : match.captured(group).toInt();
    };
    const QDateTime local(QDate(part(1, 0), part(2, 1), part(3, 1)),
                          QTime(part(4, 0), part(5, 0), part(6, 0)), Qt::UTC);
    const int offset = part(8, 0) * 3600 + part(9, 0) * 60;
    return local.addSecs(match.captured(7) == QLatin1String("-") ? offset : -offset);
}

bool certifies(QPDF& pdf, QPDFObjectHandle signature)
{
    QPDFObjectHandle permissions = pdf.getRoot().getKey("/Perms");
    return permissions.isDictionary() && signature.isIndirect() &&
           permissions.getKey("/DocMDP").getObjGen() == signature.getObjGen();
}

/// Something stands behind the last revision, in what came after a signature. Blanks and zeros are
/// left behind by honest programs.
bool endsInStrayBytes(const QByteArray& after)
{
    const qsizetype lastEnd = after.lastIndexOf("%%EOF");
    const QByteArray rest = lastEnd < 0 ? after : after.sliced(lastEnd + 5);
    return std::any_of(rest.cbegin(), rest.cend(),
                       [](char c) { return c != '\0' && !std::isspace(uchar(c)); });
}

} // namespace

SignatureExamination::SignatureExamination(PdfFile& file, const FormField& field,
                                           const VerifyOptions& options)
    : m_file(file)
    , m_field(field)
    , m_options(options)
{
}

SignatureReport SignatureExamination::run()
{
    readClaims();
    const RangeReading reading = readSignedRange(m_file, m_field);
    m_range = reading.range;
    m_report.coverage = reading.coverage;
    m_report.coveredBytes = reading.range.end;
    m_report.findings += reading.findings;
    if (m_report.coverage == Coverage::Broken)
        return m_report;
    readIntegrity();
    readChanges();
    return m_report;
}

void SignatureExamination::add(FindingKind kind, const QStringList& arguments)
{
    m_report.findings.append({kind, arguments});
}

void SignatureExamination::readClaims()
{
    QPDFObjectHandle signature = m_field.value;
    m_report.field = m_field.name;
    m_report.claimedName = textOf(signature.getKey("/Name"));
    m_report.reason = textOf(signature.getKey("/Reason"));
    m_report.location = textOf(signature.getKey("/Location"));
    m_report.claimedTime = dateOf(textOf(signature.getKey("/M")));
    if (signature.getKey("/SubFilter").isNameAndEquals("/ETSI.RFC3161"))
        m_report.kind = SignatureKind::Timestamp;
    else if (certifies(m_file.pdf, signature))
        m_report.kind = SignatureKind::Certification;
}

void SignatureExamination::readIntegrity()
{
    QPDFObjectHandle signature = m_field.value;
    QPDFObjectHandle subFilter = signature.getKey("/SubFilter");
    const auto rule = ruleFor(subFilter);
    if (!rule) {
        m_report.integrity = Integrity::NotCheckable;
        add(FindingKind::AlgorithmUnknown,
            {printable(QString::fromStdString(subFilter.unparseResolved()))});
        return;
    }
    const QByteArrayView all(m_file.bytes);
    const Pieces covered = {all.first(m_range.gapStart),
                            all.sliced(m_range.gapEnd, m_range.end - m_range.gapEnd)};
    const QByteArray cms =
        QByteArray::fromStdString(signature.getKey("/Contents").getStringValue());
    const CmsReading reading = readCms(cms, covered, *rule);
    m_report.integrity = reading.integrity;
    m_report.findings += reading.findings;
    m_report.certificate = reading.signer;
    if (m_report.kind == SignatureKind::Timestamp)
        m_report.claimedTime = reading.claimedTime;
    readTimestamp(reading);
    readTrust(reading);
}

/// A time stamp with the signature proves that the signature was there at that time.
void SignatureExamination::readTimestamp(const CmsReading& reading)
{
    if (reading.timestamp.isEmpty())
        return;
    const CmsReading stamp =
        readCms(reading.timestamp, {reading.signatureValue}, ContentRule::Timestamp);
    if (stamp.integrity != Integrity::Intact) {
        add(FindingKind::TimestampInvalid);
        return;
    }
    // An authority's certificate is judged at the time of its stamp: that is what it vouches for.
    const TrustVerdict verdict = judgeTrust(*stamp.signer, stamp.certificates, m_options.trust,
                                            stamp.claimedTime, stamp.claimedTime);
    if (verdict.trust == Trust::Trusted)
        m_report.stampedTime = stamp.claimedTime;
}

void SignatureExamination::readTrust(const CmsReading& reading)
{
    if (!reading.signer)
        return;
    const bool isStamped = m_report.stampedTime.isValid();
    const QDateTime when = isStamped ? m_report.stampedTime : m_options.now;
    const TrustVerdict verdict = judgeTrust(*reading.signer, reading.certificates, m_options.trust,
                                            when, m_report.claimedTime);
    m_report.trust = verdict.trust;
    m_report.trustDetail = verdict.detail;
}

/// The covered part is a document of its own: what it showed then is compared with what the whole
/// file shows now.
void SignatureExamination::readChanges()
{
    auto then = openPdf(m_file.bytes.first(m_range.end));
    FormField there;
    if (!then || !standsIn((*then)->pdf, there)) {
        m_report.coverage = Coverage::Broken;
        add(FindingKind::RevisionIncomplete);
        return;
    }
    if (m_report.coverage == Coverage::WholeDocument)
        return;
    const ChangePermission permission = ChangePermission::of((*then)->pdf, there.value);
    m_report.changes = changesBetween(**then, m_file, permission);
    if (endsInStrayBytes(m_file.bytes.sliced(m_range.end)))
        m_report.changes.append({ChangeKind::BytesAppended, {}, false});
}

/// The same field holds the same signature in the revision that it covers.
bool SignatureExamination::standsIn(QPDF& revision, FormField& there) const
{
    QPDFObjectHandle now = m_field.value;
    for (const FormField& field : formFieldsOf(revision)) {
        QPDFObjectHandle then = field.value;
        if (field.name == m_field.name && field.isSigned() && then.getObjGen() == now.getObjGen() &&
            then.getKey("/Contents").unparse() == now.getKey("/Contents").unparse()) {
            there = field;
            return true;
        }
    }
    return false;
}

} // namespace beraad::signing
