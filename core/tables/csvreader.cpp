// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tables/csvreader.h"

#include "core/base/files.h"
#include "core/tables/cellvalues.h"
#include "core/tables/csvdialect.h"
#include "core/tables/headerrow.h"
#include "core/tables/textdecoding.h"

#include <QFileInfo>
#include <QMap>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace beraad::tables {

namespace {

/// Reads records one by one. A fault ends it, with the line of the fault.
class Scanner
{
public:
    Scanner(QStringView text, QChar separator, int firstLine)
        : m_text(text)
        , m_separator(separator)
        , m_line(firstLine)
    {
    }

    /// The next record, or nothing at the end or after a fault.
    std::optional<Table::Row> next()
    {
        if (atEnd() || m_faultLine)
            return std::nullopt;
        Table::Row row{m_line, {}};
        do {
            row.cells += cell();
        } while (!m_faultLine && take(m_separator));
        if (!m_faultLine && !atEnd() && !takeLineEnd())
            m_faultLine = m_line; // something follows a closing quote
        return m_faultLine ? std::nullopt : std::optional(row);
    }

    std::optional<int> faultLine() const { return m_faultLine; }

private:
    bool atEnd() const { return m_position >= m_text.size(); }
    bool isAt(QChar character) const { return !atEnd() && m_text[m_position] == character; }
    bool isAtLineEnd() const { return isAt(u'\n') || isAt(u'\r'); }
    bool take(QChar character)
    {
        if (!isAt(character))
            return false;
        ++m_position;
        return true;
    }
    bool takeLineEnd()
    {
        const bool wasReturn = take(u'\r');
        const bool wasFeed = take(u'\n');
        m_line += wasReturn || wasFeed ? 1 : 0;
        return wasReturn || wasFeed;
    }

    QString cell()
    {
        if (take(u'"'))
            return quotedCell();
        const qsizetype start = m_position;
        while (!atEnd() && !isAt(m_separator) && !isAtLineEnd())
            ++m_position;
        return m_text.sliced(start, m_position - start).toString();
    }

    QString quotedCell()
    {
        const int opened = m_line;
        QString content;
        while (!atEnd()) {
            const qsizetype start = m_position;
            if (take(u'"')) {
                if (!isAt(u'"'))
                    return content;
                content += m_text[m_position++];
            } else if (takeLineEnd()) {
                content += m_text.sliced(start, m_position - start);
            } else {
                content += m_text[m_position++];
            }
        }
        m_faultLine = opened;
        return content;
    }

