// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/hitmodel.h"

namespace beraad::ui {

void HitModel::show(const QList<pdf::Hit>& hits, const PageNames& names)
{
    beginResetModel();
    m_hits = hits;
    m_names = names;
    endResetModel();
}

int HitModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_hits.size());
}

QVariant HitModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const pdf::Hit& found = hit(index);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return found.snippet.text;
    case Qt::AccessibleTextRole:
        return tr("Page %1: %2").arg(m_names.of(found.page), found.snippet.text);
    case PageRole:
        return tr("p. %1", "page").arg(m_names.of(found.page));
    default:
        return {};
    }
}

} // namespace beraad::ui

#include "moc_hitmodel.cpp"
