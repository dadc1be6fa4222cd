// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windowheap.h"

namespace beraad::app {

void keepWindowHeapSmall()
{
    // Other systems do so by themselves.
}

} // namespace beraad::app
