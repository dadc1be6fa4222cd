// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signing/verifier.h"

#include "core/base/files.h"
#include "core/base/sha256.h"
#include "core/signing/formfields.h"
#include "core/signing/pdffile.h"
#include "core/signing/signatureexamination.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace beraad::signing {

namespace {

/// Offsets in an int32 of somebody's reader end there, and no report is nearly as large.
constexpr qsizetype kLargestFile = qsizetype(1) << 30;
/// Each costs a reading of the document.
constexpr qsizetype kMostSignatures = 200;

Finding findingFor(const Error& error)
{
    if (error.kind() == ErrorKind::PdfEncrypted)
        return {FindingKind::DocumentEncrypted, {}};
    return {FindingKind::DocumentDamaged, {printable(error.detail())}};
}

/// The signed fields, each once: a field with several widgets passes its value on to them.
QList<FormField> signedFields(const QList<FormField>& fields)
{
    QList<FormField> found;
    for (const FormField& field : fields) {
        const bool known = std::any_of(found.cbegin(), found.cend(), [&](const FormField& other) {
            return other.name == field.name && idOf(other.value) == idOf(field.value);
        });
        if (field.isSigned() && !known)
            found.append(field);
    }
    return found;
}

/// The byte ranges that stand in the file as text, by where the signature in their gap starts. One
/// that no field leads to was a signature once, and a later revision took it away.
QSet<qsizetype> gapsInText(const QByteArray& pdf)
{
    static const QRegularExpression form(QStringLiteral(
        "/ByteRange\\s{0,9}\\[\\s{0,9}0+\\s{1,9}(\\d{1,15})\\s{1,9}(\\d{1,15})\\s{1,9}\\d"));
    QSet<qsizetype> gaps;
    for (qsizetype at = pdf.indexOf("/ByteRange"); at >= 0;
         at = pdf.indexOf("/ByteRange", at + 1)) {
        const auto match = form.match(QString::fromLatin1(pdf.mid(at, 128)));
        const qsizetype start = match.captured(1).toLongLong();
        const qsizetype end = match.captured(2).toLongLong();
        const bool isGap = start > 0 && end > start + 1 && end <= pdf.size() && pdf[start] == '<' &&
                           pdf[end - 1] == '>';
        if (isGap)
            gaps.insert(start);
    }
    return gaps;
}

void findUnreachable(PdfFile& file, const QList<FormField>& known, Verification& verification)
{
    QSet<qsizetype> gaps = gapsInText(file.bytes);
    for (const FormField& field : known)
        gaps.remove(readSignedRange(file, field).range.gapStart);
    if (!gaps.isEmpty())
        verification.findings.append({FindingKind::SignatureUnreachable, {}});
}

void findEmptyFields(const QList<FormField>& fields, Verification& verification)
{
    for (const FormField& field : fields) {
        if (field.isSignature() && !field.isSigned())
            verification.findings.append({FindingKind::EmptySignatureField, {field.name}});
    }
}

Result<void> examine(PdfFile& file, const VerifyOptions& options, Verification& verification)
{
    const QList<FormField> fields = formFieldsOf(file.pdf);
    const QList<FormField> toExamine = signedFields(fields);
    findEmptyFields(fields, verification);
    findUnreachable(file, toExamine, verification);
    if (toExamine.size() > kMostSignatures)
        return Error(ErrorKind::PdfDamaged, {}, QStringLiteral("too many signatures"));
    for (const FormField& field : toExamine)
        verification.signatures.append(SignatureExamination(file, field, options).run());
    // What this reader passes over another may mend, and so show something else.
    if (file.pdf.anyWarnings()) {
        const QString words = QString::fromUtf8(file.pdf.getWarnings().front().what());
        verification.findings.append({FindingKind::DocumentDamaged, {printable(words)}});
    }
    std::stable_sort(verification.signatures.begin(), verification.signatures.end(),
                     [](const SignatureReport& a, const SignatureReport& b) {
                         return a.coveredBytes < b.coveredBytes;
                     });
    return {};
}

void findMissingSigners(const QStringList& expected, Verification& verification)
{
    for (const QString& fingerprint : expected) {
        const bool there =
            std::any_of(verification.signatures.cbegin(), verification.signatures.cend(),
                        [&](const SignatureReport& signature) {
                            return signature.isIntact() && signature.certificate &&
                                   signature.certificate->fingerprint() == fingerprint.toLower();
                        });
        if (there)
            continue;
        verification.missingSigners.append(fingerprint);
        verification.findings.append({FindingKind::ExpectedSignerMissing, {fingerprint}});
    }
}

} // namespace

Verification verify(const QByteArray& pdf, const VerifyOptions& options)
{
    Verification verification;
    verification.sha256 = sha256Hex(pdf);
    verification.size = pdf.size();
    if (pdf.size() > kLargestFile) {
        verification.findings.append(
            {FindingKind::DocumentTooLarge, {QString::number(pdf.size())}});
        return verification;
    }
    const Result<void> examined = guarded([&]() -> Result<void> {
        BERAAD_TRY(const std::unique_ptr<PdfFile> file, openPdf(pdf));
        return examine(*file, options, verification);
    });
    if (!examined)
        verification.findings.append(findingFor(examined.error()));
    if (!verification.isSigned())
        verification.findings.append({FindingKind::NotSigned, {}});
    findMissingSigners(options.expectedSigners, verification);
    verification.isExpectedFile =
        options.expectedSha256.isEmpty() || options.expectedSha256 == verification.sha256;
    if (!verification.isExpectedFile)
        verification.findings.append({FindingKind::OtherFile, {options.expectedSha256}});
    return verification;
}

Result<Verification> verifyFile(const QString& path, const VerifyOptions& options)
{
    BERAAD_TRY(const QByteArray pdf, readFile(path));
    return verify(pdf, options);
}

} // namespace beraad::signing
