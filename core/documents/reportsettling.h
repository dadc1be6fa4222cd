// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/committee/roundrecords.h"
#include "core/documents/documentbuilder.h"
#include "core/wording/phrases.h"

/// What the report says of points that plans were approved with. Private to this room.
namespace beraad::documents {

/// "Afgehandeld op 20 september 2020, vastgesteld door A. Voorzitter; brief 12".
QString settlementText(const domain::Settlement& settlement, const wording::Phrases& phrases);

/// The points of the rounds before the last one, with what came of each, as a chapter of its own;
/// nothing where there are none.
void writeSettling(DocumentBuilder& builder, const QList<committee::RoundRecords>& rounds,
                   const wording::Phrases& phrases);

/// Those of one plan, below a heading; nothing where there are none.
void writeSettling(DocumentBuilder& builder, const committee::PlanRecord& record,
                   const wording::Phrases& phrases);

} // namespace beraad::documents
