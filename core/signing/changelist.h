// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/signing/changepermission.h"

namespace beraad::signing {

/// The changes found so far, each judged as it comes and named once.
class ChangeList
{
public:
    explicit ChangeList(const ChangePermission& permission)
        : m_permission(permission)
    {
    }

    /// `what` is the argument of the kind: a field, a page number or an entry.
    void add(ChangeKind kind, const QString& what = {})
    {
        const QStringList arguments = what.isEmpty() ? QStringList() : QStringList{what};
        const Change change{kind, arguments, m_permission.allows(kind, what)};
        if (!m_changes.contains(change))
            m_changes.append(change);
    }

    const QList<Change>& list() const { return m_changes; }

private:
    const ChangePermission& m_permission;
    QList<Change> m_changes;
};

} // namespace beraad::signing
