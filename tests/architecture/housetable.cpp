// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/housetable.h"

using namespace Qt::StringLiterals;

namespace beraad::tests {

HouseTable HouseTable::parse(const QString& text)
{
    HouseTable table;
    for (const QString& line : text.split(u'\n', Qt::SkipEmptyParts)) {
        QStringList words = line.split(u' ', Qt::SkipEmptyParts);
        const QString room = words.takeFirst();
        table.m_rooms += room;
        table.m_uses.insert(room, words);
    }
    return table;
}

QStringList HouseTable::upwardUses() const
{
    QStringList upward;
    for (const QString& room : m_rooms) {
        for (const QString& used : uses(room)) {
            const bool isRoom = used.startsWith("core/"_L1) || used.startsWith("ui/"_L1);
            if (isRoom && m_rooms.indexOf(used) >= m_rooms.indexOf(room))
                upward += u"%1 stands below %2 and uses it"_s.arg(room, used);
        }
    }
    return upward;
}

} // namespace beraad::tests
