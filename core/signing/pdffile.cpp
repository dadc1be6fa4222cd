// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signing/pdffile.h"

#include <qpdf/QPDFExc.hh>

namespace beraad::signing {

namespace {

Result<std::unique_ptr<PdfFile>> openUnguarded(const QByteArray& bytes)
{
    auto file = std::make_unique<PdfFile>();
    file->bytes = bytes;
    file->pdf.setSuppressWarnings(true);
    file->pdf.setAttemptRecovery(false);
    try {
        file->pdf.processMemoryFile("", file->bytes.constData(),
                                    static_cast<std::size_t>(file->bytes.size()));
    } catch (const QPDFExc& failure) {
        if (failure.getErrorCode() == qpdf_e_password)
            return Error(ErrorKind::PdfEncrypted);
        throw;
    }
    // What it only remarks on while opening (a blank before the cross-reference, a wrong /Size) is
    // common and changes nothing; what it remarks on later is an object that it could not read.
    file->pdf.getWarnings();
    return file;
}

} // namespace

Result<std::unique_ptr<PdfFile>> openPdf(const QByteArray& bytes)
{
    return guarded([&] { return openUnguarded(bytes); });
}

} // namespace beraad::signing
