// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/accessibility/findings.h"

#include <set>

#include <qpdf/QPDFObjectHandle.hh>

namespace beraad::tests {

/// One font of a page, checked as far as its dictionaries go (checkpoint 31). Knows composite fonts
/// with glyph numbers as codes, as QPdfWriter writes them. qpdf throws out of it.
class CheckedFont
{
public:
    CheckedFont(QPDFObjectHandle font, Findings& findings);

    /// What `text`, the operand of an operator that shows text, means.
    void show(const std::string& text, Findings& findings) const;

private:
    void checkComposite(Findings& findings);
    void readUnicode(Findings& findings);
    void checkUnicode(const QString& hexadecimal, Findings& findings) const;

    QPDFObjectHandle m_font;
    std::string m_name;
    bool m_isComposite;
    std::set<int> m_known; ///< codes that stand for characters
};

} // namespace beraad::tests
