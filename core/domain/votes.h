// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace beraad::domain {

/// How the committee voted: on a plan in its advice, on anything else in its agenda item.
struct Votes
{
    int inFavour = 0;
    int against = 0;
    int abstained = 0; ///< present and not voting; a recused member is none of the three

    int total() const { return inFavour + against + abstained; }
    friend bool operator==(const Votes&, const Votes&) = default;
};

} // namespace beraad::domain
