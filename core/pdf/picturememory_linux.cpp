// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/picturememory.h"

#include <cstdlib>

#include <sys/mman.h>

namespace beraad::pdf {

namespace {

constexpr size_t kLargePage = 2 * 1024 * 1024; ///< bytes; where it is another, advice does no harm
constexpr size_t kBytesPerPixel = 4;

} // namespace

QImage roomForPicture(QSize size)
{
    const size_t line = size_t(size.width()) * kBytesPerPixel;
    const size_t bytes = line * size_t(size.height());
    if (bytes < kLargePage)
        return QImage(size, QImage::Format_RGB32);
    const size_t pages = (bytes + kLargePage - 1) / kLargePage;
    void* memory = std::aligned_alloc(kLargePage, pages * kLargePage);
    if (!memory)
        return {};
    // A last piece that would be mostly empty stays in small ones, or it costs memory for nothing.
    const size_t asked = (bytes + kLargePage / 2) / kLargePage * kLargePage;
    (void)madvise(memory, asked, MADV_HUGEPAGE); // refused: as it always was
    return QImage(static_cast<uchar*>(memory), size.width(), size.height(), qsizetype(line),
                  QImage::Format_RGB32, &std::free, memory);
}

} // namespace beraad::pdf
