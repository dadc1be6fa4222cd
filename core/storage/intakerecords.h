// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/intake.h"

#include <QList>

#include <optional>

namespace beraad::storage {

class Dossier;

/// What plans have to consist of, and what came in.
class IntakeRecords
{
public:
    explicit IntakeRecords(Dossier& dossier)
        : m_dossier(dossier)
    {
    }

    /// By position; retired ones too.
    Result<QList<domain::RequiredPart>> parts(const domain::ProgrammeId& programme) const;
    Result<void> save(const domain::RequiredPart& part);
    /// Whether anything was found of any part, in any plan.
    Result<bool> isAnythingFound(const domain::ProgrammeId& programme) const;
    /// Only one of which nothing was found yet: foreign keys hold the others.
    Result<void> remove(const domain::RequiredPartId& part);

    Result<QList<domain::PlanPart>> found(const domain::PlanId& plan) const;
    Result<QList<domain::PlanPart>> found(const domain::RoundId& round) const;
    Result<void> save(const domain::PlanPart& found);
    Result<void> remove(const domain::PlanId& plan, const domain::RequiredPartId& part);

    Result<domain::IntakeRule> rule(const domain::ProgrammeId& programme) const;
    Result<void> save(const domain::ProgrammeId& programme, const domain::IntakeRule& rule);

    Result<std::optional<domain::PlanAdmission>> admission(const domain::PlanId& plan) const;
    Result<void> save(const domain::PlanAdmission& admission);
    Result<void> removeAdmission(const domain::PlanId& plan);

    /// Oldest first.
    Result<QList<domain::ReplacedDocument>> replaced(const domain::PlanId& plan) const;
    Result<void> save(const domain::ReplacedDocument& document);
    Result<void> remove(const domain::ReplacedDocument& document);

private:
    Dossier& m_dossier;
};

} // namespace beraad::storage
