// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/committee/roundrecords.h"
#include "core/documents/documentbuilder.h"
#include "core/wording/phrases.h"

/// What an advice rests on: the readers' joint findings, with who found what on which page. Private
/// to this room.
namespace beraad::documents {

/// Per criterion the judgement, what it does to the outcome, the text, the passages, and what a
/// minority sees otherwise, with whose view that is. Nothing where nothing was written.
void writeFindings(DocumentBuilder& builder, const committee::PlanRecord& record,
                   const committee::RoundRecords& records, const wording::Phrases& phrases);

/// "Teken de overeenkomst (A1; required, by 1 maart 2027; p. 4)".
QString pointText(const domain::ImprovementPoint& point, const wording::Phrases& phrases);

} // namespace beraad::documents
