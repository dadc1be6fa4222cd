// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace beraad::domain {

/// Expertise (deskundigheid): a few short words that the secretariat keeps, "metal", "didactics":
/// what a member knows, and what the plan of a region asks of those who read it. A word is the same
/// however it is capitalised.

/// The words of a text in which they are parted by commas, semicolons or lines; each once.
QStringList expertiseIn(const QString& text);

/// As a person reads and corrects it: "metal, didactics".
QString expertiseText(const QStringList& expertise);

/// Those that are asked and known, as they are asked.
QStringList knownOf(const QStringList& asked, const QStringList& known);

} // namespace beraad::domain
