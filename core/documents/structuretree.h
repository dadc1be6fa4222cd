// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/documentstructure.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

#include <vector>

namespace beraad::documents {

/// Writes a document's structure into its PDF (ISO 32000-1, 14.7): the tree of elements, what of
/// each page belongs to which, and the way back from a page to its elements. Private to this room.
/// qpdf throws out of it.
class StructureTree
{
public:
    StructureTree(QPDF& pdf, const DocumentStructure& structure);

    /// The elements that a page's content belongs to, by MCID.
    void addPage(QPDFObjectHandle page, const std::vector<int>& elements);
    void addAnnotation(QPDFObjectHandle page, QPDFObjectHandle annotation, int element);

    /// An element of which nothing was painted is left out.
    void write();

private:
    struct Content
    {
        QPDFObjectHandle page;
        int number = 0;              ///< MCID
        QPDFObjectHandle annotation; ///< or this
    };
    struct Node
    {
        std::vector<Content> content;
        QPDFObjectHandle handle; ///< set when the element is written
    };

    Node& node(int element) { return m_nodes[std::size_t(element)]; }
    bool isNeeded(int element) const;
    void makeHandles(int element);
    void fill(int element);
    QPDFObjectHandle contentItem(const Content& content, const QPDFObjectHandle& pageOfElement);
    QPDFObjectHandle parentTree();

    QPDF& m_pdf;
    const DocumentStructure& m_structure;
    std::vector<Node> m_nodes;
    std::vector<std::vector<int>> m_pages; ///< elements by page and MCID
    std::vector<int> m_annotations;        ///< elements
};

} // namespace beraad::documents
