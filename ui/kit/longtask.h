// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"

#include <QElapsedTimer>
#include <QFutureWatcher>
#include <QObject>

#include <functional>

namespace beraad::ui {

/// Work that takes longer than a person waits: runs on a thread of the pool, tells how far it is,
/// can be cancelled. All signals come on the thread that made the task. Exactly one of finished(),
/// failed() and cancelled() comes after start(). What the work makes it leaves in something that
/// the caller shares with it. Destroying a running task cancels it and waits for it.
class LongTask final : public QObject
{
    Q_OBJECT

public:
    /// Called on another thread; touches no widgets, asks progress.isCancelled() often enough.
    using Work = std::function<Result<void>(const Progress&)>;

    /// `title` says what is done, as the status line shows it ("Importing plans").
    LongTask(QString title, Work work, QObject* parent = nullptr);
    ~LongTask() override;

    void start();
    void cancel();
    bool isRunning() const { return m_watcher.isRunning(); }
    const QString& title() const { return m_title; }

Q_SIGNALS:
    /// At most twenty times a second; `total` 0: not known.
    void progressed(int done, int total, const QString& what);
    void finished();
    void failed(const beraad::Error& error);
    void cancelled();
    /// After any of the three, for those who only show that it runs.
    void ended();

private:
    void report(int done, int total, const QString& what);
    void conclude();

    QString m_title;
    Work m_work;
    QElapsedTimer m_sinceReport; ///< on the thread that works
    Progress m_progress;
    QFutureWatcher<Result<void>> m_watcher;
};

/// Starts work and gives the task, which is not the caller's. A session has its own way; where no
/// dossier is open, who asks keeps the task.
using TaskStarter = std::function<LongTask*(const QString& title, LongTask::Work work)>;

} // namespace beraad::ui
