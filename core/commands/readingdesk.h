// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/mark.h"

#include <optional>

namespace beraad::commands {

class History;

/// What a member does while reading: marks, and where the reading stopped. The member is who is at
/// work in the History. Marks are the reader's own and may be made in a finalised round too;
/// ConflictOfInterest on a plan that the member may not open.
class ReadingDesk
{
public:
    explicit ReadingDesk(History& history)
        : m_history(history)
    {
    }

    /// The member's own marks on a plan and those that others share.
    Result<QList<domain::Mark>> marks(const domain::PlanId& plan) const;

    /// Identity, maker and time are filled in. Can be undone, as the two below.
    Result<domain::MarkId> make(const domain::Mark& mark);
    /// MarkOfAnother: only its maker changes or removes a mark. Maker, plan and time stay.
    Result<void> change(const domain::Mark& mark);
    Result<void> remove(const domain::MarkId& id);

    Result<std::optional<domain::ReadingPlace>> lastPlace(const QString& document) const;
    /// Stored at once, without undo or audit: it says nothing of the plan. Of the member at work,
    /// unless it names who was at work there.
    Result<void> leaveAt(const domain::ReadingPlace& place);

private:
    Result<void> mayMark(const domain::PlanId& plan) const;
    Result<domain::Mark> ownMark(const domain::MarkId& id) const;

    History& m_history;
};

} // namespace beraad::commands
