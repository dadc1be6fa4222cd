// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tables/tablefile.h"

#include "core/base/files.h"
#include "core/tables/csvreader.h"
#include "core/tables/csvwriter.h"
#include "core/tables/headerrow.h"
#include "core/tables/odsreader.h"
#include "core/tables/odswriter.h"
#include "core/tables/xlsxreader.h"
#include "core/tables/xlsxwriter.h"
#include "core/tables/zippedfile.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace beraad::tables {

namespace {

/// A list of regions or people is far smaller; a folder of photographs is not.
constexpr qint64 kLargestFile = 32 * 1024 * 1024;

/// Old Excel files, and new ones with a password.
bool isOldOffice(const QByteArray& bytes)
{
    return bytes.startsWith("\xD0\xCF\x11\xE0");
}

Table tableOf(const Sheet& sheet, const QString& fileName)
{
    const HeaderRow header = findHeader(sheet.rows);
    // What stands beside the table has no name, and is not lost.
    return Table(fileName, header.names, sheet.rows.sliced(header.first + header.count),
                 sheet.name);
}

Result<Sheet> readSheet(const ZippedFile& file)
{
    BERAAD_TRY(const auto excel, file.part("[Content_Types].xml"));
    return excel ? readXlsx(file) : readOds(file);
}

} // namespace

QString suffixOf(TableFormat format)
{
    switch (format) {
    case TableFormat::Ods:
        return u"ods"_s;
    case TableFormat::Xlsx:
        return u"xlsx"_s;
    case TableFormat::Csv:
        return u"csv"_s;
    }
    Q_UNREACHABLE();
}

std::optional<TableFormat> formatOf(const QString& path)
{
    const QString suffix = QFileInfo(path).suffix();
    for (const TableFormat format : kTableFormats) {
        if (suffix.compare(suffixOf(format), Qt::CaseInsensitive) == 0)
            return format;
    }
    return std::nullopt;
}

Result<Table> readTableFile(const QString& path, SurplusCells surplus)
{
    const QString fileName = QFileInfo(path).fileName();
    if (QFileInfo(path).size() > kLargestFile)
        return Error(ErrorKind::SheetTooLarge, {fileName});
    BERAAD_TRY(const QByteArray bytes, readFile(path));
    if (isOldOffice(bytes))
        return Error(ErrorKind::SheetUnreadable, {fileName});
    if (!ZippedFile::isOne(bytes))
        return readCsv(bytes, fileName, surplus);
    BERAAD_TRY(const Sheet sheet, readSheet(ZippedFile(bytes, fileName)));
    return tableOf(sheet, fileName);
}

Result<QByteArray> writeTable(TableFormat format, const QString& name, const CellTable& table)
{
    if (format == TableFormat::Ods)
        return writeOds(name, table);
    if (format == TableFormat::Xlsx)
        return writeXlsx(name, table);
    QList<QStringList> texts;
    for (const QList<Cell>& row : table.rows) {
        QStringList cells;
        for (const Cell& cell : row)
            cells.append(plainText(cell));
        texts.append(cells);
    }
    return writeCsv(table.header, texts);
}

Result<void> writeTableFile(const QString& path, const CellTable& table)
{
    const TableFormat format = formatOf(path).value_or(TableFormat::Csv);
    BERAAD_TRY(const QByteArray bytes,
               writeTable(format, QFileInfo(path).completeBaseName(), table));
    return writeFileAtomically(path, bytes);
}

} // namespace beraad::tables
