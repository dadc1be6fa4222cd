// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/partnernames.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace beraad::intake {

QString namesInCell(const QStringList& names)
{
    static const QRegularExpression parts(u"[;|]|^\""_s);
    QStringList written;
    for (QString name : names) {
        if (name.contains(parts))
            name = u'"' + name.replace(u'"', u"\"\""_s) + u'"';
        written.append(name);
    }
    return written.join(u"; "_s);
}

QStringList namesOfCell(const QString& cell)
{
    static const QRegularExpression one(
        u"\\G\\s*(?:\"((?:[^\"]|\"\")*)\"\\s*(?=[;|\\r\\n]|$)|([^;|\\r\\n]*))(?:[;|\\r\\n]|$)"_s);
    QStringList names;
    for (auto it = one.globalMatch(cell); it.hasNext();) {
        const auto match = it.next();
        QString name = match.captured(2);
        if (match.capturedStart(1) >= 0)
            name = match.captured(1).replace(u"\"\""_s, u"\""_s);
        if (name = name.simplified(); !name.isEmpty())
            names.append(name);
    }
    return names;
}

} // namespace beraad::intake
