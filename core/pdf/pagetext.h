// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPointF>
#include <QRectF>
#include <QSizeF>
#include <QString>

namespace beraad::pdf {

/// Letters from `start` up to, not including, `end` in the reading order of a page.
struct TextRange
{
    int start = 0;
    int end = 0;

    bool isEmpty() const { return end <= start; }
    int length() const { return end - start; }
    friend bool operator==(const TextRange&, const TextRange&) = default;
};

/// A word as the PDF places it; `letters` has one rectangle for each UTF-16 unit of `text`.
struct TextWord
{
    QString text;
    QList<QRectF> letters;
    bool spaceAfter = true;
    bool endsLine = false;
};

/// The text of one page with the place of each letter, in reading order: enough to select, quote
/// and find without the PDF. A cheap value. Spaces are no letters; they come back between words.
/// Rectangles are fractions of the unturned page from its top left corner.
class PageText
{
public:
    PageText() = default;
    /// `size` is the page's, in points: distances are measured in it.
    PageText(const QList<TextWord>& words, QSizeF size);

    bool isEmpty() const { return m_letters.isEmpty(); }
    /// The number of letters; a position lies before a letter, the last one after all of them.
    int length() const { return int(m_letters.size()); }
    /// About how much memory it takes, in bytes.
    qsizetype cost() const;

    /// All text, a line per line of the page.
    QString text() const;
    /// The text of a range as one would quote it: one line, words broken at a line end made whole.
    QString quote(TextRange range) const;
    /// One rectangle per line that the range touches.
    QList<QRectF> rectangles(TextRange range) const;

    /// The position closest to a point, as a text cursor would take it. 0 on an empty page.
    int positionAt(QPointF point) const;
    /// Whether text lies under the point.
    bool hasTextAt(QPointF point) const;
    /// The word, line or everything around a position.
    TextRange wordAt(int position) const;
    TextRange lineAt(int position) const;
    TextRange all() const { return {0, length()}; }
    /// Where the word after or before a position starts.
    int nextWord(int position) const;
    int previousWord(int position) const;
    /// The position on the next (+1) or previous (-1) line that lies closest.
    int positionOnOtherLine(int position, int lines) const;

    /// What stands between two neighbouring letters of the page.
    enum class Gap
    {
        None,
        Space,
        LineEnd
    };
    Gap gapAfter(int letter) const;
    QChar letter(int position) const { return m_letters.at(position); }

private:
    struct Word
    {
        TextRange range;
        bool spaceAfter = true;
    };
    struct Line
    {
        TextRange range;
        QRectF box;
    };
    int wordIndex(int position) const;
    int lineIndex(int position) const;
    int closestLine(QPointF point) const;
    QPointF toPoints(QPointF fraction) const;

    QString m_letters;
    QList<QRectF> m_boxes;
    QList<Word> m_words;
    QList<Line> m_lines;
    QSizeF m_size{1, 1};
};

} // namespace beraad::pdf
