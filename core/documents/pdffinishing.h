// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/documents/pagesetup.h"
#include "core/documents/pagination.h"

#include <QByteArray>

namespace beraad::documents {

/// The second pass over a PDF that QPdfWriter wrote: language and title, outline, links, and texts
/// that extract as they were written. Each is a step of its own on the object tree, so that a
/// structure tree can become one more. Private to this room. Errors: Internal.
Result<QByteArray> finishPdf(const QByteArray& written, const PageSetup& setup,
                             const Placement& placement);

/// The XMP packet of a PDF/A-1b; it says the same as the document information dictionary.
QByteArray xmpPacket(const PageSetup& setup);

} // namespace beraad::documents
