// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QStringList>

namespace beraad::tests {

/// Which room may use what, as CMake wrote it at configure time: one line per room, "core/wording
/// core/base core/domain Qt6::Core", in the order of the house, lowest first.
class HouseTable
{
public:
    static HouseTable parse(const QString& text);

    const QStringList& rooms() const { return m_rooms; }
    bool contains(const QString& room) const { return m_uses.contains(room); }
    QStringList uses(const QString& room) const { return m_uses.value(room); }

    /// Rooms that use one that stands above them; with none of these there can be no circle.
    QStringList upwardUses() const;

private:
    QStringList m_rooms;
    QHash<QString, QStringList> m_uses;
};

} // namespace beraad::tests
