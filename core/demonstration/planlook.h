// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demonstration/world.h"
#include "core/documents/stylesheet.h"

namespace beraad::demonstration {

/// What makes the plans of one region look like its own: colours and type.
struct PlanLook
{
    QColor accent;
    QColor second;
    bool hasSerifs = false;

    documents::Stylesheet stylesheet() const;
};

PlanLook lookOf(const FictionalRegion& region);

} // namespace beraad::demonstration
