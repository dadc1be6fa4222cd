// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// The entries of the two packages. Private to this room.
namespace beraad::exchange {

inline constexpr auto kRoundEntry = "round.json";
inline constexpr auto kReturnEntry = "return.json";
inline constexpr QLatin1String kPlanPrefix("plans/");
inline constexpr QLatin1String kPlanSuffix(".pdf");
inline constexpr QLatin1String kTextPrefix("texts/");
inline constexpr QLatin1String kTextSuffix(".json");

inline QString planEntry(const QString& sha256)
{
    return kPlanPrefix + sha256 + kPlanSuffix;
}

inline QString textEntry(const QString& sha256)
{
    return kTextPrefix + sha256 + kTextSuffix;
}

/// The SHA-256 in such a name; empty for another.
inline QString sha256In(const QString& entry, QLatin1String prefix, QLatin1String suffix)
{
    if (!entry.startsWith(prefix) || !entry.endsWith(suffix))
        return {};
    return entry.mid(prefix.size(), entry.size() - prefix.size() - suffix.size());
}

} // namespace beraad::exchange
