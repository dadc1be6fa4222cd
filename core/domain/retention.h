// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/ids.h"
#include "core/domain/programme.h"

#include <QDate>
#include <QDateTime>
#include <QString>

/// How long what members noted for themselves is kept. Pure.
namespace beraad::domain {

/// Notes (aantekeningen): what members wrote to come to a judgement, and what is no part of it.
/// Never final reviews with their evidence, what the readers find together, nor the advice.
struct NoteCounts
{
    int marks = 0; ///< with their notes, also those that were shared
    int readingPlaces = 0;
    int questions = 0;   ///< that no clarification took over
    int keptReturns = 0; ///< return packages as they came in
    int drafts = 0;      ///< of reviews that were never final

    int total() const { return marks + readingPlaces + questions + keptReturns + drafts; }
    NoteCounts& operator+=(const NoteCounts& other);
    friend bool operator==(const NoteCounts&, const NoteCounts&) = default;
};

struct MemberNotes
{
    MemberId member;
    NoteCounts counts;

    friend bool operator==(const MemberNotes&, const MemberNotes&) = default;
};

/// Removal (verwijdering): that the notes of a round were removed, by whom and why.
struct Removal
{
    RemovalId id;
    RoundId round;
    QDateTime removedAt; ///< UTC
    MemberId member;     ///< who did it
    QString reason;
    NoteCounts removed;

    friend bool operator==(const Removal&, const Removal&) = default;
};

/// Retention (bewaartermijn) where a programme has set none, and the longest that it can set.
inline constexpr int kUsualNoteMonths = 12;
inline constexpr int kMostNoteMonths = 240;

/// The first day on which the notes of the round may be removed; invalid while it is open. By the
/// calendar of Greenwich: a day more or less is no matter.
QDate notesKeptUntil(const Round& round, int months);

/// RoundNotFinal, RetentionNotOver.
Result<void> mayRemoveNotes(const Round& round, int months, const QDate& today);

} // namespace beraad::domain
