// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/committee/roundrecords.h"
#include "core/pdf/messages.h"

#include <QList>

namespace beraad::ui {

/// The pages of a report that tell of one plan, counted from 0.
struct ReportPlace
{
    domain::PlanId plan;
    int first = 0;
    int last = 0;

    friend bool operator==(const ReportPlace&, const ReportPlace&) = default;
};

/// Found in the report's own table of contents by how it heads a region; in the order of the pages.
/// `pages` is how many the report has.
QList<ReportPlace> reportPlaces(const QList<pdf::OutlineEntry>& outline, int pages,
                                const QList<committee::PlanRecord>& plans);

} // namespace beraad::ui
