// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/fields.h"

#include <QUuid>

#include <cmath>

namespace beraad::json {

namespace {

constexpr qsizetype kMostElements = 100'000;

} // namespace

Result<void> Fault::result(const QString& file) const
{
    if (!isSet())
        return {};
    return Error(ErrorKind::PackageContentWrong, {file, m_text});
}

Fields::Fields(const QJsonValue& value, const QString& where, Fault& fault)
    : m_object(value.toObject())
    , m_where(where)
    , m_fault(&fault)
{
    if (!value.isObject())
        fault.set(where);
}

void Fields::wrong(const QString& key) const
{
    m_fault->set(m_where + QLatin1Char('.') + key);
}

QString Fields::text(const QString& key, qsizetype longest) const
{
    const QJsonValue value = m_object.value(key);
    const QString text = value.toString();
    if (!value.isString() || text.size() > longest)
        wrong(key);
    return text.left(longest);
}

qint64 Fields::number(const QString& key, qint64 least, qint64 most) const
{
    const std::optional<qint64> number = optionalNumber(key, least, most);
    if (!number)
        wrong(key);
    return number.value_or(least);
}

std::optional<qint64> Fields::optionalNumber(const QString& key, qint64 least, qint64 most) const
{
    const QJsonValue value = m_object.value(key);
    if (value.isUndefined())
        return std::nullopt;
    const double real = value.toDouble(std::nan(""));
    if (!(real >= double(least) && real <= double(most)) || std::floor(real) != real) {
        wrong(key);
        return std::nullopt;
    }
    return value.toInteger();
}

bool Fields::flag(const QString& key) const
{
    const QJsonValue value = m_object.value(key);
    if (!value.isBool())
        wrong(key);
    return value.toBool();
}

double Fields::real(const QString& key) const
{
    const double number = m_object.value(key).toDouble(std::nan(""));
    if (std::isfinite(number))
        return number;
    wrong(key);
    return 0;
}

QByteArray Fields::bytes(const QString& key) const
{
    const auto decoded = QByteArray::fromBase64Encoding(m_object.value(key).toString().toLatin1(),
                                                        QByteArray::AbortOnBase64DecodingErrors);
    if (!m_object.value(key).isString() || !decoded)
        wrong(key);
    return decoded ? *decoded : QByteArray();
}

QDate Fields::date(const QString& key) const
{
    if (!m_object.contains(key))
        return {};
    const QDate date = QDate::fromString(text(key), Qt::ISODate);
    if (!date.isValid())
        wrong(key);
    return date;
}

QDateTime Fields::time(const QString& key) const
{
    if (!m_object.contains(key))
        return {};
    const QDateTime time = QDateTime::fromString(text(key), Qt::ISODateWithMs).toUTC();
    if (!time.isValid())
        wrong(key);
    return time;
}

QString Fields::sha256(const QString& key) const
{
    constexpr qsizetype kDigits = 64;
    const QString digits = text(key, kDigits);
    const auto isDigit = [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
    };
    if (digits.size() != kDigits || !std::all_of(digits.begin(), digits.end(), isDigit))
        wrong(key);
    return digits;
}

Fields Fields::object(const QString& key) const
{
    return {m_object.value(key), m_where + QLatin1Char('.') + key, *m_fault};
}

QString Fields::uuid(const QString& key) const
{
    constexpr qsizetype kUuid = 36;
    const QString id = text(key, kUuid);
    if (QUuid::fromString(id).isNull() || id.size() != kUuid)
        wrong(key);
    return id;
}

QList<Fields> Fields::elements(const QString& key) const
{
    const QJsonArray array = m_object.value(key).toArray();
    if (!m_object.value(key).isArray() || array.size() > kMostElements)
        wrong(key);
    QList<Fields> all;
    for (qsizetype i = 0; i < std::min(array.size(), kMostElements); ++i)
        all.append({array.at(i), QStringLiteral("%1.%2[%3]").arg(m_where, key).arg(i), *m_fault});
    return all;
}

void put(QJsonObject& json, const QString& key, const QDate& date)
{
    if (date.isValid())
        json.insert(key, date.toString(Qt::ISODate));
}

void put(QJsonObject& json, const QString& key, const QDateTime& time)
{
    if (time.isValid())
        json.insert(key, time.toUTC().toString(Qt::ISODateWithMs));
}

} // namespace beraad::json
