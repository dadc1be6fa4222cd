// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tables/csvdialect.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace beraad::tables {

namespace {

/// Looks like a formula, also behind apostrophes: those are guarded once more, so that taking one
/// off gives back the cell as it was.
bool looksLikeFormula(const QString& cell)
{
    static const QRegularExpression formula(u"^'*[=+\\-@\\t\\r\\n]"_s);
    static const QRegularExpression number(u"^[+-]?\\d[\\d.,]*$"_s);
    return cell.contains(formula) && !cell.contains(number);
}

} // namespace

QString guarded(const QString& cell)
{
    return looksLikeFormula(cell) ? u'\'' + cell : cell;
}

QString unguarded(const QString& cell)
{
    return cell.startsWith(u'\'') && looksLikeFormula(cell) ? cell.sliced(1) : cell;
}

} // namespace beraad::tables
