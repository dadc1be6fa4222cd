// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/pagesetup.h"
#include "core/documents/pagination.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

#include <vector>

namespace beraad::documents {

/// A link as it was added to a page, and the element of the structure that it belongs to.
struct PdfLink
{
    QPDFObjectHandle page;
    QPDFObjectHandle annotation;
    int element;
};

/// Gives a PDF its outline and the links that lead from contents and tables to headings. Private to
/// this room. qpdf throws out of it.
class PdfNavigation
{
public:
    PdfNavigation(QPDF& pdf, const PageSetup& setup, const Placement& placement);

    void addOutline();
    std::vector<PdfLink> addLinks();

private:
    QPDFObjectHandle destination(const PlacedHeading& heading);
    PdfLink addLink(const PlacedLink& link, const PlacedHeading& heading);

    QPDF& m_pdf;
    const PageSetup& m_setup;
    const Placement& m_placement;
    std::vector<QPDFObjectHandle> m_pages;
};

} // namespace beraad::documents
