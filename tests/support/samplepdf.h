// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace beraad::tests {

/// A PDF/A-1b of two pages with text, made by Qt. Needs a QGuiApplication.
QByteArray samplePdf();

/// The same document with objects in compressed streams and a cross-reference stream (PDF 1.5).
QByteArray withObjectStreams(const QByteArray& pdf);

/// An incremental update in which the first page shows nothing any more: what was signed before is
/// still there, byte for byte.
QByteArray withFirstPageReplaced(const QByteArray& pdf);

/// An incremental update with an object that nothing refers to.
QByteArray withUnusedObject(const QByteArray& pdf);

} // namespace beraad::tests
