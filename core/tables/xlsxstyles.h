// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QList>

namespace beraad::tables {

/// What the number of a cell means: in an Excel workbook only its format tells.
enum class NumberMeaning
{
    Number,
    Day,
    TimeOfDay
};

/// By the number that a cell names its style with. SheetUnreadable.
Result<QList<NumberMeaning>> readXlsxStyles(const QByteArray& styles, const QString& fileName);

/// Of a format as "[$-413]d mmmm yyyy".
NumberMeaning meaningOf(const QString& format);

} // namespace beraad::tables
