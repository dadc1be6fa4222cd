// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/progressboard.h"

#include <QAbstractTableModel>

namespace beraad::ui {

/// The progress of a round as a table: a row a plan, a column a member.
class BoardModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        Region,
        FirstMember
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setBoard(const exchange::ProgressBoard& board, const QDateTime& now);
    const exchange::ProgressBoard& board() const { return m_board; }
    /// Null for the column of the regions.
    const exchange::BoardMember* memberAt(int column) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    exchange::ReadingState stateAt(const QModelIndex& index) const;
    QString description(const QModelIndex& index) const;

    exchange::ProgressBoard m_board;
    QDateTime m_now;
};

/// How a member stands with a plan, in a word; empty where there is nothing to say.
QString wordOf(exchange::ReadingState state);
/// How long ago something was, in days: "today", "4 days ago".
QString ageOf(const QDateTime& then, const QDateTime& now);

} // namespace beraad::ui
