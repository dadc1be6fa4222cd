// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/render/workerheap.h"

namespace beraad::render {

void keepHeap() {}

void giveHeapBack() {}

} // namespace beraad::render
