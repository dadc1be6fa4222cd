// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/accessibility/fontrules.h"

#include <qpdf/Buffer.hh>

#include <QRegularExpression>

namespace beraad::tests {

using namespace Qt::StringLiterals;

namespace {

using Handle = QPDFObjectHandle;

bool isEmbedded(Handle descriptor)
{
    return descriptor.isDictionary() &&
           (descriptor.hasKey("/FontFile") || descriptor.hasKey("/FontFile2") ||
            descriptor.hasKey("/FontFile3"));
}

QString dataOf(Handle stream)
{
    const auto data = stream.getStreamData();
    return QString::fromLatin1(reinterpret_cast<const char*>(data->getBuffer()),
                               qsizetype(data->getSize()));
}

/// The parts of a CMap between `begin…` and `end…`.
QString sections(const QString& map, const QString& name)
{
    const QRegularExpression section(u"begin%1(.*?)end%1"_s.arg(name),
                                     QRegularExpression::DotMatchesEverythingOption);
    QString all;
    for (auto it = section.globalMatch(map); it.hasNext();)
        all += it.next().captured(1);
    return all;
}

} // namespace

CheckedFont::CheckedFont(Handle font, Findings& findings)
    : m_font(font)
    , m_name(font.getKey("/BaseFont").isName() ? font.getKey("/BaseFont").getName() : "?")
    , m_isComposite(font.getKey("/Subtype").isNameAndEquals("/Type0"))
{
    if (m_isComposite)
        checkComposite(findings);
    else if (!m_font.getKey("/Subtype").isNameAndEquals("/Type3") &&
             !isEmbedded(m_font.getKey("/FontDescriptor")))
        findings.add("31-009", m_name + " is not embedded");
    readUnicode(findings);
}

void CheckedFont::checkComposite(Findings& findings)
{
    Handle descendants = m_font.getKey("/DescendantFonts");
    if (!descendants.isArray() || descendants.getArrayNItems() != 1)
        return findings.add("31-009", m_name + " has no font below it");
    Handle below = descendants.getArrayItem(0);
    if (!isEmbedded(below.getKey("/FontDescriptor")))
        findings.add("31-009", m_name + " is not embedded");
    if (!below.getKey("/Subtype").isNameAndEquals("/CIDFontType2"))
        return;
    Handle glyphs = below.getKey("/CIDToGIDMap");
    if (glyphs.isNull())
        findings.add("31-005", m_name + " has no CIDToGIDMap");
    else if (!glyphs.isStream() && !glyphs.isNameAndEquals("/Identity"))
        findings.add("31-004", m_name + " has another CIDToGIDMap than Identity");
}

void CheckedFont::readUnicode(Findings& findings)
{
    if (!m_font.getKey("/ToUnicode").isStream()) {
        findings.add("31-027", m_name + " has no ToUnicode");
        return;
    }
    const QString map = dataOf(m_font.getKey("/ToUnicode"));
    static const QRegularExpression pair(u"<([0-9a-fA-F]+)>\\s*<([0-9a-fA-F]+)>"_s);
    for (auto it = pair.globalMatch(sections(map, u"bfchar"_s)); it.hasNext();) {
        const auto match = it.next();
        m_known.insert(match.captured(1).toInt(nullptr, 16));
        checkUnicode(match.captured(2), findings);
    }
    static const QRegularExpression range(
        u"<([0-9a-fA-F]+)>\\s*<([0-9a-fA-F]+)>\\s*(?:<([0-9a-fA-F]+)>|\\[([^\\]]*)\\])"_s);
    for (auto it = range.globalMatch(sections(map, u"bfrange"_s)); it.hasNext();) {
        const auto match = it.next();
        const int last = match.captured(2).toInt(nullptr, 16);
        for (int code = match.captured(1).toInt(nullptr, 16); code <= last; ++code)
            m_known.insert(code);
        static const QRegularExpression one(u"[0-9a-fA-F]+"_s);
        for (auto values = one.globalMatch(match.captured(3) + match.captured(4));
             values.hasNext();)
            checkUnicode(values.next().captured(), findings);
    }
}

void CheckedFont::checkUnicode(const QString& hexadecimal, Findings& findings) const
{
    for (qsizetype i = 0; i + 4 <= hexadecimal.size(); i += 4) {
        const int unit = hexadecimal.mid(i, 4).toInt(nullptr, 16);
        if (unit == 0)
            findings.add("31-028", m_name + " maps to U+0000");
        if (unit == 0xfeff || unit == 0xfffe)
            findings.add("31-029", m_name + " maps to U+FEFF or U+FFFE");
    }
}

void CheckedFont::show(const std::string& text, Findings& findings) const
{
    if (!m_isComposite)
        return;
    for (std::size_t i = 0; i + 1 < text.size(); i += 2) {
        const int code =
            (static_cast<unsigned char>(text[i]) << 8) | static_cast<unsigned char>(text[i + 1]);
        if (code == 0)
            findings.add("31-030", m_name + " shows the glyph of what it lacks");
        else if (!m_known.contains(code))
            findings.add("10-001", m_name + " shows a code that stands for no character");
    }
}

} // namespace beraad::tests
