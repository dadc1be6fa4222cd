// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/ids.h"
#include "core/domain/money.h"
#include "core/domain/plan.h"
#include "core/domain/programme.h"
#include "core/domain/region.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace beraad::domain {

/// Required part (vereist onderdeel): something that each plan of a programme consists of, as the
/// vision on the region or the budget.
struct RequiredPart
{
    RequiredPartId id;
    ProgrammeId programme;
    int position = 0;
    QString name;
    bool isRetired = false; ///< no longer asked; what was found of it stays

    friend bool operator==(const RequiredPart&, const RequiredPart&) = default;
};

enum class PartState
{
    Present,
    Missing,
    Unreadable
};

/// What the secretariat found of a required part in a plan. Without one nobody looked yet.
struct PlanPart
{
    PlanId plan;
    RequiredPartId part;
    PartState state = PartState::Missing;
    QString document;             ///< SHA-256 of the file that holds it; empty: not stated
    std::optional<int> firstPage; ///< from 0
    std::optional<int> lastPage;
    QDate receivedOn; ///< may be invalid
    QString remark;

    friend bool operator==(const PlanPart&, const PlanPart&) = default;
};

/// What the automatic checks hold a plan against. They flag and never refuse.
struct IntakeRule
{
    int leastCofinancing = 10; ///< per cent of the subsidy asked
    int leastSchools = 2;
    int leastColleges = 1;
    int leastCompanies = 1;
    std::optional<Money> mostRequested; ///< over all years; none: no maximum
    int daysToComplete = 14;            ///< that a region has for what is missing

    friend bool operator==(const IntakeRule&, const IntakeRule&) = default;
};

/// What looks wrong in what was handed in, counted against the rule.
enum class IntakeDoubt
{
    CofinancingUnknown,
    CofinancingTooLow, ///< `found` and `asked` are cents
    TooFewSchools,
    TooFewColleges,
    TooFewCompanies,
    NothingRequested,
    RequestedTooMuch,     ///< cents
    YearOutsideProgramme, ///< `found` is the year
    YearAboveBudget       ///< `found` is the year: the plan alone asks more than there is
};

struct IntakeFlag
{
    IntakeDoubt doubt = IntakeDoubt::NothingRequested;
    qint64 found = 0;
    qint64 asked = 0; ///< at least, or at most

    friend bool operator==(const IntakeFlag&, const IntakeFlag&) = default;
};

/// What of the plan's figures and the region's partners does not fit the rule and the budget of the
/// programme, in the order of IntakeDoubt. Doubts only: the secretariat judges. A progress report
/// asks no money, so that it names no amounts is no doubt.
QList<IntakeFlag> intakeFlags(const Plan& plan, const Region& region, const Programme& programme,
                              const IntakeRule& rule, RoundKind kind = RoundKind::PlanAssessment);

/// Names of the parts that are asked and were not found to be there, or of which nobody has said
/// anything yet; in their order.
QStringList partsNotThere(const QList<RequiredPart>& parts, const QList<PlanPart>& found);

/// Why a plan entered the round although not all of it was there.
struct PlanAdmission
{
    PlanId plan;
    QString reason;
    MemberId member;
    QDateTime admittedAt; ///< UTC

    friend bool operator==(const PlanAdmission&, const PlanAdmission&) = default;
};

/// A file that a region replaced by another: an earlier version of that part of its plan.
struct ReplacedDocument
{
    PlanId plan;
    QString document; ///< SHA-256
    QString fileName;
    QString replacedBy;   ///< SHA-256
    QDateTime replacedAt; ///< UTC

    friend bool operator==(const ReplacedDocument&, const ReplacedDocument&) = default;
};

} // namespace beraad::domain
