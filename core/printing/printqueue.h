// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

/// The printing of the system. Each function blocks while the queue answers; any thread.
namespace beraad::printing {

struct PrintOptions
{
    QString printer; ///< as the system calls it
    QString title;   ///< of the job, as it shows in the queue
    int copies = 1;
    bool isTwoSided = false;
    QString tray;           ///< as the printer calls it; empty: its own choice
    bool isCollated = true; ///< one copy after the other, instead of each page so many times
};

enum class JobState
{
    Waiting, ///< in the queue, held, or on its way to paper
    Printed,
    Failed ///< cancelled, or given up by the printer
};

/// Whether there is a queue that can be asked on this system.
bool isAvailable();

/// Gives A4 pages to the printer as one job, at their true size; the job's name comes back.
/// PrinterMissing, PrinterFailed.
Result<QString> print(const QByteArray& pdf, const PrintOptions& options);

/// What became of a job that print() gave. RecordNotFound: the queue no longer knows it.
Result<JobState> stateOf(const QString& job);

} // namespace beraad::printing
