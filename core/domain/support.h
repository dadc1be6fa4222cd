// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"

#include <QDate>
#include <QList>
#include <QString>

/// Help for a region that hands in again. Pure.
namespace beraad::domain {

/// Five days a year; days are counted by the half.
inline constexpr int kUsualHalfDays = 10;

/// Support (ondersteuning): what the support team does for a region whose plan of this round must
/// be revised.
struct Support
{
    RegionId region;
    RoundId round;
    QString criticalFriend;                ///< who thinks along with the region; empty: nobody yet
    int halfDaysEntitled = kUsualHalfDays; ///< a calendar year
    QString remark;

    friend bool operator==(const Support&, const Support&) = default;
};

/// Visit (bezoek): a day, or part of it, that somebody of the support team gave to a region.
struct Visit
{
    VisitId id;
    RegionId region;
    RoundId round; ///< of the plan that it is about
    QDate day;
    int halfDays = 1;
    QString who;
    QString remark;

    friend bool operator==(const Visit&, const Visit&) = default;
};

/// The days of a region in one calendar year, whichever round they were about. More than it is
/// entitled to is told and never refused: the help was given.
struct DayAccount
{
    int year = 0;
    int entitled = kUsualHalfDays; ///< half days
    int used = 0;                  ///< half days

    int left() const { return entitled > used ? entitled - used : 0; }
    bool isOver() const { return used > entitled; }
    friend bool operator==(const DayAccount&, const DayAccount&) = default;
};

/// `visits` of one region.
DayAccount daysIn(int year, const Support& support, const QList<Visit>& visits);

} // namespace beraad::domain
