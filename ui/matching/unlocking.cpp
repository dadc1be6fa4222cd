// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/matching/unlocking.h"

#include "ui/kit/longtask.h"
#include "ui/kit/prompts.h"

#include "core/wording/errorwording.h"

#include <QFileInfo>

namespace beraad::ui {

using intake::PreparedFile;

Unlocking::Unlocking(Prompts& prompts, QObject* parent)
    : QObject(parent)
    , m_prompts(prompts)
{
}

Unlocking::~Unlocking() = default;

void Unlocking::start(const QStringList& paths)
{
    m_paths = paths;
    askNext({});
}

void Unlocking::askNext(const QString& why)
{
    QString reason = why;
    while (!m_paths.isEmpty()) {
        const QString path = m_paths.first();
        TextQuestion question;
        question.title = tr("Password of “%1”").arg(QFileInfo(path).fileName());
        question.text = reason.isEmpty()
                            ? tr("The region locked this PDF with a password. The dossier keeps a "
                                 "copy that opens without, so that no reader needs it.")
                            : reason;
        question.label = tr("Password");
        question.accept = tr("Unlock");
        question.form = TextQuestion::Form::Secret;
        if (const auto password = m_prompts.askText(question); password && !password->isEmpty())
            return read(path, *password);
        m_paths.removeFirst();
        reason.clear();
        Q_EMIT givenUp(path);
    }
}

void Unlocking::read(const QString& path, const QString& password)
{
    const auto file = std::make_shared<PreparedFile>();
    m_task = std::make_unique<LongTask>(
        tr("Reading the plan"), [file, path, password](const Progress& progress) -> Result<void> {
            BERAAD_TRY(*file, intake::prepareLocked(path, password, progress));
            return {};
        });
    connect(m_task.get(), &LongTask::finished, this, [this, file] { conclude(*file); });
    m_task->start();
    Q_EMIT busyChanged();
}

void Unlocking::conclude(const PreparedFile& file)
{
    m_task.release()->deleteLater(); // its signal is what brought us here
    Q_EMIT busyChanged();
    if (file.isLocked())
        return askNext(wording::sentence(*file.problem));
    m_paths.removeFirst();
    Q_EMIT unlocked(file);
    askNext({});
}

} // namespace beraad::ui

#include "moc_unlocking.cpp"
