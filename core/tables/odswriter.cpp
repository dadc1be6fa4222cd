// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tables/odswriter.h"

#include "core/tables/sheetlook.h"
#include "core/tables/zippedfile.h"

#include <QLocale>
#include <QXmlStreamWriter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace beraad::tables {

namespace {

constexpr auto kMimeType = "application/vnd.oasis.opendocument.spreadsheet";

/// Columns of one width share a style, and so do cells of one kind.
constexpr auto kStyles = R"xml(
<number:date-style style:name="day" number:automatic-order="true" number:format-source="language">
<number:day number:style="long"/><number:text>-</number:text><number:month number:style="long"/>
<number:text>-</number:text><number:year number:style="long"/></number:date-style>
<number:currency-style style:name="euro"><number:currency-symbol number:language="nl"
 number:country="NL">€</number:currency-symbol><number:text> </number:text>
<number:number number:decimal-places="2" number:min-decimal-places="2" number:min-integer-digits="1"
 number:grouping="true"/></number:currency-style>
<style:style style:name="header" style:family="table-cell"><style:text-properties
 fo:font-weight="bold" style:font-weight-asian="bold" style:font-weight-complex="bold"/></style:style>
<style:style style:name="text" style:family="table-cell"><style:table-cell-properties
 fo:wrap-option="wrap" style:vertical-align="top"/></style:style>
<style:style style:name="number" style:family="table-cell"><style:table-cell-properties
 style:vertical-align="top"/></style:style>
<style:style style:name="date" style:family="table-cell" style:data-style-name="day">
<style:table-cell-properties style:vertical-align="top"/></style:style>
<style:style style:name="amount" style:family="table-cell" style:data-style-name="euro">
<style:table-cell-properties style:vertical-align="top"/></style:style>
)xml";

constexpr auto kNamespaces =
    R"xml(xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
 xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
 xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0"
 xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" office:version="1.3")xml";

constexpr auto kManifest = R"xml(<?xml version="1.0" encoding="UTF-8"?>
<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3">
<manifest:file-entry manifest:full-path="/" manifest:version="1.3" manifest:media-type="application/vnd.oasis.opendocument.spreadsheet"/>
<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>
<manifest:file-entry manifest:full-path="styles.xml" manifest:media-type="text/xml"/>
</manifest:manifest>
)xml";

const QString kDeclaration = u"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"_s;

/// Writes the cells of a row, each by its kind.
class OdsCellWriter
{
public:
    explicit OdsCellWriter(QXmlStreamWriter& xml)
        : m_xml(xml)
    {
    }

    void write(const QString& text, const QString& style = u"text"_s)
    {
        begin(style);
        if (!text.isEmpty()) {
            m_xml.writeAttribute(u"office:value-type"_s, u"string"_s);
            for (const QString& paragraph : writable(text).split(u'\n'))
                writeParagraph(paragraph);
        }
        m_xml.writeEndElement();
    }

    void operator()(const QString& text) { write(text); }

    void operator()(double number)
    {
        begin(u"number"_s);
        writeValue(u"float"_s, number);
    }

    void operator()(EuroCents amount)
    {
        begin(u"amount"_s);
        m_xml.writeAttribute(u"office:currency"_s, u"EUR"_s);
        constexpr double kCents = 100;
        writeValue(u"currency"_s, double(amount.cents) / kCents);
    }

    void operator()(QDate date)
    {
        if (!date.isValid())
            return write({});
        begin(u"date"_s);
        m_xml.writeAttribute(u"office:value-type"_s, u"date"_s);
        m_xml.writeAttribute(u"office:date-value"_s, date.toString(Qt::ISODate));
        writeParagraph(date.toString(Qt::ISODate));
        m_xml.writeEndElement();
    }

private:
    void begin(const QString& style)
    {
        m_xml.writeStartElement(u"table:table-cell"_s);
        m_xml.writeAttribute(u"table:style-name"_s, style);
    }

