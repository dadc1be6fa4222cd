// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/plandesk.h"
#include "core/demonstration/world.h"
#include "core/domain/clarification.h"

namespace beraad::demonstration {

/// A region's answer as the letter that it sends, a PDF of one page, read as intake reads plans.
/// Errors: those of documents::toPdf and pdf::inspectPdf. Private to this room.
Result<commands::IncomingDocument> writeAnswer(const FictionalRegion& region,
                                               const QString& opening,
                                               const domain::Clarification& clarification,
                                               const QDateTime& created);

} // namespace beraad::demonstration
