// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/retention.h"

namespace beraad::domain {

NoteCounts& NoteCounts::operator+=(const NoteCounts& other)
{
    marks += other.marks;
    readingPlaces += other.readingPlaces;
    questions += other.questions;
    keptReturns += other.keptReturns;
    drafts += other.drafts;
    return *this;
}

QDate notesKeptUntil(const Round& round, int months)
{
    return round.isFinal() ? round.finalisedAt.toUTC().date().addMonths(months) : QDate();
}

Result<void> mayRemoveNotes(const Round& round, int months, const QDate& today)
{
    if (!round.isFinal())
        return Error(ErrorKind::RoundNotFinal, {QString::number(round.number)});
    const QDate until = notesKeptUntil(round, months);
    if (today < until)
        return Error(ErrorKind::RetentionNotOver, {until.toString(Qt::ISODate)});
    return {};
}

} // namespace beraad::domain
