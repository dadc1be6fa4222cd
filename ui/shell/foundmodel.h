// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/plansearch.h"

#include <QAbstractListModel>

namespace beraad::ui {

/// What was found as a list: under the name of each plan its pages. Only pages can be chosen.
class FoundModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role
    {
        IsPlanRole = Qt::UserRole + 1,
        PageRole, ///< "p. 17"; of a plan how many pages
    };

    using QAbstractListModel::QAbstractListModel;

    void show(const Findings& findings);
    /// Null for the name of a plan.
    const storage::FoundPage* page(const QModelIndex& index) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Row
    {
        int plan = 0;
        int page = -1; ///< of that plan; -1: its name
    };
    QString titleOf(const FoundPlan& plan) const;

    Findings m_findings;
    QList<Row> m_rows;
};

} // namespace beraad::ui
