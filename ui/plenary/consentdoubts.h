// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/commands/action.h"
#include "core/committee/consent.h"
#include "core/domain/programme.h"

#include <QCoreApplication>
#include <QHash>

namespace beraad::storage {
class Dossier;
}

namespace beraad::ui {

/// What stands against adopting a plan without a talk.
struct ConsentDoubt
{
    bool isWish = false; ///< a member wants to talk about it
    QString sentence;    ///< empty: nothing stands against it

    friend bool operator==(const ConsentDoubt&, const ConsentDoubt&) = default;
};

/// The same of all plans of a round, each read when it is first asked for: what the readers found
/// does not change by what the meeting does.
class ConsentDoubts
{
    Q_DECLARE_TR_FUNCTIONS(ConsentDoubts)

public:
    Result<ConsentDoubt> on(storage::Dossier& dossier, const domain::Round& round,
                            const QList<domain::Member>& members, const domain::PlanId& plan);
    /// Reads anew from here on.
    void forget() { m_known.clear(); }
    /// Whether something else may stand against a plan after this action.
    static bool mayChangeBy(commands::Action action);

private:
    static ConsentDoubt inWords(const committee::PlanRecord& record,
                                const committee::DiscussionPoints& points,
                                const QList<domain::Member>& members);
    static QString wordFor(committee::DiscussionReason reason);

    QHash<domain::PlanId, ConsentDoubt> m_known;
};

} // namespace beraad::ui
