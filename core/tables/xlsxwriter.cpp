// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tables/xlsxwriter.h"

#include "core/tables/sheetlook.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryFile>

#include <xlsxwriter.h>

using namespace Qt::StringLiterals;

namespace beraad::tables {

namespace {

/// Text as a workbook writes it: what would be read as an escape is escaped itself, and what is
/// longer than a cell can be ends with an ellipsis, as Excel repairs a file with more by emptying
/// it.
QByteArray cellText(const QString& text)
{
    constexpr qsizetype kLongest = 32'000;
    static const QRegularExpression escape(u"_(?=x[0-9A-Fa-f]{4}_)"_s);
    QString written = writable(text);
    if (written.size() > kLongest)
        written = written.left(kLongest) + u'…';
    return written.replace(escape, u"_x005F_"_s).toUtf8();
}

/// Puts cells in a sheet; the workbook owns the formats.
class XlsxSheetWriter
{
public:
    XlsxSheetWriter(lxw_workbook& workbook, lxw_worksheet& sheet)
        : m_sheet(sheet)
        , m_title(workbook_add_format(&workbook))
        , m_text(workbook_add_format(&workbook))
        , m_number(workbook_add_format(&workbook))
        , m_amount(workbook_add_format(&workbook))
        , m_date(workbook_add_format(&workbook))
    {
        constexpr uint8_t kDayOfTheSystem = 14;
        format_set_bold(m_title);
        format_set_text_wrap(m_text);
        format_set_num_format(m_amount, "[$€-2] #,##0.00");
        format_set_num_format_index(m_date, kDayOfTheSystem);
        for (lxw_format* format : {m_text, m_number, m_amount, m_date})
            format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
    }

    bool writeHeader(const QStringList& header, const QList<int>& widths)
    {
        worksheet_freeze_panes(&m_sheet, 1, 0);
        for (qsizetype column = 0; column < header.size(); ++column) {
            const auto at = static_cast<lxw_col_t>(column);
            worksheet_set_column(&m_sheet, at, at, widths[column], nullptr);
            keep(worksheet_write_string(&m_sheet, 0, at, cellText(header[column]), m_title));
        }
        return m_isWhole;
    }

    bool writeRow(qsizetype row, const QList<Cell>& cells)
    {
        m_row = static_cast<lxw_row_t>(row);
        m_column = 0;
        for (const Cell& cell : cells) {
            std::visit(*this, cell);
            ++m_column;
        }
        return m_isWhole;
    }

    void operator()(const QString& text)
    {
        if (!text.isEmpty())
            keep(worksheet_write_string(&m_sheet, m_row, m_column, cellText(text), m_text));
    }
    void operator()(double number)
    {
        keep(worksheet_write_number(&m_sheet, m_row, m_column, number, m_number));
    }
    void operator()(EuroCents amount)
    {
        constexpr double kCents = 100;
        keep(worksheet_write_number(&m_sheet, m_row, m_column, double(amount.cents) / kCents,
                                    m_amount));
    }
    void operator()(QDate date)
    {
        if (!date.isValid())
            return;
        lxw_datetime day{date.year(), date.month(), date.day(), 0, 0, 0};
        keep(worksheet_write_datetime(&m_sheet, m_row, m_column, &day, m_date));
    }

private:
    void keep(lxw_error error) { m_isWhole = m_isWhole && error == LXW_NO_ERROR; }

    lxw_worksheet& m_sheet;
    lxw_format* m_title;
    lxw_format* m_text;
    lxw_format* m_number;
    lxw_format* m_amount;
    lxw_format* m_date;
    lxw_row_t m_row = 0;
    lxw_col_t m_column = 0;
    bool m_isWhole = true;
};

bool fill(lxw_workbook& workbook, const QString& name, const CellTable& table)
{
    lxw_worksheet* sheet = workbook_add_worksheet(&workbook, sheetName(name).toUtf8());
    if (!sheet)
        return false;
    XlsxSheetWriter writer(workbook, *sheet);
    bool isWhole = writer.writeHeader(table.header, columnWidths(table));
    for (qsizetype row = 0; row < table.rows.size(); ++row)
        isWhole = writer.writeRow(row + 1, table.rows[row]) && isWhole;
    return isWhole;
}

} // namespace

Result<QByteArray> writeXlsx(const QString& name, const CellTable& table)
{
    // The library writes to a file by its name only.
    QTemporaryFile file;
    if (!file.open())
        return Error(ErrorKind::FileNotWritable, {QDir::tempPath()}, file.errorString());
    lxw_workbook* workbook = workbook_new(QFile::encodeName(file.fileName()));
    if (!workbook)
        return Error(ErrorKind::Internal, {}, u"no workbook"_s);
    const bool isFilled = fill(*workbook, name, table);
    const lxw_error closed = workbook_close(workbook);
    if (closed != LXW_NO_ERROR)
        return Error(ErrorKind::FileNotWritable, {QDir::tempPath()},
                     QString::fromUtf8(lxw_strerror(closed)));
    if (!isFilled)
        return Error(ErrorKind::Internal, {}, u"a cell that a workbook cannot hold"_s);
    return file.readAll();
}

} // namespace beraad::tables
