// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/pagesetup.h"

#include <QByteArray>

namespace beraad::documents {

/// What made a document, in its metadata.
QString producer();

/// The XMP packet of a document: PDF/A-1b and PDF/UA-1, and the same as the document information
/// dictionary says. Private to this room.
QByteArray xmpPacket(const PageSetup& setup);

} // namespace beraad::documents
