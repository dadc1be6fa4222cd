// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/pdf/messages.h"
#include "core/text/pagewords.h"

#include <functional>
#include <memory>

namespace Poppler {
class Document;
class Page;
} // namespace Poppler

namespace beraad::pdf {

/// One PDF as Poppler reads it; all of Poppler's types stay behind this class. To be used by one
/// thread at a time: Poppler promises nothing for two, so each thread opens its own (it costs about
/// 2 ms and 0.1 MB; the bytes are shared).
class PopplerDocument
{
public:
    /// Asked often while Poppler works; true stops it.
    using Abort = std::function<bool()>;

    /// More pages than this is not a plan, and more than a window can lay out.
    static constexpr int kMostPages = 20000;
    /// More letters than this on one page are cut off.
    static constexpr int kMostLetters = 200000;

    /// PdfEncrypted when it opens only with a password, PdfTooLarge beyond kMostPages, PdfDamaged
    /// when Poppler makes nothing of it.
    static Result<PopplerDocument> open(const QByteArray& bytes, const QString& fileName);

    PopplerDocument(PopplerDocument&&) noexcept;
    PopplerDocument& operator=(PopplerDocument&&) noexcept;
    ~PopplerDocument();

    int pageCount() const;
    QString title() const;
    /// In points; a page that cannot be read is taken for A4.
    QSizeF pageSize(int page) const;
    /// Null when the page cannot be read, was aborted or is larger than can be held.
    QImage picture(const PictureRequest& request, const Abort& abort) const;
    PageText text(int page, const Abort& abort) const;
    /// The same words without the places of their letters, which is what is kept of a plan.
    text::PageWords words(int page, const Abort& abort) const;
    QList<PageLink> links(int page) const;
    QList<OutlineEntry> outline() const;

private:
    explicit PopplerDocument(std::unique_ptr<Poppler::Document> document);
    std::unique_ptr<Poppler::Page> page(int index) const;

    std::unique_ptr<Poppler::Document> m_document;
};

} // namespace beraad::pdf
