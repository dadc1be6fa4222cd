// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decisions/supportmodel.h"

#include "core/wording/formats.h"

namespace beraad::ui {

namespace {

QString text(const SupportLine& line, int column)
{
    switch (column) {
    case SupportModel::Number:
        return QString::number(line.outlook.region.number);
    case SupportModel::Region:
        return line.outlook.region.name;
    case SupportModel::CriticalFriend:
        return line.support.criticalFriend;
    case SupportModel::Deadline:
        return wording::longDate(line.outlook.day);
    case SupportModel::Days:
        return QStringLiteral("%1 / %2").arg(dayWords(line.days().used),
                                             dayWords(line.days().entitled));
    case SupportModel::LastVisit:
        return line.visits.isEmpty() ? QString() : wording::longDate(line.visits.last().day);
    default:
        return {};
    }
}

} // namespace

void SupportModel::setLines(const QList<SupportLine>& lines)
{
    if (lines == m_lines)
        return;
    beginResetModel();
    m_lines = lines;
    endResetModel();
}

int SupportModel::rowOf(const domain::RegionId& region) const
{
    for (qsizetype row = 0; row < m_lines.size(); ++row) {
        if (m_lines[row].outlook.region.id == region)
            return int(row);
    }
    return -1;
}

int SupportModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int SupportModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant SupportModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const SupportLine& line = m_lines.at(index.row());
    if (role == Qt::DisplayRole)
        return text(line, index.column());
    if (index.column() == Days && (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole))
        return accountWords(line.days());
    if (role == Qt::TextAlignmentRole && (index.column() == Number || index.column() == Days))
        return int(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

QVariant SupportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Number:
        return tr("No.");
    case Region:
        return tr("Region");
    case CriticalFriend:
        return tr("Critical friend");
    case Deadline:
        return tr("Hands in before");
    case Days:
        return tr("Days used");
    case LastVisit:
        return tr("Last visit");
    default:
        return {};
    }
}

} // namespace beraad::ui

#include "moc_supportmodel.cpp"
