// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/pdfexport.h"

#include "core/documents/documentstructure.h"
#include "core/documents/pagepainter.h"
#include "core/documents/pagination.h"
#include "core/documents/pdffinishing.h"

#include <QFontDatabase>
#include <QSet>
#include <QTextDocument>
#include <QTextFormat>

namespace beraad::documents {

namespace {

QSet<QString> familiesIn(const QTextDocument& document)
{
    QSet<QString> families{document.defaultFont().family()};
    for (const QTextFormat& format : document.allFormats()) {
        if (format.isCharFormat() && format.hasProperty(QTextFormat::FontFamilies))
            families.unite({format.toCharFormat().font().family()});
    }
    return families;
}

Result<void> requireFonts(const QTextDocument& document)
{
    for (const QString& family : familiesIn(document)) {
        if (!QFontDatabase::hasFamily(family))
            return Error(ErrorKind::FontMissing, {family});
    }
    return {};
}

QHash<QString, PdfPlace> pdfPlaces(const Placement& placement, const PageSetup& setup)
{
    QHash<QString, PdfPlace> places;
    for (const PlacedArea& placed : placement.areas) {
        const QRectF area = placed.area.translated(setup.margins.left(), setup.margins.top());
        const qreal bottom = PageSetup::paper().height() - area.bottom();
        places.insert(placed.name,
                      {placed.page, QRectF(area.left() / kPoint, bottom / kPoint,
                                           area.width() / kPoint, area.height() / kPoint)});
    }
    return places;
}

} // namespace

Result<PlacedPdf> toPlacedPdf(const QTextDocument& document, const PageSetup& setup,
                              const Progress* progress)
{
    BERAAD_CHECK(requireFonts(document));
    const std::unique_ptr<QTextDocument> pages = forPages(document);
    const DocumentStructure structure = markStructure(*pages, setup.style.ink);
    const Placement placement = layOutPages(*pages, setup);
    BERAAD_TRY(const QByteArray written, paintPages(*pages, setup, placement, progress));
    BERAAD_TRY(const QByteArray finished, finishPdf(written, setup, placement, structure));
    return PlacedPdf{finished, placement.pages, pdfPlaces(placement, setup)};
}

Result<QByteArray> toPdf(const QTextDocument& document, const PageSetup& setup,
                         const Progress* progress)
{
    BERAAD_TRY(const PlacedPdf pdf, toPlacedPdf(document, setup, progress));
    return pdf.bytes;
}

} // namespace beraad::documents
