// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace {

/// What was being done beside the measuring says how much the figures are worth.
QString load()
{
    QFile file(u"/proc/loadavg"_s);
    return file.open(QIODevice::ReadOnly)
               ? QString::fromLatin1(file.readAll().split(' ').mid(0, 3).join(' '))
               : QString();
}

QString figure(const QJsonObject& line, const QString& key)
{
    return QString::number(line[key].toDouble(), 'f', 2) + u' ' + line[u"unit"].toString();
}

QString verdict(const QJsonObject& line)
{
    const double goal = line[u"goal"].toDouble();
    if (goal <= 0)
        return {};
    return line[u"ratio"].toDouble() <= goal ? u"met"_s : u"missed"_s;
}

QString row(const QJsonObject& line)
{
    const QString work = line[u"work"].toString();
    const QString reference = line[u"reference"].toString();
    if (line.contains(u"notMeasured"_s))
        return u"| %1 | | %2 | | not measured: %3 | | |"_s.arg(work, reference,
                                                               line[u"notMeasured"].toString());
    const double goal = line[u"goal"].toDouble();
    return u"| %1 | %2 | %3 | %4 | %5 | %6 | %7 |"_s.arg(
        work, figure(line, u"value"_s), reference, figure(line, u"referenceValue"_s),
        QString::number(line[u"ratio"].toDouble(), 'f', 2),
        goal > 0 ? u"≤ %1"_s.arg(QString::number(goal, 'g', 3)) : QString(), verdict(line));
}

} // namespace

/// Puts together what the benchmarks left in a folder: prints it as a table, and writes table.md
/// and all.json beside it.
int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QDir folder(QCoreApplication::arguments().value(1));
    QJsonArray all;
    for (const QString& name : folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (name == u"all.json" || !file.open(QIODevice::ReadOnly))
            continue;
        for (const QJsonValue& line : QJsonDocument::fromJson(file.readAll()).array())
            all.append(line);
    }
    QStringList rows{u"| work | | beside | | ratio | goal | |"_s,
                     u"|---|--:|---|--:|--:|--:|---|"_s};
    QStringList notes;
    for (const QJsonValue& line : all) {
        rows << row(line.toObject());
        if (const QString note = line[u"note"].toString(); !note.isEmpty() && !notes.contains(note))
            notes << note;
    }
    for (const QString& note : notes)
        rows << QString() << note;
    rows << QString() << u"Load of the machine at the end (1, 5, 15 minutes): %1"_s.arg(load());
    const QString table = rows.join(u'\n') + u'\n';
    QFile markdown(folder.filePath(u"table.md"_s));
    QFile json(folder.filePath(u"all.json"_s));
    if (!markdown.open(QIODevice::WriteOnly) || !json.open(QIODevice::WriteOnly))
        return 2;
    markdown.write(table.toUtf8());
    json.write(QJsonDocument(QJsonObject{{u"load"_s, load()}, {u"lines"_s, all}}).toJson());
    QTextStream(stdout) << table;
    return 0;
}
