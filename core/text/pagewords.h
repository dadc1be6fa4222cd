// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QRectF>
#include <QSizeF>
#include <QString>

#include <optional>

namespace beraad::text {

/// A word where a PDF places it. The box is in fractions (0 to 1) of the unturned page, from its
/// top left corner.
struct Word
{
    QString text;
    QRectF box;
    bool spaceAfter = true; ///< false: what follows on the line belongs to the same word
    bool endsLine = false;

    friend bool operator==(const Word&, const Word&) = default;
};

/// The words of one page, in reading order.
struct PageWords
{
    QSizeF size; ///< in points
    QList<Word> words;

    friend bool operator==(const PageWords&, const PageWords&) = default;
};

/// A line of the document's table of contents; `level` 0 is the outermost, `page` counts from 0.
struct Heading
{
    QString title;
    int level = 0;
    int page = 0;
    double top = 0; ///< fraction of that page

    friend bool operator==(const Heading&, const Heading&) = default;
};

/// Where the words of a document stand, ready to be kept: one packed PageWords per page. A large
/// plan takes about half a megabyte, a tenth of what it would unpacked.
struct Layout
{
    QList<QByteArray> pages;
    QList<Heading> outline;

    bool isEmpty() const { return pages.isEmpty(); }
    friend bool operator==(const Layout&, const Layout&) = default;
};

/// The words as few bytes, the same on every machine. Places are kept to a ten-thousandth of the
/// page, which is 0.02 mm on paper.
QByteArray packed(const PageWords& page);
/// Nothing when the bytes are not what packed() wrote.
std::optional<PageWords> unpacked(const QByteArray& bytes);

/// The text of a page, composed (NFC), a line per line, without trailing space.
QString lines(const PageWords& page);

/// The lines of a page as one searches in them: words that were broken at a line end made whole.
QString searchableText(const QString& lines);

} // namespace beraad::text
