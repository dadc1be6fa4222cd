// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/documents/letter.h"
#include "core/domain/letter.h"

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace beraad::publishing {

/// Letters that go out together.
enum class LetterGroup
{
    Advice,     ///< what the committee advises, a kind of letter for each outcome
    Incomplete, ///< what is missing
    Invitation,
    Withdrawal
};

LetterGroup groupOf(domain::LetterKind kind);

/// How far a letter is, in the order in which it gets there.
enum class LetterStanding
{
    Blocked,    ///< it cannot be written, and did not leave; LetterDraft::problem says why
    New,        ///< nobody found it in order yet
    Changed,    ///< it changed since somebody did
    Prepared,   ///< it waits for a second person
    Released,   ///< it may leave
    Printing,   ///< the printer has it
    Failed,     ///< it did not come out of the printer
    Out,        ///< it left as it is
    OutOutdated ///< what left says something else than it says now
};

/// A letter that is to be written to a region, or why it cannot be yet. ReportOutdated: a part of
/// the report goes with it, and the records say something else than the report that was signed.
struct LetterDraft
{
    documents::LetterInput input;
    std::optional<Error> problem;
    QString digest; ///< of its words; empty where there is a problem
    /// The same as long as the minister had not decided: what left before stays good.
    QString digestOfAdvice;
    /// What a second person sees beside the words: the logo and the size of the text. What left
    /// stays good with another look.
    QString digestOfLook;
    std::optional<domain::LetterRelease> release;
    QList<domain::SentLetter> sent;         ///< of its group to this region, newest first
    std::optional<domain::RegionCall> call; ///< the last one

    const domain::Region& region() const { return input.record.region; }
    bool isPrepared() const
    {
        return release && release->digest == digest &&
               (release->look.isEmpty() || release->look == digestOfLook);
    }
    bool isReleased() const { return isPrepared() && release->isReleased(); }
    /// The last one that is out, or with the printer; none: it never left.
    const domain::SentLetter* last() const;
    LetterStanding standing() const;
    /// It is released and did not leave yet.
    bool isDue() const;
};

struct MadeLetter
{
    documents::LetterInput input;
    QByteArray pdf;
};

/// Why a letter leaves although something says not to.
struct SendingReasons
{
    QString again; ///< it went out before
    QString early; ///< the day on which letters may leave has not come
};

/// The day that stands on it, or, where that was not kept, on which it was made.
QDate dayOn(const domain::SentLetter& letter);

/// As it goes out now. What left before of its group to this region shows in it: it is a copy of
/// the last one where that said the same, and replaces it where it said something else. What only
/// brings the same in another language does neither. May set a letter on paper to compare them;
/// touches no dossier; any thread.
documents::LetterInput inputToSend(const LetterDraft& draft);

/// The very letter that is in the register, to the last byte (SHA-256), as far as it can still be
/// made from what the draft has, before or after the minister decided. None: it said something
/// else. Touches no dossier; any thread.
std::optional<MadeLetter> madeAsSent(const LetterDraft& draft, const domain::SentLetter& letter);

/// The letters of the drafts that have no problem, as PDFs; their order stays. Touches no dossier;
/// any thread. Errors: those of documents::makeLetter(), Cancelled.
Result<QList<MadeLetter>> makeLetters(const QList<LetterDraft>& drafts, const Progress& progress);

/// More pages than this make a letter long.
inline constexpr int kMostPages = 2;

/// Whether a letter is no longer than it should be, without the pages of its annexes.
/// LetterTooLong, Internal. Touches no dossier; any thread.
Result<void> checkLength(const MadeLetter& letter);

/// What a letter's file is called: "14 Noordkust - advies ronde 2.pdf".
QString letterFileName(const documents::LetterInput& input);

} // namespace beraad::publishing
