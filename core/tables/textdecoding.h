// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace beraad::tables {

/// The text of a file whose encoding nobody wrote down: by its byte order mark where it has one,
/// else UTF-8 where all of it is that, else Windows-1252, which is what Excel on Windows writes and
/// in which every byte means something.
QString decodedText(const QByteArray& bytes);

} // namespace beraad::tables
