// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/differences/differencesmodel.h"

#include "ui/kit/closedreviews.h"

namespace beraad::ui {

void DifferencesModel::setSheet(const DifferenceSheet& sheet)
{
    beginResetModel();
    m_sheet = sheet;
    endResetModel();
}

const DifferenceRow* DifferencesModel::rowAt(const QModelIndex& index) const
{
    return index.isValid() && index.row() < m_sheet.rows.size() ? &m_sheet.rows.at(index.row())
                                                                : nullptr;
}

int DifferencesModel::rowOf(const domain::PlanId& plan) const
{
    const DifferenceRow* row = m_sheet.row(plan);
    return row ? int(row - m_sheet.rows.constData()) : -1;
}

int DifferencesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_sheet.rows.size());
}

QVariant DifferencesModel::closedCell(const DifferenceRow& row, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return QStringLiteral("–");
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignCenter);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return whyReviewsAreClosed(row.access, m_sheet.viewer, row.record.region);
    default:
        return {};
    }
}

QVariant DifferencesModel::data(const QModelIndex& index, int role) const
{
    const DifferenceRow* row = rowAt(index);
    if (!row)
        return {};
    if (index.column() == kRegion) {
        const bool isName = role == Qt::DisplayRole || role == Qt::AccessibleTextRole ||
                            (role == Qt::ToolTipRole && row->isOpen());
        if (role == Qt::ToolTipRole && !row->isOpen())
            return closedCell(*row, role);
        return isName ? row->record.region.name : QVariant();
    }
    return row->isOpen() ? cell(*row, index.column(), role) : closedCell(*row, role);
}

QVariant DifferencesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole ? m_sheet.rows.at(section).record.region.number : QVariant();
    if (section != kRegion)
        return heading(section, role);
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignVCenter | Qt::AlignLeft);
    return role == Qt::DisplayRole ? tr("Region") : QVariant();
}

} // namespace beraad::ui

#include "moc_differencesmodel.cpp"
