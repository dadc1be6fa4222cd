// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace beraad::domain {

/// What everybody agrees on before the plans of a round are divided over its readers.
struct ReadingRules
{
    int readersPerPlan = 3;
    int mostPlans = 0; ///< per reader; 0: as few as suffice
    bool keepsEarlierReaders = true;
    quint32 seed = 1;      ///< of the last proposal: gives the same again
    int pagesPerHour = 20; ///< that a reader is expected to read; 0: not said

    friend bool operator==(const ReadingRules&, const ReadingRules&) = default;
};

} // namespace beraad::domain
