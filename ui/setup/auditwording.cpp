// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/auditwording.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace beraad::ui {

namespace {

QString words(const QJsonValue& value, const QHash<QString, QString>& names)
{
    if (value.isUndefined() || value.isNull() || value == QJsonValue(QString()))
        return QStringLiteral("–");
    if (value.isObject())
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    if (value.isArray())
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    const QString text = value.toVariant().toString();
    return names.value(text, text);
}

QJsonObject object(const QString& json)
{
    return QJsonDocument::fromJson(json.toUtf8()).object();
}

} // namespace

QStringList changedFields(const QString& before, const QString& after,
                          const QHash<QString, QString>& names)
{
    const QJsonObject old = object(before);
    const QJsonObject now = object(after);
    QStringList keys = old.keys();
    for (const QString& key : now.keys()) {
        if (!keys.contains(key))
            keys << key;
    }
    QStringList lines;
    for (const QString& key : std::as_const(keys)) {
        if (old.value(key) == now.value(key))
            continue;
        lines << (old.isEmpty()
                      ? QStringLiteral("%1: %2").arg(key, words(now.value(key), names))
                      : QStringLiteral("%1: %2 → %3")
                            .arg(key, words(old.value(key), names), words(now.value(key), names)));
    }
    return lines;
}

} // namespace beraad::ui
