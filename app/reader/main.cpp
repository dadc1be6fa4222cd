// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/render/worker.h"

#include <QByteArray>

/// The process that reads plans for the window; people do not start it. A program of its own and
/// not a verb of the other: it starts in a fraction of the time, and what a hostile PDF takes over
/// knows neither widgets nor SQL nor keys.
int main(int argc, char** argv)
{
    if (argc != 3)
        return 2;
    const beraad::render::Allowance allowance{QByteArray(argv[1]).toInt(),
                                              QByteArray(argv[2]).toLongLong()};
    return allowance.seconds > 0 && allowance.memory > 0 ? beraad::render::work(allowance) : 2;
}
