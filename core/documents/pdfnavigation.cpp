// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/pdfnavigation.h"

#include "core/documents/pdftext.h"

namespace beraad::documents {

namespace {

using Handle = QPDFObjectHandle;

struct OutlineNode
{
    Handle item;
    int level;
    std::vector<Handle> children;
};

void close(OutlineNode& node)
{
    for (std::size_t i = 0; i < node.children.size(); ++i) {
        node.children[i].replaceKey("/Parent", node.item);
        if (i > 0)
            node.children[i].replaceKey("/Prev", node.children[i - 1]);
        if (i + 1 < node.children.size())
            node.children[i].replaceKey("/Next", node.children[i + 1]);
    }
    if (node.children.empty())
        return;
    node.item.replaceKey("/First", node.children.front());
    node.item.replaceKey("/Last", node.children.back());
    // Chapters are shown, what lies in them is folded in (a negative count).
    const auto count = static_cast<long long>(node.children.size());
    node.item.replaceKey("/Count", Handle::newInteger(node.level == 0 ? count : -count));
}

} // namespace

PdfNavigation::PdfNavigation(QPDF& pdf, const PageSetup& setup, const Placement& placement)
    : m_pdf(pdf)
    , m_setup(setup)
    , m_placement(placement)
    , m_pages(pdf.getAllPages())
{
}

Handle PdfNavigation::destination(const PlacedHeading& heading)
{
    // A little above the heading, so that it does not stick to the edge of the window.
    const qreal top = PageSetup::paper().height() - m_setup.margins.top() - heading.top + kStep;
    Handle target = Handle::newArray();
    target.appendItem(m_pages[std::size_t(heading.page)]);
    target.appendItem(Handle::newName("/XYZ"));
    target.appendItem(Handle::newNull());
    target.appendItem(Handle::newReal(top / kPoint, 2));
    target.appendItem(Handle::newNull());
    return target;
}

void PdfNavigation::addOutline()
{
    if (m_placement.headings.isEmpty())
        return;
    Handle outlines = m_pdf.makeIndirectObject(Handle::newDictionary());
    outlines.replaceKey("/Type", Handle::newName("/Outlines"));
    std::vector<OutlineNode> open{{outlines, 0, {}}};
    for (const PlacedHeading& heading : m_placement.headings) {
        while (open.back().level >= heading.level) {
            close(open.back());
            open.pop_back();
        }
        Handle item = m_pdf.makeIndirectObject(Handle::newDictionary());
        item.replaceKey("/Title", pdfText(heading.text));
        item.replaceKey("/Dest", destination(heading));
        open.back().children.push_back(item);
        open.push_back({item, heading.level, {}});
    }
    while (!open.empty()) {
        close(open.back());
        open.pop_back();
    }
    m_pdf.getRoot().replaceKey("/Outlines", outlines);
    m_pdf.getRoot().replaceKey("/PageMode", Handle::newName("/UseOutlines"));
}

std::vector<PdfLink> PdfNavigation::addLinks()
{
    std::vector<PdfLink> added;
    QHash<QString, const PlacedHeading*> anchors;
    for (const PlacedHeading& heading : m_placement.headings)
        anchors.insert(heading.anchor, &heading);
    for (const PlacedLink& link : m_placement.links) {
        if (const PlacedHeading* heading = anchors.value(link.target))
            added.push_back(addLink(link, *heading));
    }
    return added;
}

/// PDF/A-1 6.5.3: an annotation must print and must not be hidden (/F 4).
PdfLink PdfNavigation::addLink(const PlacedLink& link, const PlacedHeading& heading)
{
    const QRectF area = link.area.translated(m_setup.margins.left(), m_setup.margins.top());
    const qreal height = PageSetup::paper().height();
    Handle annotation = m_pdf.makeIndirectObject(Handle::newDictionary());
    annotation.replaceKey("/Type", Handle::newName("/Annot"));
    annotation.replaceKey("/Subtype", Handle::newName("/Link"));
    annotation.replaceKey("/F", Handle::newInteger(4));
    annotation.replaceKey("/Border", Handle::parse("[0 0 0]"));
    annotation.replaceKey("/Contents", pdfText(heading.text));
    annotation.replaceKey("/Rect", Handle::newArray(Handle::Rectangle(
                                       area.left() / kPoint, (height - area.bottom()) / kPoint,
                                       area.right() / kPoint, (height - area.top()) / kPoint)));
    annotation.replaceKey("/Dest", destination(heading));
    Handle page = m_pages[std::size_t(link.page)];
    if (!page.getKey("/Annots").isArray())
        page.replaceKey("/Annots", Handle::newArray());
    page.getKey("/Annots").appendItem(annotation);
    return {page, annotation, link.part};
}

} // namespace beraad::documents
