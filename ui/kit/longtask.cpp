// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/longtask.h"

#include <QPointer>
#include <QtConcurrentRun>

namespace beraad::ui {

namespace {
constexpr qint64 kReportEvery = 50; // milliseconds
}

LongTask::LongTask(QString title, Work work, QObject* parent)
    : QObject(parent)
    , m_title(std::move(title))
    , m_work(std::move(work))
    , m_progress([this](int done, int total, const QString& what) { report(done, total, what); })
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &LongTask::conclude);
}

LongTask::~LongTask()
{
    m_progress.cancel();
    m_watcher.disconnect(this);
    m_watcher.waitForFinished();
}

void LongTask::start()
{
    m_watcher.setFuture(QtConcurrent::run([this] { return m_work(m_progress); }));
}

void LongTask::cancel()
{
    m_progress.cancel();
}

/// On the thread that works. Work that counts quickly must not flood the window with messages.
void LongTask::report(int done, int total, const QString& what)
{
    if (m_sinceReport.isValid() && m_sinceReport.elapsed() < kReportEvery && done != total)
        return;
    m_sinceReport.start();
    QMetaObject::invokeMethod(
        this, [this, done, total, what] { Q_EMIT progressed(done, total, what); },
        Qt::QueuedConnection);
}

void LongTask::conclude()
{
    const Result<void> result = m_watcher.result();
    const QPointer<LongTask> self = this; // a listener may destroy the task
    if (result)
        Q_EMIT finished();
    else if (result.error().kind() == ErrorKind::Cancelled)
        Q_EMIT cancelled();
    else
        Q_EMIT failed(result.error());
    if (self)
        Q_EMIT ended();
}

} // namespace beraad::ui

#include "moc_longtask.cpp"
