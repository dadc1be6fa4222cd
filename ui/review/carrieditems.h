// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/mark.h"
#include "core/domain/review.h"
#include "core/versions/carriedpassages.h"

#include <QList>

namespace beraad::ui {

class PlanComparer;

/// One passage that the member cited or marked in the earlier version, and where it stands now.
struct CarriedItem
{
    QString label;                    ///< the criterion's key; of a mark its note
    QString criterion;                ///< empty: a mark
    std::optional<domain::Mark> mark; ///< as it was made in the earlier version
    versions::CarriedPassage carried;
    bool isTaken = false; ///< this round's review or marks have it

    friend bool operator==(const CarriedItem&, const CarriedItem&) = default;
};

/// The member's own evidence, then the own marks; none until versions were compared.
QList<CarriedItem> carriedItems(const PlanComparer& comparer, const domain::Review& review,
                                const QList<domain::Mark>& marks);

/// The mark in the new version.
domain::Mark markAt(const CarriedItem& item, const domain::PlanId& plan,
                    const domain::Passage& place);

} // namespace beraad::ui
