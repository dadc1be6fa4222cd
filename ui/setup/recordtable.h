// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/setup/recordmodel.h"

#include <QTableView>

class QSortFilterProxyModel;

namespace beraad::ui {

class Settings;

/// A table of records of which one is current. Typing goes to the record that begins so, Enter
/// opens the current one; widths, order and sorting are remembered under a name.
class RecordTable final : public QTableView
{
    Q_OBJECT

public:
    /// `name` is that of Settings::layout(); the settings outlive the table. Typing looks in
    /// `searchColumn` until the person moves to another.
    RecordTable(const QString& name, const QList<RecordColumn>& columns, int searchColumn,
                Settings& settings, QWidget* parent = nullptr);

    /// The current record stays so where it still is there; else the first becomes it.
    void showRows(const QList<RecordRow>& rows);
    const QString& currentId() const { return m_currentId; } ///< empty: no record
    void setCurrentId(const QString& id);
    QStringList shownIds() const; ///< from top to bottom

Q_SIGNALS:
    void currentIdChanged(const QString& id);

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    void layOut();
    QModelIndex indexOf(const QString& id) const;

    RecordModel* m_records;
    QSortFilterProxyModel* m_sorted;
    int m_searchColumn;
    QString m_currentId;
    bool m_isShowing = false;
};

} // namespace beraad::ui
