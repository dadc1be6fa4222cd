// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/language.h"
#include "core/domain/ids.h"
#include "core/domain/outcome.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <array>
#include <optional>

namespace beraad::domain {

/// What a letter to a region is about. The first four bring the committee's advice.
enum class LetterKind
{
    Approve,
    ApproveWithPoints,
    Revise,
    Reject,
    Incomplete, ///< parts of the plan are missing
    Invitation, ///< to explain the plan to the committee
    Withdrawal  ///< that the plan was withdrawn, confirmed
};

inline constexpr std::array kLetterKinds{LetterKind::Approve,    LetterKind::ApproveWithPoints,
                                         LetterKind::Revise,     LetterKind::Reject,
                                         LetterKind::Incomplete, LetterKind::Invitation,
                                         LetterKind::Withdrawal};

constexpr LetterKind letterKindOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Approve:
        return LetterKind::Approve;
    case Outcome::ApproveWithPoints:
        return LetterKind::ApproveWithPoints;
    case Outcome::Revise:
        return LetterKind::Revise;
    case Outcome::Reject:
        break;
    }
    return LetterKind::Reject;
}

/// The outcome that a letter of advice brings; none for a letter that brings no advice.
constexpr std::optional<Outcome> outcomeOf(LetterKind kind)
{
    switch (kind) {
    case LetterKind::Approve:
        return Outcome::Approve;
    case LetterKind::ApproveWithPoints:
        return Outcome::ApproveWithPoints;
    case LetterKind::Revise:
        return Outcome::Revise;
    case LetterKind::Reject:
        return Outcome::Reject;
    case LetterKind::Incomplete:
    case LetterKind::Invitation:
    case LetterKind::Withdrawal:
        break;
    }
    return std::nullopt;
}

/// What became of a letter that was given to a printer or written to a file.
enum class LetterState
{
    Waiting, ///< with the printer; nobody knows yet whether it is on paper
    Out,     ///< on paper, or in its file
    Failed   ///< it never came out: stopped, or the printer gave up
};

/// On which side the envelopes have their window; each template of a letter says so for itself.
enum class WindowSide
{
    Left,
    Right
};

/// Release (vrijgave): one person found these very words in order, with this look, another let them
/// go. A letter that changed since is to be prepared and released anew.
struct LetterRelease
{
    PlanId plan;
    LetterKind kind = LetterKind::Approve;
    Language language = Language::Dutch;
    QString digest; ///< of the letter's words
    MemberId preparedBy;
    QDateTime preparedAt; ///< UTC
    MemberId releasedBy;
    QDateTime releasedAt; ///< UTC; invalid: it is prepared and waits
    QString look = {};    ///< digest of its look beside the words; empty: from before that was kept

    bool isReleased() const { return releasedAt.isValid(); }
    friend bool operator==(const LetterRelease&, const LetterRelease&) = default;
};

/// How a letter leaves.
enum class LetterWay
{
    Pdf,
    Printed
};

/// A line of the register of letters: what went out when, and which file exactly.
struct SentLetter
{
    LetterId id;
    PlanId plan;
    LetterKind kind = LetterKind::Approve;
    Language language = Language::Dutch;
    QDateTime madeAt;  ///< UTC
    QString madeBy;    ///< name of who was at work; empty in what was made before this was kept
    QDate datedOn;     ///< the day that stands on it; invalid in what was made before this was kept
    QDate firstSentOn; ///< the day that a copy names; invalid: it is none
    LetterWay way = LetterWay::Pdf;
    LetterState state = LetterState::Out;
    QString destination; ///< the file or the printer
    QString job;         ///< what the printing of the system calls it; empty: none
    int copies = 1;
    QString sha256;       ///< of the letter's PDF
    QString againBecause; ///< why it went out once more; empty: it was the first
    QString earlyBecause; ///< why it went out before the day that was set; empty: it did not
    bool isKept = false;  ///< the dossier holds its file; not of what left before files were kept

    friend bool operator==(const SentLetter&, const SentLetter&) = default;
};

/// How the letters of a programme look. An empty organisation and no lines: as the program has it.
struct LetterLook
{
    QString organisation;
    QStringList senderLines; ///< below the organisation, and in one line in the window
    QString contact;         ///< whom a region can ask, with telephone or e-mail
    int points = 10; ///< size of the text: 9 with 12, or 10 with 13 points from line to line
    QByteArray logo; ///< the committee's own, as PNG or SVG; empty: none

    friend bool operator==(const LetterLook&, const LetterLook&) = default;
};

/// Where the pages of an annex come from.
enum class AnnexSource
{
    File,      ///< a PDF of somebody else, the same behind each letter
    ReportPart ///< what the round's report says of the letter's region; of letters of advice only
};

/// Annex (bijlage): what goes behind each letter of a kind: a brochure, a form to answer with, or
/// the region's own part of the report.
struct LetterAnnex
{
    QString name;   ///< as the letter names it among its enclosures
    QByteArray pdf; ///< of a file; empty: made with each letter
    QString sha256; ///< of a file
    AnnexSource source = AnnexSource::File;

    friend bool operator==(const LetterAnnex&, const LetterAnnex&) = default;
};

/// That a region was told by telephone before its letter came.
struct RegionCall
{
    CallId id;
    PlanId plan;
    MemberId member;
    QDateTime calledAt; ///< UTC
    QString remark;

    friend bool operator==(const RegionCall&, const RegionCall&) = default;
};

} // namespace beraad::domain
