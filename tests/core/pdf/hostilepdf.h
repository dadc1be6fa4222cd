// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace beraad::tests {

/// A PDF of three pages, each with the word "Anchor"; drawing or reading page 2 takes some 2^40
/// steps, because what it draws is made of two smaller parts, and so on.
QByteArray endlessPdf();

/// Processes that this one started and that still run.
QList<qint64> childProcesses();

} // namespace beraad::tests
