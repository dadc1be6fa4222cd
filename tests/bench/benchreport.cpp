// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/benchreport.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>

#include <algorithm>
#include <cmath>

namespace beraad::tests {

namespace {

double partOf(Share share)
{
    switch (share) {
    case Share::Median:
        return 0.5;
    case Share::NinetyFifth:
        return 0.95;
    case Share::NinetyNinth:
        return 0.99;
    case Share::Most:
        return 1;
    }
    Q_UNREACHABLE();
}

} // namespace

double timeAt(QList<double> values, Share share)
{
    if (values.isEmpty())
        return 0;
    std::sort(values.begin(), values.end());
    return values.at(qsizetype(std::floor(partOf(share) * double(values.size() - 1))));
}

double BenchLine::ratio() const
{
    return referenceMilliseconds > 0 ? milliseconds / referenceMilliseconds : 0;
}

void BenchReport::add(const BenchLine& line)
{
    m_lines.append(QJsonObject{{QStringLiteral("work"), line.work},
                               {QStringLiteral("value"), line.milliseconds},
                               {QStringLiteral("reference"), line.reference},
                               {QStringLiteral("referenceValue"), line.referenceMilliseconds},
                               {QStringLiteral("unit"), line.unit},
                               {QStringLiteral("ratio"), line.ratio()},
                               {QStringLiteral("goal"), line.goal},
                               {QStringLiteral("note"), line.note}});
    qInfo("  %-44s %9.2f %s   %-40s %9.2f %s   ratio %.3f%s", qUtf8Printable(line.work),
          line.milliseconds, qUtf8Printable(line.unit), qUtf8Printable(line.reference),
          line.referenceMilliseconds, qUtf8Printable(line.unit), line.ratio(),
          line.goal > 0 ? qUtf8Printable(QStringLiteral(" (goal %1)").arg(line.goal)) : "");
}

void BenchReport::addMissing(const QString& work, const QString& reference, const QString& why)
{
    m_lines.append(QJsonObject{{QStringLiteral("work"), work},
                               {QStringLiteral("reference"), reference},
                               {QStringLiteral("notMeasured"), why}});
    qInfo("  %-44s not measured: %s", qUtf8Printable(work), qUtf8Printable(why));
}

bool BenchReport::write() const
{
    const QString folder = qEnvironmentVariable("BERAAD_BENCH_RESULTS", m_folder);
    QFile file(QDir(folder).filePath(m_name + QStringLiteral(".json")));
    if (!QDir().mkpath(folder) || !file.open(QIODevice::WriteOnly))
        return false;
    qInfo("  written to %s", qUtf8Printable(file.fileName()));
    return file.write(QJsonDocument(m_lines).toJson()) > 0;
}

QString missingProgram(const QStringList& programs)
{
    for (const QString& program : programs) {
        if (QStandardPaths::findExecutable(program).isEmpty())
            return program;
    }
    return {};
}

} // namespace beraad::tests
