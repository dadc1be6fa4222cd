// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/longtask.h"

#include "core/base/result.h"
#include "core/publishing/letterrun.h"

#include <QObject>

#include <functional>
#include <memory>

namespace beraad::ui {

/// Sends letters while the window goes on: what takes time happens on the thread of a task, what
/// goes into the dossier on the main thread, in turns. Stopping waits for the letter that is on its
/// way. Lives until its task has ended.
class LetterSender final : public QObject
{
    Q_OBJECT

public:
    explicit LetterSender(std::unique_ptr<publishing::LetterRun> run, QObject* parent = nullptr);
    ~LetterSender() override;

    /// The work of the task; outlives this object.
    LongTask::Work work();
    /// After the task ended, however it did: what ends together, and how many went out.
    Result<int> finish();

private:
    class Turn;
    struct Shared;

    std::shared_ptr<Shared> m_shared;
};

} // namespace beraad::ui
