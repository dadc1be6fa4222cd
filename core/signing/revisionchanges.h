// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/signing/changepermission.h"
#include "core/signing/pdffile.h"

namespace beraad::signing {

/// All differences between the document as a signature covers it and as it is now, each named and
/// judged by `permission`. Compares what can be reached from the two trailers, by every way that
/// leads there: an object that may change as a field's appearance must not change where a page
/// draws it. qpdf throws out of it.
QList<Change> changesBetween(PdfFile& before, PdfFile& after, const ChangePermission& permission);

} // namespace beraad::signing
