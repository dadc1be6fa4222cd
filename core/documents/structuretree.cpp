// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/structuretree.h"

#include "core/documents/pdftext.h"

#include <algorithm>
#include <string_view>

namespace beraad::documents {

namespace {

using Handle = QPDFObjectHandle;

/// A table stays regular where a cell holds nothing.
bool mayBeEmpty(const StructureElement& element)
{
    const std::string_view type = element.type;
    return type == "/TD" || type == "/TH";
}

} // namespace

StructureTree::StructureTree(QPDF& pdf, const DocumentStructure& structure)
    : m_pdf(pdf)
    , m_structure(structure)
    , m_nodes(structure.size())
{
}

void StructureTree::addPage(Handle page, const std::vector<int>& elements)
{
    page.replaceKey("/StructParents", Handle::newInteger(static_cast<long long>(m_pages.size())));
    for (std::size_t number = 0; number < elements.size(); ++number)
        node(elements[number]).content.push_back({page, int(number), Handle()});
    m_pages.push_back(elements);
}

/// Its number in the parent tree follows those of the pages, which must all have been added.
void StructureTree::addAnnotation(Handle page, Handle annotation, int element)
{
    const std::size_t number = m_pages.size() + m_annotations.size();
    annotation.replaceKey("/StructParent", Handle::newInteger(static_cast<long long>(number)));
    page.replaceKey("/Tabs", Handle::newName("/S"));
    node(element).content.push_back({page, 0, annotation});
    m_annotations.push_back(element);
}

void StructureTree::write()
{
    Handle& root = node(0).handle;
    root = m_pdf.makeIndirectObject(Handle::newDictionary());
    makeHandles(kDocumentElement);
    root.replaceKey("/Type", Handle::newName("/StructTreeRoot"));
    root.replaceKey("/K", node(kDocumentElement).handle);
    root.replaceKey("/ParentTree", parentTree());
    const auto entries = m_pages.size() + m_annotations.size();
    root.replaceKey("/ParentTreeNextKey", Handle::newInteger(qint64(entries)));
    m_pdf.getRoot().replaceKey("/StructTreeRoot", root);
    m_pdf.getRoot().replaceKey("/MarkInfo", Handle::parse("<< /Marked true >>"));
}

bool StructureTree::isNeeded(int number) const
{
    const StructureElement& element = m_structure[std::size_t(number)];
    return number == kDocumentElement || mayBeEmpty(element) ||
           !m_nodes[std::size_t(number)].content.empty() ||
           std::any_of(element.kids.begin(), element.kids.end(),
                       [this](int kid) { return isNeeded(kid); });
}

/// Elements refer to each other both ways, so all of them get a number first.
void StructureTree::makeHandles(int number)
{
    node(number).handle = m_pdf.makeIndirectObject(Handle::newDictionary());
    for (const int kid : m_structure[std::size_t(number)].kids) {
        if (isNeeded(kid))
            makeHandles(kid);
    }
    fill(number);
}

void StructureTree::fill(int number)
{
    const StructureElement& element = m_structure[std::size_t(number)];
    Handle dictionary = node(number).handle;
    dictionary.replaceKey("/Type", Handle::newName("/StructElem"));
    dictionary.replaceKey("/S", Handle::newName(element.type));
    dictionary.replaceKey("/P", node(element.parent).handle);
    if (!element.alternative.isEmpty())
        dictionary.replaceKey("/Alt", pdfText(element.alternative));
    if (element.attributes)
        dictionary.replaceKey("/A", Handle::parse(element.attributes));
    const std::vector<Content>& content = node(number).content;
    Handle page = content.empty() ? Handle::newNull() : content.front().page;
    if (!content.empty())
        dictionary.replaceKey("/Pg", page);
    Handle kids = Handle::newArray();
    for (const Content& item : content)
        kids.appendItem(contentItem(item, page));
    for (const int kid : element.kids) {
        if (node(kid).handle.isInitialized())
            kids.appendItem(node(kid).handle);
    }
    if (kids.getArrayNItems() > 0)
        dictionary.replaceKey("/K", kids.getArrayNItems() == 1 ? kids.getArrayItem(0) : kids);
}

/// A number alone means content of the element's own page.
Handle StructureTree::contentItem(const Content& content, const Handle& pageOfElement)
{
    if (content.annotation.isInitialized()) {
        Handle reference = Handle::parse("<< /Type /OBJR >>");
        reference.replaceKey("/Pg", content.page);
        reference.replaceKey("/Obj", content.annotation);
        return reference;
    }
    if (content.page.getObjGen() == pageOfElement.getObjGen())
        return Handle::newInteger(content.number);
    Handle reference = Handle::parse("<< /Type /MCR >>");
    reference.replaceKey("/Pg", content.page);
    reference.replaceKey("/MCID", Handle::newInteger(content.number));
    return reference;
}

Handle StructureTree::parentTree()
{
    Handle numbers = Handle::newArray();
    long long next = 0;
    for (const std::vector<int>& page : m_pages) {
        Handle elements = Handle::newArray();
        for (const int element : page)
            elements.appendItem(node(element).handle);
        numbers.appendItem(Handle::newInteger(next++));
        numbers.appendItem(m_pdf.makeIndirectObject(elements));
    }
    for (const int element : m_annotations) {
        numbers.appendItem(Handle::newInteger(next++));
        numbers.appendItem(node(element).handle);
    }
    Handle tree = Handle::newDictionary();
    tree.replaceKey("/Nums", numbers);
    return m_pdf.makeIndirectObject(tree);
}

} // namespace beraad::documents
