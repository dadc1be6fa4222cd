// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/longtask.h"

#include <QPointer>
#include <QWidget>

#include <atomic>
#include <memory>

namespace beraad::ui {

class ProgressLine;
class Session;

/// What a dialog does with a key, from opening it to the end: shows how far it is, and lets the
/// person stop it. Opening a key cannot be stopped halfway; what was to be done with it is then not
/// begun.
class KeyWork final : public QWidget
{
    Q_OBJECT

public:
    explicit KeyWork(Session& session, QWidget* parent = nullptr);

    /// At the beginning and the end of it: what was stopped before counts no longer.
    void startOver();
    /// One part of it, by the session; ends with cancelled() at once when the work was stopped.
    LongTask* start(const QString& title, LongTask::Work work);
    void cancel();

private:
    Session& m_session;
    ProgressLine* m_line;
    QPointer<LongTask> m_task;
    std::shared_ptr<std::atomic_bool> m_isStopped; ///< shared with the threads that work
};

} // namespace beraad::ui
