// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/access.h"

#include <QString>

namespace beraad::ui {

/// Why a member does not see the reviews of a region's plan and the advice on it, and when that
/// changes; empty where they are open.
QString whyReviewsAreClosed(domain::ReviewAccess access, const domain::Member& member,
                            const domain::Region& region);

/// The same of the report and the letters, which say what the committee advises on this region.
QString whyOutgoingIsClosed(domain::ReviewAccess access, const domain::Region& region);

} // namespace beraad::ui
