// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/letter.h"

#include <QAbstractTableModel>
#include <QHash>

namespace beraad::ui {

/// What went out in a round, newest first, as rows.
class RegisterModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        Region,
        Kind,
        State, ///< with the time
        Destination,
        By,
        Language,
        Reason,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// `regions` names the region of each plan, by the plan's identity.
    void setRegister(const QList<domain::SentLetter>& letters,
                     const QHash<QString, QString>& regions);

    const domain::SentLetter& letter(int row) const { return m_letters.at(row); }
    int rowOf(const domain::LetterId& id) const; ///< -1: not here

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const domain::SentLetter& letter, int column) const;

    QList<domain::SentLetter> m_letters;
    QHash<QString, QString> m_regions;
};

} // namespace beraad::ui
