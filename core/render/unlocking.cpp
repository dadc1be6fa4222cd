// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/render/unlocking.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFExc.hh>
#include <qpdf/QPDFWriter.hh>

#include <exception>
#include <memory>

namespace beraad::render {

namespace {

Error errorOf(const QPDFExc& problem, const pdf::PdfSource& source)
{
    const ErrorKind wrong =
        source.password.isEmpty() ? ErrorKind::PdfEncrypted : ErrorKind::PdfWrongPassword;
    const bool isLocked = problem.getErrorCode() == qpdf_e_password;
    return Error(isLocked ? wrong : ErrorKind::PdfDamaged, {source.fileName},
                 QString::fromStdString(problem.getMessageDetail()));
}

QByteArray written(QPDF& pdf)
{
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setPreserveEncryption(false);
    writer.setDeterministicID(true); // so that a file that comes in twice is stored once
    writer.write();
    const std::unique_ptr<Buffer> copy(writer.getBuffer());
    return {reinterpret_cast<const char*>(copy->getBuffer()), qsizetype(copy->getSize())};
}

/// libqpdf throws; here that ends.
Result<QByteArray> unlocked(const pdf::PdfSource& source, const QByteArray& password)
{
    try {
        const QByteArray bytes = source.bytes->bytes();
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processMemoryFile(qUtf8Printable(source.fileName), bytes.constData(),
                              size_t(bytes.size()), password.constData());
        return written(pdf);
    } catch (const QPDFExc& problem) {
        return errorOf(problem, source);
    } catch (const std::bad_alloc&) {
        throw; // the worker's end, which its owner knows how to tell
    } catch (const std::exception& problem) {
        return Error(ErrorKind::PdfDamaged, {source.fileName}, QString::fromUtf8(problem.what()));
    }
}

} // namespace

Result<QByteArray> withoutPassword(const pdf::PdfSource& source)
{
    Result<QByteArray> copy = unlocked(source, source.password.toUtf8());
    // Files from before PDF 2.0 mean the letters of Latin-1.
    if (!copy && copy.error().kind() == ErrorKind::PdfWrongPassword)
        copy = unlocked(source, source.password.toLatin1());
    return copy;
}

} // namespace beraad::render
