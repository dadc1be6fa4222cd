// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QList>
#include <QRectF>
#include <QString>

/// Rectangles on a page as they are stored. Private to this room.
namespace beraad::storage {

/// Each rectangle as [left, top, width, height].
inline QString rectanglesToText(const QList<QRectF>& rectangles)
{
    QJsonArray all;
    for (const QRectF& r : rectangles)
        all.append(QJsonArray{r.left(), r.top(), r.width(), r.height()});
    return QString::fromLatin1(QJsonDocument(all).toJson(QJsonDocument::Compact));
}

inline QList<QRectF> rectanglesFromText(const QString& text)
{
    QList<QRectF> all;
    const QJsonArray rectangles = QJsonDocument::fromJson(text.toLatin1()).array();
    for (const QJsonValue& value : rectangles) {
        const QJsonArray r = value.toArray();
        all.append(
            QRectF(r.at(0).toDouble(), r.at(1).toDouble(), r.at(2).toDouble(), r.at(3).toDouble()));
    }
    return all;
}

} // namespace beraad::storage
