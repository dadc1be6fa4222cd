// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/figures.h"

#include <algorithm>
#include <cmath>

namespace beraad::text {

namespace {

/// White space wider than this many times the height of the letters parts two cells of a row; a
/// justified line keeps below it.
constexpr double kCellGap = 1.2;

QList<qsizetype> figuresIn(const WordStream& stream, const WordRange& range)
{
    QList<qsizetype> found;
    for (qsizetype i = range.first; i < range.end; ++i) {
        if (isFigure(stream.text(i)))
            found.append(i);
    }
    return found;
}

bool isCurrency(QStringView word)
{
    return word == u"€" || word == u"EUR" || word == u"$" || word == u"%" || word == u"-";
}

/// The words on the same height of the page, from left to right, with points for fractions.
QList<Word> rowAround(const WordStream& stream, qsizetype figure)
{
    const ReadWord& read = stream.words().at(figure);
    const PageWords& page = stream.pages().at(read.page);
    const QRectF box = page.words.at(read.first).box;
    QList<Word> row;
    for (const Word& word : page.words) {
        if (std::abs(word.box.center().y() - box.center().y()) > box.height() / 2)
            continue;
        row.append(word);
        row.last().box =
            QRectF(word.box.x() * page.size.width(), word.box.y() * page.size.height(),
                   word.box.width() * page.size.width(), word.box.height() * page.size.height());
    }
    std::sort(row.begin(), row.end(),
              [](const Word& one, const Word& other) { return one.box.left() < other.box.left(); });
    return row;
}

QList<QStringList> cellsOf(const QList<Word>& row)
{
    QList<QStringList> cells;
    for (qsizetype i = 0; i < row.size(); ++i) {
        const bool startsCell =
            i == 0 || row[i].box.left() - row[i - 1].box.right() > kCellGap * row[i].box.height();
        if (startsCell)
            cells.append(QStringList());
        cells.last().append(row[i].text);
    }
    return cells;
}

/// A figure stands in a table when its cell holds nothing else and the row has other cells.
void lookForTable(const WordStream& stream, qsizetype figure, ChangedFigure& changed)
{
    const QList<QStringList> cells = cellsOf(rowAround(stream, figure));
    if (cells.size() < 2)
        return;
    const auto isOwnCell = [&](const QStringList& cell) {
        return cell.join(QString()).contains(changed.after) &&
               std::all_of(cell.begin(), cell.end(),
                           [](const QString& word) { return isFigure(word) || isCurrency(word); });
    };
    changed.inTable = std::any_of(cells.begin(), cells.end(), isOwnCell);
    if (changed.inTable && !isOwnCell(cells.first()))
        changed.row = cells.first().join(u' ');
}

} // namespace

bool isFigure(QStringView word)
{
    bool hasDigit = false;
    for (const QChar letter : word) {
        static constexpr QStringView kSigns = u".,-+%€$()'/–−";
        if (letter.isDigit())
            hasDigit = true;
        else if (!kSigns.contains(letter))
            return false;
    }
    return hasDigit;
}

QList<ChangedFigure> changedFigures(const WordStream& before, const WordStream& after,
                                    const Gap& gap)
{
    const QList<qsizetype> old = figuresIn(before, gap.before);
    const QList<qsizetype> now = figuresIn(after, gap.after);
    QList<ChangedFigure> changed;
    if (old.size() != now.size())
        return changed;
    for (qsizetype i = 0; i < old.size(); ++i) {
        ChangedFigure figure{before.text(old[i]), after.text(now[i]), false, {}};
        if (figure.before == figure.after)
            continue;
        lookForTable(after, now[i], figure);
        changed.append(figure);
    }
    return changed;
}

} // namespace beraad::text
