// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace beraad::ui {

/// One step of white space in device independent pixels; halves and multiples of it divide
/// everything in the window, so that left edges line up.
inline constexpr int kStep = 8;
inline constexpr int kHalfStep = kStep / 2;

/// The one radius of rounded corners.
inline constexpr int kRadius = 4;

/// Small icons stand beside text, rail icons above it.
inline constexpr int kIconSize = 16;
inline constexpr int kRailIconSize = 22;

/// The widest line that reads well, in characters of average width (motivations, notes).
inline constexpr int kReadableColumns = 76;

/// Work shorter than this shows no progress (milliseconds).
inline constexpr int kPatience = 300;

/// What is typed is stored when the hand rests this long (milliseconds): together with the storing
/// well within the second of typing that may be lost.
inline constexpr int kStoreWithin = 700;

} // namespace beraad::ui
