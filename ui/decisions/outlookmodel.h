// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/committee/outlook.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

namespace beraad::ui {

/// What comes after the advice, a row a region. Holds a copy; whoever read it sets it anew.
class OutlookModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        Number,
        Region,
        Round,
        Advised,
        Decision,
        DecidedOn,
        Reference,
        Prospect,
        ColumnCount
    };
    static constexpr int kSortRole = Qt::UserRole;

    using QAbstractTableModel::QAbstractTableModel;

    void setOutlooks(const QList<committee::RegionOutlook>& outlooks);
    const committee::RegionOutlook& outlook(int row) const { return m_outlooks.at(row); }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<committee::RegionOutlook> m_outlooks;
};

/// Which regions are shown.
enum class OutlookSelection
{
    All,
    Undecided, ///< with an adopted advice that the minister has not decided on
    Approved,
    SettlesPoints,
    HandsInAgain
};

/// The table of regions, filtered by a choice and sorted by any column.
class OutlookFilter final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit OutlookFilter(OutlookModel& outlooks, QObject* parent = nullptr);

    void setSelection(OutlookSelection selection);
    const committee::RegionOutlook& outlook(int row) const;

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    OutlookModel& m_outlooks;
    OutlookSelection m_selection = OutlookSelection::All;
};

} // namespace beraad::ui
