// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/committee/figures.h"
#include "core/demonstration/demonstrationfolder.h"
#include "core/demonstration/world.h"
#include "core/domain/ids.h"
#include "core/signing/verification.h"

#include <QList>
#include <QString>

namespace beraad::demonstration {

/// What a demonstration shows, read back from its files.
struct RoundOutput
{
    int round = 0;
    QString report; ///< the signed PDF
    signing::Verification verification;
    int letters = 0;
};
struct Demonstration
{
    QString dossier;
    committee::ProgrammeFigures figures; ///< computed from the dossier
    QList<RoundOutput> outputs;          ///< of the finished rounds
    bool holds() const;                  ///< each report is there, signed and verified
};

/// Builds a demonstration in a folder that is not there yet or is empty, or in which building one
/// was cut short: the plans as PDFs, the dossier of three rounds, a key file of the chair, and of
/// each finished round the signed report and the letters. After an error or Cancelled the folder is
/// as empty as it was. Gives the member whose review is half-way. `told` counts in thousandths and
/// names the step, on the calling thread. Blocks; any thread; needs a QGuiApplication.
/// FileNotWritable (also for a folder that is not empty), DiskFull, DossierInUse, Cancelled.
Result<domain::MemberId> buildDemonstration(const World& world, const QString& folder,
                                            const Progress& told);

/// Looks at a demonstration that is there: figures from the dossier, signatures by the verifier.
Result<Demonstration> readDemonstration(const QString& folder, const Clock& clock);

} // namespace beraad::demonstration
