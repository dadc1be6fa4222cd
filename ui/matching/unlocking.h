// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/planimport.h"

#include <QObject>
#include <QStringList>

#include <memory>

namespace beraad::ui {

class LongTask;
class Prompts;

/// Asks for the passwords of locked files, one after the other, and reads those that open. A file
/// whose question is cancelled stays locked. The prompts stay the caller's.
class Unlocking final : public QObject
{
    Q_OBJECT

public:
    explicit Unlocking(Prompts& prompts, QObject* parent = nullptr);
    ~Unlocking() override;

    void start(const QStringList& paths);
    bool isBusy() const { return m_task != nullptr; }

Q_SIGNALS:
    /// It is not locked any more; it may have another problem.
    void unlocked(const beraad::intake::PreparedFile& file);
    /// Its question was cancelled.
    void givenUp(const QString& path);
    /// After the last question, or when there is to be waited for the one before.
    void busyChanged();

private:
    void askNext(const QString& why);
    void read(const QString& path, const QString& password);
    void conclude(const intake::PreparedFile& file);

    Prompts& m_prompts;
    QStringList m_paths;
    std::unique_ptr<LongTask> m_task;
};

} // namespace beraad::ui
