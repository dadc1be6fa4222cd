// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/linetable.h"

#include "core/committee/outlook.h"

#include <QSortFilterProxyModel>

namespace beraad::ui {

/// What comes after the advice, a row a region.
class OutlookModel final : public LineModel<committee::RegionOutlook>
{
    Q_OBJECT

public:
    enum Column
    {
        Number,
        Region,
        Round,
        Requested,
        Advised,
        Decision,
        DecidedOn,
        Reference,
        Prospect,
        ColumnCount
    };
    static constexpr int kSortRole = Qt::UserRole;

    using LineModel::LineModel;

    int columnCount(const QModelIndex& parent = {}) const override;

protected:
    QVariant cell(const committee::RegionOutlook& outlook, int column, int role) const override;
    QString heading(int column) const override;
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
