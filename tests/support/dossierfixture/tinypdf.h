// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace beraad::tests {

/// A PDF of one page per text, a few hundred bytes, that Poppler and QPDF read. Needs no
/// application object; the texts are Latin-1.
QByteArray tinyPdf(const QStringList& pageTexts);

} // namespace beraad::tests
