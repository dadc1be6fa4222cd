// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/pdf/messages.h"
#include "core/pdf/pdfengine.h"

#include <functional>
#include <memory>

namespace Poppler {
class Document;
class Page;
} // namespace Poppler

namespace beraad::render {

/// One PDF as Poppler reads it; all of Poppler's types stay behind this class. To be used by one
/// thread at a time: Poppler promises nothing for two, so each thread opens its own (it costs about
/// 2 ms and 0.1 MB; the bytes are shared).
class PopplerDocument
{
public:
    /// Asked often while Poppler works; true stops it.
    using Abort = pdf::PdfEngine::Abort;

    /// PdfEncrypted when it opens only with a password, PdfWrongPassword when not with this one,
    /// PdfTooLarge beyond pdf::kMostPages, PdfDamaged when Poppler makes nothing of it.
    static Result<PopplerDocument> open(const pdf::PdfSource& source);

    /// Builds what Poppler builds once; open() does so too.
    static void prepare();

    PopplerDocument(PopplerDocument&&) noexcept;
    PopplerDocument& operator=(PopplerDocument&&) noexcept;
    ~PopplerDocument();

    int pageCount() const;
    pdf::OpenedDocument facts() const;
    /// In points; a page that cannot be read is taken for A4.
    QSizeF pageSize(int page) const;
    /// Null when the page cannot be read, was aborted or is larger than can be held.
    QImage picture(const pdf::PictureRequest& request, const Abort& abort) const;
    /// Words with the place of each letter, in reading order; what is beyond pdf::kMostLetters is
    /// cut off.
    QList<pdf::TextWord> letters(int page, const Abort& abort) const;
    /// The same words without the places of their letters.
    text::PageWords words(int page, const Abort& abort) const;
    /// Those that lead to a page or an address. Scripts, programs to start, forms to send and files
    /// elsewhere are left out: a plan has no business with them.
    QList<pdf::PageLink> links(int page) const;
    /// Fonts are those of the first hundred pages.
    pdf::PdfDetails details(const Abort& abort) const;
    /// As pdf::PdfEngine::annotatedCopy().
    Result<QByteArray> annotatedCopy(const QList<pdf::Annotation>& annotations) const;
    const pdf::PdfSource& source() const { return m_source; }

private:
    PopplerDocument(pdf::PdfSource source, std::unique_ptr<Poppler::Document> document);
    std::unique_ptr<Poppler::Page> page(int index) const;
    QList<pdf::OutlineEntry> outline() const;
    QStringList labels() const;

    pdf::PdfSource m_source; ///< what the document reads from
    std::unique_ptr<Poppler::Document> m_document;
};

} // namespace beraad::render
