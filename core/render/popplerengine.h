// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pdf/pdfengine.h"
#include "core/render/popplerdocument.h"

#include <map>

namespace beraad::render {

/// Reads PDFs with Poppler in this process: what a worker does its work with, and tests.
class PopplerEngine final : public pdf::PdfEngine
{
public:
    Result<pdf::OpenedDocument> open(const QString& document, const pdf::PdfSource& source,
                                     const Abort& abort) override;
    void close(const QString& document) override;
    Result<QImage> picture(const pdf::PictureRequest& request, const Abort& abort) override;
    Result<pdf::PageContent> content(const QString& document, int page,
                                     const Abort& abort) override;
    Result<text::PageWords> words(const QString& document, int page, const Abort& abort) override;
    Result<pdf::PdfDetails> details(const QString& document, const Abort& abort) override;
    Result<QByteArray> annotatedCopy(const QString& document,
                                     const QList<pdf::Annotation>& annotations,
                                     const Abort& abort) override;
    Result<QByteArray> unlockedCopy(const QString& document, const Abort& abort) override;

    /// Null when it is not open.
    const PopplerDocument* find(const QString& document) const;

private:
    std::map<QString, PopplerDocument> m_documents;
};

} // namespace beraad::render
