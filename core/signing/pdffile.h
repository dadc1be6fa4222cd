// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <qpdf/QPDF.hh>

#include <exception>
#include <memory>
#include <new>

namespace beraad::signing {

/// A PDF opened by qpdf exactly as it stands: nothing is repaired, since what one reader repairs
/// another shows differently. Keeps the bytes, which qpdf does not copy. qpdf throws; whoever
/// works with `pdf` does so inside guarded().
struct PdfFile
{
    QByteArray bytes;
    QPDF pdf;
};

/// Errors: PdfDamaged (without a file name), PdfEncrypted (needs a password to be opened).
Result<std::unique_ptr<PdfFile>> openPdf(const QByteArray& bytes);

/// Runs what qpdf may throw out of; an exception becomes PdfDamaged with its words as detail.
template <typename Work> auto guarded(Work&& work) -> decltype(work())
{
    try {
        return work();
    } catch (const std::bad_alloc&) {
        return Error(ErrorKind::PdfDamaged, {}, QStringLiteral("needs more memory than there is"));
    } catch (const std::exception& failure) {
        return Error(ErrorKind::PdfDamaged, {}, QString::fromUtf8(failure.what()));
    }
}

} // namespace beraad::signing
