// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/base/result.h"
#include "core/committee/roundrecords.h"
#include "core/domain/letter.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QString>
#include <QStringList>

namespace beraad::documents {

struct ComposedLetter;

/// Who signs, in ink or under the printed name.
struct LetterSignatory
{
    QString name;
    QString function;

    friend bool operator==(const LetterSignatory&, const LetterSignatory&) = default;
};

/// What the report has of a round beside its plans, for a region's own part of it (reportpart.h).
struct ReportGround
{
    domain::Rubric rubric;
    QList<domain::Member> members;

    friend bool operator==(const ReportGround&, const ReportGround&) = default;
};

/// What one letter is made from.
struct LetterInput
{
    domain::LetterKind kind = domain::LetterKind::Approve;
    domain::Programme programme;
    domain::Round round;
    domain::Rubric rubric; ///< of the round; the readers' findings are by its criteria
    committee::PlanRecord record;
    Language language = Language::Dutch;
    QDate date;        ///< on the letter
    QString reference; ///< empty: no such line
    /// The submission deadline of the next round of its kind, by which what was revised is due; may
    /// be invalid. The advice's own date goes before it.
    QDate nextDeadline;
    QStringList missingParts;           ///< names of the parts that an incomplete plan lacks
    QDate completeBy;                   ///< by when the region sends them
    QStringList enclosures;             ///< what lies with the letter, beside its annexes
    QList<domain::LetterAnnex> annexes; ///< whose pages come behind it
    ReportGround report;                ///< filled where one of these is a part of the report
    QDate firstSentOn;                  ///< of a letter that goes out once more; invalid: the first
    QDate replaces; ///< day of the letter that said something else before; invalid: none did
    domain::LetterLook look;
    domain::WindowSide window = domain::WindowSide::Left; ///< where the envelope shows the address
    LetterSignatory signatory;
    QString templateText; ///< empty: the template that comes with the program
    QDateTime createdAt;

    friend bool operator==(const LetterInput&, const LetterInput&) = default;
};

/// A letter's number in the register when nobody gives another: "2-14" is region 14 in round 2.
QString letterReference(const domain::Round& round, const domain::Region& region);

/// Whether there is a letter to write. Errors, of advice: PlanWithdrawn, PlanNotComplete (never
/// handed in), AdviceMissing (no adopted advice), LetterKindWrong (it advises otherwise); of what
/// is missing: LetterNothingMissing; of an invitation: InvitationWithoutSlot; of each:
/// AddressMissing.
Result<void> mayBeWritten(const LetterInput& input);

/// The letter in words. Errors: those of mayBeWritten(), LetterTemplateFault, PlaceholderLeft (a
/// place that somebody meant to fill in), LetterFieldEmpty (a sentence would have a gap),
/// AdviceMotivationMissing, ObjectionMissing (to the decision that it brings),
/// ObjectionToAdvice (where nothing is decided).
Result<ComposedLetter> composeLetter(const LetterInput& input);

/// SHA-256 over all that the region reads, annexes and all, but the day of the letter: what a
/// release is for.
QString digestOf(const ComposedLetter& letter);

/// The letter to one region's lead applicant, as PDF/A-1b. Its address stands where a window
/// envelope of size C5/6 shows it: 20 to 105 mm from the left, or 110 to 195 mm for a window on
/// the right, and 45 to 90 mm from the top of the first page (DIN 5008 form B; the right window as
/// Dutch envelopes have it). With annexes their pages come behind it, those of its own region out
/// of the report among them (reportpart.h), and with one of somebody else the whole is no PDF/A
/// (withAnnexes()). The same input gives the same bytes. Any thread. Errors: those of
/// composeLetter(), FontMissing, PdfDamaged of an annex, Internal.
Result<QByteArray> makeLetter(const LetterInput& input);

} // namespace beraad::documents
