// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signing/pagelist.h"

#include "core/signing/formfields.h"

#include <QSet>

namespace beraad::signing {

namespace {

constexpr qsizetype kMostNodes = 100'000;
constexpr const char* kInheritable[] = {"/Resources", "/MediaBox", "/CropBox", "/Rotate"};

} // namespace

QPDFObjectHandle PageEntries::entry(const std::string& key) const
{
    QPDFObjectHandle own = QPDFObjectHandle(dictionary).getKey(key);
    const auto from = inherited.find(key);
    return own.isNull() && from != inherited.end() ? from->second : own;
}

QList<PageEntries> pagesOf(QPDF& pdf)
{
    QList<PageEntries> pages;
    QList<PageEntries> open = {{pdf.getRoot().getKey("/Pages"), {}}};
    QSet<quint64> seen;
    while (!open.isEmpty() && seen.size() < kMostNodes && pages.size() < kMostNodes) {
        PageEntries node = open.takeLast();
        if (!node.dictionary.isDictionary())
            continue;
        QPDFObjectHandle kids = node.dictionary.getKey("/Kids");
        if (!kids.isArray()) {
            pages.append(node);
            continue;
        }
        // Only inner nodes can go in circles; a page may well stand in two places.
        const quint64 id = idOf(node.dictionary);
        if (id && seen.contains(id))
            continue;
        seen.insert(id);
        for (const char* key : kInheritable) {
            if (node.dictionary.hasKey(key))
                node.inherited.insert_or_assign(key, node.dictionary.getKey(key));
        }
        for (int i = kids.getArrayNItems() - 1; i >= 0; --i)
            open.append({kids.getArrayItem(i), node.inherited});
    }
    return pages;
}

} // namespace beraad::signing
