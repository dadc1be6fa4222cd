// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

namespace beraad::ui {

struct RecordColumn
{
    QString title;
    int characters = 12; ///< width at first
    Qt::Alignment alignment = Qt::AlignLeft;
};

struct RecordCell
{
    QString text;
    QVariant sortKey; ///< invalid: the text
    bool isWarning = false;
};

struct RecordRow
{
    QString id;
    QList<RecordCell> cells;
};

/// Records as rows of words. Holds what it was given; whoever reads the dossier gives it anew.
class RecordModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role
    {
        SortRole = Qt::UserRole,
        IdRole
    };

    explicit RecordModel(QList<RecordColumn> columns, QObject* parent = nullptr);

    void setRows(const QList<RecordRow>& rows);
    const QList<RecordColumn>& columns() const { return m_columns; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<RecordColumn> m_columns;
    QList<RecordRow> m_rows;
};

} // namespace beraad::ui
