// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/matching/filereading.h"

#include "ui/matching/unlocking.h"

#include <memory>

namespace beraad::ui {

using intake::PreparedFile;

FileReading::FileReading(TaskStarter start, Prompts& prompts, QObject* parent)
    : QObject(parent)
    , m_start(std::move(start))
    , m_prompts(prompts)
{
}

void FileReading::read(const QString& title, const QString& path)
{
    const auto file = std::make_shared<PreparedFile>();
    LongTask* task = m_start(title, [file, path](const Progress& progress) -> Result<void> {
        BERAAD_TRY(const QList<PreparedFile> files, intake::prepareFiles({path}, progress));
        *file = files.first();
        return {};
    });
    // Queued, so that the work is not shown as going on while a question stands open.
    connect(
        task, &LongTask::finished, this, [this, file] { conclude(*file); }, Qt::QueuedConnection);
    connect(task, &LongTask::failed, this, &FileReading::fail);
    connect(task, &LongTask::cancelled, this, &QObject::deleteLater);
}

void FileReading::conclude(const PreparedFile& file)
{
    if (file.isLocked())
        return unlock(file);
    if (file.problem)
        return fail(*file.problem);
    Q_EMIT ready(file);
    deleteLater();
}

void FileReading::unlock(const PreparedFile& file)
{
    auto* unlocking = new Unlocking(m_prompts, this);
    connect(unlocking, &Unlocking::unlocked, this, &FileReading::conclude);
    connect(unlocking, &Unlocking::givenUp, this,
            [this, problem = *file.problem] { fail(problem); });
    unlocking->start({file.path});
}

void FileReading::fail(const Error& error)
{
    Q_EMIT failed(error);
    deleteLater();
}

} // namespace beraad::ui

#include "moc_filereading.cpp"
