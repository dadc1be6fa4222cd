// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plenary/plenarysheet.h"

#include <QAbstractTableModel>

namespace beraad::ui {

/// The agenda, a line an item: when, what, for how long, who leaves, and what came of it.
class AgendaModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        Number,
        Time,
        Title,
        Minutes,
        LeavingRoom,
        State,
        ColumnCount
    };

    explicit AgendaModel(QObject* parent = nullptr);

    void setSheet(const PlenarySheet& sheet);
    int rowOf(const domain::AgendaItemId& item) const; ///< -1: none
    const ItemLine* lineAt(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const ItemLine& line, int column) const;

    PlenarySheet m_sheet;
};

} // namespace beraad::ui
