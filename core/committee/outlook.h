// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/committee/roundrecords.h"

#include <QDate>
#include <QList>

#include <optional>

namespace beraad::committee {

/// What a region can count on after the advice.
enum class Prospect
{
    Open,          ///< no verdict yet
    Funded,        ///< from a day on
    SettlesPoints, ///< the same, once points are settled before a day
    HandsInAgain,  ///< by the deadline of the next round
    Ends           ///< rejected
};

/// Where a region stands after the last round that it was in, and what comes next.
struct RegionOutlook
{
    domain::Region region;
    domain::PlanId plan; ///< whose verdict holds
    int round = 0;       ///< of that plan
    bool isWithdrawn = false;
    std::optional<domain::Outcome> advised;
    std::optional<domain::Decision> decision;
    Prospect prospect = Prospect::Open;
    QDate day;               ///< that the prospect speaks of; invalid while not known
    QDate fundingStart;      ///< of what is approved; invalid while not known
    domain::Money requested; ///< by the plan, over all years
    QList<domain::ImprovementPoint> points;   ///< still to settle, or for the next plan
    std::optional<domain::StatedCause> cause; ///< why it is not ready

    friend bool operator==(const RegionOutlook&, const RegionOutlook&) = default;
};

/// The improvement points as one text: numbered, a line each.
QString numberedPoints(const RegionOutlook& outlook);

/// Each region that took part, by number. `rounds` ascending by number, of one programme. An
/// approval holds, whichever round gave it; any other region stands as in the latest round that it
/// was in. One that is expected in a round that is open stands as it did before, with that round's
/// deadline. A round of progress reports changes nothing of it: those are about plans that were
/// approved.
QList<RegionOutlook> outlooks(const QList<RoundRecords>& rounds);

/// The rounds without the plans whose advice is closed to this member. Where an interest closes a
/// region's plan, those of the rounds before are out too: what was said of them is about the same
/// region, and of what came after nothing would be told. `rounds` ascending by number.
QList<RoundRecords> seenBy(const domain::Member& member, const QList<RoundRecords>& rounds);

/// Who takes part in the next round of this kind: with a plan those that hand in again, with a
/// progress report those whose plan holds an approval. By number; each names the plan of before.
QList<RegionOutlook> takingPart(const QList<RoundRecords>& rounds, domain::RoundKind kind);

} // namespace beraad::committee
