// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tables/cellvalues.h"

#include <QLocale>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace beraad::tables {

namespace {

/// "EUR 1.250,-" to "1.250": without currency, spaces and the dash that stands for no cents.
QString bareAmount(const QString& cell)
{
    static const QRegularExpression currency(u"^(€|EUR|euro)|(€|EUR|euro)$"_s,
                                             QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression space(u"\\s"_s, QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression noCents(u"[.,][-–—=]+$"_s);
    QString bare = cell;
    return bare.remove(space).remove(currency).remove(noCents);
}

std::optional<qint64> centsOf(const QString& euros, const QString& decimals)
{
    bool isNumber = false;
    const qint64 whole = euros.toLongLong(&isNumber);
    // More than a billion euro is a slip of the keyboard in this scheme, and would overflow in
    // sums.
    constexpr qint64 kLargest = 1'000'000'000;
    if (!isNumber || whole > kLargest)
        return std::nullopt;
    return whole * 100 + decimals.leftJustified(2, u'0').toLongLong();
}

} // namespace

std::optional<int> wholeNumber(const QString& cell)
{
    static const QRegularExpression digits(u"^[0-9]{1,9}$"_s);
    const QString trimmed = cell.trimmed();
    return trimmed.contains(digits) ? std::optional(trimmed.toInt()) : std::nullopt;
}

std::optional<qint64> euroCents(const QString& cell)
{
    static const QRegularExpression plain(u"^([0-9]+)(?:[.,]([0-9]{1,2}))?$"_s);
    static const QRegularExpression dutch(u"^([0-9]{1,3}(?:\\.[0-9]{3})+)(?:,([0-9]{1,2}))?$"_s);
    static const QRegularExpression english(u"^([0-9]{1,3}(?:,[0-9]{3})+)(?:\\.([0-9]{1,2}))?$"_s);
    const QString bare = bareAmount(cell);
    for (const auto* form : {&plain, &dutch, &english}) {
        const auto match = form->match(bare);
        if (match.hasMatch())
            return centsOf(match.captured(1).remove(u'.').remove(u','), match.captured(2));
    }
    return std::nullopt;
}

std::optional<QDate> day(const QString& cell)
{
    static const QRegularExpression timeOfDay(u"[ T]\\d{1,2}:\\d{2}(:\\d{2})?$"_s);
    const QString text = cell.simplified().remove(timeOfDay);
    for (const QString& form : {u"yyyy-M-d"_s, u"d-M-yyyy"_s, u"d/M/yyyy"_s, u"d.M.yyyy"_s}) {
        if (const QDate date = QDate::fromString(text, form); date.isValid())
            return date;
    }
    for (const auto language : {QLocale::Dutch, QLocale::English}) {
        for (const QString& form : {u"d MMMM yyyy"_s, u"d MMM yyyy"_s}) {
            if (const QDate date = QLocale(language).toDate(text, form); date.isValid())
                return date;
        }
    }
    return std::nullopt;
}

} // namespace beraad::tables
