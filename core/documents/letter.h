// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/base/result.h"
#include "core/committee/roundrecords.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QString>
#include <QStringList>

namespace beraad::documents {

/// Who writes: the name above the letter and the lines below it.
struct LetterSender
{
    QString organisation;
    QStringList lines;

    friend bool operator==(const LetterSender&, const LetterSender&) = default;
};

/// Who signs, in ink or under the printed name.
struct LetterSignatory
{
    QString name;
    QString function;

    friend bool operator==(const LetterSignatory&, const LetterSignatory&) = default;
};

/// What one advice letter is made from.
struct LetterInput
{
    domain::Programme programme;
    domain::Round round;
    committee::PlanRecord record;
    Language language = Language::Dutch;
    QDate date;        ///< on the letter
    QString reference; ///< empty: no such line
    /// The next round's submission deadline, by which a revised plan is due; may be invalid. The
    /// advice's own date goes before it.
    QDate nextDeadline;
    LetterSender sender;
    LetterSignatory signatory;
    QDateTime createdAt;
    QString templateText; ///< empty: the template that comes with the program
};

/// A letter's number in the register when nobody gives another: "2-14" is region 14 in round 2.
QString letterReference(const domain::Round& round, const domain::Region& region);

/// Whether there is a letter to write. Errors: PlanWithdrawn, PlanNotComplete (never handed in),
/// AdviceMissing (no adopted advice), AddressMissing.
Result<void> mayBeWritten(const committee::PlanRecord& record);

/// The advice letter to one region's lead applicant, as PDF/A-1b. Its address stands 20 to 105 mm
/// from the left and 45 to 90 mm from the top of the first page, where a window envelope shows it
/// (DIN 5008 form B). The same input gives the same bytes. Any thread.
/// Errors: those of mayBeWritten(), LetterTemplateFault, FontMissing, Internal.
Result<QByteArray> makeLetter(const LetterInput& input);

} // namespace beraad::documents
