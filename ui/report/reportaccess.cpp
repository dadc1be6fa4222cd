// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/reportaccess.h"

#include "ui/kit/closedreviews.h"
#include "ui/kit/session.h"

#include "core/commands/roundreader.h"
#include "core/domain/access.h"

namespace beraad::ui {

using domain::ReviewAccess;

Result<QString> whyReportIsClosed(const Session& session)
{
    const domain::Member viewer = session.actingMember().value_or(domain::Member());
    BERAAD_TRY(const auto records, commands::readRound(session.dossier(), session.roundId()));
    for (const committee::PlanRecord& record : records.plans) {
        const ReviewAccess access = domain::accessToOutgoing(record.situation(), viewer);
        if (access != ReviewAccess::Open)
            return whyOutgoingIsClosed(access, record.region);
    }
    return QString();
}

} // namespace beraad::ui
