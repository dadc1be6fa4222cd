// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace beraad::tests {

/// What is wrong with a PDF by the rules of PDF/UA-1 (ISO 14289-1) that a program can check. Each
/// line begins with a failure condition of the Matterhorn Protocol 1.1, or with a clause of ISO
/// 32000-1 that all of it stands on; empty: nothing was found. Our own reading of the protocol, as
/// Debian has no validator. Not looked at: what a person must judge, the inside of font programs,
/// and what our documents never hold (media, forms of XFA, layers, formulas, notes, ruby).
QStringList accessibilityFailures(const QByteArray& pdf);

/// The failure conditions alone, each once, in their order.
QStringList accessibilityConditions(const QByteArray& pdf);

} // namespace beraad::tests
