// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/committee/roundrecords.h"
#include "core/documents/documentbuilder.h"
#include "core/wording/phrases.h"

/// What the report says of the clarification that regions gave; of what went out to them. Private
/// to this room.
namespace beraad::documents {

/// A region's questions with answers and effect, below a heading; nothing where none was asked.
void writeClarifications(DocumentBuilder& builder, const committee::PlanRecord& record,
                         const wording::Phrases& phrases);

/// How many regions were asked and came to explain, in sentences for the summary; empty where none
/// was.
QString clarificationSummary(const committee::RoundRecords& records,
                             const wording::Phrases& phrases);

} // namespace beraad::documents
