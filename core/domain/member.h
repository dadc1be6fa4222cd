// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/ids.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

namespace beraad::domain {

enum class MemberRole
{
    Member,
    Chair,
    Secretary
};

/// Member (commissielid): who reads, leads or keeps the dossier.
struct Member
{
    MemberId id;
    QString name;
    QString organisation;
    MemberRole role = MemberRole::Member;
    QStringList expertise = {};

    friend bool operator==(const Member&, const Member&) = default;
};

/// Assignment (toewijzing): who reads which plan.
struct Assignment
{
    PlanId plan;
    MemberId member;

    friend bool operator==(const Assignment&, const Assignment&) = default;
};

/// Conflict of interest (belangenverstrengeling): a member who may not see, score or vote on a
/// plan, and why.
struct ConflictOfInterest
{
    PlanId plan;
    MemberId member;
    QString reason;
    QDateTime declaredAt;

    friend bool operator==(const ConflictOfInterest&, const ConflictOfInterest&) = default;
};

enum class DeclarationKind
{
    None,
    Possible, ///< the chair decides what it means
    Direct    ///< the plan is closed to the member at once
};

/// Declaration (verklaring): what a member stated about interests in a plan, and when. A change of
/// mind is another declaration; the last one holds.
struct ConflictDeclaration
{
    DeclarationId id;
    PlanId plan;
    MemberId member;
    DeclarationKind kind = DeclarationKind::None;
    QString reason;       ///< empty with none
    QDateTime declaredAt; ///< UTC

    friend bool operator==(const ConflictDeclaration&, const ConflictDeclaration&) = default;
};

/// What a possible conflict of interest comes to, from light to heavy.
enum class MeasureKind
{
    ReadsAndVotes,    ///< nothing stands in the way
    ReadsWithoutVote, ///< reads and scores the plan, and does not vote on it
    Recused           ///< as with a direct interest
};

/// Measure (maatregel): what was decided on a possible conflict of interest, by whom and why. A
/// later decision is another measure; the last one holds.
struct ConflictMeasure
{
    MeasureId id;
    DeclarationId declaration; ///< what it answers
    MeasureKind kind = MeasureKind::ReadsAndVotes;
    QString grounds;
    MemberId recordedBy;
    QDateTime recordedAt; ///< UTC

    friend bool operator==(const ConflictMeasure&, const ConflictMeasure&) = default;
};

} // namespace beraad::domain
