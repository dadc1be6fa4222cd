// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/clarification/clarificationsheet.h"

namespace beraad::ui {

class Prompts;

/// Writes the pitches that have a slot, by day and time, as a table to print or to send; asks
/// where. Empty when the person went back. Errors of writeFileAtomically().
Result<QString> saveSlotList(const ClarificationSheet& sheet, Prompts& prompts);

/// The same pitches as a calendar file (core/calendar). `now` is when it is made.
Result<QString> saveSlotCalendar(const ClarificationSheet& sheet, const QDateTime& now,
                                 Prompts& prompts);

} // namespace beraad::ui
