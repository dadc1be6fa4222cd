// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demonstration/phrasebook.h"
#include "core/domain/member.h"
#include "core/domain/programme.h"
#include "core/domain/region.h"

#include <QHash>

namespace beraad::demonstration {

/// How well a plan deals with a criterion, and so which words its writer finds.
enum class Depth
{
    Weak,
    Partly,
    Strong
};

/// How a region fares over the rounds.
enum class Course
{
    ApprovedFirst,      ///< in round 1
    ApprovedSecond,     ///< revised or withdrawn in round 1, approved in round 2
    ApprovedWithPoints, ///< the same, with points to settle before a date
    RevisedTwice        ///< not ready in round 2 either; expected in round 3
};

/// A school building with technical education.
struct Site
{
    QString school;
    QString town;
    QString sector;
    int pupils = 0;
    int technicalPupils = 0;
    QStringList profiles; ///< by their short names, "BWI"
};

/// A region that does not exist, with all that its plans are written from.
struct FictionalRegion
{
    domain::Region record; ///< without ids: those come when it is stored
    Course course = Course::ApprovedFirst;
    bool withdrewFirst = false;
    QStringList weak;  ///< criteria that the plan of round 1 does not meet
    QStringList left;  ///< criteria that the plan of round 2 meets in part only
    QStringList minor; ///< criteria met in part in round 1 that hold nothing up
    QString college;
    QStringList companies;
    QStringList towns; ///< the first is the main town
    QStringList sectors;
    QList<Site> sites;
    int size = 1; ///< 1 to 10: how much there is to write about
    quint64 seed = 0;

    int number() const { return record.number; }
    int pupils() const;
    int technicalPupils() const;
    QStringList schools() const;
    /// Whether the region hands in a plan for this round.
    bool handsIn(int round) const;
    /// How well its plan of this round deals with a criterion.
    Depth depth(const QString& criterion, int round) const;
};

/// The fictional country: 78 regions, the committee, the programme and its three rounds. A value,
/// the same for the same seed on every machine.
struct World
{
    domain::Programme programme;
    QList<domain::Round> rounds;
    QList<domain::Member> members; ///< chair, secretary, fifteen members
    QList<FictionalRegion> regions;
    Phrasebook phrases;
};

World makeWorld(quint64 seed = 78);

} // namespace beraad::demonstration
