// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

/// The shortest way past all places and back to the first. Private to this room.
namespace beraad::committee {

/// Whole, symmetric, none negative.
using Distances = std::vector<std::vector<int>>;

struct ShortRound
{
    std::vector<int> places; ///< from place 0, each once
    int length = 0;
    int atLeast = 0; ///< no way is shorter
};

/// The shortest; time and memory grow with 2 to the number of places.
ShortRound exactRound(const Distances& distances);

/// A short one, and a bound on how much shorter one could be.
ShortRound nearRound(const Distances& distances);

} // namespace beraad::committee
