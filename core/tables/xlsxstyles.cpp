// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tables/xlsxstyles.h"

#include <QHash>
#include <QRegularExpression>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace beraad::tables {

namespace {

/// Those that a workbook need not describe (ECMA-376, 18.8.30).
NumberMeaning builtInMeaning(int format)
{
    const auto isIn = [format](int first, int last) { return format >= first && format <= last; };
    if (isIn(14, 17) || format == 22 || isIn(27, 31) || format == 36 || isIn(50, 58))
        return NumberMeaning::Day;
    if (isIn(18, 21) || isIn(32, 35) || isIn(45, 47))
        return NumberMeaning::TimeOfDay;
    return NumberMeaning::Number;
}

} // namespace

NumberMeaning meaningOf(const QString& format)
{
    // Words in quotes, colours and languages in brackets, and what is only as wide as a character.
    static const QRegularExpression words(u"\"[^\"]*\"|\\[[^\\]]*\\]|[\\\\_*]."_s);
    static const QRegularExpression day(u"[dy]|mmm"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression time(u"[hs]"_s, QRegularExpression::CaseInsensitiveOption);
    if (format.compare("general"_L1, Qt::CaseInsensitive) == 0)
        return NumberMeaning::Number;
    const QString signs = QString(format).remove(words);
    if (signs.contains(day))
        return NumberMeaning::Day;
    return signs.contains(time) ? NumberMeaning::TimeOfDay : NumberMeaning::Number;
}

Result<QList<NumberMeaning>> readXlsxStyles(const QByteArray& styles, const QString& fileName)
{
    QXmlStreamReader xml(styles);
    QHash<int, NumberMeaning> described;
    QList<NumberMeaning> meanings;
    bool isInCells = false;
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (xml.name() == "cellXfs"_L1)
            isInCells = token == QXmlStreamReader::StartElement;
        if (token != QXmlStreamReader::StartElement)
            continue;
        const int id = xml.attributes().value("numFmtId"_L1).toInt();
        if (xml.name() == "numFmt"_L1)
            described.insert(id, meaningOf(xml.attributes().value("formatCode"_L1).toString()));
        else if (isInCells && xml.name() == "xf"_L1)
            meanings.append(described.value(id, builtInMeaning(id)));
    }
    if (xml.hasError())
        return Error(ErrorKind::SheetUnreadable, {fileName}, xml.errorString());
    return meanings;
}

} // namespace beraad::tables
