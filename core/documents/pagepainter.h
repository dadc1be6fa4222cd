// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/documents/pagesetup.h"
#include "core/documents/pagination.h"

#include <QByteArray>

#include <memory>

class QTextDocument;

namespace beraad::documents {

/// A copy of the document to be set on pages; it has no layout yet. Private to this room, as all of
/// this header.
std::unique_ptr<QTextDocument> forPages(const QTextDocument& document);

/// Breaks its pages, and says where everything landed.
Placement layOutPages(QTextDocument& pages, const PageSetup& setup);

/// Paints the pages as QPdfWriter makes them a PDF/A-1b, to be finished by finishPdf(). What was
/// marked in the document (documentstructure.h) is marked in them. Errors: Cancelled.
Result<QByteArray> paintPages(QTextDocument& pages, const PageSetup& setup,
                              const Placement& placement, const Progress* progress);

} // namespace beraad::documents
