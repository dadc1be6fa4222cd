// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/documentstructure.h"
#include "core/documents/pageplaces.h"
#include "core/documents/wordspaces.h"

#include <qpdf/QPDFObjectHandle.hh>

#include <set>
#include <string>
#include <vector>

namespace beraad::documents {

/// Takes the marks (contentmarks.h) out of the content of pages and puts marked-content operators
/// around what they marked (ISO 32000-1, 14.6); everything else becomes an artifact. One object
/// for a document, its pages in their order. Private to this room. qpdf throws out of it.
class ContentTagger final : public QPDFObjectHandle::TokenFilter
{
public:
    explicit ContentTagger(const DocumentStructure& structure);

    void startPage(QPDFObjectHandle page);
    void handleToken(const QPDFTokenizer::Token& token) override;
    void handleEOF() override;

    /// The elements that the content of the page belongs to, by MCID.
    const std::vector<int>& page() const { return m_page; }

private:
    void perform();
    void restoreColour(bool fills);
    void addToPath();
    void paintPath();
    void followText();
    void endText();
    void restoreState();
    void paint(int part);
    void endLine(int nextPart);
    void hold(int label);
    void settleLabel(int part);
    void enter(int part);
    void leave();
    void flush();
    bool isElement(int part) const;
    const StructureElement& element(int part) const { return m_structure[std::size_t(part)]; }

    static constexpr int kOutside = -1;

    /// Where the text being read stands, and what of it is shown last.
    struct Text
    {
        std::string font;
        std::string code;
        double line = 0;
    };

    const DocumentStructure& m_structure;
    WordSpaces m_spaces;
    std::vector<int> m_page;
    std::set<int> m_closed; ///< labels and heads that were painted where they count

    PagePlaces m_places;
    ContentOperation m_operation; ///< the one being read
    std::string m_path;
    bool m_isEdge = false; ///< the path is one rectangle without an extent
    std::string m_pending; ///< read since the last thing that was painted
    Text m_text;
    bool m_isTagged = false;  ///< the text that just ended belongs to an element
    std::string m_textEnd;    ///< the end of such a text, before which a space may come
    std::string m_space;      ///< that space
    double m_line = 0;        ///< where that text stands
    std::string m_held;       ///< a label, until the text that it belongs to comes
    int m_heldLabel = 0;      ///< the element of a number; a dot may be anybody's
    bool m_isHolding = false; ///< the text that just ended is a number
    std::vector<int> m_fills; ///< the part that the colour to fill with names, by depth of state
    int m_drawing = 0;        ///< the part between whose edges this is
    int m_current = kOutside; ///< the part that is open in what was written
};

} // namespace beraad::documents
