// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QList>
#include <QString>

/// What a benchmark found, as a table to read and as JSON to keep.
namespace beraad::tests {

/// Which of the times that were measured counts.
enum class Share
{
    Median,
    NinetyFifth
};
double timeAt(QList<double> milliseconds, Share share);

/// One piece of work beside its reference, both measured in the same run. Only the ratio means
/// anything on another machine.
struct BenchLine
{
    QString work;
    double milliseconds = 0;
    QString reference;
    double referenceMilliseconds = 0;
    double goal = 0; ///< the ratio that is aimed for; 0: none

    double ratio() const;
};

/// Collects lines; write() prints them and writes NAME.json in the folder that the environment
/// variable BERAAD_BENCH_RESULTS names, or in `folder`.
class BenchReport
{
public:
    BenchReport(QString name, QString folder)
        : m_name(std::move(name))
        , m_folder(std::move(folder))
    {
    }

    void add(const BenchLine& line);
    bool write() const;

private:
    QString m_name;
    QString m_folder;
    QList<BenchLine> m_lines;
};

} // namespace beraad::tests
