// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/thumbnailmodel.h"

namespace beraad::ui {

void ThumbnailModel::show(const QList<QSizeF>& pageSizes, const PageNames& names)
{
    beginResetModel();
    m_sizes = pageSizes;
    m_names = names;
    endResetModel();
}

int ThumbnailModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_sizes.size());
}

QVariant ThumbnailModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return m_names.isNamed(index.row())
                   ? QStringLiteral("%1 (%2)").arg(m_names.of(index.row())).arg(index.row() + 1)
                   : m_names.of(index.row());
    case Qt::AccessibleTextRole:
        return tr("Page %1").arg(m_names.of(index.row()));
    case SizeRole:
        return m_sizes.at(index.row());
    default:
        return {};
    }
}

} // namespace beraad::ui

#include "moc_thumbnailmodel.cpp"
