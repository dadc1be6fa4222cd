// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <qpdf/QPDFObjectHandle.hh>

#include <map>
#include <set>
#include <string>

namespace beraad::documents {

/// The spaces at which lines were broken. QPdfWriter leaves them out, and whoever reads the lines
/// behind each other reads the words on both sides as one; a tagged PDF must have them (ISO
/// 32000-1, 14.8.2.5). Private to this room. qpdf throws out of it.
class WordSpaces
{
public:
    /// From here on fonts go by the names that they have on this page.
    void startPage(QPDFObjectHandle page);

    /// Operators that show a space where a line ends with `code` in `font`; none after a hyphen, at
    /// which a word goes on, and where no font of the page has a space.
    std::string atLineEnd(const std::string& font, const std::string& code) const;

private:
    /// Of one font, as its ToUnicode map says.
    struct Codes
    {
        std::string space; ///< in hexadecimal digits
        std::set<std::string> hyphens;
    };
    static Codes read(QPDFObjectHandle font);

    std::map<QPDFObjGen, Codes> m_fonts;
    std::map<std::string, const Codes*> m_page;
};

} // namespace beraad::documents
