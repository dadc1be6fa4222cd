// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace beraad::intake {

/// Names in one cell of a table: "Zeecollege; Noordhof". One that holds a sign that parts them, or
/// begins with a quotation mark, stands between quotation marks, and a mark in it is doubled, as in
/// CSV: "Bakker; Zonen". So a person can read and correct it in any spreadsheet.
QString namesInCell(const QStringList& names);

/// The names of such a cell, parted by ; or | or on lines of their own. A quotation mark that is
/// not closed before such a sign is one like any other.
QStringList namesOfCell(const QString& cell);

} // namespace beraad::intake
