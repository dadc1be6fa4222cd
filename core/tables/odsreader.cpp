// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tables/odsreader.h"

#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace beraad::tables {

namespace {

constexpr auto kOffice = "urn:oasis:names:tc:opendocument:xmlns:office:1.0"_L1;
constexpr auto kCalcExtension =
    "urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0"_L1;
constexpr auto kTable = "urn:oasis:names:tc:opendocument:xmlns:table:1.0"_L1;
constexpr auto kText = "urn:oasis:names:tc:opendocument:xmlns:text:1.0"_L1;
constexpr auto kStyle = "urn:oasis:names:tc:opendocument:xmlns:style:1.0"_L1;

/// Reads content.xml as far as it has to.
class OdsReader
{
public:
    OdsReader(const QByteArray& content, const ZippedFile& file)
        : m_xml(content)
        , m_file(file)
    {
    }

    Result<Sheet> read();

private:
    struct Cell
    {
        qint64 column = 0;
        qint64 times = 1;
        QString text;
    };

    /// Goes to the element of this name inside the current one.
    bool goTo(QLatin1StringView name);
    void readStyles();
    Result<Sheet> readSheets();
    Result<void> readRows(int depth);
    Result<void> readRow();
    Result<void> put(const QList<Cell>& cells, qint64 times);
    QString readCell();
    QString readParagraph();
    QString valueOf(const QXmlStreamAttributes& attributes) const;
    qint64 repeated(QLatin1StringView name) const;

