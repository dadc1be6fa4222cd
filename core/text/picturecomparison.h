// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/pagealignment.h"

#include <QImage>

namespace beraad::text {

/// Two pages that belong together, or one that stands alone (-1 on the other side).
struct PicturePair
{
    int before = -1;
    int after = -1;
    QList<QRectF> different; ///< fractions of the page; empty: the same picture

    friend bool operator==(const PicturePair&, const PicturePair&) = default;
};

/// Versions without text, compared by how their pages look.
struct PictureComparison
{
    QList<PicturePair> pages; ///< in the order of both versions
    PageAlignment alignment;
};

/// How wide a page is asked for; more says nothing more.
inline constexpr int kComparedWidth = 192;

/// One picture per page, upright, about kComparedWidth pixels wide; a null one is an empty page.
/// Pages are paired by likeness, in order; differences are regions of some millimetres. A page that
/// was scanned again, a little shifted or darker, is the same page. Any thread.
PictureComparison comparePictures(const QList<QImage>& before, const QList<QImage>& after);

} // namespace beraad::text
