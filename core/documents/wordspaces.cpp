// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/wordspaces.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

#include <QByteArray>
#include <QByteArrayList>

#include <algorithm>

namespace beraad::documents {

namespace {

QByteArray digits(QByteArray word)
{
    return word.replace('[', "").replace(']', "").replace('<', "").replace('>', "").toLower();
}

} // namespace

void WordSpaces::startPage(QPDFObjectHandle page)
{
    m_page.clear();
    QPDFObjectHandle resources = QPDFPageObjectHelper(page).getAttribute("/Resources", false);
    QPDFObjectHandle fonts =
        resources.isDictionary() ? resources.getKey("/Font") : QPDFObjectHandle::newNull();
    if (!fonts.isDictionary())
        return;
    for (const std::string& name : fonts.getKeys()) {
        QPDFObjectHandle font = fonts.getKey(name);
        auto known = m_fonts.find(font.getObjGen());
        if (known == m_fonts.end())
            known = m_fonts.emplace(font.getObjGen(), read(font)).first;
        m_page.insert({name, &known->second});
    }
}

/// The entries are `<code> <code> <character>` or `<code> <code> [<character> …]`.
WordSpaces::Codes WordSpaces::read(QPDFObjectHandle font)
{
    Codes codes;
    if (!font.getKey("/ToUnicode").isStream())
        return codes;
    const auto data = font.getKey("/ToUnicode").getStreamData();
    const auto map = QByteArray::fromRawData(reinterpret_cast<const char*>(data->getBuffer()),
                                             qsizetype(data->getSize()));
    for (const QByteArray& line : map.split('\n')) {
        if (line.count('<') < 3)
            continue;
        int code = digits(line.split(' ').first()).toInt(nullptr, 16);
        for (const QByteArray& word : line.split(' ').mid(2)) {
            const QByteArray character = digits(word);
            const std::string written =
                QByteArray::number(code, 16).rightJustified(4, '0').toStdString();
            if (character == "0020" && codes.space.empty())
                codes.space = written;
            else if (character == "002d" || character == "002f" || character == "2010")
                codes.hyphens.insert(written);
            code += character.isEmpty() ? 0 : 1;
        }
    }
    return codes;
}

std::string WordSpaces::atLineEnd(const std::string& font, const std::string& code) const
{
    const auto own = m_page.find(font);
    if (own == m_page.end() || own->second->hyphens.contains(code))
        return {};
    if (!own->second->space.empty())
        return " <" + own->second->space + "> Tj";
    const auto other = std::find_if(m_page.begin(), m_page.end(),
                                    [](const auto& named) { return !named.second->space.empty(); });
    // Its size is nobody's concern, and the font of what follows is set anew.
    return other == m_page.end() ? std::string()
                                 : ' ' + other->first + " 1 Tf <" + other->second->space + "> Tj";
}

} // namespace beraad::documents
