// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/documents/pagesetup.h"

#include <QByteArray>
#include <QHash>
#include <QRectF>

class QTextDocument;

namespace beraad::documents {

/// A named place on a page: PDF points from the page's bottom left corner, pages from 0.
struct PdfPlace
{
    int page = 0;
    QRectF rectangle; ///< top() is the lower edge, as PDF counts upwards

    friend bool operator==(const PdfPlace&, const PdfPlace&) = default;
};

/// A PDF, and where in it the named places came to lie.
struct PlacedPdf
{
    QByteArray bytes;
    int pages = 0;
    QHash<QString, PdfPlace> places;
};

/// Sets `document` on A4 pages and makes of them a PDF/A-1b with running heads, page numbers,
/// outline, clickable references, language and title. The document is measured in layout units
/// (stylesheet.h), as DocumentBuilder makes it, and is not changed. The same document and setup
/// give the same bytes. Any thread; one at a time per document.
/// Errors: FontMissing (a family that the document uses is not installed), Cancelled, Internal.
Result<PlacedPdf> toPlacedPdf(const QTextDocument& document, const PageSetup& setup,
                              const Progress* progress = nullptr);

/// The same where nothing but the file is wanted.
Result<QByteArray> toPdf(const QTextDocument& document, const PageSetup& setup,
                         const Progress* progress = nullptr);

} // namespace beraad::documents
