// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/accessibility/findings.h"

#include <map>
#include <optional>
#include <set>
#include <vector>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

namespace beraad::tests {

/// The structure tree of a PDF as it stands in the file: elements in the order in which they are
/// read, and what content and annotations belong to each. qpdf throws out of it.
class TaggedStructure
{
public:
    struct Element
    {
        std::string type;        ///< after role mapping
        int parent = -1;         ///< none: the root
        std::vector<int> kids;   ///< elements
        bool hasContent = false; ///< or an annotation
        QPDFObjectHandle dictionary;

        QPDFObjectHandle entry(const char* key) const
        {
            return QPDFObjectHandle(dictionary).getKey(key);
        }
    };
    using ContentId = std::pair<QPDFObjGen, int>; ///< page and MCID

    TaggedStructure(QPDF& pdf, Findings& findings);

    const std::vector<Element>& elements() const { return m_elements; }
    /// The element that names this content, or this annotation, as its own.
    std::optional<int> elementOf(const ContentId& content) const;
    std::optional<int> elementOf(QPDFObjGen annotation) const;

    /// The element that the parent tree gives for the same.
    bool parentTreeAgrees(QPDFObjectHandle page, int number, int element);
    bool parentTreeAgrees(QPDFObjectHandle annotation, int element);

private:
    void read(QPDFObjectHandle dictionary, int parent);
    void readKid(QPDFObjectHandle kid, QPDFObjectHandle page, int element);
    std::string mapped(const std::string& type);
    void checkRoleMap();
    void readNumbers(QPDFObjectHandle node);

    Findings& m_findings;
    QPDFObjectHandle m_roles;
    std::vector<Element> m_elements;
    std::set<QPDFObjGen> m_seen;
    std::map<ContentId, int> m_content;
    std::map<QPDFObjGen, int> m_annotations;
    std::map<long long, QPDFObjectHandle> m_numbers; ///< the parent tree
};

} // namespace beraad::tests
