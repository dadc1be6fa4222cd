// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/passage.h"
#include "core/domain/rubric.h"

#include <QDateTime>
#include <QList>

#include <optional>

/// What the readers of a plan find together. Their own reviews stay beside it as they were: what
/// was thought before the talk is kept.
namespace beraad::domain {

/// Joint finding (gezamenlijke bevinding): what the readers together find on one criterion of a
/// plan, worded by the lead reader.
struct JointFinding
{
    PlanId plan;
    QString criterion;
    Judgement judgement;
    QString text;
    QString minorityView; ///< of who does not share it; the finding holds all the same
    /// Whose view that is, readers of the plan when it was written; none where it was not said.
    QList<MemberId> minorityHolders = {};
    QList<Citation> citations;
    /// From 1; 0 while nothing was written. Grows when judgement or text change after somebody took
    /// a stance, so that each stance says what it is about.
    int edition = 0;

    friend bool operator==(const JointFinding&, const JointFinding&) = default;
};

enum class StanceKind
{
    Agrees,
    Objects
};

/// Stance (standpunt): whether a co-reader shares a joint finding. A change of mind is another
/// stance; the last one holds.
struct Stance
{
    StanceId id;
    PlanId plan;
    QString criterion;
    MemberId member;
    int edition = 1; ///< of the finding that it is about
    StanceKind kind = StanceKind::Agrees;
    QString remark;    ///< why, with an objection
    QDateTime takenAt; ///< UTC

    friend bool operator==(const Stance&, const Stance&) = default;
};

/// How far the readers share a joint finding.
enum class Concord
{
    NotWritten,
    Waiting, ///< not every co-reader took a stance on the finding as it is now
    Agreed,
    Contested ///< somebody objects
};

/// The last one of this member on the finding as it is now.
std::optional<Stance> stanceOn(const JointFinding& finding, const MemberId& member,
                               const QList<Stance>& stances);

/// `coReaders` are the readers of the plan without the lead reader.
Concord concordOn(const JointFinding& finding, const QList<MemberId>& coReaders,
                  const QList<Stance>& stances);

/// What changed in a finding that makes earlier stances say nothing of it.
bool saysTheSame(const JointFinding& one, const JointFinding& other);

} // namespace beraad::domain
