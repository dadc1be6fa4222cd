// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/consent.h"

#include <QList>

namespace beraad::storage {

class Dossier;

/// What is proposed without discussion: the rule of each round, and who wants to discuss a plan.
class ConsentRecords
{
public:
    explicit ConsentRecords(Dossier& dossier)
        : m_dossier(dossier)
    {
    }

    /// As it was set; what is usual in a round where nobody did.
    Result<domain::ConsentRule> rule(const domain::RoundId& round) const;
    Result<void> save(const domain::RoundId& round, const domain::ConsentRule& rule);

    Result<QList<domain::DiscussionWish>> wishes(const domain::PlanId& plan) const; ///< by time
    Result<QList<domain::DiscussionWish>> wishes(const domain::RoundId& round,
                                                 const domain::MemberId& member) const; ///< by plan
    Result<void> save(const domain::DiscussionWish& wish);
    Result<void> removeWish(const domain::PlanId& plan, const domain::MemberId& member);

private:
    Dossier& m_dossier;
};

} // namespace beraad::storage
