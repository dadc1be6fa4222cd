// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QPointF>
#include <QRectF>
#include <QString>

class QTextDocument;

namespace beraad::documents {

/// A heading as it lies on its page; private to this room, as all of this header.
struct PlacedHeading
{
    int level;
    QString text;
    QString anchor;
    int page;  ///< from 0
    qreal top; ///< from the top of the body
};

/// A piece of a page that a click on goes to an anchor.
struct PlacedLink
{
    QString target;
    int page;
    QRectF area; ///< in the body
    int part;    ///< its element of the structure (documentstructure.h)
};

/// A drawing that was given a name.
struct PlacedArea
{
    QString name;
    int page;
    QRectF area; ///< in the body
};

struct Placement
{
    int pages = 0;
    QList<PlacedHeading> headings;
    QList<PlacedLink> links;
    QList<PlacedArea> areas;
};

/// Breaks the document's pages as a careful typesetter would: headings and captions stay with what
/// they announce, no line of a paragraph stands alone, a small table stays whole. Works by page
/// breaks and white space in the document's own formats. The page size must be set.
void paginate(QTextDocument& document);

/// Where everything landed.
Placement place(const QTextDocument& document);

/// Writes the page numbers of headings where the document asks for them.
void fillPageNumbers(QTextDocument& document, const Placement& placement);

} // namespace beraad::documents
