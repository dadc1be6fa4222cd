// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/readersmodel.h"

#include "ui/kit/icons.h"
#include "ui/kit/palettes.h"

#include "core/domain/expertise.h"
#include "core/wording/formats.h"

#include <QPalette>

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
        std::find_if(conflicts.begin(), conflicts.end(), [&](const ConflictOfInterest& each) {
            return each.member == member->id && !isTakenAway(each);
        });
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

QStringList ReadersModel::knownAt(const QModelIndex& index) const
{
    const Member* member = memberAt(index.column());
    return member ? knownOf(record(index.row()).region.expertise, member->expertise)
                  : QStringList();
}

QStringList ReadersModel::unknownOf(const PlanRecord& record) const
{
    QStringList unknown = record.region.expertise;
    for (const Member& member : m_members) {
        if (!record.readers.contains(member.id))
            continue;
        for (const QString& word : knownOf(record.region.expertise, member.expertise))
            unknown.removeOne(word);
    }
    return unknown;
}

QString ReadersModel::text(const QModelIndex& index) const
{
    const PlanRecord& shown = record(index.row());
    if (index.column() == Region)
        return shown.region.name;
    if (index.column() == Count)
        return QString::number(shown.readers.size());
    const QString known = expertiseText(knownAt(index));
    switch (cellAt(index)) {
    case Cell::Reader:
        return known.isEmpty() ? tr("reads") : known; // its sign says that they read
    case Cell::Conflict:
        return tr("conflict");
    case Cell::None:
        break;
    }
    return known;
}

/// Of the region and of how many read its plan.
QString ReadersModel::planDescription(const QModelIndex& index) const
{
    const PlanRecord& shown = record(index.row());
    if (index.column() == Region)
        return shown.region.expertise.isEmpty()
                   ? shown.region.name
                   : tr("%1 asks for %2")
                         .arg(shown.region.name, wording::enumeration(shown.region.expertise));
    QStringList sentences;
    if (hasFewReaders(shown))
        sentences << tr("Fewer than %1 readers").arg(m_enough);
    if (const QStringList unknown = unknownOf(shown); !unknown.isEmpty())
        sentences << tr("None of the readers knows %1").arg(wording::enumeration(unknown));
    return sentences.isEmpty() ? text(index) : sentences.join(QStringLiteral(". "));
}

QString ReadersModel::description(const QModelIndex& index) const
{
    const PlanRecord& shown = record(index.row());
    const Member* member = memberAt(index.column());
    if (!member)
        return planDescription(index);
    const QStringList known = knownAt(index);
    if (const ConflictOfInterest* conflict = conflictAt(index))
        return tr("%1 has a conflict of interest in %2: %3")
            .arg(member->name, shown.region.name, conflict->reason);
    const QString sentence = cellAt(index) == Cell::Reader
                                 ? tr("%1 reads %2").arg(member->name, shown.region.name)
                                 : tr("%1 does not read %2").arg(member->name, shown.region.name);
    return known.isEmpty() ? sentence
                           : tr("%1, and knows %2").arg(sentence, wording::enumeration(known));
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
    case Qt::ForegroundRole: // what somebody knows who does not read it stands back
        return memberAt(index.column()) && cellAt(index) == Cell::None
                   ? QVariant(quietColour(QPalette()))
                   : QVariant();
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
    if (role == Qt::ToolTipRole && member) {
        QStringList facts{member->name, member->organisation, expertiseText(member->expertise)};
        facts.removeAll(QString());
        return facts.join(QStringLiteral(", "));
    }
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
