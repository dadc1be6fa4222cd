// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/exchange.h"
#include "core/domain/mark.h"
#include "core/domain/member.h"
#include "core/domain/programme.h"
#include "core/domain/review.h"

#include <QList>
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

/// What a member hands back of one round: the member's own records and nothing else. A record that
/// is not in it was withdrawn; an older package may have had it.
struct ReturnContents
{
    domain::ProgrammeId programme;
    domain::RoundId round;
    int roundNumber = 0;
    QString rubric; ///< fingerprint
    domain::MemberId member;
    QString machine; ///< on which it was made, for people to tell two apart
    QList<JudgedVersion> versions;
    QList<domain::Review> reviews;
    QList<domain::Mark> marks; ///< those that the member shares
    QList<domain::ConflictDeclaration> declarations;
    QList<domain::Question> questions;

    friend bool operator==(const ReturnContents&, const ReturnContents&) = default;
};

Result<ReturnContents> collectReturn(storage::Dossier& dossier, const domain::RoundId& round,
                                     const domain::MemberId& member, const QString& machine);

/// Whether a dossier that leads the round can take this in: PackageOfOtherRound (wrong round),
/// PackageContentWrong for another rubric, for what is somebody else's, for a plan that was not
/// assigned, and for one with a conflict of interest, unless the member has just declared that.
/// `file` is how errors call the package.
Result<void> checkReturn(storage::Dossier& dossier, const ReturnContents& contents,
                         const QString& file);

} // namespace beraad::exchange
