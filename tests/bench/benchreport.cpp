// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/benchreport.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

namespace beraad::tests {

double timeAt(QList<double> milliseconds, Share share)
{
    if (milliseconds.isEmpty())
        return 0;
    std::sort(milliseconds.begin(), milliseconds.end());
    const double part = share == Share::Median ? 0.5 : 0.95;
    return milliseconds.at(qsizetype(std::floor(part * double(milliseconds.size() - 1))));
}

double BenchLine::ratio() const
{
    return referenceMilliseconds > 0 ? milliseconds / referenceMilliseconds : 0;
}

void BenchReport::add(const BenchLine& line)
{
    m_lines.append(line);
    qInfo("  %-44s %9.2f ms   %-40s %9.2f ms   ratio %.3f%s", qUtf8Printable(line.work),
          line.milliseconds, qUtf8Printable(line.reference), line.referenceMilliseconds,
          line.ratio(),
          line.goal > 0 ? qUtf8Printable(QStringLiteral(" (goal %1)").arg(line.goal)) : "");
}

bool BenchReport::write() const
{
    QJsonArray lines;
    for (const BenchLine& line : m_lines) {
        lines.append(
            QJsonObject{{QStringLiteral("work"), line.work},
                        {QStringLiteral("milliseconds"), line.milliseconds},
                        {QStringLiteral("reference"), line.reference},
                        {QStringLiteral("referenceMilliseconds"), line.referenceMilliseconds},
                        {QStringLiteral("ratio"), line.ratio()},
                        {QStringLiteral("goal"), line.goal}});
    }
    const QString folder = qEnvironmentVariable("BERAAD_BENCH_RESULTS", m_folder);
    QFile file(QDir(folder).filePath(m_name + QStringLiteral(".json")));
    if (!QDir().mkpath(folder) || !file.open(QIODevice::WriteOnly))
        return false;
    qInfo("  written to %s", qUtf8Printable(file.fileName()));
    return file.write(QJsonDocument(lines).toJson()) > 0;
}

} // namespace beraad::tests
