// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/labels.h"

#include "core/documents/stylesheet.h"

#include <QBuffer>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

namespace beraad::documents {

namespace {

constexpr int kColumns = 3;
constexpr int kRows = 8;
constexpr QSizeF kLabel(70 * kMillimetre, 37 * kMillimetre);
constexpr qreal kTop = 0.5 * kMillimetre; // what eight rows leave of a sheet, halved
constexpr qreal kPadding = 5 * kMillimetre;

QString textOf(const domain::LeadApplicant& addressee)
{
    QStringList lines{addressee.organisation, addressee.contact, addressee.street,
                      QStringLiteral("%1  %2").arg(addressee.postalCode, addressee.city)};
    lines.removeAll(QString());
    return lines.join(u'\n');
}

/// The largest type in which the text fits, down to what can still be read.
QFont fittingFont(QPainter& painter, const QRectF& area, const QString& text)
{
    const Stylesheet style;
    for (qreal size = style.textSize; size > 6.5 * kPoint; size -= 0.5 * kPoint) {
        const QFont font = Stylesheet::font(style.textFamily, size);
        painter.setFont(font);
        if (area.contains(painter.boundingRect(area, Qt::TextWordWrap, text)))
            return font;
    }
    return painter.font();
}

} // namespace

Result<QByteArray> makeLabels(const QList<domain::LeadApplicant>& addressees)
{
    QByteArray pdf;
    QBuffer buffer(&pdf);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF());
    writer.setResolution(int(kResolution));
    QPainter painter;
    if (!painter.begin(&writer))
        return Error(ErrorKind::Internal, {}, QStringLiteral("no painter for labels"));
    for (qsizetype i = 0; i < addressees.size(); ++i) {
        const qsizetype place = i % (kColumns * kRows);
        if (place == 0 && i > 0)
            writer.newPage();
        const qsizetype row = place / kColumns;
        const QPointF corner(kLabel.width() * qreal(place % kColumns),
                             kTop + kLabel.height() * qreal(row));
        const QRectF area =
            QRectF(corner, kLabel).adjusted(kPadding, kPadding, -kPadding, -kPadding);
        const QString text = textOf(addressees[i]);
        painter.setFont(fittingFont(painter, area, text));
        painter.drawText(area, Qt::TextWordWrap | Qt::AlignVCenter, text);
    }
    painter.end();
    return pdf;
}

} // namespace beraad::documents
