// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/settlementdesk.h"

#include "core/commands/advicedesk.h"
#include "core/commands/auditjson.h"
#include "core/commands/history.h"
#include "core/commands/roundreader.h"
#include "core/commands/supportdesk.h"
#include "core/committee/settling.h"
#include "core/storage/advicerecords.h"
#include "core/storage/dossier.h"
#include "core/storage/planrecords.h"

#include <algorithm>

namespace beraad::commands {

using namespace domain;
using storage::AdviceRecords;
using storage::Dossier;

namespace {

Edit::Step saving(const Settlement& settlement)
{
    return [settlement](Dossier& dossier) { return AdviceRecords(dossier).save(settlement); };
}

Edit::Step removing(const ImprovementPointId& point)
{
    return [point](Dossier& dossier) { return AdviceRecords(dossier).removeSettlement(point); };
}

Result<void> isToSettle(const committee::PlanRecord& record, const ImprovementPointId& point)
{
    const auto points = committee::pointsToSettle(record, 0);
    if (std::any_of(points.begin(), points.end(),
                    [&](const auto& each) { return each.point.id == point; }))
        return {};
    const QList<ImprovementPoint> all =
        record.advice ? record.advice->improvementPoints : QList<ImprovementPoint>();
    const auto known =
        std::find_if(all.begin(), all.end(), [&](const auto& each) { return each.id == point; });
    return Error(ErrorKind::PointNotToSettle, {known == all.end() ? point.text() : known->text});
}

} // namespace

Result<void> SettlementDesk::mayEdit(const PlanId& plan) const
{
    BERAAD_CHECK(AdviceDesk(m_history).mayDecide(plan));
    BERAAD_TRY(const Plan record, storage::PlanRecords(m_history.dossier()).plan(plan));
    return SupportDesk(m_history).mayEdit(record.region); // the region is open in all its rounds
}

Result<void> SettlementDesk::settle(const Settlement& settlement)
{
    BERAAD_CHECK(mayEdit(settlement.plan));
    Dossier& dossier = m_history.dossier();
    BERAAD_TRY(const committee::PlanRecord record, readPlan(dossier, settlement.plan));
    BERAAD_CHECK(isToSettle(record, settlement.point));
    if (!settlement.day.isValid() || settlement.judgedBy.trimmed().isEmpty())
        return Error(ErrorKind::Internal, {},
                     QStringLiteral("a judgement without a day or a name: point %1")
                         .arg(settlement.point.text()));
    BERAAD_TRY(const auto before, AdviceRecords(dossier).settlement(settlement.point));
    if (before == settlement)
        return {};
    return m_history.perform({{Action::PointSettled, settlement.plan},
                              settlement.point.text(),
                              before ? auditJson(*before) : QJsonObject(),
                              auditJson(settlement),
                              saving(settlement),
                              before ? saving(*before) : removing(settlement.point),
                              {}});
}

Result<void> SettlementDesk::remove(const ImprovementPointId& point)
{
    BERAAD_TRY(const auto before, AdviceRecords(m_history.dossier()).settlement(point));
    if (!before)
        return {};
    BERAAD_CHECK(mayEdit(before->plan));
    return m_history.perform({{Action::PointSettled, before->plan},
                              point.text(),
                              auditJson(*before),
                              {},
                              removing(point),
                              saving(*before),
                              {}});
}

} // namespace beraad::commands
