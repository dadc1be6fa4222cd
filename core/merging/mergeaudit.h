// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/merging/merge.h"

#include <QJsonArray>
#include <QJsonObject>

/// What the audit trail tells of a merge; commands::scoreHistory() and conclusionHistory() read it
/// back. Private to this room.
namespace beraad::merging {

/// What became different, record by record, as it is in `to`.
QJsonArray tell(const domain::MemberId& member, const exchange::MemberWork& from,
                const exchange::MemberWork& to);

/// What one laptop said and a person did not take.
QJsonObject tellPassedOver(const domain::MemberId& member, const FieldKey& key,
                           const Alternative& alternative);

/// A joint finding that gave way to a newer one, or that the member does not word here.
QJsonObject tellPassedOver(const domain::MemberId& member, const exchange::WordedFinding& worded,
                           const QString& machine);

} // namespace beraad::merging
