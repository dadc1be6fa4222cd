// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/documents/pagesetup.h"

#include <QByteArray>

class QTextDocument;

namespace beraad::documents {

/// Sets `document` on A4 pages and makes of them a PDF/A-1b with running heads, page numbers,
/// outline, clickable references, language and title. The document is measured in layout units
/// (stylesheet.h), as DocumentBuilder makes it, and is not changed. The same document and setup
/// give the same bytes. Any thread; one at a time per document.
/// Errors: FontMissing (a family that the document uses is not installed), Cancelled, Internal.
Result<QByteArray> toPdf(const QTextDocument& document, const PageSetup& setup,
                         const Progress* progress = nullptr);

} // namespace beraad::documents
