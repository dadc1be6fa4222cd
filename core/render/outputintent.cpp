// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/render/outputintent.h"

#include <QByteArrayView>

#include <algorithm>

namespace beraad::render {

namespace {

/// A catalogue whose start is further away is left as it is: looking for it must not take long in a
/// file that names its intent a million times.
constexpr qsizetype kLongestCatalogue = 64 * 1024;

/// Not in a stream, where the words may be what a page says.
bool standsInDictionary(QByteArrayView pdf, qsizetype at)
{
    const qsizetype from = std::max<qsizetype>(0, at - kLongestCatalogue);
    const QByteArrayView before = pdf.sliced(from, at - from);
    return before.lastIndexOf("obj") > before.lastIndexOf("stream");
}

} // namespace

QByteArray withoutOutputIntent(const QByteArray& pdf)
{
    constexpr QByteArrayView kName = "/OutputIntents";
    QByteArray changed = pdf;
    for (qsizetype at = pdf.indexOf(kName); at >= 0; at = pdf.indexOf(kName, at + kName.size())) {
        if (standsInDictionary(pdf, at))
            changed[at + 1] = 'X'; // another name of the same length: all else stays in its place
    }
    return changed;
}

} // namespace beraad::render
