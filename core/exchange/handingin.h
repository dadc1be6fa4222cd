// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/ids.h"
#include "core/exchange/readingstate.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace beraad::storage {
class Dossier;
}

/// How far a member is who hands in by package.
namespace beraad::exchange {

/// One plan that the member reads.
struct PlanToHandIn
{
    domain::PlanId plan;
    int number = 0; ///< of its region
    QString region;
    ReadingState state = ReadingState::NotOpened;
    int privateMarks = 0; ///< they stay with the member
};

struct HandingIn
{
    QList<PlanToHandIn> plans;             ///< by region number
    std::optional<QDateTime> lastHandedIn; ///< UTC; from another laptop too

    int count(ReadingState state) const;
    int privateMarks() const;
};

/// None for a dossier that did not come to this member in a package.
Result<std::optional<HandingIn>> readHandingIn(storage::Dossier& dossier,
                                               const domain::RoundId& round,
                                               const domain::MemberId& member);

} // namespace beraad::exchange
