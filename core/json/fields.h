// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/ids.h"
#include "core/domain/keys.h"
#include "core/domain/money.h"

#include <QJsonArray>
#include <QJsonObject>

#include <optional>

/// Records as JSON, read field by field.
namespace beraad::json {

/// The first thing that was not as it should be, in a package of somebody else.
class Fault
{
public:
    bool isSet() const { return !m_text.isEmpty(); }
    void set(const QString& text)
    {
        if (!isSet())
            m_text = text;
    }
    /// PackageContentWrong when there is one.
    Result<void> result(const QString& file) const;

private:
    QString m_text;
};

/// The fields of one object. What a field may not hold is remembered in the fault, and reading
/// goes on with an empty value; so readers of records stay simple.
class Fields
{
public:
    Fields(const QJsonValue& value, const QString& where, Fault& fault);

    QString text(const QString& key, qsizetype longest = kLongestText) const;
    qint64 number(const QString& key, qint64 least, qint64 most) const;
    double real(const QString& key) const;
    bool flag(const QString& key) const;
    std::optional<qint64> optionalNumber(const QString& key, qint64 least, qint64 most) const;
    QByteArray bytes(const QString& key) const; ///< base64
    QDate date(const QString& key) const;       ///< may be absent
    QDateTime time(const QString& key) const;   ///< may be absent
    QString sha256(const QString& key) const;
    Fields object(const QString& key) const;
    QJsonValue value(const QString& key) const { return m_object.value(key); }

    template <typename IdType> IdType id(const QString& key) const
    {
        return IdType::fromText(uuid(key));
    }
    template <typename E> std::optional<E> optionalChoice(const QString& key) const
    {
        if (!m_object.contains(key))
            return std::nullopt;
        const std::optional<E> found = domain::fromKey<E>(text(key));
        if (!found)
            wrong(key);
        return found;
    }
    template <typename E> E choice(const QString& key) const
    {
        const std::optional<E> found = optionalChoice<E>(key);
        if (!found)
            wrong(key);
        return found.value_or(E{});
    }
    /// Each element as `read` understands it.
    template <typename Read> auto list(const QString& key, const Read& read) const
    {
        QList<std::invoke_result_t<Read, const Fields&>> all;
        for (const Fields& element : elements(key))
            all.append(read(element));
        return all;
    }
    bool contains(const QString& key) const { return m_object.contains(key); }
    void wrong(const QString& key) const;
    Fault& fault() const { return *m_fault; }

    static constexpr qsizetype kLongestText = 1'000'000;

private:
    QString uuid(const QString& key) const;
    QList<Fields> elements(const QString& key) const;

    QJsonObject m_object;
    QString m_where;
    Fault* m_fault;
};

// Values as they are written; what is absent is left out.
void put(QJsonObject& json, const QString& key, const QDate& date);
void put(QJsonObject& json, const QString& key, const QDateTime& time);
inline void put(QJsonObject& json, const QString& key, domain::Money money)
{
    json.insert(key, money.cents());
}
template <typename Tag> void put(QJsonObject& json, const QString& key, const domain::Id<Tag>& id)
{
    if (!id.isNull())
        json.insert(key, id.text());
}
template <typename E>
requires std::is_enum_v<E>
void put(QJsonObject& json, const QString& key, E choice)
{
    json.insert(key, domain::keyOf(choice));
}
template <typename T> void put(QJsonObject& json, const QString& key, const std::optional<T>& value)
{
    if (value)
        put(json, key, *value);
}

template <typename T, typename Write>
QJsonArray toArray(const QList<T>& records, const Write& write)
{
    QJsonArray array;
    for (const T& record : records)
        array.append(write(record));
    return array;
}

} // namespace beraad::json
