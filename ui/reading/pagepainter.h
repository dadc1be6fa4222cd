// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reading/mark.h"

#include <QList>
#include <QRectF>
#include <QString>

class QPainter;
class QPalette;

namespace beraad::ui {

/// What lies over the picture of one page, in the coordinates of the painter.
struct PageOverlay
{
    struct Cited
    {
        QList<QRectF> rectangles;
        QColor colour;
        QString label;
    };
    QList<Cited> cited;
    QList<QRectF> hits;
    QList<QRectF> currentHit;
    QList<QRectF> selection;
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

void paintOverlay(QPainter& painter, const QRectF& sheet, const PageOverlay& overlay,
                  const QPalette& palette);

/// Where the label of a cited passage stands, beside its first line in the page's margin.
QRectF labelRectangle(const QRectF& sheet, const PageOverlay::Cited& cited, const QFont& font);

} // namespace beraad::ui
