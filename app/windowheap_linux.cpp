// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windowheap.h"

#include <malloc.h>

namespace beraad::app {

namespace {

constexpr int kLarge = 128 * 1024; ///< bytes; less than a picture of a page

} // namespace

void keepWindowHeapSmall()
{
    // Else the limit grows with the first picture that goes, and all later ones leave holes.
    mallopt(M_MMAP_THRESHOLD, kLarge);
    // Threads that read, search and copy come and go, and one heap of their own each would stay.
    mallopt(M_ARENA_MAX, 1);
}

} // namespace beraad::app
