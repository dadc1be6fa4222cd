// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <algorithm>
#include <optional>

namespace beraad {

/// The share in whole percent, half rounded up; 100 only when it is all and 0 only when it is
/// nothing, so that 199 of 200 reads 99 %. Shares of one whole need not add up to 100. None when
/// `whole` is 0. `part` is not negative.
inline std::optional<int> wholePercent(qint64 part, qint64 whole)
{
    if (whole <= 0)
        return std::nullopt;
    const int rounded = int((200 * part + whole) / (2 * whole));
    return part > 0 && part < whole ? std::clamp(rounded, 1, 99) : rounded;
}

} // namespace beraad
