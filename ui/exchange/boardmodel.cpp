// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/boardmodel.h"

#include "ui/kit/icons.h"

namespace beraad::ui {

using exchange::BoardMember;
using exchange::ReadingState;

QString wordOf(ReadingState state)
{
    switch (state) {
    case ReadingState::NotAssigned:
        return {};
    case ReadingState::NotOpened:
        return BoardModel::tr("not begun");
    case ReadingState::Busy:
        return BoardModel::tr("busy");
    case ReadingState::Final:
        return BoardModel::tr("final");
    case ReadingState::Waiting:
        return BoardModel::tr("waits for the chair");
    case ReadingState::Recused:
        return BoardModel::tr("recused");
    }
    Q_UNREACHABLE();
}

QString ageOf(const QDateTime& then, const QDateTime& now)
{
    const int days = int(then.toLocalTime().date().daysTo(now.toLocalTime().date()));
    return days <= 0 ? BoardModel::tr("today") : BoardModel::tr("%n day(s) ago", nullptr, days);
}

namespace {

QString iconFor(ReadingState state)
{
    switch (state) {
    case ReadingState::Busy:
        return QStringLiteral("document-edit");
    case ReadingState::Final:
        return QStringLiteral("dialog-ok");
    case ReadingState::Recused:
        return QStringLiteral("dialog-cancel");
    case ReadingState::Waiting:
        return QStringLiteral("dialog-warning-symbolic");
    case ReadingState::NotAssigned:
    case ReadingState::NotOpened:
        break;
    }
    return {};
}

} // namespace

void BoardModel::setBoard(const exchange::ProgressBoard& board, const QDateTime& now)
{
    beginResetModel();
    m_board = board;
    m_now = now;
    endResetModel();
}

const BoardMember* BoardModel::memberAt(int column) const
{
    const int member = column - FirstMember;
    return member >= 0 && member < m_board.members.size() ? &m_board.members.at(member) : nullptr;
}

ReadingState BoardModel::stateAt(const QModelIndex& index) const
{
    if (index.column() < FirstMember)
        return ReadingState::NotAssigned;
    return m_board.plans.at(index.row()).states.at(index.column() - FirstMember);
}

int BoardModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_board.plans.size());
}

int BoardModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : FirstMember + int(m_board.members.size());
}

QString BoardModel::description(const QModelIndex& index) const
{
    const QString& region = m_board.plans.at(index.row()).region.name;
    const BoardMember* member = memberAt(index.column());
    if (!member)
        return region;
    const ReadingState state = stateAt(index);
    if (state == ReadingState::NotAssigned)
        return tr("%1 does not read %2").arg(member->member.name, region);
    if (state == ReadingState::Waiting)
        return tr("%1, %2: stated a possible interest, and cannot go on before the chair has "
                  "decided on it")
            .arg(member->member.name, region);
    return tr("%1, %2: %3").arg(member->member.name, region, wordOf(state));
}

QVariant BoardModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == Region ? m_board.plans.at(index.row()).region.name
                                        : wordOf(stateAt(index));
    case Qt::DecorationRole: {
        const QString name = iconFor(stateAt(index));
        return name.isEmpty() ? QVariant() : icon(name);
    }
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return description(index);
    default:
        return {};
    }
}

QVariant BoardModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole ? m_board.plans.at(section).region.number : QVariant();
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignVCenter | Qt::AlignLeft);
    const BoardMember* member = memberAt(section);
    if (role == Qt::ToolTipRole && member)
        return member->member.organisation.isEmpty()
                   ? member->member.name
                   : QStringLiteral("%1, %2").arg(member->member.name, member->member.organisation);
    if (role != Qt::DisplayRole)
        return {};
    if (!member)
        return tr("Region");
    return QStringLiteral("%1\n%2\n%3")
        .arg(member->member.name, tr("%1 of %2 final").arg(member->done).arg(member->reads),
             member->received ? tr("back %1").arg(ageOf(member->received->madeAt, m_now))
             : member->sent   ? tr("sent %1").arg(ageOf(member->sent->madeAt, m_now))
                              : tr("not sent yet"));
}

} // namespace beraad::ui

#include "moc_boardmodel.cpp"
