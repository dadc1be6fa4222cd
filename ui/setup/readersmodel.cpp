// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/readersmodel.h"

#include "ui/kit/icons.h"

#include <algorithm>

namespace beraad::ui {

using namespace domain;
using committee::PlanRecord;

void ReadersModel::setRecords(const committee::RoundRecords& records, int enough)
{
    m_enough = enough;
    QList<Member> members = records.members;
    members.removeIf([](const Member& each) { return each.role == MemberRole::Secretary; });
    const bool isSameShape = members == m_members && records.plans.size() == m_records.plans.size();
    if (isSameShape) { // the person's place in the grid stays
        m_records = records;
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
        return;
    }
    beginResetModel();
    m_records = records;
    m_members = members;
    endResetModel();
}

const Member* ReadersModel::memberAt(int column) const
{
    const int member = column - FirstMember;
    return member >= 0 && member < m_members.size() ? &m_members.at(member) : nullptr;
}

const ConflictOfInterest* ReadersModel::conflictAt(const QModelIndex& index) const
{
    const Member* member = index.isValid() ? memberAt(index.column()) : nullptr;
    if (!member)
        return nullptr;
    const QList<ConflictOfInterest>& conflicts = record(index.row()).conflicts;
    const auto found =
        std::find_if(conflicts.begin(), conflicts.end(),
                     [&](const ConflictOfInterest& each) { return each.member == member->id; });
    return found == conflicts.end() ? nullptr : &*found;
}

ReadersModel::Cell ReadersModel::cellAt(const QModelIndex& index) const
{
    const Member* member = index.isValid() ? memberAt(index.column()) : nullptr;
    if (!member)
        return Cell::None;
    if (conflictAt(index))
        return Cell::Conflict;
    return record(index.row()).readers.contains(member->id) ? Cell::Reader : Cell::None;
}

bool ReadersModel::hasFewReaders(const PlanRecord& record) const
{
    return record.plan.state != PlanState::Withdrawn && record.readers.size() < m_enough;
}

int ReadersModel::readsCount(const Member& member) const
{
    return int(std::count_if(
        m_records.plans.begin(), m_records.plans.end(),
        [&](const PlanRecord& record) { return record.readers.contains(member.id); }));
}

int ReadersModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_records.plans.size());
}

int ReadersModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : FirstMember + int(m_members.size());
}

QString ReadersModel::text(const QModelIndex& index) const
{
    const PlanRecord& shown = record(index.row());
    if (index.column() == Region)
        return shown.region.name;
    if (index.column() == Count)
        return QString::number(shown.readers.size());
    switch (cellAt(index)) {
    case Cell::Reader:
        return tr("reads");
    case Cell::Conflict:
        return tr("conflict");
    case Cell::None:
        break;
    }
    return {};
}

QString ReadersModel::description(const QModelIndex& index) const
{
    const PlanRecord& shown = record(index.row());
    const Member* member = memberAt(index.column());
    if (!member) {
        return index.column() == Count && hasFewReaders(shown)
                   ? tr("Fewer than %1 readers").arg(m_enough)
                   : text(index);
    }
    if (const ConflictOfInterest* conflict = conflictAt(index))
        return tr("%1 has a conflict of interest in %2: %3")
            .arg(member->name, shown.region.name, conflict->reason);
    if (cellAt(index) == Cell::Reader)
        return tr("%1 reads %2").arg(member->name, shown.region.name);
    return tr("%1 does not read %2").arg(member->name, shown.region.name);
}

QVariant ReadersModel::decoration(const QModelIndex& index) const
{
    if (index.column() == Count && hasFewReaders(record(index.row())))
        return icon(QStringLiteral("dialog-warning-symbolic"));
    switch (cellAt(index)) {
    case Cell::Reader:
        return icon(QStringLiteral("dialog-ok"));
    case Cell::Conflict:
        return icon(QStringLiteral("dialog-cancel"));
    case Cell::None:
        break;
    }
    return {};
}

QVariant ReadersModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(index);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return description(index);
    case Qt::DecorationRole:
        return decoration(index);
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignVCenter |
                        (index.column() == Count ? Qt::AlignRight : Qt::AlignLeft));
    default:
        return {};
    }
}

QVariant ReadersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole ? record(section).region.number : QVariant();
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignVCenter | (section == Count ? Qt::AlignRight : Qt::AlignLeft));
    const Member* member = memberAt(section);
    if (role == Qt::ToolTipRole && member)
        return member->organisation.isEmpty()
                   ? member->name
                   : QStringLiteral("%1, %2").arg(member->name, member->organisation);
    if (role != Qt::DisplayRole)
        return {};
    if (section == Region)
        return tr("Region");
    if (section == Count)
        return tr("Readers");
    return member ? QStringLiteral("%1\n").arg(member->name) +
                        tr("%n plan(s)", nullptr, readsCount(*member))
                  : QVariant();
}

} // namespace beraad::ui

#include "moc_readersmodel.cpp"
