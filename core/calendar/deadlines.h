// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/committee/roundrecords.h"
#include "core/domain/letter.h"
#include "core/domain/support.h"
#include "core/wording/phrases.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QTime>

namespace beraad::calendar {

/// A day on which something is due, or a time at which people meet.
struct Deadline
{
    QString key; ///< the same for the same thing, also after its day changed
    QDate day;
    QString title;
    QString details;   ///< may be empty
    QTime begins = {}; ///< local time; invalid: the whole day
    int minutes = 0;   ///< with a time
    QString place = {};

    friend bool operator==(const Deadline&, const Deadline&) = default;
};

/// The days of the rounds (handing in, plenary, advice, start of funding), and of each region when
/// it comes to explain its plan, what it still settles before a day or hands in again, and when the
/// funding of what was approved starts (with the points that stand before it). By day and time,
/// then by title; what has no day is left out. `rounds` ascending by number, of one programme.
QList<Deadline> deadlinesOf(const QList<committee::RoundRecords>& rounds,
                            const wording::Phrases& phrases);

/// When a region comes to explain its plan; of a pitch that has a slot.
Deadline pitchOf(const domain::Clarification& pitch, const QString& region,
                 const wording::Phrases& phrases);

/// The same days with the visits to regions among them; one to a region that is not among
/// `regions` is left out.
QList<Deadline> withVisits(const QList<Deadline>& days, const QList<domain::Visit>& visits,
                           const QList<domain::Region>& regions, const wording::Phrases& phrases);

/// The same days with those on which regions were asked to have sent what is missing: of each plan
/// of the round that is not complete yet, as the last letter about it said. `letters` of the round,
/// newest first and of any kind.
QList<Deadline> withMissingParts(const QList<Deadline>& days, const committee::RoundRecords& round,
                                 const QList<domain::SentLetter>& letters, int daysToComplete,
                                 const wording::Phrases& phrases);

} // namespace beraad::calendar
