// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/committee/roundrecords.h"

#include <QAbstractTableModel>

namespace beraad::ui {

/// Plans down, members across: who reads what, and who may not. Before the members stand the
/// region and how many readers its plan has. What a plan asks and a member knows stands in the
/// cell. Holds a copy of the records.
class ReadersModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        Region,
        Count,
        FirstMember
    };
    enum class Cell
    {
        None,
        Reader,
        Conflict
    };
    using QAbstractTableModel::QAbstractTableModel;

    /// Fewer readers than `enough` show.
    void setRecords(const committee::RoundRecords& records, int enough);
    const committee::PlanRecord& record(int row) const { return m_records.plans.at(row); }
    /// Null for the columns before the members.
    const domain::Member* memberAt(int column) const;
    Cell cellAt(const QModelIndex& index) const;
    /// The conflict in this cell; null where there is none.
    const domain::ConflictOfInterest* conflictAt(const QModelIndex& index) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const QModelIndex& index) const;
    QString description(const QModelIndex& index) const;
    QString planDescription(const QModelIndex& index) const;
    QStringList knownAt(const QModelIndex& index) const;
    QStringList unknownOf(const committee::PlanRecord& record) const;
    QVariant decoration(const QModelIndex& index) const;
    int readsCount(const domain::Member& member) const;
    bool hasFewReaders(const committee::PlanRecord& record) const;

    committee::RoundRecords m_records;
    int m_enough = 0;
    QList<domain::Member> m_members; ///< who can read: all but the secretary
};

} // namespace beraad::ui
