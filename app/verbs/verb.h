// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <span>

namespace beraad::app {

class Console;

/// What scripts see. 1 means: it ran, and what was checked does not hold.
enum class ExitCode
{
    Good = 0,
    DoesNotHold = 1,
    CouldNotRun = 2
};

/// A word behind `beraad` that does one job without a window. Texts are marked for translation in
/// the context "CommandLine".
struct Verb
{
    const char* name;
    const char* summary;
    ExitCode (*run)(const Verb& self, const QStringList& arguments, Console& console);
};

/// All of them, in the order of the work.
std::span<const Verb> verbs();

/// Runs the verb that the arguments name ("help" lists them). `arguments` is without the program.
ExitCode runVerb(const QStringList& arguments, Console& console);

/// Whether the first argument names a verb, so that no window is wanted.
bool isVerb(const QString& word);

} // namespace beraad::app
