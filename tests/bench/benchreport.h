// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QJsonArray>
#include <QString>
#include <QStringList>

/// What a benchmark found, as a table to read and as JSON to keep.
namespace beraad::tests {

/// Which of the times that were measured counts.
enum class Share
{
    Median,
    NinetyFifth,
    NinetyNinth,
    Most
};
double timeAt(QList<double> values, Share share);

/// How long some work takes, in milliseconds.
template <typename Work> double timed(const Work& work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

/// One piece of work beside its reference, both measured in the same run. Only the ratio means
/// anything on another machine.
struct BenchLine
{
    QString work;
    double milliseconds = 0;
    QString reference;
    double referenceMilliseconds = 0;
    double goal = 0;                     ///< the ratio that is aimed for; 0: none
    QString unit = QStringLiteral("ms"); ///< of both
    QString note = {};                   ///< how it was measured, where that is not plain

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
    /// A line that cannot be measured here says so in the table.
    void addMissing(const QString& work, const QString& reference, const QString& why);
    bool write() const;

private:
    QString m_name;
    QString m_folder;
    QJsonArray m_lines;
};

/// The first of these programs that is not here; none: an empty string.
QString missingProgram(const QStringList& programs);

} // namespace beraad::tests
