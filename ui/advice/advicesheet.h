// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/commands/roundreader.h"
#include "core/committee/roundrecords.h"
#include "core/committee/suggestion.h"
#include "core/domain/rules.h"

#include <optional>

namespace beraad::commands {
class AdviceDesk;
}
namespace beraad::storage {
class Dossier;
}

namespace beraad::ui {

/// Everything that the advice form shows of one plan. A value, read anew after each change.
struct AdviceSheet
{
    committee::PlanRecord record;
    domain::Round round;
    domain::Rubric rubric;
    QList<domain::Member> members;
    domain::Advice advice; ///< an empty draft before the first edit
    std::optional<commands::EarlierAdvice> earlier;
    std::optional<committee::Suggestion> suggestion;
    QStringList ownCauses; ///< of the programme
    QStringList knockOuts; ///< that stand at not met
    QStringList against;   ///< what the readers together find that speaks against the outcome
    bool mayJustifyKnockOut = false;
    int votersPresent = 0;
    domain::Objections objections; ///< to adopting
    domain::Objections doubts;     ///< what deserves a second look, and forbids nothing

    static Result<AdviceSheet> read(storage::Dossier& dossier, const commands::AdviceDesk& desk,
                                    const domain::PlanId& plan);

    bool isAdopted() const { return advice.state == domain::AdviceState::Adopted; }
    bool isNotAssessed() const { return record.isNotAssessed(); }
    /// The minister decides on what the committee adopted, once the round is final.
    bool canBeDecided() const { return round.isFinal() && record.standing().has_value(); }
};

} // namespace beraad::ui
