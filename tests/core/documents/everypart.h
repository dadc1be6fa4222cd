// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/documentbuilder.h"

namespace beraad::tests {

/// How the document below is set: in Dutch, with a running head.
documents::PageSetup everyPartSetup();

/// A document with one or more of everything that a DocumentBuilder can write: a title page with a
/// drawing, contents, headings down to a small one below a large one, lists that go on on the next
/// page, definitions, quotations, tables with signs, links and repeated heads, a chart, pictures.
std::unique_ptr<QTextDocument> everyPart();

} // namespace beraad::tests