    QStringView m_text;
    QChar m_separator;
    int m_line;
    qsizetype m_position = 0;
    std::optional<int> m_faultLine;
};

/// The text after a first line "sep=;", with what it said.
struct Stated
{
    QStringView text;
    std::optional<QChar> separator;
    int firstLine = 1;
};

Stated withoutStatement(QStringView text)
{
    constexpr qsizetype kLength = 5;
    if (text.size() < kLength || !text.startsWith("sep="_L1, Qt::CaseInsensitive))
        return {text, std::nullopt};
    const QChar separator = text[kLength - 1];
    QStringView rest = text.sliced(kLength);
    if (!rest.isEmpty() && rest[0] != u'\r' && rest[0] != u'\n')
        return {text, std::nullopt};
    if (rest.startsWith("\r\n"_L1))
        rest = rest.sliced(2);
    else if (!rest.isEmpty())
        rest = rest.sliced(1);
    return {rest, separator, 2};
}

/// How well a separator explains the first rows: how many of them have at least as many cells as is
/// usual with it, and how many cells that are. The first of all can be a title, and the widest can
/// have a separator within a value.
std::pair<qsizetype, qsizetype> explains(QStringView text, QChar separator)
{
    constexpr int kRows = 20;
    Scanner scanner(text, separator, 1);
    QMap<qsizetype, qsizetype> often; // by the number of cells
    for (int i = 0; i < kRows; ++i) {
        const auto row = scanner.next();
        if (row && row->cells.size() >= 2)
            ++often[row->cells.size()];
    }
    qsizetype usual = 0;
    for (auto width = often.begin(); width != often.end(); ++width)
        usual = *width >= often.value(usual) ? width.key() : usual;
    const auto atLeast = often.lowerBound(usual);
    return {std::accumulate(atLeast, often.end(), qsizetype(0)), usual};
}

QChar likelySeparator(QStringView text)
{
    return *std::max_element(kSeparators.begin(), kSeparators.end(), [text](QChar a, QChar b) {
        return explains(text, a) < explains(text, b);
    });
}

/// Whether a number stands in it that is no year: then it is no header.
bool holdsValues(const Table::Row& row)
{
    return std::any_of(row.cells.begin(), row.cells.end(), [](const QString& cell) {
        const auto number = wholeNumber(cell);
        return number && (*number < 2000 || *number > 2099);
    });
}

/// How many rows at the top are titles, of fewer cells than most rows have. A comma in a title
/// makes two of it, which would pass for a header. But where all rows have a cell too many, the
/// one above them is their header all the same.
qsizetype titleRows(const QList<Table::Row>& rows)
{
    constexpr qsizetype kRows = 20;
    QMap<qsizetype, int> often;
    for (const Table::Row& row : rows.mid(0, kRows))
        ++often[row.cells.size()];
    const auto usual = std::max_element(often.begin(), often.end());
    qsizetype titles = 0;
    while (titles < rows.size() && rows[titles].cells.size() < usual.key() &&
           often.value(rows[titles].cells.size()) < usual.value())
        ++titles;
    const bool isHeaderAbove = titles > 0 && titles < rows.size() && holdsValues(rows[titles]) &&
                               rows[titles - 1].cells.size() > 1;
    return isHeaderAbove ? titles - 1 : titles;
}

bool isEmptyRow(const Table::Row& row)
{
    return std::all_of(row.cells.begin(), row.cells.end(),
                       [](const QString& cell) { return cell.trimmed().isEmpty(); });
}

/// Without the empty cells beyond the header.
void trim(QStringList& cells, qsizetype width)
{
    while (cells.size() > width && cells.last().trimmed().isEmpty())
        cells.removeLast();
}

Error syntaxError(const QString& fileName, int line)
{
    return Error(ErrorKind::TableSyntax, {fileName, QString::number(line)});
}

} // namespace

Result<Table> readCsv(const QByteArray& bytes, const QString& fileName, SurplusCells surplus)
{
    const QString text = decodedText(bytes);
    // A NUL is in no text; this is a spreadsheet or another binary file under a wrong name.
    if (const qsizetype nul = text.indexOf(QChar(u'\0')); nul >= 0)
        return syntaxError(fileName, int(QStringView(text).left(nul).count(u'\n')) + 1);

    const Stated stated = withoutStatement(text);
    Scanner scanner(stated.text, stated.separator.value_or(likelySeparator(stated.text)),
                    stated.firstLine);
    QList<Table::Row> rows;
    while (auto row = scanner.next()) {
        if (isEmptyRow(*row))
            continue;
        std::transform(row->cells.begin(), row->cells.end(), row->cells.begin(), unguarded);
        rows.append(*row);
    }
    if (scanner.faultLine())
        return syntaxError(fileName, *scanner.faultLine());
    rows.remove(0, titleRows(rows));
    const HeaderRow header = findHeader(rows);
    rows.remove(0, header.first + header.count);
    for (Table::Row& row : rows)
        trim(row.cells, header.names.size());
    Table table = Table::ofCsv(fileName, header.names, rows);
    for (const Table::Row& row : table.rows()) {
        const auto column = table.surplusCell(row);
        if (column && surplus == SurplusCells::Refused)
            return table.surplusError(row, *column);
    }
    return table;
}

Result<Table> readCsvFile(const QString& path)
{
    BERAAD_TRY(const QByteArray bytes, readFile(path));
    return readCsv(bytes, QFileInfo(path).fileName());
}

} // namespace beraad::tables
