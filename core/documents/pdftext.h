// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <qpdf/QPDFObjectHandle.hh>

namespace beraad::documents {

/// Text as it stands in an object of a PDF. Private to this room.
inline QPDFObjectHandle pdfText(const QString& text)
{
    return QPDFObjectHandle::newUnicodeString(text.toStdString());
}

} // namespace beraad::documents
