// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <optional>

/// What people mean by what they type in a cell. Nothing where it can be read in no way, or in two.
namespace beraad::tables {

/// A whole number of at most nine digits: "14", "0014".
std::optional<int> wholeNumber(const QString& cell);

/// An amount in euro cents, with Dutch or English signs: "€ 1.234.567,50", "1,234,567.50",
/// "1234567", "12,5", "1.250,-". A sign followed by three digits parts thousands, because no amount
/// has three decimals.
std::optional<qint64> euroCents(const QString& cell);

/// A day: "19-05-2020", "19-5-2020", "19/05/2020", "2020-05-19", "19 mei 2020", "19 May 2020"; also
/// with the time of day behind it, which is left off.
std::optional<QDate> day(const QString& cell);

} // namespace beraad::tables
