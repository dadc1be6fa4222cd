// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

namespace beraad::ui {

class PlanView;
class Session;
class Settings;

/// Begins to open and draw the plan that the room of the review will show when it is entered, while
/// that room has yet to be made: the reader is a process of its own. The plan stays open for as
/// long as what this returns lives, and after that for the room. Null where there is nothing to
/// open; why not, the room will say.
std::shared_ptr<void> openPlanAhead(Session& session);

/// How large to draw it the next time, before there is a view to ask.
void rememberPageSize(Settings& settings, const PlanView& view);

} // namespace beraad::ui
