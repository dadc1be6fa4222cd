// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace beraad::tables {

/// CSV that spreadsheet programs open with a double click: UTF-8 with a byte order mark, lines
/// ended by CR LF, ";" between the cells unless told otherwise (Excel takes ";" where the decimal
/// sign is a comma). No cell can act as a formula (csvdialect.h). readCsv() gives the same cells
/// back; rows without any content are lost on that way.
QByteArray writeCsv(const QStringList& header, const QList<QStringList>& rows,
                    QChar separator = u';');

} // namespace beraad::tables
