// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pdf/messages.h"

#include <QByteArray>

namespace Poppler {
class Document;
class Page;
} // namespace Poppler

/// Writing on a document that Poppler has open, and the file with what was written.
namespace beraad::render {

void annotate(Poppler::Page& page, const pdf::Annotation& annotation);

/// The file as it was with the additions behind it (an incremental update). Empty when Poppler
/// cannot write it.
QByteArray withChanges(Poppler::Document& document);

} // namespace beraad::render
