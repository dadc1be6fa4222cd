// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signing/signer.h"

#include "core/base/files.h"
#include "core/signing/cmswriter.h"
#include "core/signing/signaturedictionary.h"
#include "core/signing/signaturefield.h"
#include "core/signing/verifier.h"

#include <QFileInfo>

namespace beraad::signing {

namespace {

Result<QByteArray> appendSignature(const QByteArray& pdf, const SigningKey& key,
                                   const SignatureRequest& request)
{
    BERAAD_TRY(const qsizetype room, largestCms(key));
    BERAAD_TRY(IncrementalUpdate update, IncrementalUpdate::of(pdf));
    BERAAD_TRY(const std::unique_ptr<PdfFile> file, openPdf(pdf));
    if (file->pdf.isEncrypted())
        return Error(ErrorKind::PdfEncrypted);
    const QString name =
        request.signerName.isEmpty() ? key.certificate().holder() : request.signerName;
    SignatureField field(*file, update);
    BERAAD_CHECK(field.add(request, name, room));
    QByteArray out = update.write(field.trailer(), field.nextNumber());
    BERAAD_CHECK(SignatureDictionary::fill(
        out, update.bodyOffset(field.signatureNumber()), room,
        [&key](const QByteArray& digest) { return writeCms(key, digest); }));
    return out;
}

Error selfCheckFailed(const QString& what)
{
    return {ErrorKind::SignatureSelfCheckFailed, {}, what};
}

/// What goes out must be found good by whoever looks at it, and must not have spoilt what was
/// signed before.
Result<void> checkOwnWork(const QByteArray& signedPdf, const SigningKey& key,
                          const SignatureRequest& request)
{
    VerifyOptions options;
    options.trust.add(key.certificate());
    options.now = request.time;
    const Verification verification = verify(signedPdf, options);
    if (!verification.isSigned())
        return selfCheckFailed(QStringLiteral("no signature found"));
    const SignatureReport& last = verification.signatures.last();
    if (!last.isIntact() || !last.isTrusted() || last.coverage != Coverage::WholeDocument)
        return selfCheckFailed(QStringLiteral("the new signature is not good"));
    for (const SignatureReport& signature : verification.signatures) {
        const Change ours{ChangeKind::SignatureAdded, {last.field}, false};
        if (signature.isIntact() && signature.changes.contains(ours))
            return selfCheckFailed(QStringLiteral("%1 forbids it").arg(signature.field));
    }
    return {};
}

/// Which file it was, where the error could not know.
Error inFile(const Error& error, const QString& path)
{
    const bool lacksFile =
        error.kind() == ErrorKind::PdfDamaged || error.kind() == ErrorKind::PdfEncrypted;
    if (!lacksFile)
        return error;
    return {error.kind(), {QFileInfo(path).fileName()}, error.detail()};
}

} // namespace

Result<QByteArray> signPdf(const QByteArray& pdf, const SigningKey& key,
                           const SignatureRequest& request)
{
    BERAAD_CHECK(key.usableAt(request.time));
    BERAAD_TRY(QByteArray signedPdf, guarded([&] { return appendSignature(pdf, key, request); }));
    BERAAD_CHECK(checkOwnWork(signedPdf, key, request));
    return signedPdf;
}

Result<void> signFile(const QString& source, const QString& target, const SigningKey& key,
                      const SignatureRequest& request)
{
    BERAAD_TRY(const QByteArray pdf, readFile(source));
    const Result<QByteArray> signedPdf = signPdf(pdf, key, request);
    if (!signedPdf)
        return inFile(signedPdf.error(), source);
    return writeFileAtomically(target, *signedPdf, [&](const QString& aside) -> Result<void> {
        BERAAD_TRY(const QByteArray written, readFile(aside));
        if (written != *signedPdf)
            return selfCheckFailed(QStringLiteral("the file reads back differently"));
        return {};
    });
}

} // namespace beraad::signing
