// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/marks.h"
#include "core/documents/stylesheet.h"

#include <QTextBlockFormat>

/// The formats that all parts of a document are made from. Private to this room.
namespace beraad::documents {

inline QTextBlockFormat leaded(QTextBlockFormat block, qreal leading)
{
    block.setLineHeight(leading, QTextBlockFormat::FixedHeight);
    return block;
}

/// A block that the text engine wants before and after each table, and nobody should see.
inline QTextBlockFormat invisibleBlock()
{
    return leaded({}, 1);
}

inline QTextBlockFormat keptWithNext(QTextBlockFormat block)
{
    block.setProperty(marks::KeepWithNext, true);
    return block;
}

inline QTextBlockFormat asRole(marks::Role role, QTextBlockFormat block)
{
    block.setProperty(marks::BlockRole, int(role));
    return block;
}

/// Characters of `font` in the ink of the document.
inline QTextCharFormat inked(const QFont& font, const QColor& ink)
{
    QTextCharFormat format;
    format.setFont(font);
    format.setForeground(ink);
    return format;
}

} // namespace beraad::documents
