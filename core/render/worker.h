// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace beraad::render {

/// What the window allows a worker.
struct Allowance
{
    int seconds = 0;   ///< of processor time for each order
    qint64 memory = 0; ///< bytes
};

/// The whole life of a worker: shuts itself in, then does what the window orders until the line to
/// it is closed. The program's exit code. Needs no application object and reads no file but fonts.
int work(Allowance allowance);

} // namespace beraad::render
