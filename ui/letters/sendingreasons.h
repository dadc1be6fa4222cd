// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/publishing/letterdraft.h"

#include <optional>

namespace beraad::ui {

class Prompts;

/// Asks for the reasons that these letters need to leave today: that they went out before, or that
/// the day from which they may, `until`, has not come. None: the person went back.
std::optional<publishing::SendingReasons> askReasons(const QList<publishing::LetterDraft>& letters,
                                                     const QDate& until, const QDate& today,
                                                     Prompts& prompts);

} // namespace beraad::ui
