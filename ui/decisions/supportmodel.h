// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/decisions/supportline.h"

#include <QAbstractTableModel>

namespace beraad::ui {

/// The regions that hand in again, a row each, by number.
class SupportModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        Number,
        Region,
        CriticalFriend,
        Deadline,
        Days,
        LastVisit,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setLines(const QList<SupportLine>& lines);
    const SupportLine& line(int row) const { return m_lines.at(row); }
    int rowOf(const domain::RegionId& region) const; ///< -1: none

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<SupportLine> m_lines;
};

} // namespace beraad::ui
