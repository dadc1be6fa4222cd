// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plenary/plenarysheet.h"

#include <QListWidget>
#include <QSet>

namespace beraad::ui {

/// Who is in the room: a line a member, ticked while there. Space ticks; typing the first letters
/// of a name goes to it.
class PresenceList final : public QListWidget
{
    Q_OBJECT

public:
    explicit PresenceList(QWidget* parent = nullptr);

    void showSheet(const PlenarySheet& sheet, bool mayEdit);

Q_SIGNALS:
    void presenceChanged(const beraad::domain::MemberId& member, bool isPresent);

private:
    void fill(const QList<domain::Member>& members);

    QList<domain::Member> m_members;
    QSet<domain::MemberId> m_out; ///< as recused, and back after the item
    bool m_isShowing = false;
};

} // namespace beraad::ui
