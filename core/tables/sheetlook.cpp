// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tables/sheetlook.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace beraad::tables {

namespace {

constexpr int kWidest = 60;
constexpr int kNarrowest = 6;

qsizetype widthOf(const QString& text)
{
    qsizetype widest = 0;
    for (const QString& line : text.split(u'\n'))
        widest = qMax(widest, line.size());
    return widest;
}

bool isWritable(QChar character)
{
    const bool isControl =
        character < u' ' && character != u'\t' && character != u'\n' && character != u'\r';
    return !isControl && !character.isSurrogate() && character < QChar(0xFFFE);
}

} // namespace

QList<int> columnWidths(const CellTable& table)
{
    QList<int> widths;
    for (qsizetype column = 0; column < table.header.size(); ++column) {
        qsizetype widest = widthOf(table.header[column]);
        for (const QList<Cell>& row : table.rows) {
            if (column < row.size())
                widest = qMax(widest, widthOf(plainText(row[column])));
        }
        // A currency sign and the points between thousands come with the look of an amount.
        constexpr int kSpare = 4;
        widths.append(std::clamp(int(widest) + kSpare, kNarrowest, kWidest));
    }
    return widths;
}

QString sheetName(const QString& wanted)
{
    constexpr qsizetype kLongest = 31;
    static const QRegularExpression reserved(u"[\\[\\]:*?/\\\\']"_s);
    const QString name = writable(wanted).replace(reserved, u" "_s).simplified().left(kLongest);
    return name.isEmpty() ? u"1"_s : name.trimmed();
}

QString writable(const QString& text)
{
    QString kept;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar character = text[at];
        const bool isPair =
            character.isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate();
        if (isPair)
            kept.append(character).append(text[++at]);
        else if (isWritable(character))
            kept.append(character);
    }
    return kept.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
}

} // namespace beraad::tables
