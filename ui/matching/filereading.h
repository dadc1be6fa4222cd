// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/planimport.h"
#include "ui/kit/longtask.h"

#include <QObject>

namespace beraad::ui {

class Prompts;

/// Reads one PDF that a person pointed at, and asks for its password when it is locked. Exactly one
/// of its signals comes after read(), or none when the person stops the work; after that it goes by
/// itself. It goes with its parent too, which stops the reading. The prompts stay the caller's.
class FileReading final : public QObject
{
    Q_OBJECT

public:
    FileReading(TaskStarter start, Prompts& prompts, QObject* parent);

    /// `title` as LongTask has it.
    void read(const QString& title, const QString& path);

Q_SIGNALS:
    /// Without a problem, and not locked any more.
    void ready(const beraad::intake::PreparedFile& file);
    /// The problem of the file; PdfEncrypted where its password was not given.
    void failed(const beraad::Error& error);

private:
    void conclude(const intake::PreparedFile& file);
    void unlock(const intake::PreparedFile& file);
    void fail(const Error& error);

    TaskStarter m_start;
    Prompts& m_prompts;
};

} // namespace beraad::ui
