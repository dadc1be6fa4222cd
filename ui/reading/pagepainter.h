// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reading/mark.h"

#include <QList>
#include <QRectF>
#include <QString>

class QFont;
class QPainter;
class QPalette;

namespace beraad::ui {

/// What lies over the picture of one page, in the coordinates of the painter.
struct PageOverlay
{
    enum class Kind
    {
        Words, ///< one rectangle for each line of text
        Region
    };
    struct Cited
    {
        QString id;
        QList<QRectF> rectangles;
        QColor colour;
        QString label;
        Kind kind = Kind::Words;
    };
    QList<Cited> cited;
    Qt::Edge underline = Qt::BottomEdge; ///< where the foot of a line of text is, as it is turned
    QList<QRectF> hits;
    QList<QRectF> currentHit;
    QList<QRectF> selection;
    QList<QRectF> region; ///< that is selected
    QList<QRectF> emphasis;
};

/// The sheet with its edge, before there is a picture. `Skeleton` shows grey lines where text may
/// come, for pages that let a person wait.
enum class Waiting
{
    Blank,
    Skeleton
};
void paintSheet(QPainter& painter, const QRectF& sheet, const QPalette& palette, Waiting waiting);

/// A sheet that can show nothing says so.
void paintSheetMessage(QPainter& painter, const QRectF& sheet, const QString& sentence);

/// A quiet line at the top of what is to be seen of a sheet.
void paintSheetNote(QPainter& painter, const QRectF& part, const QString& sentence,
                    const QPalette& palette);

/// Labels are written in the painter's font; `room` is what of the sheet is in sight.
void paintOverlay(QPainter& painter, const QRectF& sheet, const QRectF& room,
                  const PageOverlay& overlay);

/// Where the labels of the cited passages stand, one for each: at the edge of the sheet beside the
/// first line, or behind the line where the edge is out of sight, and never over one another.
/// Null for a passage without a label.
QList<QRectF> labelRectangles(const QRectF& sheet, const QRectF& room, const PageOverlay& overlay,
                              const QFont& font);

} // namespace beraad::ui
