// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/committee/figures.h"

#include <QJsonObject>

namespace beraad::app {

class Console;

QJsonObject toJson(const committee::Counts& counts);

/// A line per round, and how far the programme is after it.
void printFigures(const committee::ProgrammeFigures& figures, Console& console);

} // namespace beraad::app
