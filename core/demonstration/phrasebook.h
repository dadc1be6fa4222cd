// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demonstration/dice.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <functional>

namespace beraad::demonstration {

/// What stands for a name in braces, "{regio}". Called for each place anew.
using Slots = std::function<QString(const QString& name)>;

/// Sentences to write with, read from resources/demonstration. Below a line "== key" stand groups
/// of lines, divided by a blank line. In a line "[a|b]" is a choice, "{3-9}" a number from a range
/// and "{name}" a slot. A value; reading from several threads is safe.
class Phrasebook
{
public:
    /// All texts that come with the program.
    static Phrasebook shipped();
    static Phrasebook parse(const QString& text);

    bool contains(const QString& key) const { return m_groups.contains(key); }
    QStringList keys() const { return m_groups.keys(); }
    /// The lines of the first group, as they are. A key that is not there is a bug.
    const QStringList& lines(const QString& key) const { return groups(key).first(); }
    /// All groups below a key, at least one. A key that is not there is a bug.
    const QList<QStringList>& groups(const QString& key) const;

    /// One line of the first group, with choices made and slots filled.
    QString sentence(const QString& key, Dice& dice, const Slots& slotTexts) const;
    /// One line of each group, in order.
    QStringList sentences(const QString& key, Dice& dice, const Slots& slotTexts) const;
    QString paragraph(const QString& key, Dice& dice, const Slots& slotTexts) const
    {
        return sentences(key, dice, slotTexts).join(QChar::Space);
    }

private:
    QHash<QString, QList<QStringList>> m_groups;
};

/// One line with its choices made and its slots filled, its first letter a capital.
QString spoken(const QString& line, Dice& dice, const Slots& slotTexts);

} // namespace beraad::demonstration
