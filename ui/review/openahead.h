// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <memory>

namespace beraad {
class Clock;
}

namespace beraad::pdf {
class PlanReader;
}

namespace beraad::ui {

class PlanView;
class Session;
class Settings;

/// Begins to open and draw the plan that the room of the review will show when it is entered, while
/// that room has yet to be made: the reader is a process of its own. The plan stays open for as
/// long as what this returns lives, and after that for the room. Null where there is nothing to
/// open; why not, the room will say.
std::shared_ptr<void> openPlanAhead(Session& session);

/// The same still earlier, while the dossier at `path` has yet to be opened: the plan that was
/// shown there last, which is most often the one. Whether the member may see it is asked when the
/// room is entered; until then nobody does. `clock` must outlive the reader.
std::shared_ptr<void> openPlanLeft(const Settings& settings, const QString& path,
                                   const Clock& clock, pdf::PlanReader& reader);

/// Which plan is shown, and how large, for both.
void rememberPlan(Session& session, const PlanView& view);

} // namespace beraad::ui
