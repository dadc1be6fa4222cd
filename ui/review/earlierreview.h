// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/versions/earlierversion.h"
#include "ui/criteria/earlierfold.h"

#include <QHash>

namespace beraad::ui {

/// What a member found in an earlier round, as words to stand beside what the member finds now: by
/// criterion, which another rubric may not have any more, and under an empty key of the plan as a
/// whole.
using EarlierReview = QHash<QString, EarlierWords>;

/// Empty where there was no earlier version, or the member did not read it.
EarlierReview earlierReviewIn(const std::optional<versions::EarlierVersion>& earlier);

} // namespace beraad::ui
