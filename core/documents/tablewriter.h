// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/documentparts.h"
#include "core/documents/stylesheet.h"

#include <QTextCursor>

class QTextTable;

namespace beraad::documents {

/// A line of the contents.
struct ContentsEntry
{
    int level;
    QString text;
    QString anchor;
    InContents inContents = InContents::Yes;
};

/// Sets tables into a document in the house's look: no boxes, hairlines below the rows, a dark line
/// below the header and above the sums. Private to this room. Keeps a copy of the stylesheet only.
class TableWriter
{
public:
    explicit TableWriter(const Stylesheet& style);

    /// The rows of `table` with its header, at the cursor, which must stand in an empty block.
    void insert(QTextCursor& cursor, const Table& table) const;
    void insertContents(QTextCursor cursor, const QList<ContentsEntry>& entries) const;

private:
    QTextTable* insertGrid(QTextCursor& cursor, int rows, const QList<qreal>& shares,
                           int headerRows) const;
    void fillCell(QTextCursor cell, const TableCell& content, Alignment alignment,
                  const QTextCharFormat& characters) const;
    void fillRow(QTextTable& grid, int row, const Table& table) const;

    Stylesheet m_style;
};

} // namespace beraad::documents
