// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/pdf/pdfengine.h"

namespace beraad::render {

/// As pdf::PdfEngine::unlockedCopy(). The same file gives the same bytes.
Result<QByteArray> withoutPassword(const pdf::PdfSource& source);

} // namespace beraad::render
