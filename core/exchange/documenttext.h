// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/text/pagewords.h"

#include <QStringList>

/// What was read from a PDF when it came in. It travels with the PDF, so that a member's laptop
/// need not read it again. Private to this room.
namespace beraad::exchange {

struct DocumentText
{
    QStringList pages;
    text::Layout layout;
};

QByteArray writeDocumentText(const DocumentText& text);
/// `file` is how errors call the package: PackageContentWrong.
Result<DocumentText> readDocumentText(const QByteArray& json, const QString& file);

} // namespace beraad::exchange