    QXmlStreamReader m_xml;
    const ZippedFile& m_file;
    QSet<QString> m_hidden; ///< styles of sheets that are not shown
    SheetBuilder m_builder;
    qint64 m_row = 0;
};

Result<Sheet> OdsReader::read()
{
    if (!m_xml.readNextStartElement() || m_xml.name() != "document-content"_L1)
        return m_file.unreadable(u"no content"_s);
    while (m_xml.readNextStartElement()) {
        if (m_xml.name() == "automatic-styles"_L1)
            readStyles();
        else if (m_xml.name() == "body"_L1 && goTo("spreadsheet"_L1))
            return readSheets();
        else
            m_xml.skipCurrentElement();
    }
    return m_file.unreadable(m_xml.errorString());
}

bool OdsReader::goTo(QLatin1StringView name)
{
    while (m_xml.readNextStartElement()) {
        if (m_xml.name() == name)
            return true;
        m_xml.skipCurrentElement();
    }
    return false;
}

void OdsReader::readStyles()
{
    while (m_xml.readNextStartElement()) {
        const QString name = m_xml.attributes().value(kStyle, "name"_L1).toString();
        const bool isOfSheet = m_xml.attributes().value(kStyle, "family"_L1) == "table"_L1;
        while (m_xml.readNextStartElement()) {
            if (isOfSheet && m_xml.attributes().value(kTable, "display"_L1) == "false"_L1)
                m_hidden.insert(name);
            m_xml.skipCurrentElement();
        }
    }
}

Result<Sheet> OdsReader::readSheets()
{
    Sheet sheet;
    while (m_xml.readNextStartElement()) {
        const auto attributes = m_xml.attributes();
        if (m_xml.name() != "table"_L1 ||
            m_hidden.contains(attributes.value(kTable, "style-name"_L1).toString())) {
            m_xml.skipCurrentElement();
            continue;
        }
        m_row = 0;
        const QString name = attributes.value(kTable, "name"_L1).toString();
        BERAAD_CHECK(readRows(0));
        sheet = m_builder.take(name);
        if (!sheet.rows.isEmpty())
            break;
    }
    if (m_xml.hasError())
        return m_file.unreadable(m_xml.errorString());
    return sheet;
}

/// Rows stand in the sheet itself, or in groups of which one can be the heading of each page.
Result<void> OdsReader::readRows(int depth)
{
    constexpr int kDeepest = 20;
    static const QList<QLatin1StringView> groups{"table-rows"_L1, "table-header-rows"_L1,
                                                 "table-row-group"_L1};
    if (depth > kDeepest)
        return m_file.unreadable(u"groups of rows in groups"_s);
    while (m_xml.readNextStartElement()) {
        if (m_xml.name() == "table-row"_L1) {
            BERAAD_CHECK(readRow());
        } else if (groups.contains(m_xml.name())) {
            BERAAD_CHECK(readRows(depth + 1));
        } else {
            m_xml.skipCurrentElement();
        }
    }
    // A file that was cut off would be a shorter list.
    if (m_xml.hasError())
        return m_file.unreadable(m_xml.errorString());
    return {};
}

Result<void> OdsReader::readRow()
{
    const qint64 times = repeated("number-rows-repeated"_L1);
    QList<Cell> cells;
    qint64 column = 0;
    while (m_xml.readNextStartElement()) {
        if (m_xml.name() != "table-cell"_L1 && m_xml.name() != "covered-table-cell"_L1) {
            m_xml.skipCurrentElement();
            continue;
        }
        Cell cell{column, repeated("number-columns-repeated"_L1), {}};
        cell.text = readCell();
        column += cell.times;
        if (!cell.text.trimmed().isEmpty())
            cells.append(cell);
    }
    BERAAD_CHECK(put(cells, times));
    m_row += times;
    return {};
}

Result<void> OdsReader::put(const QList<Cell>& cells, qint64 times)
{
    if (cells.isEmpty())
        return {};
    for (qint64 row = m_row; row < m_row + times; ++row) {
        for (const Cell& cell : cells) {
            for (qint64 column = cell.column; column < cell.column + cell.times; ++column) {
                if (!m_builder.put(row, column, cell.text))
                    return m_file.tooLarge(u"row %1, column %2"_s.arg(row + 1).arg(column + 1));
            }
        }
    }
    return {};
}

QString OdsReader::readCell()
{
    const auto attributes = m_xml.attributes();
    QStringList paragraphs;
    while (m_xml.readNextStartElement()) {
        if (m_xml.name() == "p"_L1 && m_xml.namespaceUri() == kText)
            paragraphs.append(readParagraph());
        else
            m_xml.skipCurrentElement(); // a remark, a picture
    }
    const QString value = valueOf(attributes);
    return value.isEmpty() ? paragraphs.join(u'\n') : value;
}

/// Empty where what is shown is what counts.
QString OdsReader::valueOf(const QXmlStreamAttributes& attributes) const
{
    if (attributes.value(kCalcExtension, "value-type"_L1) == "error"_L1)
        return {};
    const auto type = attributes.value(kOffice, "value-type"_L1);
    if (type == "float"_L1 || type == "currency"_L1 || type == "percentage"_L1) {
        bool isNumber = false;
        const double number = attributes.value(kOffice, "value"_L1).toDouble(&isNumber);
        return isNumber ? numberText(number) : QString();
    }
    if (type == "date"_L1) {
        const auto date = attributes.value(kOffice, "date-value"_L1);
        const auto time = QDateTime::fromString(date.toString(), Qt::ISODate);
        return time.isValid() ? dateText(time) : QString();
    }
    return attributes.value(kOffice, "string-value"_L1).toString();
}

QString OdsReader::readParagraph()
{
    constexpr int kMostSpaces = 1000;
    static const QRegularExpression whiteSpace(u"[ \\t\\r\\n]+"_s);
    QString text;
    for (int depth = 1; depth > 0 && !m_xml.atEnd();) {
        const auto token = m_xml.readNext();
        if (token == QXmlStreamReader::EndElement) {
            --depth;
        } else if (token == QXmlStreamReader::Characters) {
            text += m_xml.text().toString().replace(whiteSpace, u" "_s);
        } else if (token == QXmlStreamReader::StartElement) {
            if (m_xml.name() == "annotation"_L1) {
                m_xml.skipCurrentElement();
                continue;
            }
            ++depth;
            if (m_xml.name() == "s"_L1) {
                const int count = m_xml.attributes().value(kText, "c"_L1).toInt();
                text += QString(std::clamp(count, 1, kMostSpaces), u' ');
            } else if (m_xml.name() == "tab"_L1) {
                text += u'\t';
            } else if (m_xml.name() == "line-break"_L1) {
                text += u'\n';
            }
        }
    }
    return text;
}

qint64 OdsReader::repeated(QLatin1StringView name) const
{
    constexpr qint64 kMost = 1 << 30;
    const qint64 times = m_xml.attributes().value(kTable, name).toLongLong();
    return std::clamp<qint64>(times, 1, kMost);
}

} // namespace

Result<Sheet> readOds(const ZippedFile& file)
{
    BERAAD_TRY(const QByteArray content, file.neededPart("content.xml"));
    return OdsReader(content, file).read();
}

} // namespace beraad::tables
