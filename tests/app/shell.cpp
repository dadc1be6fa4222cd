// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/shell.h"

#include "app/verbs/console.h"
#include "core/domain/keys.h"

#include <QBuffer>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

namespace beraad::tests {

QJsonObject Answer::json() const
{
    return QJsonDocument::fromJson(out.toUtf8()).object();
}

Answer Shell::run(const QStringList& arguments)
{
    QBuffer out;
    QBuffer err;
    out.open(QIODevice::WriteOnly);
    err.open(QIODevice::WriteOnly);
    Answer answer;
    {
        app::Console console(&out, &err);
        answer.code = app::runVerb(arguments, console);
    }
    answer.out = QString::fromUtf8(out.data());
    answer.err = QString::fromUtf8(err.data());
    return answer;
}

QString Shell::write(const QString& name, const QByteArray& content) const
{
    const QString path = m_folder.filePath(name);
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("%s cannot be written", qUtf8Printable(path));
    return path;
}

QByteArray regionsCsv(int count)
{
    QByteArray csv = "Nr.;Naam regio;Penvoerder;Contactpersoon;Adres;Postcode;Plaats;Vmbo-scholen;"
                     "Mbo-instellingen;Bedrijven;Subsidie 2020\n";
    for (int i = 1; i <= count; ++i) {
        const QByteArray number = QByteArray::number(i);
        csv += number + ";Regio " + number + ";School " + number + ";A. de Vries;Dijk " + number +
               ";1234 AB;Zeestad;School " + number + ", De Wadden;College;Werf;1000000\n";
    }
    return csv;
}

QByteArray reviewsJson(int regions, const QStringList& readers, const domain::Rubric& rubric)
{
    QJsonArray scores;
    for (const domain::Criterion& criterion : rubric.criteria()) {
        const QJsonObject passage{{u"page"_s, 1}, {u"quote"_s, u"samenwerking"_s}};
        scores.append(QJsonObject{{u"criterion"_s, criterion.key},
                                  {u"judgement"_s, criterion.scale.levels.last().key},
                                  {u"motivation"_s, u"Het plan is hierover helder."_s},
                                  {u"evidence"_s, QJsonArray{passage}}});
    }
    QJsonArray reviews;
    for (int region = 1; region <= regions; ++region) {
        for (const QString& reader : readers) {
            reviews.append(QJsonObject{{u"region"_s, region},
                                       {u"member"_s, reader},
                                       {u"recommendation"_s, u"approve"_s},
                                       {u"final"_s, true},
                                       {u"scores"_s, scores}});
        }
    }
    return QJsonDocument(QJsonObject{{u"reviews"_s, reviews}}).toJson();
}

QByteArray adviceJson(int first, int last, domain::Outcome outcome, const QString& criterion)
{
    using domain::Outcome;
    QJsonArray all;
    for (int region = first; region <= last; ++region) {
        QJsonObject advice{{u"region"_s, region},
                           {u"outcome"_s, domain::keyOf(outcome)},
                           {u"motivation"_s, u"Het plan past bij deze regio."_s},
                           {u"adopted"_s, true}};
        if (outcome == Outcome::Revise) {
            advice.insert(u"cause"_s, u"planNotConcrete"_s);
            advice.insert(u"improvementPoints"_s,
                          QJsonArray{QJsonObject{{u"criterion"_s, criterion},
                                                 {u"text"_s, u"Noem de bedrijven."_s}}});
        }
        all.append(advice);
    }
    return QJsonDocument(QJsonObject{{u"advice"_s, all}}).toJson();
}

} // namespace beraad::tests
