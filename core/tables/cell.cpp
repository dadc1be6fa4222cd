// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tables/cell.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace beraad::tables {

namespace {

struct PlainText
{
    QString operator()(const QString& text) const { return text; }
    QString operator()(double number) const
    {
        return QString::number(number, 'f', QLocale::FloatingPointShortest).replace(u'.', u',');
    }
    QString operator()(EuroCents amount) const
    {
        const QString digits = QString::number(qAbs(amount.cents)).rightJustified(3, u'0');
        return (amount.cents < 0 ? u"-"_s : QString()) + digits.chopped(2) + u',' + digits.right(2);
    }
    QString operator()(QDate date) const { return date.toString(Qt::ISODate); }
};

} // namespace

QString plainText(const Cell& cell)
{
    return std::visit(PlainText{}, cell);
}

} // namespace beraad::tables
