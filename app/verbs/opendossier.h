// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/verbs/options.h"
#include "core/base/clock.h"
#include "core/commands/history.h"
#include "core/domain/programme.h"
#include "core/storage/dossier.h"

#include <memory>

namespace beraad::app {

/// The person at this computer, as the audit trail names who is no member.
commands::Actor userOfThisComputer();

/// Whether the name is that of a dossier, and not of a PDF.
bool isDossierFile(const QString& path);

/// A dossier as a verb works on it. Edits are in the audit trail under the name of the member that
/// `--as` names, or of the user of this computer.
class OpenDossier
{
public:
    static void addOptions(Options& options);

    /// The dossier named by the first word, at the round that `--round` names (else the newest).
    static Result<std::unique_ptr<OpenDossier>> open(const Options& options);
    storage::Dossier& dossier() const { return *m_dossier; }
    commands::History& history() { return *m_history; }
    const domain::Round& round() const { return m_round; }

private:
    OpenDossier() = default;

    SystemClock m_clock;
    std::unique_ptr<storage::Dossier> m_dossier;
    std::unique_ptr<commands::History> m_history;
    domain::Round m_round;
};

} // namespace beraad::app
