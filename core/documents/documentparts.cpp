// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/documentparts.h"

namespace beraad::documents {

TableCell TableCell::pageNumber(const QString& anchor)
{
    TableCell cell;
    cell.target = anchor;
    cell.pageOf = anchor;
    return cell;
}

void Table::addRow(const QStringList& texts)
{
    QList<TableCell> row;
    row.reserve(texts.size());
    for (const QString& text : texts)
        row.append(TableCell(text));
    rows.append(row);
}

} // namespace beraad::documents
