// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/documents/letter.h"
#include "core/domain/letter.h"

#include <QDate>
#include <QList>

#include <optional>

namespace beraad::commands {
class History;
}

namespace beraad::publishing {

/// A letter that is to be written to a region, or why it cannot be yet.
struct LetterDraft
{
    documents::LetterInput input;
    std::optional<Error> problem; ///< AdviceMissing, AddressMissing

    const domain::Region& region() const { return input.record.region; }
};

struct MadeLetter
{
    documents::LetterInput input;
    QByteArray pdf;
};

/// The letters of the drafts that have no problem, as PDFs; their order stays. Touches no dossier;
/// any thread. Errors: those of documents::makeLetter(), Cancelled.
Result<QList<MadeLetter>> makeLetters(const QList<LetterDraft>& drafts, const Progress& progress);

/// What a letter's file is called: "14 Noordkust - advies ronde 2.pdf".
QString letterFileName(const documents::LetterInput& input);

/// The letters of a round: to whom, about what, and the register of what went out.
class LetterDesk
{
public:
    explicit LetterDesk(commands::History& history)
        : m_history(history)
    {
    }

    /// One for each plan that was assessed, by region number; a plan that was not gets no letter.
    Result<QList<LetterDraft>> drafts(const domain::RoundId& round, Language language,
                                      const QDate& date) const;

    /// Writes each letter into the folder and registers it: all, or after an error none.
    /// FileNotWritable, DiskFull.
    Result<void> keepAsFiles(const QList<MadeLetter>& letters, const QString& folder);

    /// Registers that the letters were given to the printer.
    Result<void> registerPrinted(const QList<MadeLetter>& letters, const QString& printer);

    /// What went out, newest first.
    Result<QList<domain::SentLetter>> registered(const domain::RoundId& round) const;

private:
    Result<void> enter(const MadeLetter& letter, domain::LetterWay way,
                       const QString& destination);

    commands::History& m_history;
};

} // namespace beraad::publishing
