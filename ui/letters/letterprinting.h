// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/publishing/letterdesk.h"

#include <QList>
#include <QString>

class QPrinter;

namespace beraad::ui {

/// What the register calls where the letters went: the printer, or the file it writes.
QString destinationOf(const QPrinter& printer);

/// How many sides of a sheet the printer prints on.
enum class Sides
{
    One,
    Two
};
Sides sidesOf(const QPrinter& printer);

/// Prints the letters as one job, each on sheets of its own, at their true size so that addresses
/// fall behind the window of an envelope. When it fails or is cancelled no job and no file stays.
/// Blocks; any thread, which has the printer to itself. PrinterFailed, Cancelled, FileNotWritable.
Result<void> printLetters(const QList<publishing::MadeLetter>& letters, QPrinter& printer,
                          Sides sides, const Progress& progress);

} // namespace beraad::ui
