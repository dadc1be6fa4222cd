// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/pdf/samplepdf.h"

#include <QBuffer>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

namespace beraad::tests {

QByteArray samplePdf(const QList<QStringList>& pages, QSizeF size)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(72);
    writer.setPageSize(QPageSize(size, QPageSize::Point, {}, QPageSize::ExactMatch));
    writer.setPageMargins({});
    writer.setTitle(QStringLiteral("A sample plan"));
    QPainter painter(&writer);
    QFont font(QStringLiteral("DejaVu Sans"));
    font.setPixelSize(14);
    painter.setFont(font);
    for (int page = 0; page < pages.size(); ++page) {
        if (page > 0)
            writer.newPage();
        int y = 86;
        for (const QString& line : pages.at(page)) {
            painter.drawText(72, y, line);
            y += 20;
        }
    }
    painter.end();
    return bytes;
}

QByteArray numberedPdf(int pages)
{
    QList<QStringList> texts;
    for (int page = 1; page <= pages; ++page)
        texts.append({QStringLiteral("Page %1 of %2").arg(page).arg(pages)});
    return samplePdf(texts);
}

QByteArray handmadePdf(const QByteArray& pageEntries, const QByteArray& catalogEntries)
{
    // The table of places at the end is left out: readers rebuild it.
    const QByteArray page = "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 6 0 R"
                            "/Resources<</Font<</F1 7 0 R>>>>" +
                            pageEntries;
    const QByteArray text = "BT /F1 24 Tf 200 600 Td (Anchor) Tj ET";
    const QList<QByteArray> objects = {
        "<</Type/Catalog/Pages 2 0 R/Outlines 8 0 R" + catalogEntries + ">>",
        "<</Type/Pages/Count 3/Kids[3 0 R 4 0 R 5 0 R]>>",
        page + "/Annots[12 0 R 13 0 R 14 0 R]>>",
        page + ">>",
        page + ">>",
        "<</Length " + QByteArray::number(text.size()) + ">>stream\n" + text + "\nendstream",
        "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
        "<</Type/Outlines/First 9 0 R/Last 11 0 R/Count 3>>",
        "<</Title(Vision)/Parent 8 0 R/Next 11 0 R/First 10 0 R/Last 10 0 R/Count 1"
        "/Dest[3 0 R/XYZ 0 842 0]>>",
        "<</Title(Schools)/Parent 9 0 R/Dest[4 0 R/XYZ 0 421 0]>>",
        "<</Title(Budget)/Parent 8 0 R/Prev 9 0 R/Dest[5 0 R/Fit]>>",
        "<</Type/Annot/Subtype/Link/Border[0 0 0]/Rect[100 100 200 120]/Dest[5 0 R/XYZ 0 842 0]>>",
        "<</Type/Annot/Subtype/Link/Border[0 0 0]/Rect[100 200 200 220]"
        "/A<</S/URI/URI(https://example.org)>>>>",
        "<</Type/Annot/Subtype/Link/Border[0 0 0]/Rect[100 300 200 "
        "320]/A<</S/Launch/F(calc.exe)>>>>",
    };
    QByteArray pdf = "%PDF-1.4\n";
    for (int i = 0; i < objects.size(); ++i)
        pdf += QByteArray::number(i + 1) + " 0 obj" + objects.at(i) + "endobj\n";
    return pdf + "trailer<</Root 1 0 R/Size 15>>\n%%EOF\n";
}

bool hasInk(const QImage& image)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y).lightness() < 128)
                return true;
        }
    }
    return false;
}

} // namespace beraad::tests
