// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/ids.h"
#include "core/domain/passage.h"

#include <QString>

#include <array>
#include <optional>

/// Cross-cutting themes: what the committee looks for in all plans, beside the criteria. They never
/// change a score or an outcome.
namespace beraad::domain {

/// Theme (thema): of a programme. It is never removed, because reviews and packages refer to it; a
/// retired one keeps what was said of it, and nobody is asked for more.
struct Theme
{
    ThemeId id;
    ProgrammeId programme;
    QString name;
    int position = 0;
    bool isRetired = false;

    friend bool operator==(const Theme&, const Theme&) = default;
};

/// How a plan covers a theme, from the highest down.
enum class Coverage
{
    Well,
    Thinly,
    Not
};

inline constexpr std::array kCoverages{Coverage::Well, Coverage::Thinly, Coverage::Not};

/// What a reader finds of a theme in a plan: part of a review, and never obligatory.
struct ThemeFinding
{
    ThemeId theme;
    std::optional<Coverage> coverage; ///< none: not said, so it counts in nothing
    QString remark;
    /// A passage that shows it. With the evidence of the own review that it was taken from, or
    /// null.
    std::optional<Citation> example;

    bool isEmpty() const { return !coverage && remark.isEmpty() && !example; }
    friend bool operator==(const ThemeFinding&, const ThemeFinding&) = default;
};

} // namespace beraad::domain
