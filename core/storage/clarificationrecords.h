// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/clarification.h"

#include <QList>

namespace beraad::storage {

class Dossier;

/// What is asked of regions and what they say. An answer's PDF is among the plan's documents.
class ClarificationRecords
{
public:
    explicit ClarificationRecords(Dossier& dossier)
        : m_dossier(dossier)
    {
    }

    /// By plan, and of a plan by the time at which they were made.
    Result<QList<domain::Clarification>> clarifications(const domain::RoundId& round) const;
    Result<QList<domain::Clarification>> clarifications(const domain::PlanId& plan) const;
    Result<domain::Clarification> clarification(const domain::ClarificationId& id) const;
    /// Adds or replaces; the document must be stored.
    Result<void> save(const domain::Clarification& clarification);
    Result<void> remove(const domain::ClarificationId& id);

private:
    Result<QList<domain::Clarification>> select(const QString& where, const QString& value) const;

    Dossier& m_dossier;
};

} // namespace beraad::storage
