// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pdf/messages.h"
#include "ui/reading/pagenames.h"

#include <QAbstractListModel>

namespace beraad::ui {

/// The pages of a document, each with its size on paper (SizeRole, in points) and its name.
class ThumbnailModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role
    {
        SizeRole = Qt::UserRole + 1
    };

    using QAbstractListModel::QAbstractListModel;

    void show(const QList<QSizeF>& pageSizes, const PageNames& names);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    QList<QSizeF> m_sizes;
    PageNames m_names;
};

} // namespace beraad::ui
