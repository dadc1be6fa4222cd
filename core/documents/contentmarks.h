// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

class QPainter;

/// How the pieces of a document's content keep their names on the way through QPdfWriter, which
/// knows nothing of tagged PDF: each piece is painted in its own colour and a number. Our colours
/// have eight bits a channel and QColor sixteen, of which QPdfWriter writes all; the lower byte of
/// an ordinary channel repeats the upper one, that of a marked channel differs by eight bits of the
/// number. Nothing is added to the text, so it is laid out as without marks, and ContentTagger
/// takes them out again. Private to this room.
namespace beraad::documents::contentmarks {

/// The number of a piece: 24 bits. An element of the structure has its place in it.
inline constexpr int kUnmarked = 0;
/// The dot before an item of a list, which is painted in one colour for all lists.
inline constexpr int kBullet = 1;
/// Running heads and page numbers.
inline constexpr int kPageFurniture = 0xff'ff'ff;

QColor marked(const QColor& colour, int part);

/// What a colour in a page's content, three numbers from 0 to 1, was before it was marked.
struct Unmarked
{
    QColor colour;
    int part = kUnmarked;
};
Unmarked unmarked(double red, double green, double blue);

/// Paints where a drawing begins, and once more where it ends: a rectangle without an extent.
/// Whatever lies between belongs to `part`, in whichever colours it is painted.
void paintEdge(QPainter& painter, int part);

} // namespace beraad::documents::contentmarks
