// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/programme.h"
#include "core/domain/rules.h"
#include "core/storage/outputrecords.h"

#include <optional>

namespace beraad::commands {
class History;
}

namespace beraad::ui {

/// How far a round is on its way to a signed report, as the dossier has it at one moment. A value.
struct ReportStanding
{
    domain::Round round;
    domain::Objections objections;               ///< to finalising; empty for a round that is final
    domain::Objections unsound;                  ///< what keeps the report from being signed
    std::optional<storage::StoredReport> report; ///< the newest in the language
    bool isOutdated = false;                     ///< the data is no longer that of the report

    static Result<ReportStanding> read(commands::History& history, const domain::RoundId& round,
                                       Language language);

    bool canFinalise() const { return !round.isFinal(); }
    bool canMake() const { return !report || isOutdated; }
    bool canSign() const
    {
        return round.isFinal() && report && !isOutdated && !report->isSigned() && unsound.isEmpty();
    }

    /// What the person does next.
    enum class Step
    {
        Finalise,
        Make,
        Sign,
        Deliver
    };
    Step nextStep() const;
};

} // namespace beraad::ui
