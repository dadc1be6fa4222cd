// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/merging/workfields.h"

#include <QSet>

#include <set>

/// Private to this room.
namespace beraad::merging {

/// One line of a member's work: a return, and all earlier ones that it builds on. A member has as
/// many lines as laptops whose returns do not know of each other.
struct Line
{
    domain::PackageId package; ///< the return
    QDateTime madeAt;
    exchange::ReturnContents contents;
    QByteArray json; ///< the contents as they came
    WorkFields fields;
    QSet<domain::PackageId> includes;
    std::set<FieldKey> passedOver; ///< where a person took what another line says
    std::set<FieldKey> unread;     ///< that the merge which took it in did not know of
    bool isNew = false;            ///< comes in with this merge
    bool isOver = false;           ///< another one builds on it now

    bool isNewAt(const FieldKey& key) const { return isNew || unread.contains(key); }
    const Field* field(const FieldKey& key) const
    {
        const auto found = fields.find(key);
        return found == fields.end() ? nullptr : &found->second;
    }
};

} // namespace beraad::merging
