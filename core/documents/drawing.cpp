// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/drawing.h"

#include "core/documents/contentmarks.h"
#include "core/documents/marks.h"

#include <QAbstractTextDocumentLayout>
#include <QImage>
#include <QPainter>
#include <QTextCharFormat>
#include <QTextObjectInterface>

namespace beraad::documents {

namespace {

constexpr int kDrawingType = QTextFormat::UserObject + 1;

class DrawingHandler final : public QObject, public QTextObjectInterface
{
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)

public:
    using QObject::QObject;

    QSizeF intrinsicSize(QTextDocument*, int, const QTextFormat& format) override
    {
        const auto drawing = drawingOf(format);
        return drawing ? drawing->size : QSizeF();
    }

    void drawObject(QPainter* painter, const QRectF& rect, QTextDocument*, int,
                    const QTextFormat& format) override
    {
        const auto drawing = drawingOf(format);
        if (!drawing || !drawing->paint)
            return;
        const int part = format.intProperty(marks::Part);
        if (part != contentmarks::kUnmarked)
            contentmarks::paintEdge(*painter, part);
        painter->save();
        drawing->paint(*painter, rect);
        painter->restore();
        if (part != contentmarks::kUnmarked)
            contentmarks::paintEdge(*painter, part);
    }
};

} // namespace

Drawing signDrawing(OutcomeSign sign, qreal size)
{
    const auto paint = [sign](QPainter& painter, const QRectF& area) {
        paintOutcomeSign(painter, area, sign, OutcomeColours::onLight()[sign]);
    };
    return {QSizeF(size, size), paint, {}};
}

Drawing pictureDrawing(const QImage& image, const QSizeF& size, const QString& alternative)
{
    QImage opaque = image;
    if (image.hasAlphaChannel()) { // PDF/A-1 knows no transparency
        opaque = QImage(image.size(), QImage::Format_RGB32);
        opaque.fill(Qt::white);
        QPainter(&opaque).drawImage(0, 0, image);
    }
    const auto paint = [opaque](QPainter& painter, const QRectF& area) {
        painter.drawImage(area, opaque);
    };
    return {size, paint, alternative};
}

std::shared_ptr<const Drawing> drawingOf(const QTextFormat& format)
{
    return format.property(marks::Picture).value<std::shared_ptr<const Drawing>>();
}

QTextCharFormat drawingFormat(const Drawing& drawing)
{
    QTextCharFormat format;
    format.setObjectType(kDrawingType);
    format.setProperty(marks::Picture,
                       QVariant::fromValue(std::make_shared<const Drawing>(drawing)));
    return format;
}

void registerDrawings(QAbstractTextDocumentLayout& layout)
{
    layout.registerHandler(kDrawingType, new DrawingHandler(&layout));
}

} // namespace beraad::documents

#include "drawing.moc"
