// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tables/xlsxreader.h"

#include "core/tables/xlsxstyles.h"

#include <QHash>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <cmath>
#include <optional>

using namespace Qt::StringLiterals;

namespace beraad::tables {

namespace {

/// What stands beside the sheets.
struct Workbook
{
    struct SheetPart
    {
        QString name;
        QByteArray path;
    };
    QList<SheetPart> shown; ///< in their order
    bool countsFrom1904 = false;
    QStringList strings;
    QList<NumberMeaning> styles;
};

/// Excel writes characters that XML cannot have as _x000D_.
QString unescaped(const QString& text)
{
    static const QRegularExpression escape(u"_x([0-9A-Fa-f]{4})_"_s);
    QString plain;
    qsizetype from = 0;
    for (auto matches = escape.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        plain += QStringView(text).mid(from, match.capturedStart() - from);
        plain += QChar(match.capturedView(1).toUShort(nullptr, 16));
        from = match.capturedEnd();
    }
    plain += QStringView(text).mid(from);
    return plain.replace("\r\n"_L1, "\n"_L1);
}

/// The text inside the current element, with its runs but without how it is pronounced.
QString richText(QXmlStreamReader& xml)
{
    QString text;
    while (xml.readNextStartElement()) {
        if (xml.name() == "t"_L1) {
            text += xml.readElementText(QXmlStreamReader::SkipChildElements);
        } else if (xml.name() == "r"_L1) {
            while (xml.readNextStartElement()) {
                if (xml.name() == "t"_L1)
                    text += xml.readElementText(QXmlStreamReader::SkipChildElements);
                else
                    xml.skipCurrentElement();
            }
        } else {
            xml.skipCurrentElement();
        }
    }
    return unescaped(text);
}

/// Where the parts are that a part names, by the id of the relation.
Result<QHash<QString, QByteArray>> relations(const ZippedFile& file, const QByteArray& part,
                                             const QString& type = {})
{
    const qsizetype slash = part.lastIndexOf('/') + 1;
    const QByteArray folder = part.left(slash);
    BERAAD_TRY(const QByteArray bytes,
               file.neededPart(folder + "_rels/" + part.mid(slash) + ".rels"));
    QXmlStreamReader xml(bytes);
    QHash<QString, QByteArray> targets;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != "Relationship"_L1)
            continue;
        const auto attributes = xml.attributes();
        const QByteArray target = attributes.value("Target"_L1).toUtf8();
        if (attributes.value("Type"_L1).endsWith(type))
            targets.insert(attributes.value("Id"_L1).toString(),
                           target.startsWith('/') ? target.mid(1) : folder + target);
    }
    if (xml.hasError())
        return file.unreadable(xml.errorString());
    return targets;
}

Result<void> readSheetList(const ZippedFile& file, const QByteArray& path, Workbook& workbook)
{
    BERAAD_TRY(const QByteArray bytes, file.neededPart(path));
    BERAAD_TRY(const auto targets, relations(file, path));
    QXmlStreamReader xml(bytes);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        QString name;
        QString relation;
        bool isShown = true;
        for (const QXmlStreamAttribute& attribute : xml.attributes()) {
            if (attribute.name() == "name"_L1)
                name = attribute.value().toString();
            else if (attribute.name() == "id"_L1)
                relation = attribute.value().toString();
            else if (attribute.name() == "state"_L1)
                isShown = attribute.value() == "visible"_L1;
            else if (attribute.name() == "date1904"_L1)
                workbook.countsFrom1904 =
                    attribute.value() == "1"_L1 || attribute.value() == "true"_L1;
        }
        if (xml.name() == "sheet"_L1 && isShown && targets.contains(relation))
            workbook.shown.append({name, targets.value(relation)});
    }
    if (xml.hasError())
        return file.unreadable(xml.errorString());
    return {};
}

Result<QStringList> readStrings(const ZippedFile& file, const QByteArray& bytes)
{
    QXmlStreamReader xml(bytes);
    QStringList strings;
    xml.readNextStartElement();
    while (xml.readNextStartElement()) {
        if (xml.name() == "si"_L1)
            strings.append(richText(xml));
        else
            xml.skipCurrentElement();
    }
    if (xml.hasError())
        return file.unreadable(xml.errorString());
    return strings;
}

Result<Workbook> readWorkbook(const ZippedFile& file)
{
    Workbook workbook;
    BERAAD_TRY(const auto roots, relations(file, {}, u"/officeDocument"_s));
    if (roots.isEmpty())
        return file.unreadable(u"no workbook"_s);
    const QByteArray path = *roots.begin();
    BERAAD_CHECK(readSheetList(file, path, workbook));
    BERAAD_TRY(const auto beside, relations(file, path, u"/sharedStrings"_s));
    for (const QByteArray& part : beside) {
        BERAAD_TRY(const QByteArray bytes, file.neededPart(part));
        BERAAD_TRY(workbook.strings, readStrings(file, bytes));
    }
    BERAAD_TRY(const auto looks, relations(file, path, u"/styles"_s));
    for (const QByteArray& part : looks) {
        BERAAD_TRY(const QByteArray bytes, file.neededPart(part));
        BERAAD_TRY(workbook.styles, readXlsxStyles(bytes, file.fileName()));
    }
    return workbook;
}

