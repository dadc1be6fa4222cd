// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QRectF>
#include <QSizeF>
#include <QString>

namespace beraad::signing {

/// Where a signature shows and how it looks.
struct Stamp
{
    static constexpr int kLastPage = -1;

    int page = 0; ///< counted from 0, or kLastPage
    /// In points (1/72 inch) from the bottom left corner of the page, as PDF counts: top() is the
    /// lower edge.
    QRectF rectangle;
    /// A PDF of one page that is drawn into the rectangle, such as drawStamp() makes; for a PDF/A
    /// it must be PDF/A itself, as its fonts and colours become part of the document.
    QByteArray appearance;
};

/// What a stamp says, in the words and the language of the caller. Empty lines take no room.
struct StampText
{
    QString heading;      ///< such as "Digitally signed by"
    QString signer;       ///< name
    QString organisation; ///< or the signer's role
    QString note;         ///< such as the reason and the date
};

/// A stamp for a rectangle of `size` points as a PDF/A-1b of one page. A line that is
/// too long is set smaller, and cut with an ellipsis where that is not enough. Needs a
/// QGuiApplication; any thread. Error: FontMissing.
Result<QByteArray> drawStamp(const StampText& text, const QSizeF& size);

} // namespace beraad::signing
