// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/committee/roundrecords.h"
#include "core/domain/support.h"
#include "core/wording/phrases.h"

#include <QDate>
#include <QList>
#include <QString>

namespace beraad::calendar {

/// A day on which something is due.
struct Deadline
{
    QString key; ///< the same for the same thing, also after its day changed
    QDate day;
    QString title;
    QString details; ///< may be empty

    friend bool operator==(const Deadline&, const Deadline&) = default;
};

/// The days of the rounds (handing in, plenary, advice, start of funding), and of each region what
/// it still settles before a day or hands in again. By day, then by title; what has no day is left
/// out. `rounds` ascending by number, of one programme.
QList<Deadline> deadlinesOf(const QList<committee::RoundRecords>& rounds,
                            const wording::Phrases& phrases);

/// The same days with the visits to regions among them; one to a region that is not among
/// `regions` is left out.
QList<Deadline> withVisits(const QList<Deadline>& days, const QList<domain::Visit>& visits,
                           const QList<domain::Region>& regions, const wording::Phrases& phrases);

} // namespace beraad::calendar
