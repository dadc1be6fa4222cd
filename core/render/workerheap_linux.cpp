// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/render/workerheap.h"

#include <malloc.h>

namespace beraad::render {

namespace {

constexpr int kKept = 256 * 1024 * 1024; ///< bytes; more than a page needs
constexpr size_t kReserve = 16 * 1024 * 1024;

} // namespace

void keepHeap()
{
    mallopt(M_MMAP_MAX, 0); // or large pieces go back to the system by themselves
    mallopt(M_TRIM_THRESHOLD, kKept);
}

void giveHeapBack()
{
    // What an ordinary page took stays: to have it handed out anew takes longer than to draw the
    // page that a person asks for next.
    if (mallinfo2().fordblks > kReserve)
        malloc_trim(0);
}

} // namespace beraad::render
