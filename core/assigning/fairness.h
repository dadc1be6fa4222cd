// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assigning/readingflow.h"

#include <QRandomGenerator>

/// What is fair beyond the hard rules, and the exchanges that make it fairer. Private to this room.
namespace beraad::assigning {

/// How far a division is from fair; less is better. Three terms, without a unit, of equal weight:
/// - pages: the sum over the readers of ((own pages − mean pages) / mean pages)²;
/// - spread: for each reader and part of the country the square of how many plans more than an even
///   share come from that part, over the number of readings;
/// - expertise: the mean over the plans of the part of what a plan asks that none of its readers
///   knows.
double unfairness(const ReadingTask& task, const QList<Reading>& readings);

/// Exchanges readers between plans as long as that makes it fairer. Keeps every hard rule, how many
/// plans each reader has, and readers of an earlier round where they were kept. The order in which
/// exchanges are tried comes from `random`.
QList<Reading> madeFairer(const ReadingTask& task, const QList<Reading>& readings,
                          QRandomGenerator& random);

} // namespace beraad::assigning
