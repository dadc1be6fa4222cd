// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/committee/roundrecords.h"

#include <QAbstractTableModel>

namespace beraad::ui {

/// The plans of a round as rows. Holds a copy of the records; whoever read them sets them anew when
/// they change.
class PlanTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        Number,
        Region,
        State,
        Readers,
        Progress,
        MyReview,
        Advice,
        ColumnCount
    };
    enum Role
    {
        SortRole = Qt::UserRole, ///< what a column is sorted by
        PlanRole                 ///< QString: the plan's identity
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// `me` is whose review the column "my review" shows; null: nobody's.
    void setRecords(const committee::RoundRecords& records, const domain::MemberId& me);
    const committee::PlanRecord& record(int row) const { return m_records.plans.at(row); }
    bool isMine(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const committee::PlanRecord& record, int column) const;
    QVariant sortValue(const committee::PlanRecord& record, int column) const;
    QString readerNames(const committee::PlanRecord& record) const;
    QString myReview(const committee::PlanRecord& record) const;
    /// What the committee concluded is hidden from who may not see it yet.
    bool seesAdvice(const committee::PlanRecord& record) const;

    committee::RoundRecords m_records;
    domain::MemberId m_me;
};

} // namespace beraad::ui
