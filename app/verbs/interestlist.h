// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/verbs/opendossier.h"
#include "core/domain/member.h"

#include <optional>

namespace beraad::app {

/// What was stated of interests in the plans of the round, or in one of them, and what came of it:
/// a line each, or JSON. Who is at work as a plain member sees the own ones only.
Result<void> listInterests(OpenDossier& opened, const std::optional<domain::PlanId>& plan,
                           const Options& options, Console& console);

} // namespace beraad::app
