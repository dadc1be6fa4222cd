// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/accessibility/taggedstructure.h"

namespace beraad::tests {

namespace {

using Handle = QPDFObjectHandle;

/// ISO 32000-1, 14.8.4.
const std::set<std::string>& standardTypes()
{
    static const std::set<std::string> types{
        "/Document", "/Part",  "/Art",   "/Sect",      "/Div",     "/BlockQuote", "/Caption",
        "/TOC",      "/TOCI",  "/Index", "/NonStruct", "/Private", "/P",          "/H",
        "/H1",       "/H2",    "/H3",    "/H4",        "/H5",      "/H6",         "/L",
        "/LI",       "/Lbl",   "/LBody", "/Table",     "/TR",      "/TH",         "/TD",
        "/THead",    "/TBody", "/TFoot", "/Span",      "/Quote",   "/Note",       "/Reference",
        "/BibEntry", "/Code",  "/Link",  "/Annot",     "/Ruby",    "/Warichu",    "/RB",
        "/RT",       "/RP",    "/WT",    "/WP",        "/Figure",  "/Formula",    "/Form"};
    return types;
}

} // namespace

TaggedStructure::TaggedStructure(QPDF& pdf, Findings& findings)
    : m_findings(findings)
    , m_roles(Handle::newNull())
{
    Handle root = pdf.getRoot().getKey("/StructTreeRoot");
    if (!root.isDictionary()) {
        findings.add("ISO-14.7.2", QStringLiteral("there is no structure tree"));
        return;
    }
    m_roles = root.getKey("/RoleMap");
    checkRoleMap();
    if (root.getKey("/ParentTree").isDictionary())
        readNumbers(root.getKey("/ParentTree"));
    Handle kids = root.getKey("/K");
    for (int i = 0; kids.isArray() && i < kids.getArrayNItems(); ++i)
        read(kids.getArrayItem(i), -1);
    if (kids.isDictionary())
        read(kids, -1);
}

void TaggedStructure::checkRoleMap()
{
    if (!m_roles.isDictionary())
        return;
    for (const std::string& key : m_roles.getKeys()) {
        if (standardTypes().contains(key))
            m_findings.add("02-004", key + " is a standard type and mapped to another");
    }
}

std::string TaggedStructure::mapped(const std::string& type)
{
    std::string current = type;
    std::set<std::string> passed;
    while (!standardTypes().contains(current)) {
        if (!passed.insert(current).second) {
            m_findings.add("02-003", current + " is mapped in a circle");
            return current;
        }
        if (!m_roles.isDictionary() || !m_roles.getKey(current).isName()) {
            m_findings.add("02-001", type + " is no standard type");
            return current;
        }
        current = m_roles.getKey(current).getName();
    }
    return current;
}

void TaggedStructure::read(Handle dictionary, int parent)
{
    if (!dictionary.isDictionary() || !m_seen.insert(dictionary.getObjGen()).second) {
        m_findings.add("ISO-14.7.2", QStringLiteral("the structure is no tree"));
        return;
    }
    const int number = int(m_elements.size());
    Element element;
    element.type =
        mapped(dictionary.getKey("/S").isName() ? dictionary.getKey("/S").getName() : "");
    element.parent = parent;
    element.dictionary = dictionary;
    m_elements.push_back(element);
    if (parent >= 0)
        m_elements[std::size_t(parent)].kids.push_back(number);
    Handle kids = dictionary.getKey("/K");
    Handle page = dictionary.getKey("/Pg");
    if (!kids.isArray())
        return readKid(kids, page, number);
    for (int i = 0; i < kids.getArrayNItems(); ++i)
        readKid(kids.getArrayItem(i), page, number);
}

void TaggedStructure::readKid(Handle kid, Handle page, int element)
{
    if (kid.isDictionary() && kid.getKey("/S").isName())
        return read(kid, element);
    if (kid.isNull())
        return;
    m_elements[std::size_t(element)].hasContent = true;
    if (kid.isDictionary() && kid.getKey("/Pg").isDictionary())
        page = kid.getKey("/Pg");
    if (kid.isInteger())
        m_content.insert({{page.getObjGen(), kid.getIntValueAsInt()}, element});
    else if (kid.isDictionary() && kid.getKey("/Obj").isDictionary())
        m_annotations.insert({kid.getKey("/Obj").getObjGen(), element});
    else if (kid.isDictionary() && kid.getKey("/MCID").isInteger())
        m_content.insert({{page.getObjGen(), kid.getKey("/MCID").getIntValueAsInt()}, element});
}

std::optional<int> TaggedStructure::elementOf(const ContentId& content) const
{
    const auto found = m_content.find(content);
    return found == m_content.end() ? std::nullopt : std::optional(found->second);
}

std::optional<int> TaggedStructure::elementOf(QPDFObjGen annotation) const
{
    const auto found = m_annotations.find(annotation);
    return found == m_annotations.end() ? std::nullopt : std::optional(found->second);
}

void TaggedStructure::readNumbers(Handle tree)
{
    Handle kids = tree.getKey("/Kids");
    for (int i = 0; kids.isArray() && i < kids.getArrayNItems(); ++i)
        readNumbers(kids.getArrayItem(i));
    Handle numbers = tree.getKey("/Nums");
    for (int i = 0; numbers.isArray() && i + 1 < numbers.getArrayNItems(); i += 2)
        m_numbers.insert({numbers.getArrayItem(i).getIntValue(), numbers.getArrayItem(i + 1)});
}

bool TaggedStructure::parentTreeAgrees(Handle page, int number, int element)
{
    Handle key = page.getKey("/StructParents");
    const auto found = key.isInteger() ? m_numbers.find(key.getIntValue()) : m_numbers.end();
    return found != m_numbers.end() && found->second.isArray() &&
           number < found->second.getArrayNItems() &&
           found->second.getArrayItem(number).getObjGen() ==
               m_elements[std::size_t(element)].dictionary.getObjGen();
}

bool TaggedStructure::parentTreeAgrees(Handle annotation, int element)
{
    Handle key = annotation.getKey("/StructParent");
    const auto found = key.isInteger() ? m_numbers.find(key.getIntValue()) : m_numbers.end();
    return found != m_numbers.end() &&
           found->second.getObjGen() == m_elements[std::size_t(element)].dictionary.getObjGen();
}

} // namespace beraad::tests
