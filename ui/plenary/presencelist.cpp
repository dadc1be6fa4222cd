// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plenary/presencelist.h"

#include <algorithm>

namespace beraad::ui {

using namespace domain;

namespace {

/// Out for the item that is busy, and comes back by itself.
bool isOutAsRecused(const PlenarySheet& sheet, const MemberId& member)
{
    const auto last = std::find_if(sheet.plenary.presences.rbegin(), sheet.plenary.presences.rend(),
                                   [&](const Presence& each) { return each.member == member; });
    return sheet.plenary.meeting.isOpen() && last != sheet.plenary.presences.rend() &&
           last->leaving == Leaving::Recused;
}

} // namespace

PresenceList::PresenceList(QWidget* parent)
    : QListWidget(parent)
{
    setAccessibleName(tr("Who is in the room"));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextElideMode(Qt::ElideRight);
    connect(this, &QListWidget::itemChanged, this, [this](QListWidgetItem* item) {
        if (m_isShowing)
            return;
        const MemberId member = m_members.at(row(item)).id; // who is out for the item goes home
        Q_EMIT presenceChanged(member,
                               item->checkState() == Qt::Checked && !m_out.contains(member));
    });
}

void PresenceList::fill(const QList<Member>& members)
{
    m_members = members;
    clear();
    for (const Member& member : members)
        addItem(member.name);
    setCurrentRow(0);
}

void PresenceList::showSheet(const PlenarySheet& sheet, bool mayEdit)
{
    m_isShowing = true;
    m_out.clear();
    if (sheet.members != m_members)
        fill(sheet.members);
    for (int row = 0; row < count(); ++row) {
        const Member& member = m_members.at(row);
        const bool isOut = isOutAsRecused(sheet, member.id);
        if (isOut)
            m_out.insert(member.id);
        item(row)->setText(isOut ? tr("%1 (out for this item)").arg(member.name) : member.name);
        item(row)->setToolTip(item(row)->text());
        item(row)->setCheckState(sheet.isPresent(member.id) ? Qt::Checked : Qt::Unchecked);
        item(row)->setFlags(mayEdit
                                ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable
                                : Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    }
    m_isShowing = false;
}

} // namespace beraad::ui

#include "moc_presencelist.cpp"
