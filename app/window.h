// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace beraad::app {

/// What the window opens with.
struct WindowStart
{
    QString file; ///< a dossier or a package; empty: the start screen, or the last dossier
    bool isDemonstration = false;
};

/// Builds the window from its parts and runs it until it closes; gives the program's exit code.
int runWindow(int argc, char** argv, const WindowStart& start);

} // namespace beraad::app
