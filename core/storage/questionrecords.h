// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/exchange.h"

#include <QList>

namespace beraad::storage {

class Dossier;

/// What members want to know of regions.
class QuestionRecords
{
public:
    explicit QuestionRecords(Dossier& dossier)
        : m_dossier(dossier)
    {
    }

    Result<QList<domain::Question>> questions(const domain::RoundId& round) const;
    Result<QList<domain::Question>> questions(const domain::PlanId& plan) const; ///< by time
    Result<QList<domain::Question>> questions(const domain::RoundId& round,
                                              const domain::MemberId& member) const;
    Result<domain::Question> question(const domain::QuestionId& id) const;
    /// Adds, or replaces criterion and text.
    Result<void> save(const domain::Question& question);
    Result<void> remove(const domain::QuestionId& id);

private:
    Dossier& m_dossier;
};

} // namespace beraad::storage
