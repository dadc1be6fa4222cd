// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/recordtable.h"

#include "ui/kit/linetable.h"
#include "ui/kit/listcolumns.h"
#include "ui/kit/settings.h"

#include <QHeaderView>
#include <QScopedValueRollback>
#include <QSortFilterProxyModel>

namespace beraad::ui {

namespace {

QList<int> charactersOf(const QList<RecordColumn>& columns)
{
    QList<int> characters;
    for (const RecordColumn& column : columns)
        characters.append(column.characters);
    return characters;
}

} // namespace

RecordTable::RecordTable(const QString& name, const QList<RecordColumn>& columns, int searchColumn,
                         Settings& settings, QWidget* parent)
    : QTableView(parent)
    , m_records(new RecordModel(columns, this))
    , m_sorted(new QSortFilterProxyModel(this))
    , m_searchColumn(searchColumn)
{
    m_sorted->setSourceModel(m_records);
    m_sorted->setSortRole(RecordModel::SortRole);
    m_sorted->setSortCaseSensitivity(Qt::CaseInsensitive);
    m_sorted->setSortLocaleAware(true);
    setModel(m_sorted);
    layOut();
    new ListColumns(*this, settings, name, charactersOf(columns));
}

void RecordTable::layOut()
{
    layOutLines(*this);
    horizontalHeader()->setSectionsMovable(true);
    setSortingEnabled(true);
    sortByColumn(0, Qt::AscendingOrder);
}

QModelIndex RecordTable::indexOf(const QString& id) const
{
    for (int row = 0; row < m_sorted->rowCount(); ++row) {
        const QModelIndex index = m_sorted->index(
            row, currentIndex().isValid() ? currentIndex().column() : m_searchColumn);
        if (index.data(RecordModel::IdRole).toString() == id)
            return index;
    }
    return {};
}

void RecordTable::showRows(const QList<RecordRow>& rows)
{
    const QString before = m_currentId;
    {
        const QScopedValueRollback<bool> showing(m_isShowing, true);
        m_records->setRows(rows);
        QModelIndex index = indexOf(before);
        if (!index.isValid() && !rows.isEmpty())
            index = m_sorted->index(0, m_searchColumn);
        setCurrentIndex(index);
        m_currentId = index.data(RecordModel::IdRole).toString();
    }
    if (m_currentId != before)
        Q_EMIT currentIdChanged(m_currentId);
}

void RecordTable::setCurrentId(const QString& id)
{
    if (const QModelIndex index = indexOf(id); index.isValid())
        setCurrentIndex(index);
    else
        m_currentId = id; // it comes with the next rows
}

QStringList RecordTable::shownIds() const
{
    QStringList ids;
    for (int row = 0; row < m_sorted->rowCount(); ++row)
        ids.append(m_sorted->index(row, 0).data(RecordModel::IdRole).toString());
    return ids;
}

void RecordTable::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    const QString id = current.data(RecordModel::IdRole).toString();
    if (m_isShowing || id.isEmpty() || id == m_currentId)
        return;
    m_currentId = id;
    Q_EMIT currentIdChanged(id);
}

} // namespace beraad::ui

#include "moc_recordtable.cpp"
