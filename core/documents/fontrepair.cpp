// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/fontrepair.h"

#include <qpdf/Buffer.hh>

#include <QByteArray>
#include <QByteArrayList>
#include <QHash>

namespace beraad::documents {

namespace {

using Handle = QPDFObjectHandle;

/// A font of which only some glyphs are embedded carries six letters before its name.
/// QPdfWriter draws them by lot and forgets them in the font itself; each font is embedded
/// once.
void nameSubset(Handle& object, const std::string& tag)
{
    for (const char* key : {"/FontName", "/BaseFont"}) {
        if (!object.isDictionary() || !object.getKey(key).isName())
            continue;
        const std::string name = object.getKey(key).getName();
        const std::size_t plus = name.find('+');
        const std::string family = name.substr(plus == std::string::npos ? 1 : plus + 1);
        object.replaceKey(key, Handle::newName("/" + tag + "+" + family));
    }
}

/// QPdfWriter names each glyph after the first character that the font maps to it: the space
/// becomes a tab, a ligature one character that no search finds, and the glyph of what a font lacks
/// the character zero.
QByteArray meant(const QByteArray& character)
{
    static const QHash<QByteArray, QByteArray> repairs{
        {"<0000>", "<fffd>"},         {"<0009>", "<0020>"},         {"<00a0>", "<0020>"},
        {"<fb00>", "<00660066>"},     {"<fb01>", "<00660069>"},     {"<fb02>", "<0066006c>"},
        {"<fb03>", "<006600660069>"}, {"<fb04>", "<00660066006c>"},
    };
    return repairs.value(character.toLower(), character);
}

/// The map's entries are `<code> <code> <character>` or `<code> <code> [<character> …]`.
void repairMap(QByteArray& map)
{
    QByteArrayList lines = map.split('\n');
    for (QByteArray& line : lines) {
        if (line.count('<') < 3)
            continue;
        QByteArrayList words = line.replace('[', "[ ").split(' ');
        for (qsizetype i = 2; i < words.size(); ++i)
            words[i] = meant(words[i]);
        line = words.join(' ');
    }
    map = lines.join('\n');
}

void repairText(Handle& object)
{
    if (!object.isDictionary() || !object.getKey("/ToUnicode").isStream())
        return;
    Handle map = object.getKey("/ToUnicode");
    const auto data = map.getStreamData();
    QByteArray repaired(reinterpret_cast<const char*>(data->getBuffer()),
                        qsizetype(data->getSize()));
    repairMap(repaired);
    map.replaceStreamData(repaired.toStdString(), Handle::newNull(), Handle::newNull());
}

} // namespace

void repairFonts(QPDF& pdf)
{
    for (Handle& object : pdf.getAllObjects()) {
        nameSubset(object, "BERAAD");
        repairText(object);
    }
}

void nameSubsets(QPDF& pdf, const std::string& tag)
{
    for (Handle& object : pdf.getAllObjects())
        nameSubset(object, tag);
}

} // namespace beraad::documents
