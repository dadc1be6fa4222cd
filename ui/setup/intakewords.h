// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/intake.h"

#include <QString>

namespace beraad::ui {

QString wordOf(domain::PartState state);

/// The parts that are missing or unreadable by name, and how many nobody looked at yet; empty when
/// all are there.
QString notThereWords(const QList<domain::RequiredPart>& parts,
                      const QList<domain::PlanPart>& found);

/// What a check found, as a sentence.
QString sentenceOf(const domain::IntakeFlag& flag);

/// The parts that the scheme asks, and the agreement that usually goes with them.
QStringList usualParts();

} // namespace beraad::ui
