// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/outcomesign.h"

#include <QMetaType>
#include <QRectF>
#include <QSizeF>
#include <QString>

#include <functional>
#include <memory>

class QAbstractTextDocumentLayout;
class QImage;
class QPainter;
class QTextCharFormat;
class QTextFormat;

namespace beraad::documents {

/// A picture made of lines, areas and text, or of pixels, that lies in a document like a letter of
/// the text. `paint` must use opaque colours only and may be called more than once.
struct Drawing
{
    QSizeF size; ///< layout units
    std::function<void(QPainter&, const QRectF&)> paint;
    QString alternative; ///< what a reader who does not see it is told
};

/// The sign of an outcome, as large as a letter of `size`, in its colour on paper.
Drawing signDrawing(OutcomeSign sign, qreal size);

/// A picture as it is, on white where it is transparent.
Drawing pictureDrawing(const QImage& image, const QSizeF& size, const QString& alternative);

/// The format under which a drawing is inserted (one QChar::ObjectReplacementCharacter).
QTextCharFormat drawingFormat(const Drawing& drawing);

/// The drawing that a format says is inserted here; none for ordinary text.
std::shared_ptr<const Drawing> drawingOf(const QTextFormat& format);

/// Teaches a layout to measure and paint drawings; the layout owns what that takes.
void registerDrawings(QAbstractTextDocumentLayout& layout);

} // namespace beraad::documents

Q_DECLARE_METATYPE(std::shared_ptr<const beraad::documents::Drawing>)
