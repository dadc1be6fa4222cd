// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/documents/documentstructure.h"
#include "core/documents/pagesetup.h"
#include "core/documents/pagination.h"

#include <QByteArray>

class QPDF;

namespace beraad::documents {

/// The second pass over a PDF that QPdfWriter wrote: language and title, outline, links, the
/// structure that is read aloud, and texts that extract as they were written. Each is a step of its
/// own on the object tree. Private to this room. Errors: Internal.
Result<QByteArray> finishPdf(const QByteArray& written, const PageSetup& setup,
                             const Placement& placement, const DocumentStructure& structure);

/// A file of these objects, written as PDF/A-1 wants it; the same objects give the same bytes.
/// Private to this room. qpdf throws out of it.
QByteArray archivalBytes(QPDF& pdf);

} // namespace beraad::documents
