// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace beraad::commands {

/// Finds the one text in which two records differ, so that typing in it for a while is one undo
/// step. Private to this room.
class TypedText
{
public:
    /// Takes over in `text`, of the record before, what it is `now`.
    void follow(QString& text, const QString& now, const QString& name)
    {
        if (text != now)
            m_changed << name;
        text = now;
    }
    /// Its name behind that of the record; empty when not just one text differs, or with `isRest`
    /// false something else does.
    QString in(const QString& record, bool isRest) const
    {
        return isRest && m_changed.size() == 1 ? record + u' ' + m_changed.first() : QString();
    }

private:
    QStringList m_changed;
};

} // namespace beraad::commands
