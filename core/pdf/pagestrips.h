// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QImage>
#include <QRect>
#include <QString>

#include <functional>

namespace beraad::pdf {

/// A part of a page from edge to edge, as a printer takes it: a whole page at its resolution is
/// more than a laptop likes to hold.
struct PageStrip
{
    int page = 0;
    QSize pageSize; ///< of the whole page, in the pixels of `part`
    QRect part;
    QImage image;

    bool startsPage() const { return part.top() == 0; }
};

/// Draws the pages of a PDF, from front to back, and each from top to bottom. Blocks, so not for
/// the window's thread. Stops at the first error that `take` gives. The errors of
/// PdfEngine, among them Cancelled. `fileName` is for the sentence about an error only.
Result<void> drawInStrips(const QByteArray& pdf, const QString& fileName, int dotsPerInch,
                          const std::function<Result<void>(const PageStrip&)>& take,
                          const Progress& progress);

} // namespace beraad::pdf