    void writeValue(const QString& type, double value)
    {
        const QString text = QString::number(value, 'g', QLocale::FloatingPointShortest);
        m_xml.writeAttribute(u"office:value-type"_s, type);
        m_xml.writeAttribute(u"office:value"_s, text);
        writeParagraph(text);
        m_xml.writeEndElement();
    }

    /// Several spaces in a row, or one at an end, are one or none to a reader of XML.
    void writeParagraph(const QString& text)
    {
        m_xml.writeStartElement(u"text:p"_s);
        QString pending;
        for (qsizetype at = 0; at < text.size(); ++at) {
            const bool isTab = text[at] == u'\t';
            const bool isSpace =
                text[at] == u' ' && (at == 0 || at + 1 == text.size() || text[at - 1] == u' ');
            if (!isTab && !isSpace) {
                pending += text[at];
                continue;
            }
            m_xml.writeCharacters(pending);
            pending.clear();
            m_xml.writeEmptyElement(isTab ? u"text:tab"_s : u"text:s"_s);
        }
        m_xml.writeCharacters(pending);
        m_xml.writeEndElement();
    }

    QXmlStreamWriter& m_xml;
};

QString widthStyle(int characters)
{
    return u"wide%1"_s.arg(characters);
}

/// Its parts are well-formed pieces of text, so that the namespaces stand in one place.
QString columnStyles(const QList<int>& widths)
{
    constexpr double kCentimetres = 0.19; // of a character of the usual font
    QString styles;
    QList<int> different = widths;
    std::sort(different.begin(), different.end());
    different.erase(std::unique(different.begin(), different.end()), different.end());
    for (const int width : different)
        styles +=
            u"<style:style style:name=\"%1\" style:family=\"table-column\"><style:table-"
            "column-properties style:column-width=\"%2cm\"/></style:style>"_s.arg(widthStyle(width))
                .arg(width * kCentimetres, 0, 'f', 2);
    return styles;
}

QString writeSheet(const QString& name, const CellTable& table, const QList<int>& widths)
{
    QString text;
    QXmlStreamWriter xml(&text);
    OdsCellWriter cells(xml);
    xml.writeStartElement(u"table:table"_s);
    xml.writeAttribute(u"table:name"_s, sheetName(name));
    for (const int width : widths) {
        xml.writeEmptyElement(u"table:table-column"_s);
        xml.writeAttribute(u"table:style-name"_s, widthStyle(width));
    }
    xml.writeStartElement(u"table:table-header-rows"_s);
    xml.writeStartElement(u"table:table-row"_s);
    for (const QString& title : table.header)
        cells.write(title, u"header"_s);
    xml.writeEndElement();
    xml.writeEndElement();
    for (const QList<Cell>& row : table.rows) {
        xml.writeStartElement(u"table:table-row"_s);
        for (const Cell& cell : row)
            std::visit(cells, cell);
        xml.writeEndElement();
    }
    xml.writeEndElement();
    return text;
}

} // namespace

Result<QByteArray> writeOds(const QString& name, const CellTable& table)
{
    const QList<int> widths = columnWidths(table);
    const QString namespaces = QString::fromUtf8(kNamespaces);
    const QString content = kDeclaration + u"<office:document-content "_s + namespaces +
                            u"><office:automatic-styles>"_s + QString::fromUtf8(kStyles) +
                            columnStyles(widths) +
                            u"</office:automatic-styles><office:body><office:spreadsheet>"_s +
                            writeSheet(name, table, widths) +
                            u"</office:spreadsheet></office:body></office:document-content>\n"_s;
    const QString styles = kDeclaration + u"<office:document-styles "_s + namespaces +
                           u"><office:styles/></office:document-styles>\n"_s;
    return zipped({{"mimetype", kMimeType, ZipPart::Form::AsIs},
                   {"META-INF/manifest.xml", kManifest},
                   {"content.xml", content.toUtf8()},
                   {"styles.xml", styles.toUtf8()}});
}

} // namespace beraad::tables
