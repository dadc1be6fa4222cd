// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/committee/roundrecords.h"

#include <QDate>
#include <QList>

#include <optional>

/// What reading takes of the committee's members before the plenary.
namespace beraad::committee {

/// The pages of a plan's documents.
int pagesOf(const domain::Plan& plan);

/// How much somebody reads. Plans that are not assessed are not among it.
struct ReadingLoad
{
    int plans = 0;
    int pages = 0;
    int plansLeft = 0; ///< whose review is not final
    int pagesLeft = 0;

    ReadingLoad& operator+=(const ReadingLoad& other);
    friend bool operator==(const ReadingLoad&, const ReadingLoad&) = default;
};

struct ReaderLoad
{
    domain::Member reader;
    ReadingLoad load;

    friend bool operator==(const ReaderLoad&, const ReaderLoad&) = default;
};

/// Of each member who reads something, in the order of the members.
QList<ReaderLoad> readingLoads(const RoundRecords& records);
ReadingLoad sumOf(const QList<ReaderLoad>& loads);

/// At this rate; none where it is not said.
std::optional<double> hoursFor(int pages, int pagesPerHour);

/// Days on which one can read before the plenary, `today` among them; 0 on that day and after, none
/// where it has no day.
std::optional<int> daysToRead(const domain::Round& round, const QDate& today);

} // namespace beraad::committee
