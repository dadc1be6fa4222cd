// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace beraad {

/// How far the process that reads plans is shut in, as it found out itself: it tried.
struct Confinement
{
    bool privileges = false;  ///< it can gain none (no_new_privs)
    bool systemCalls = false; ///< all but a short list are refused (seccomp)
    bool files = false;       ///< it can open none but the system's fonts (Landlock)
    bool network = false;     ///< it can make no connection
    bool memory = false;      ///< its memory is bounded
    bool time = false;        ///< the processor time of each request is bounded

    bool isComplete() const
    {
        return privileges && systemCalls && files && network && memory && time;
    }
    friend bool operator==(const Confinement&, const Confinement&) = default;
};

} // namespace beraad
