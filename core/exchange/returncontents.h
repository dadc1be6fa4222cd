// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/consensus.h"
#include "core/domain/consent.h"
#include "core/domain/exchange.h"
#include "core/domain/mark.h"
#include "core/domain/member.h"
#include "core/domain/programme.h"
#include "core/domain/review.h"
#include "core/exchange/wordedfinding.h"

#include <QList>
#include <QMap>
#include <QSet>
#include <QStringList>

namespace beraad::storage {
class Dossier;
}

namespace beraad::exchange {

/// On which version of a plan a member worked.
struct JudgedVersion
{
    domain::PlanId plan;
    QStringList documents; ///< SHA-256 of its documents, in order

    friend bool operator==(const JudgedVersion&, const JudgedVersion&) = default;
};

/// What one member owns of one round, as far as others may have it.
struct MemberWork
{
    QList<domain::Review> reviews;
    QList<domain::Mark> marks; ///< those that the member shares
    QList<domain::Question> questions;
    QList<domain::ConflictDeclaration> declarations;
    QList<domain::Stance> stances;        ///< on what the readers find together, oldest first
    QList<domain::DiscussionWish> wishes; ///< one a plan
    QList<JudgedVersion> versions;        ///< of each plan with a review
    QList<WordedFinding> findings;        ///< joint, on the plans that the member leads

    friend bool operator==(const MemberWork&, const MemberWork&) = default;
};

/// What a member hands back of one round: the member's own records and nothing else. A record that
/// is not in it was withdrawn; an older package may have had it. Only joint findings, which others
/// word too, are in it no more than as far as the member worded them, and none is withdrawn.
struct ReturnContents : MemberWork
{
    domain::ProgrammeId programme;
    domain::RoundId round;
    int roundNumber = 0;
    QString rubric; ///< fingerprint
    domain::MemberId member;
    QString machine; ///< on which it was made, for people to tell two apart
    /// Earlier returns of this member that this one builds on: what they say and this one does not
    /// was withdrawn. A return that is not among them comes from another laptop.
    QList<domain::PackageId> includes;
    QList<domain::WrittenAt> written;

    friend bool operator==(const ReturnContents&, const ReturnContents&) = default;
};

/// All of it that is in this dossier. Reviews by plan.
Result<MemberWork> readWork(storage::Dossier& dossier, const domain::RoundId& round,
                            const domain::MemberId& member);

/// What the member hands back: the work on the plans that the member reads. What was written on a
/// plan that was closed to the member since, or that others read now, stays where it is.
Result<ReturnContents> collectReturn(storage::Dossier& dossier, const domain::RoundId& round,
                                     const domain::MemberId& member, const QString& machine);

/// The plans that an interest which the member declared closes to the member: a direct one that
/// this return is the first to tell of, or any for which a conflict of interest stands here. One
/// that was lifted here closes nothing, however often it is told of.
Result<QSet<domain::PlanId>> closedByInterest(storage::Dossier& dossier,
                                              const ReturnContents& contents);

/// Of a rubric as both sides have it.
Result<QString> rubricFingerprint(storage::Dossier& dossier, const domain::Round& round);

/// The rubric of a round and those of its versions that members can have in hand, by fingerprint.
Result<QMap<QString, domain::Rubric>> knownVersions(storage::Dossier& dossier,
                                                    const domain::Rubric& ofRound);

/// Whether a dossier that leads the round can take this in: PackageOfOtherRound (wrong round),
/// PackageOfOtherRubric for one that is no version of the round's, PackageWorkOfOther for what is
/// somebody else's, PackagePlanNotAssigned, PackagePlanClosed for a plan with a conflict of
/// interest (but one that the member's own declaration closed may have been written on before), and
/// PackageContentWrong for what does not fit the version that it was made on or the plans here.
/// `file` is how errors call the package.
Result<void> checkReturn(storage::Dossier& dossier, const ReturnContents& contents,
                         const QString& file);

} // namespace beraad::exchange
