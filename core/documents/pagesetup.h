// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/documents/stylesheet.h"

#include <QDateTime>
#include <QMarginsF>
#include <QSizeF>
#include <QString>

namespace beraad::documents {

enum class FirstPage
{
    Title, ///< without a running head and a page number
    Text,  ///< without a running head; a page number when there is more than one page
};

/// How a document is set on its pages, and what it says of itself. A4 upright.
struct PageSetup
{
    Language language = Language::Dutch;
    QString title;       ///< the document's title, which viewers show in their title bar
    QString author;      ///< who speaks in it
    QString runningHead; ///< stands at the top left of each page but the first
    FirstPage firstPage = FirstPage::Title;
    QString identifier; ///< what the document goes by in its metadata (dc:identifier); or empty
    QDateTime created;  ///< from a Clock; shown nowhere, but kept in the file
    Stylesheet style;
    QMarginsF margins{25 * kMillimetre, 30 * kMillimetre, 25 * kMillimetre, 28 * kMillimetre};

    static QSizeF paper() { return {210 * kMillimetre, 297 * kMillimetre}; }
    QSizeF body() const
    {
        return {paper().width() - margins.left() - margins.right(),
                paper().height() - margins.top() - margins.bottom()};
    }
};

} // namespace beraad::documents
