// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace beraad::render {

/// From now on this process keeps the memory that it frees. A page takes and frees tens of
/// megabytes (the scan that it shows, its pixels), and to have the system hand them out anew for
/// each page took as long as drawing it.
void keepHeap();

/// Gives back what is free of it, unless that is little; for when nobody waits for a page.
void giveHeapBack();

} // namespace beraad::render
