// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/commands/reviewdesk.h"

#include <QStringList>

namespace beraad::commands {

class History;

/// A plan that was replaced after a member began to judge it. The review stays on what was read
/// until the member has looked at what is there now.
class VersionDesk
{
public:
    explicit VersionDesk(History& history)
        : m_history(history)
    {
    }

    /// SHA-256 of the documents that the review was written on; empty: those that the plan has.
    Result<QStringList> judged(const ReviewKey& key) const;

    /// The member has looked, and the review counts for what the plan has now, also a final one.
    /// Can be undone. Does nothing where it was so. RoundIsFinal, and what ReviewDesk::mayOpen()
    /// says.
    Result<void> stand(const ReviewKey& key);

private:
    History& m_history;
};

} // namespace beraad::commands
