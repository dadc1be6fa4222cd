// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace beraad::app {

/// Makes the process of the window give pictures of pages back to the system as soon as they go.
/// Called once, before there is another thread.
void keepWindowHeapSmall();

} // namespace beraad::app
