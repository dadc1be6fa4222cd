// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/ids.h"
#include "core/domain/money.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace beraad::domain {

/// A PDF as it lies in the dossier. Named by the SHA-256 of its bytes (64 lower-case hexadecimal
/// digits), so the same file is stored once and an altered one shows.
struct DocumentFile
{
    QString sha256;
    QString fileName; ///< as it was handed in, without a folder
    qint64 bytes = 0;
    int pages = 0;

    friend bool operator==(const DocumentFile&, const DocumentFile&) = default;
};

enum class PlanState
{
    Expected,
    Received,
    Incomplete,
    Complete,
    Withdrawn
};

/// Plan: what one region handed in for one round.
struct Plan
{
    PlanId id;
    RoundId round;
    RegionId region;
    PlanState state = PlanState::Expected;
    QDate receivedOn;
    QList<YearAmount> requested;      ///< subsidy asked, per year
    std::optional<Money> cofinancing; ///< by business, over all years; none: not yet known
    QList<DocumentFile> documents;    ///< in the order of reading

    Money requestedTotal() const
    {
        Money total;
        for (const YearAmount& year : requested)
            total += year.amount;
        return total;
    }
    friend bool operator==(const Plan&, const Plan&) = default;
};

} // namespace beraad::domain
