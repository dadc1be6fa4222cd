// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reading/markmodel.h"

#include <QByteArray>

namespace beraad::ui {

/// A row for each mark: page, colour, passage, note, who made it, with whom it is shared.
QByteArray marksAsCsv(const QList<MarkEntry>& marks);

/// To read or to paste into a letter, in UTF-8: page and colour, the passage between quotation
/// marks, the note.
QByteArray marksAsText(const QList<MarkEntry>& marks);

} // namespace beraad::ui
