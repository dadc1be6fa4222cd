// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QList>

class QTableView;

namespace beraad::ui {

/// A table as rooms show lines: whole rows, no grid, nothing wraps, a row as high as its words.
/// One row can be chosen and none edited, until the room says otherwise. How wide the columns are
/// is ListColumns' part; the last takes the rest.
void layOutLines(QTableView& table);

/// Lines as a table, a row each. Holds a copy; whoever read them sets them anew.
template <typename Line> class LineModel : public QAbstractTableModel
{
public:
    using QAbstractTableModel::QAbstractTableModel;

    void setLines(const QList<Line>& lines)
    {
        if (lines == m_lines)
            return;
        beginResetModel();
        m_lines = lines;
        endResetModel();
    }
    const QList<Line>& lines() const { return m_lines; }
    const Line& line(int row) const { return m_lines.at(row); }

    int rowCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_lines.size());
    }
    QVariant data(const QModelIndex& index, int role) const override
    {
        return index.isValid() ? cell(m_lines.at(index.row()), index.column(), role) : QVariant();
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation == Qt::Horizontal && role == Qt::DisplayRole)
            return heading(section);
        if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && !m_lines.isEmpty())
            return cell(m_lines.first(), section, role); // above numbers as they stand
        return QAbstractTableModel::headerData(section, orientation, role);
    }

protected:
    virtual QVariant cell(const Line& line, int column, int role) const = 0;
    virtual QString heading(int column) const = 0;

private:
    QList<Line> m_lines;
};

} // namespace beraad::ui
