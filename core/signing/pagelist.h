// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

#include <map>
#include <string>

namespace beraad::signing {

/// A page with the entries that count for it, its own or inherited (ISO 32000-1, 7.7.3.4).
struct PageEntries
{
    QPDFObjectHandle dictionary;
    std::map<std::string, QPDFObjectHandle> inherited;

    QPDFObjectHandle entry(const std::string& key) const;
};

/// The pages in reading order, without touching the document as qpdf's own list does. A tree that
/// goes in circles or beyond a hundred thousand nodes is read only so far. qpdf throws out of it.
QList<PageEntries> pagesOf(QPDF& pdf);

} // namespace beraad::signing
