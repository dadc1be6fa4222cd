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

int SupportModel::rowOf(const domain::RegionId& region) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (line(row).outlook.region.id == region)
            return row;
    }
    return -1;
}

int SupportModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant SupportModel::cell(const SupportLine& line, int column, int role) const
{
    if (role == Qt::DisplayRole)
        return text(line, column);
    if (column == Days && (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole))
        return accountWords(line.days());
    if (role == Qt::TextAlignmentRole && (column == Number || column == Days))
        return int(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

QString SupportModel::heading(int column) const
{
    switch (column) {
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
