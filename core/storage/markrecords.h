// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/mark.h"

namespace beraad::storage {

class Dossier;

/// What readers marked in plans. Nothing of it is in the plans themselves.
class MarkRecords
{
public:
    explicit MarkRecords(Dossier& dossier)
        : m_dossier(dossier)
    {
    }

    /// The marks on a plan that this member may see, its own and shared ones: by document, page and
    /// time.
    Result<QList<domain::Mark>> marks(const domain::PlanId& plan,
                                      const domain::MemberId& reader) const;
    /// The shared ones of one member in one round, by plan, time and identity.
    Result<QList<domain::Mark>> shared(const domain::RoundId& round,
                                       const domain::MemberId& member) const;
    Result<domain::Mark> mark(const domain::MarkId& id) const;
    /// Adds, or replaces all but whose and on what plan it is.
    Result<void> save(const domain::Mark& mark);
    Result<void> remove(const domain::MarkId& id);

private:
    Dossier& m_dossier;
};

} // namespace beraad::storage
