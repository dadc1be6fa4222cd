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
