// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/recordmodel.h"

#include "ui/kit/icons.h"

namespace beraad::ui {

RecordModel::RecordModel(QList<RecordColumn> columns, QObject* parent)
    : QAbstractTableModel(parent)
    , m_columns(std::move(columns))
{
}

void RecordModel::setRows(const QList<RecordRow>& rows)
{
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

int RecordModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int RecordModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant RecordModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const RecordRow& row = m_rows.at(index.row());
    const RecordCell cell = row.cells.value(index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return cell.text;
    case Qt::DecorationRole:
        return cell.isWarning ? icon(QStringLiteral("dialog-warning-symbolic")) : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignVCenter | m_columns.at(index.column()).alignment);
    case SortRole:
        return cell.sortKey.isValid() ? cell.sortKey : cell.text;
    case IdRole:
        return row.id;
    default:
        return {};
    }
}

QVariant RecordModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::DisplayRole)
        return m_columns.at(section).title;
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignVCenter | m_columns.at(section).alignment);
    return {};
}

} // namespace beraad::ui

#include "moc_recordmodel.cpp"
