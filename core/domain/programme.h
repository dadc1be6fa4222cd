// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/ids.h"
#include "core/domain/money.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <array>
#include <optional>

namespace beraad::domain {

/// Programme (programma): the subsidy scheme that the committee advises on.
struct Programme
{
    ProgrammeId id;
    QString name;
    QString legalBasis;
    QList<YearAmount> budget;
    /// Causes beside those of outcome.h, as people typed them. An advice keeps the words that it
    /// was given, so that what was advised stands when the list changes.
    QStringList ownCauses = {};

    friend bool operator==(const Programme&, const Programme&) = default;
};

enum class RoundKind
{
    PlanAssessment,
    ProgressReport
};

/// Phase (fase) of a round: members first judge alone, then the readers of a plan talk, then all.
enum class RoundPhase
{
    Reading,
    ReadingGroup,
    Plenary,
    Fixed ///< the round is final
};

inline constexpr std::array kRoundPhases{RoundPhase::Reading, RoundPhase::ReadingGroup,
                                         RoundPhase::Plenary, RoundPhase::Fixed};

/// Round (ronde): one time that plans are handed in, read and advised on. A finalised round is
/// read-only until it is reopened with a reason.
struct Round
{
    RoundId id;
    ProgrammeId programme;
    RubricId rubric;
    int number = 1;
    RoundKind kind = RoundKind::PlanAssessment;
    QDate submissionDeadline;
    QDate plenaryDate;
    QDate adviceDate;
    QDate fundingStart;
    std::optional<Money> subsidyCeiling;        ///< over all years; none: no ceiling
    RoundPhase openPhase = RoundPhase::Reading; ///< while it is open; never Fixed
    QDateTime finalisedAt;                      ///< UTC; invalid while the round is open

    bool isFinal() const { return finalisedAt.isValid(); }
    RoundPhase phase() const { return isFinal() ? RoundPhase::Fixed : openPhase; }
    friend bool operator==(const Round&, const Round&) = default;
};

/// What the committee notices across the plans of a round (a cross-cutting theme).
struct Observation
{
    ObservationId id;
    RoundId round;
    int position = 0;
    QString heading;
    QString text;

    friend bool operator==(const Observation&, const Observation&) = default;
};

} // namespace beraad::domain
