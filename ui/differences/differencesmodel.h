// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/differences/differencesheet.h"

#include <QAbstractTableModel>

namespace beraad::ui {

/// What the tables of plans have in common: the plans down, the region in the first column, closed
/// plans closed. Holds a copy of the sheet.
class DifferencesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    static constexpr int kRegion = 0;

    using QAbstractTableModel::QAbstractTableModel;

    /// Who sets it keeps the person's place (PlanGrid's current cell).
    void setSheet(const DifferenceSheet& sheet);
    const DifferenceSheet& sheet() const { return m_sheet; }
    /// Null outside the table.
    const DifferenceRow* rowAt(const QModelIndex& index) const;
    /// -1: not in it.
    int rowOf(const domain::PlanId& plan) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const final;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    /// Of an open plan, in a column behind the region.
    virtual QVariant cell(const DifferenceRow& row, int column, int role) const = 0;
    virtual QVariant heading(int column, int role) const = 0;

private:
    QVariant closedCell(const DifferenceRow& row, int role) const;

    DifferenceSheet m_sheet;
};

} // namespace beraad::ui
