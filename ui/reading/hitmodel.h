// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pdf/messages.h"
#include "ui/reading/pagenames.h"

#include <QAbstractListModel>

namespace beraad::ui {

/// What a search found in a document, in the order of its pages.
class HitModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role
    {
        PageRole = Qt::UserRole + 1 ///< "p. 17"
    };

    using QAbstractListModel::QAbstractListModel;

    void show(const QList<pdf::Hit>& hits, const PageNames& names);
    /// Only for an index of this model.
    const pdf::Hit& hit(const QModelIndex& index) const { return m_hits.at(index.row()); }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    QList<pdf::Hit> m_hits;
    PageNames m_names;
};

} // namespace beraad::ui
