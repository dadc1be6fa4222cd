// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/documents/documentstructure.h"
#include "core/documents/pagesetup.h"
#include "core/documents/pagination.h"

#include <QByteArray>

namespace beraad::documents {

/// The second pass over a PDF that QPdfWriter wrote: language and title, outline, links, the
/// structure that is read aloud, and texts that extract as they were written. Each is a step of its
/// own on the object tree. Private to this room. Errors: Internal.
Result<QByteArray> finishPdf(const QByteArray& written, const PageSetup& setup,
                             const Placement& placement, const DocumentStructure& structure);

} // namespace beraad::documents
