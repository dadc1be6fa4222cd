// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/documenttext.h"

#include "core/json/fields.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace beraad::exchange {

using namespace json;

namespace {

constexpr int kDeepest = 100;
constexpr int kLastPage = 100'000;

struct PageText
{
    QString lines;
    QByteArray words;
};

QJsonObject partJson(const text::Heading& heading)
{
    return {{u"title"_s, heading.title},
            {u"level"_s, heading.level},
            {u"page"_s, heading.page},
            {u"top"_s, heading.top}};
}

text::Heading readHeading(const Fields& fields)
{
    return {fields.text(u"title"_s), int(fields.number(u"level"_s, 0, kDeepest)),
            int(fields.number(u"page"_s, 0, kLastPage)), fields.real(u"top"_s)};
}

PageText readPageText(const Fields& fields)
{
    PageText page{fields.text(u"text"_s, Fields::kLongestText * 10), {}};
    if (!fields.contains(u"words"_s))
        return page;
    page.words = fields.bytes(u"words"_s);
    if (!text::unpacked(page.words))
        fields.wrong(u"words"_s);
    return page;
}

} // namespace

QByteArray writeDocumentText(const DocumentText& text)
{
    QJsonArray pages;
    for (qsizetype i = 0; i < text.pages.size(); ++i) {
        QJsonObject page{{u"text"_s, text.pages[i]}};
        if (i < text.layout.pages.size())
            page.insert(u"words"_s, QString::fromLatin1(text.layout.pages[i].toBase64()));
        pages.append(page);
    }
    const auto heading = [](const text::Heading& each) { return partJson(each); };
    return QJsonDocument(
               {{u"pages"_s, pages}, {u"outline"_s, toArray(text.layout.outline, heading)}})
        .toJson(QJsonDocument::Compact);
}

Result<DocumentText> readDocumentText(const QByteArray& json, const QString& file)
{
    Fault fault;
    const Fields fields(QJsonDocument::fromJson(json).object(), u"text"_s, fault);
    DocumentText text;
    const QList<PageText> pages = fields.list(u"pages"_s, readPageText);
    for (const PageText& page : pages) {
        text.pages.append(page.lines);
        if (!page.words.isEmpty())
            text.layout.pages.append(page.words);
    }
    // Words of some pages only would stand on the wrong ones.
    if (!text.layout.isEmpty() && text.layout.pages.size() != text.pages.size())
        fields.wrong(u"pages"_s);
    text.layout.outline = fields.list(u"outline"_s, readHeading);
    BERAAD_CHECK(fault.result(file));
    return text;
}

} // namespace beraad::exchange
