// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

class QColor;
class QTextDocument;

namespace beraad::documents {

/// One element of a document's logical structure; private to this room, as all of this header.
struct StructureElement
{
    const char* type; ///< a standard structure type (ISO 32000-1, 14.8.4), such as "/H1"
    int parent = 0;
    std::vector<int> kids = {};
    QString alternative = {};         ///< of a figure: what a reader who does not see it is told
    const char* attributes = nullptr; ///< a dictionary of PDF
    int label = 0;                    ///< of an item's text: the element of its number or dot

    bool comesBeforeItem = false; ///< a number, which is painted right before its item's text

    /// A head is painted again where its table goes on on another page.
    bool isRepeated() const { return qstrcmp(type, "/TH") == 0; }
};

/// The elements by number: parents and kids refer to it, and the content of an element is marked
/// with it (contentmarks.h). The first is the root, the second the document.
using DocumentStructure = std::vector<StructureElement>;
inline constexpr int kDocumentElement = 1;

/// Finds the structure of a document that DocumentBuilder wrote, and marks what belongs to each
/// element in the document's own formats. Best before the document has a layout. `ink` is the
/// colour of text without a colour of its own.
DocumentStructure markStructure(QTextDocument& document, const QColor& ink);

} // namespace beraad::documents
