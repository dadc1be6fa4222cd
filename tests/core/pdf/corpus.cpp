// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/pdf/corpus.h"

#include "core/base/files.h"
#include "tests/core/pdf/hostilepdf.h"

#include <QFile>

#include <algorithm>
#include <atomic>
#include <thread>
#include <vector>

namespace beraad::tests {

using namespace pdf;

namespace {

const QString kName = QStringLiteral("file");
constexpr int kWidth = 600; ///< of a drawn page, in pixels
constexpr int kMostFailures = 3;
constexpr int kFirstPages = 3;

qint64 mostDataOfWorkers()
{
    qint64 most = 0;
    for (const qint64 worker : childProcesses()) {
        QFile status(QStringLiteral("/proc/%1/status").arg(worker));
        if (!status.open(QIODevice::ReadOnly))
            continue;
        for (const QByteArray& line : status.readAll().split('\n')) {
            if (line.startsWith("VmData:"))
                most = std::max(most, line.mid(7).trimmed().split(' ').first().toLongLong() * 1024);
        }
    }
    return most;
}

Journey journeyThrough(const QString& path, Thoroughness thoroughness, WorkerEngine& engine)
{
    Journey journey;
    journey.path = path;
    const auto bytes = readFile(path);
    if (!bytes) {
        journey.refused = bytes.error();
        return journey;
    }
    const auto opened = engine.open(kName, {SharedMemory::holding(*bytes), path, {}}, {});
    if (!opened) {
        journey.refused = opened.error();
        return journey;
    }
    journey.pageCount = int(opened->pageSizes.size());
    int failures = 0;
    const auto note = [&](const Error& error) {
        journey.problems.append(error);
        failures += isFatal(error.kind()) ? 1 : 0;
    };
    for (int page = 0; page < journey.pageCount && failures < kMostFailures; ++page) {
        if (thoroughness == Thoroughness::Samples && page == kFirstPages)
            page = std::max(page, journey.pageCount - 1);
        const QSizeF size = opened->pageSizes.at(page);
        const QSize pixels(kWidth,
                           int(std::clamp(kWidth * size.height() / size.width(), 1.0, 3000.0)));
        const auto picture =
            engine.picture({kName, page, pixels, {}, Rotation::None, Priority::Visible}, {});
        picture ? void(++journey.drawn) : note(picture.error());
        const auto content = engine.content(kName, page, {});
        if (content)
            journey.hasText = journey.hasText || !content->text.isEmpty();
        else
            note(content.error());
        journey.mostData = std::max(journey.mostData, mostDataOfWorkers());
    }
    engine.close(kName);
    return journey;
}

} // namespace

QList<QHash<QString, QString>> corpusManifest(const QString& folder)
{
    QList<QHash<QString, QString>> rows;
    const auto bytes = readFile(folder + QStringLiteral("/manifest.tsv"));
    if (!bytes)
        return rows;
    const QStringList lines = QString::fromUtf8(*bytes).split(u'\n', Qt::SkipEmptyParts);
    const QStringList columns = lines.value(0).split(u'\t');
    for (const QString& line : lines.mid(1)) {
        const QStringList cells = line.split(u'\t');
        QHash<QString, QString> row;
        for (int i = 0; i < columns.size(); ++i)
            row.insert(columns.at(i), cells.value(i));
        rows.append(row);
    }
    return rows;
}

QList<Journey> journeysThrough(const QStringList& paths, Thoroughness thoroughness,
                               const WorkerLimits& limits)
{
    std::vector<Journey> journeys(size_t(paths.size()));
    std::atomic_size_t next = 0;
    std::vector<std::thread> threads;
    for (int i = 0; i < usualEngines(); ++i) {
        threads.emplace_back([&]() {
            WorkerEngine engine(readerProgram(), limits);
            for (size_t at = next++; at < journeys.size(); at = next++)
                journeys[at] = journeyThrough(paths[qsizetype(at)], thoroughness, engine);
        });
    }
    for (std::thread& thread : threads)
        thread.join();
    return {journeys.begin(), journeys.end()};
}

} // namespace beraad::tests
