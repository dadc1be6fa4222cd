// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>

/// What reading and writing CSV have to agree on.
namespace beraad::tables {

/// What separates cells, in the order of preference where two explain a file equally well.
inline constexpr std::array<QChar, 3> kSeparators{u';', u',', u'\t'};

/// A cell that begins with = + - @ or a control character is a formula to a spreadsheet program,
/// and a formula can send data away or start a program. Such a cell gets an apostrophe before it,
/// which spreadsheet programs take as "text"; plain numbers stay as they are.
QString guarded(const QString& cell);

/// The cell as it was before guarded().
QString unguarded(const QString& cell);

} // namespace beraad::tables
