// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/verbs/verb.h"

/// What the table in verb.cpp names; each has a file of its own.
namespace beraad::app {

ExitCode runNew(const Verb& self, const QStringList& arguments, Console& console);
ExitCode runImport(const Verb& self, const QStringList& arguments, Console& console);
ExitCode runIdentity(const Verb& self, const QStringList& arguments, Console& console);
ExitCode runInterest(const Verb& self, const QStringList& arguments, Console& console);
ExitCode runMeasure(const Verb& self, const QStringList& arguments, Console& console);
ExitCode runPackage(const Verb& self, const QStringList& arguments, Console& console);
ExitCode runAssign(const Verb& self, const QStringList& arguments, Console& console);
ExitCode runScore(const Verb& self, const QStringList& arguments, Console& console);
ExitCode runAdvise(const Verb& self, const QStringList& arguments, Console& console);
ExitCode runPhase(const Verb& self, const QStringList& arguments, Console& console);
ExitCode runFinalise(const Verb& self, const QStringList& arguments, Console& console);
ExitCode runReport(const Verb& self, const QStringList& arguments, Console& console);
ExitCode runSign(const Verb& self, const QStringList& arguments, Console& console);
ExitCode runVerify(const Verb& self, const QStringList& arguments, Console& console);
ExitCode runLetters(const Verb& self, const QStringList& arguments, Console& console);
ExitCode runShow(const Verb& self, const QStringList& arguments, Console& console);
ExitCode runArchive(const Verb& self, const QStringList& arguments, Console& console);
ExitCode runAudit(const Verb& self, const QStringList& arguments, Console& console);
ExitCode runDoctor(const Verb& self, const QStringList& arguments, Console& console);
ExitCode runDemo(const Verb& self, const QStringList& arguments, Console& console);

} // namespace beraad::app
