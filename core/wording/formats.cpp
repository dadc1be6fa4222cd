// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/formats.h"

#include "core/base/percent.h"

using namespace Qt::StringLiterals;

namespace beraad::wording {

QString longDate(const QDate& date, const Phrases& phrases)
{
    return phrases.locale().toString(date, u"d MMMM yyyy"_s);
}

QString longDateTime(const QDateTime& time, const Phrases& phrases)
{
    return phrases.locale().toString(time.toLocalTime(), u"d MMMM yyyy HH:mm"_s);
}

QString euros(domain::Money amount, const Phrases& phrases)
{
    const qint64 cents = qAbs(amount.cents());
    const QLocale locale = phrases.locale();
    QString number = locale.toString(cents / 100);
    if (cents % 100 != 0)
        number += locale.decimalPoint() + u"%1"_s.arg(cents % 100, 2, 10, QChar(u'0'));
    const QString space =
        phrases.language() == Language::Dutch ? QString(QChar(QChar::Nbsp)) : QString();
    return (amount.cents() < 0 ? u"\u2212€"_s : u"€"_s) + space + number;
}

QString percentage(qint64 part, qint64 whole, const Phrases& phrases)
{
    const std::optional<int> percent = wholePercent(part, whole);
    return percent ? phrases.locale().toString(*percent) + QChar(QChar::Nbsp) + u'%' : QString();
}

QString enumeration(const QStringList& parts, const Phrases& phrases)
{
    if (parts.size() < 2)
        return parts.join(QString());
    return phrases.translate("Enumeration", "%1 and %2", "the last two of a list")
        .arg(parts.mid(0, parts.size() - 1).join(", "_L1), parts.last());
}

QString shortEnumeration(const QStringList& parts, qsizetype most, const Phrases& phrases)
{
    if (parts.size() <= most)
        return enumeration(parts, phrases);
    return phrases.translate("Enumeration", "%1 and %2 more", "of a list that goes on")
        .arg(parts.first(most).join(", "_L1))
        .arg(parts.size() - most);
}

} // namespace beraad::wording