/// "BC12" as row 11 and column 54.
std::optional<std::pair<qint64, qint64>> placeOf(QStringView reference)
{
    qint64 column = 0;
    qsizetype letters = 0;
    constexpr qsizetype kMostLetters = 3;
    for (; letters < qMin(reference.size(), kMostLetters); ++letters) {
        const char16_t letter = reference[letters].unicode();
        if (letter < u'A' || letter > u'Z')
            break;
        column = column * 26 + (letter - u'A' + 1);
    }
    bool isNumber = false;
    const int row = reference.mid(letters).toInt(&isNumber);
    if (letters == 0 || !isNumber || row < 1)
        return std::nullopt;
    return std::pair<qint64, qint64>(row - 1, column - 1);
}

/// Reads one sheet.
class XlsxSheetReader
{
public:
    XlsxSheetReader(const QByteArray& content, const Workbook& workbook, const ZippedFile& file)
        : m_xml(content)
        , m_workbook(workbook)
        , m_file(file)
    {
    }

    Result<Sheet> read(const QString& name)
    {
        while (!m_xml.atEnd()) {
            if (m_xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            if (m_xml.name() == "row"_L1) {
                beginRow();
            } else if (m_xml.name() == "c"_L1) {
                BERAAD_CHECK(readCell());
            }
        }
        // A file that was cut off would be a shorter list.
        if (m_xml.hasError())
            return m_file.unreadable(m_xml.errorString());
        return m_builder.take(name);
    }

private:
    void beginRow()
    {
        const int stated = m_xml.attributes().value("r"_L1).toInt();
        m_row = stated > 0 ? stated - 1 : m_row + 1;
        m_column = -1;
    }

    Result<void> readCell()
    {
        const auto attributes = m_xml.attributes();
        const auto place = placeOf(attributes.value("r"_L1));
        m_column = place ? place->second : m_column + 1;
        const qint64 row = place ? place->first : m_row;
        QString value;
        QString written;
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() == "v"_L1)
                value = m_xml.readElementText(QXmlStreamReader::SkipChildElements);
            else if (m_xml.name() == "is"_L1)
                written = richText(m_xml);
            else
                m_xml.skipCurrentElement(); // a formula, of which the value is beside it
        }
        const QString type = attributes.value("t"_L1).toString();
        const int style = attributes.value("s"_L1).toInt();
        const QString text = type == "inlineStr"_L1 ? written : textOf(type, style, value);
        if (!m_builder.put(row, m_column, text))
            return m_file.tooLarge(u"row %1, column %2"_s.arg(row + 1).arg(m_column + 1));
        return {};
    }

    QString textOf(const QString& type, int style, const QString& value) const
    {
        if (type == "s"_L1)
            return m_workbook.strings.value(value.toInt());
        if (type == "b"_L1)
            return value == "1"_L1 ? u"TRUE"_s : u"FALSE"_s;
        bool isNumber = false;
        const double number = value.toDouble(&isNumber);
        const bool isText = !type.isEmpty() && type != "n"_L1 && type != "d"_L1;
        if (type == "d"_L1) {
            const auto time = QDateTime::fromString(value, Qt::ISODate);
            return time.isValid() ? dateText(time) : value;
        }
        if (isText || !isNumber)
            return unescaped(value);
        const auto meaning = m_workbook.styles.value(style, NumberMeaning::Number);
        return meaning == NumberMeaning::Number ? numberText(number) : timeText(number, meaning);
    }

    QString timeText(double days, NumberMeaning meaning) const
    {
        constexpr double kLastDay = 2'958'465; // 31 December 9999
        if (!(days >= 0 && days <= kLastDay))
            return numberText(days);
        const double whole = std::floor(days);
        const int seconds = int(std::round((days - whole) * 24 * 60 * 60));
        if (meaning == NumberMeaning::TimeOfDay && whole == 0)
            return QTime(0, 0).addSecs(seconds).toString(u"HH:mm"_s);
        // Day 60 is 29 February 1900, which never was; from there on the count is one ahead.
        const QDate first = m_workbook.countsFrom1904 ? QDate(1904, 1, 1) : QDate(1899, 12, 30);
        return dateText(
            QDateTime(first.addDays(qint64(whole)), QTime(0, 0), Qt::UTC).addSecs(seconds));
    }

    QXmlStreamReader m_xml;
    const Workbook& m_workbook;
    const ZippedFile& m_file;
    SheetBuilder m_builder;
    qint64 m_row = -1;
    qint64 m_column = -1;
};

} // namespace

Result<Sheet> readXlsx(const ZippedFile& file)
{
    BERAAD_TRY(const Workbook workbook, readWorkbook(file));
    for (const Workbook::SheetPart& part : workbook.shown) {
        BERAAD_TRY(const QByteArray content, file.neededPart(part.path));
        BERAAD_TRY(Sheet sheet, XlsxSheetReader(content, workbook, file).read(part.name));
        if (!sheet.rows.isEmpty())
            return sheet;
    }
    return Sheet{};
}

} // namespace beraad::tables
