// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/pdf/messages.h"
#include "core/pdf/sharedmemory.h"
#include "core/text/pagewords.h"

#include <functional>
#include <memory>

namespace beraad::pdf {

/// A PDF as it is handed to who reads it.
struct PdfSource
{
    std::shared_ptr<SharedMemory> bytes;
    QString fileName; ///< for the sentence about an error only
    QString password; ///< empty: opens without one
};

/// What reads PDFs, one thing after the other, on the thread that made it. Every call blocks; the
/// `abort` that it is given is asked often, and true ends the work with Cancelled.
///
/// Beside the errors named below each call can end in how the reader failed: ReaderCrashed,
/// ReaderTooSlow, ReaderOutOfMemory (the document did it; see isFatal()) or ReaderMissing.
class PdfEngine
{
public:
    using Abort = std::function<bool()>;

    virtual ~PdfEngine() = default;

    /// Gets ready, so that the first document does not wait for that.
    virtual void prepare() {}
    /// Makes a document ready to be asked for by its name. PdfDamaged, PdfEncrypted (it needs a
    /// password), PdfWrongPassword, PdfTooLarge.
    virtual Result<OpenedDocument> open(const QString& document, const PdfSource& source,
                                        const Abort& abort) = 0;
    virtual void close(const QString& document) = 0;

    /// The pixels that the request names. PageNotShown.
    virtual Result<QImage> picture(const PictureRequest& request, const Abort& abort) = 0;
    /// Words and links; a page that cannot be read has none.
    virtual Result<PageContent> content(const QString& document, int page, const Abort& abort) = 0;
    /// The same words without the places of their letters, which is what is kept of a plan.
    virtual Result<text::PageWords> words(const QString& document, int page,
                                          const Abort& abort) = 0;
    /// What is in the file beside its pages. Reads the whole of it.
    virtual Result<PdfDetails> details(const QString& document, const Abort& abort) = 0;
    /// The file with this written on it; the document itself stays as it is. What is on a page that
    /// does not exist is left out. PdfDamaged when no copy can be made of it.
    virtual Result<QByteArray> annotatedCopy(const QString& document,
                                             const QList<Annotation>& annotations,
                                             const Abort& abort) = 0;
    /// The same pages in a file that opens without a password; what was signed in it no longer
    /// holds. The errors of open(), PdfTooLarge.
    virtual Result<QByteArray> unlockedCopy(const QString& document, const Abort& abort) = 0;
};

using EngineFactory = std::function<std::unique_ptr<PdfEngine>()>;

/// Whether the document brought its reader down.
constexpr bool isFatal(ErrorKind kind)
{
    return kind == ErrorKind::ReaderCrashed || kind == ErrorKind::ReaderTooSlow ||
           kind == ErrorKind::ReaderOutOfMemory;
}

/// As many engines as are of use on this machine: one a core, at most four.
int usualEngines();

} // namespace beraad::pdf
