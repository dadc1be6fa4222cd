// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/showntable.h"

#include "core/tables/cellvalues.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QLocale>
#include <QTableView>
#include <QTreeView>

namespace beraad::ui {

using tables::Cell;

namespace {

/// "A. Albers\n3 plans" is one name in a sheet.
QString inOneLine(const QString& text)
{
    return text.simplified();
}

QList<int> columnsOf(const QHeaderView& header)
{
    QList<int> columns;
    for (int place = 0; place < header.count(); ++place) {
        const int column = header.logicalIndex(place);
        if (!header.isSectionHidden(column))
            columns.append(column);
    }
    return columns;
}

bool isAtTheRight(const QModelIndex& index)
{
    return (index.data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight) != 0;
}

Cell cellAt(const QModelIndex& index)
{
    QVariant value = index.data(kCellWordsRole);
    for (const int role : {int(Qt::DisplayRole), int(Qt::AccessibleTextRole)}) {
        if (!value.isValid())
            value = index.data(role);
    }
    switch (value.typeId()) {
    case QMetaType::Int:
    case QMetaType::LongLong:
    case QMetaType::Double:
        return value.toDouble();
    case QMetaType::QDate:
        return value.toDate();
    default:
        return shownCell(value.toString(), isAtTheRight(index));
    }
}

/// Collects the rows of a view with the columns that it shows.
class RowCollector
{
public:
    RowCollector(const QAbstractItemModel& model, const QHeaderView& header)
        : m_model(model)
        , m_columns(columnsOf(header))
    {
        for (const int column : m_columns)
            m_table.header.append(
                inOneLine(m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString()));
    }

    /// The numbers of plans stand in the header beside their table.
    void addNumberColumn()
    {
        m_hasNumbers = true;
        m_table.header.prepend(QCoreApplication::translate("ShownTable", "No."));
    }

    void add(int row, const QModelIndex& parent = {})
    {
        QList<Cell> cells;
        if (m_hasNumbers)
            cells.append(
                shownCell(m_model.headerData(row, Qt::Vertical, Qt::DisplayRole).toString(), true));
        for (const int column : m_columns)
            cells.append(cellAt(m_model.index(row, column, parent)));
        m_table.rows.append(cells);
    }

    void addTree(const QModelIndex& parent)
    {
        for (int row = 0; row < m_model.rowCount(parent); ++row) {
            add(row, parent);
            addTree(m_model.index(row, 0, parent));
        }
    }

    const tables::CellTable& table() const { return m_table; }

private:
    const QAbstractItemModel& m_model;
    QList<int> m_columns;
    bool m_hasNumbers = false;
    tables::CellTable m_table;
};

} // namespace

tables::CellTable shownTable(const QAbstractItemView& view)
{
    if (!view.model())
        return {};
    if (const auto* tree = qobject_cast<const QTreeView*>(&view)) {
        RowCollector rows(*tree->model(), *tree->header());
        rows.addTree({});
        return rows.table();
    }
    const auto* grid = qobject_cast<const QTableView*>(&view);
    if (!grid)
        return {};
    RowCollector rows(*grid->model(), *grid->horizontalHeader());
    const QHeaderView& side = *grid->verticalHeader();
    if (!side.isHidden())
        rows.addNumberColumn();
    for (int place = 0; place < side.count(); ++place) {
        const int row = side.logicalIndex(place);
        if (!side.isSectionHidden(row))
            rows.add(row);
    }
    return rows.table();
}

tables::Cell shownCell(const QString& text, bool isFigure)
{
    if (text.startsWith(u'€')) {
        if (const auto cents = tables::euroCents(text))
            return tables::EuroCents{*cents};
    }
    // A time of day would be lost.
    if (const auto day = tables::day(text); day && !text.contains(u':'))
        return *day;
    bool isNumber = false;
    const double number = QLocale().toDouble(text, &isNumber);
    return isFigure && isNumber ? Cell(number) : Cell(text);
}

} // namespace beraad::ui
