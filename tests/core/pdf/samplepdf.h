// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>
#include <QList>
#include <QSizeF>
#include <QStringList>

namespace beraad::tests {

/// A PDF of A4 pages (or of another size in points) with one line of text under the other, 14 pt,
/// the first at 72 pt from the top left. Written anew for each call.
QByteArray samplePdf(const QList<QStringList>& pages, QSizeF size = {595, 842});

/// Pages that say "Page 1 of N" and nothing else.
QByteArray numberedPdf(int pages);

/// A PDF of three pages, written by hand, each with the word "Anchor" in Helvetica of 24 pt.
/// `pageEntries` goes into the dictionary of each page ("/Rotate 90"). It has an outline (Vision >
/// Schools on page 2, Budget on page 3) and on page 1 a link to page 3 over [100 100 200 120], one
/// to https://example.org over [100 200 200 220] and one that starts a program. `catalogEntries`
/// stand beside its pages.
QByteArray handmadePdf(const QByteArray& pageEntries = {}, const QByteArray& catalogEntries = {});

/// An entry of the catalog by which the three pages are called i, ii and A-1.
inline constexpr char kRomanThenA[] = "/PageLabels<</Nums[0<</S/r>>2<</S/D/P(A-)>>]>>";

/// Whether there is ink (anything but white) in a picture, for tests of drawing.
bool hasInk(const QImage& image);

} // namespace beraad::tests
