// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"

#include <QDateTime>
#include <QString>

namespace beraad::domain {

/// Question (vraag): what a member wants to know of a region about its plan.
struct Question
{
    QuestionId id;
    PlanId plan;
    MemberId member;   ///< who asks; nobody else changes it
    QString criterion; ///< its key; empty: of the plan as a whole
    QString text;
    QDateTime askedAt; ///< UTC

    friend bool operator==(const Question&, const Question&) = default;
};

/// When a member last wrote on a criterion of a plan, or on the review of it as a whole.
struct WrittenAt
{
    PlanId plan;
    QString criterion; ///< its key; empty: of the review as a whole
    QDateTime at;      ///< UTC, by the clock of the laptop that it was written on

    friend bool operator==(const WrittenAt&, const WrittenAt&) = default;
};

enum class PackageKind
{
    Round, ///< from the secretariat to a member
    Return ///< from a member back
};

enum class PackageWay
{
    Made,
    Opened
};

/// Package (pakket): a sealed file that went out of this dossier or came into it.
struct ExchangedPackage
{
    PackageId id;
    PackageWay way = PackageWay::Made;
    PackageKind kind = PackageKind::Round;
    RoundId round;
    MemberId member;     ///< for whom, or from whom
    QDateTime madeAt;    ///< UTC, by the clock of who made it
    QDateTime handledAt; ///< UTC, by the clock here
    QString signer;      ///< fingerprint of the certificate

    friend bool operator==(const ExchangedPackage&, const ExchangedPackage&) = default;
};

} // namespace beraad::domain
