// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/packagenames.h"

#include "core/exchange/roundpackage.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

namespace beraad::ui {

using namespace Qt::StringLiterals;

namespace {

QString plainName(const QString& name)
{
    static const QRegularExpression accents(u"\\p{M}"_s);
    static const QRegularExpression others(u"[^a-z0-9]+"_s);
    QString plain = name.normalized(QString::NormalizationForm_D).toLower();
    plain.remove(accents);
    plain.replace(others, u"-"_s);
    return plain;
}

} // namespace

QHash<domain::MemberId, QString> namesOf(const QList<domain::Member>& members)
{
    QHash<domain::MemberId, QString> names;
    QSet<QString> taken;
    for (const domain::Member& member : members) {
        const QString plain = plainName(member.name);
        QString name = plain;
        for (int next = 2; taken.contains(name); ++next)
            name = u"%1-%2"_s.arg(plain).arg(next);
        taken.insert(name);
        names.insert(member.id, name);
    }
    return names;
}

QString keyFileName(const QString& name)
{
    return name + u".p12"_s;
}

QString packageFileName(const domain::Round& round, const QString& name)
{
    return u"%1-%2-%3.%4"_s
        .arg(QCoreApplication::translate("PackageNames", "round", "in a file name"))
        .arg(round.number)
        .arg(name, exchange::kRoundSuffix);
}

} // namespace beraad::ui
