// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keys/keywork.h"

#include "ui/kit/progressline.h"
#include "ui/kit/session.h"

#include <QVBoxLayout>

namespace beraad::ui {

KeyWork::KeyWork(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_line(new ProgressLine(this))
    , m_isStopped(std::make_shared<std::atomic_bool>(false))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_line);
}

void KeyWork::startOver()
{
    m_isStopped = std::make_shared<std::atomic_bool>(false);
}

LongTask* KeyWork::start(const QString& title, LongTask::Work work)
{
    m_task = m_session.start(title,
                             [work = std::move(work),
                              isStopped = m_isStopped](const Progress& progress) -> Result<void> {
                                 if (*isStopped)
                                     return Error(ErrorKind::Cancelled);
                                 Result<void> done = work(progress);
                                 if (progress.isCancelled())
                                     *isStopped = true;
                                 return done;
                             });
    m_line->follow(m_task);
    return m_task;
}

void KeyWork::cancel()
{
    *m_isStopped = true;
    if (m_task)
        m_task->cancel();
}

} // namespace beraad::ui

#include "moc_keywork.cpp"
