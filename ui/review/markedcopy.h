// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/review.h"
#include "core/pdf/messages.h"
#include "ui/kit/longtask.h"
#include "ui/reading/markmodel.h"
#include "ui/reading/plandocument.h"

namespace beraad::ui {

/// What shows on this document of a plan, as notes in a copy of it: passages that were cited under
/// the criterion's key, marks under their note. `reader` signs what is not another's.
QList<pdf::Annotation> annotationsOn(const QString& document, const QList<domain::Evidence>& cited,
                                     const QList<MarkEntry>& marks, const QString& reader);

/// Writes the copy to `path`, all or nothing. The errors of pdf::PdfEngine::annotatedCopy() and
/// writeFileAtomically().
LongTask::Work saveMarkedCopy(const PlanDocument& document,
                              const QList<pdf::Annotation>& annotations, const QString& path);

} // namespace beraad::ui
