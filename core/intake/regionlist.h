// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/domain/member.h"
#include "core/domain/plan.h"
#include "core/domain/region.h"
#include "core/tables/cell.h"

#include <QList>

namespace beraad::intake {

/// The regions with what their plans ask, in columns that ColumnMap knows: all that readRegions()
/// reads, so that a list goes out, is corrected and comes in again.
tables::CellTable regionList(const QList<domain::Region>& regions, const QList<domain::Plan>& plans,
                             Language language);

/// The same of the members.
tables::CellTable memberList(const QList<domain::Member>& members, Language language);

} // namespace beraad::intake
