// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/accessibility/structurerules.h"

#include <algorithm>

namespace beraad::tests {

namespace {

using Handle = QPDFObjectHandle;
using Types = std::set<std::string>;

/// A family of elements that may stand only in each other (ISO 32000-1, tables 333, 336 and 337).
struct Family
{
    const char* condition;
    /// What each may hold; what is not named may hold anything.
    std::map<std::string, Types> kids;
    /// What each must stand in.
    std::map<std::string, Types> parents;
};

const std::vector<Family>& families()
{
    static const std::vector<Family> all{
        {"09-004",
         {{"/Table", {"/TR", "/THead", "/TBody", "/TFoot", "/Caption"}},
          {"/THead", {"/TR"}},
          {"/TBody", {"/TR"}},
          {"/TFoot", {"/TR"}},
          {"/TR", {"/TH", "/TD"}}},
         {{"/TR", {"/Table", "/THead", "/TBody", "/TFoot"}},
          {"/THead", {"/Table"}},
          {"/TBody", {"/Table"}},
          {"/TFoot", {"/Table"}},
          {"/TH", {"/TR"}},
          {"/TD", {"/TR"}}}},
        {"09-005",
         {{"/L", {"/L", "/LI", "/Caption"}}, {"/LI", {"/Lbl", "/LBody"}}},
         {{"/LI", {"/L"}}, {"/LBody", {"/LI"}}}},
        {"09-006",
         {{"/TOC", {"/TOC", "/TOCI", "/Caption"}},
          {"/TOCI", {"/Lbl", "/Reference", "/NonStruct", "/P", "/TOC"}}},
         {{"/TOCI", {"/TOC"}}}}};
    return all;
}

class StructureRules
{
public:
    StructureRules(const TaggedStructure& structure, Findings& findings)
        : m_elements(structure.elements())
        , m_findings(findings)
    {
    }

    void check()
    {
        for (const Family& family : families()) {
            for (std::size_t i = 0; i < m_elements.size(); ++i)
                checkNesting(family, m_elements[i]);
        }
        for (const auto& element : m_elements) {
            checkFigure(element);
            checkHead(element);
            checkRows(element);
            checkHeadings(element);
        }
    }

private:
    using Element = TaggedStructure::Element;

    const Element& at(int number) const { return m_elements[std::size_t(number)]; }

    void checkNesting(const Family& family, const Element& element)
    {
        const std::string parent = element.parent < 0 ? "/StructTreeRoot" : at(element.parent).type;
        const auto parents = family.parents.find(element.type);
        if (parents != family.parents.end() && !parents->second.contains(parent))
            m_findings.add(family.condition, element.type + " in " + parent);
        const auto kids = family.kids.find(element.type);
        if (kids == family.kids.end())
            return;
        if (element.hasContent)
            m_findings.add(family.condition, element.type + " holds content of its own");
        for (const int kid : element.kids) {
            if (!kids->second.contains(at(kid).type))
                m_findings.add(family.condition, at(kid).type + " in " + element.type);
        }
    }

    void checkFigure(const Element& element)
    {
        const bool isTold = !text(element, "/Alt").empty() || !text(element, "/ActualText").empty();
        if (element.type == "/Figure" && !isTold)
            m_findings.add("13-004", element.type + " has no alternative");
        if (element.type == "/Formula" && !isTold)
            m_findings.add("17-002", element.type + " has no alternative");
        if (element.type == "/Note" && text(element, "/ID").empty())
            m_findings.add("19-003", element.type + " has no ID");
    }

    static std::string text(const Element& element, const char* key)
    {
        const Handle value = element.entry(key);
        return Handle(value).isString() ? Handle(value).getUTF8Value() : std::string();
    }

    /// None of our tables is organised by Headers and IDs.
    void checkHead(const Element& element)
    {
        if (element.type != "/TH")
            return;
        static const Types scopes{"/Row", "/Column", "/Both"};
        if (!scopes.contains(attribute(element, "/Table", "/Scope")))
            m_findings.add("15-003", QStringLiteral("a TH has no Scope"));
    }

    static std::string attribute(const Element& element, const char* owner, const char* key)
    {
        Handle attributes = element.entry("/A");
        if (!attributes.isArray())
            attributes = Handle::newArray({attributes});
        for (Handle each : attributes.getArrayAsVector()) {
            if (each.isDictionary() && each.getKey("/O").isNameAndEquals(owner) &&
                each.getKey(key).isName())
                return each.getKey(key).getName();
        }
        return {};
    }

    /// Rows of a table are equally long; ours span nothing (ISO 32000-1, table 337).
    void checkRows(const Element& element)
    {
        if (element.type != "/Table")
            return;
        std::set<std::size_t> lengths;
        for (const int kid : element.kids) {
            if (at(kid).type == "/TR")
                lengths.insert(at(kid).kids.size());
        }
        if (lengths.size() != 1)
            m_findings.add("09-004", QStringLiteral("a table whose rows differ in length"));
    }

    void checkHeadings(const Element& element)
    {
        if (element.type == "/H") {
            const Element& parent = at(qMax(0, element.parent));
            const auto count = std::count_if(parent.kids.begin(), parent.kids.end(),
                                             [this](int kid) { return at(kid).type == "/H"; });
            if (count > 1)
                m_findings.add("14-006", QStringLiteral("an element with two H"));
            m_hasPlainHeading = true;
        } else if (element.type.size() == 3 && element.type.starts_with("/H") &&
                   element.type[2] >= '1' && element.type[2] <= '6') {
            const int level = element.type[2] - '0';
            if (m_level == 0 && level != 1)
                m_findings.add("14-002", element.type + " is the first heading");
            else if (level > m_level + 1)
                m_findings.add("14-003", element.type + " after /H" + std::to_string(m_level));
            m_level = level;
        }
        if (m_hasPlainHeading && m_level > 0)
            m_findings.add("14-007", QStringLiteral("H and H1 to H6 in one document"));
    }

    const std::vector<Element>& m_elements;
    Findings& m_findings;
    int m_level = 0; ///< of the last heading
    bool m_hasPlainHeading = false;
};

} // namespace

void checkStructure(const TaggedStructure& structure, Findings& findings)
{
    StructureRules(structure, findings).check();
}

} // namespace beraad::tests
