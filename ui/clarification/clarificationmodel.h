// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/clarification/clarificationsheet.h"

#include <QAbstractTableModel>

namespace beraad::ui {

/// All that is asked in a round, a line each: of whom, what, until when, and how far it is.
class ClarificationModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        Number,
        RegionName,
        Kind,
        Criterion,
        Text,
        LastDay,
        State,
        ColumnCount
    };
    enum Role
    {
        SortRole = Qt::UserRole,
        IdRole
    };

    explicit ClarificationModel(QObject* parent = nullptr);

    void setSheet(const ClarificationSheet& sheet);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const ClarificationLine& line, int column) const;
    QVariant sortKey(const ClarificationLine& line, int column) const;
    bool isOverdue(const ClarificationLine& line) const;

    ClarificationSheet m_sheet;
};

} // namespace beraad::ui
