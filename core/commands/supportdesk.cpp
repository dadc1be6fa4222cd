// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/supportdesk.h"

#include "core/commands/history.h"
#include "core/domain/access.h"
#include "core/storage/dossier.h"
#include "core/storage/memberrecords.h"
#include "core/storage/planrecords.h"
#include "core/storage/programmerecords.h"
#include "core/storage/supportrecords.h"

namespace beraad::commands {

using namespace domain;
using storage::Dossier;
using storage::SupportRecords;

namespace {

QJsonObject auditJson(const Support& support)
{
    return {{QStringLiteral("round"), support.round.text()},
            {QStringLiteral("criticalFriend"), support.criticalFriend},
            {QStringLiteral("halfDaysEntitled"), support.halfDaysEntitled},
            {QStringLiteral("remark"), support.remark}};
}

QJsonObject auditJson(const Visit& visit)
{
    return {{QStringLiteral("round"), visit.round.text()},
            {QStringLiteral("visit"), visit.id.text()},
            {QStringLiteral("day"), visit.day.toString(Qt::ISODate)},
            {QStringLiteral("halfDays"), visit.halfDays},
            {QStringLiteral("who"), visit.who},
            {QStringLiteral("remark"), visit.remark}};
}

Edit::Step saving(const Support& support)
{
    return [support](Dossier& dossier) { return SupportRecords(dossier).save(support); };
}

Edit::Step saving(const Visit& visit)
{
    return [visit](Dossier& dossier) { return SupportRecords(dossier).save(visit); };
}

Edit::Step removing(const Support& support)
{
    return [support](Dossier& dossier) { return SupportRecords(dossier).remove(support); };
}

Edit::Step removing(const VisitId& visit)
{
    return [visit](Dossier& dossier) { return SupportRecords(dossier).remove(visit); };
}

Error notKnown(const Visit& visit)
{
    return Error(
        ErrorKind::Internal, {},
        QStringLiteral("a visit without a day or without half a day: %1").arg(visit.region.text()));
}

} // namespace

Result<void> SupportDesk::mayEdit(const RegionId& id) const
{
    const Actor& actor = m_history.actor();
    if (!mayAdvise(actor.role))
        return Error(ErrorKind::NotAllowedForRole, {keyOf(actor.role)});
    Dossier& dossier = m_history.dossier();
    BERAAD_TRY(const Region region, storage::ProgrammeRecords(dossier).region(id));
    BERAAD_TRY(const QList<Plan> plans, storage::PlanRecords(dossier).plansOf(id));
    const Member member{actor.member, actor.name, {}, actor.role};
    for (const Plan& plan : plans) {
        BERAAD_TRY(const Interests interests, storage::MemberRecords(dossier).interests(plan.id));
        BERAAD_CHECK(mayKnow(plan.id, region, member, interests));
    }
    return {};
}

Result<Support> SupportDesk::support(const RegionId& region, const RoundId& round) const
{
    BERAAD_TRY(const auto found, SupportRecords(m_history.dossier()).find(region, round));
    return found.value_or(Support{region, round, {}, kUsualHalfDays, {}});
}

Result<void> SupportDesk::plan(const Support& support)
{
    BERAAD_CHECK(mayEdit(support.region));
    BERAAD_TRY(const auto before,
               SupportRecords(m_history.dossier()).find(support.region, support.round));
    const Support old =
        before.value_or(Support{support.region, support.round, {}, kUsualHalfDays, {}});
    if (old == support)
        return {};
    Support onlyTyped = old;
    onlyTyped.criticalFriend = support.criticalFriend;
    return m_history.perform(
        {{Action::SupportPlanned, {}},
         support.region.text(),
         auditJson(old),
         auditJson(support),
         saving(support),
         before ? saving(*before) : removing(support),
         onlyTyped == support ? QStringLiteral("critical friend of %1").arg(support.region.text())
                              : QString()});
}

Result<QList<Visit>> SupportDesk::visits(const RegionId& region) const
{
    return SupportRecords(m_history.dossier()).visits(region);
}

Result<VisitId> SupportDesk::note(const Visit& visit)
{
    BERAAD_CHECK(mayEdit(visit.region));
    if (!visit.day.isValid() || visit.halfDays < 1)
        return notKnown(visit);
    Visit after = visit;
    if (visit.id.isNull()) {
        after.id = VisitId::create();
        BERAAD_CHECK(m_history.perform({{Action::VisitNoted, {}},
                                        after.region.text(),
                                        {},
                                        auditJson(after),
                                        saving(after),
                                        removing(after.id),
                                        {}}));
        return after.id;
    }
    BERAAD_TRY(const Visit before, SupportRecords(m_history.dossier()).visit(visit.id));
    after.region = before.region;
    after.round = before.round;
    if (before == after)
        return after.id;
    BERAAD_CHECK(m_history.perform({{Action::VisitNoted, {}},
                                    after.region.text(),
                                    auditJson(before),
                                    auditJson(after),
                                    saving(after),
                                    saving(before),
                                    {}}));
    return after.id;
}

Result<void> SupportDesk::remove(const VisitId& id)
{
    BERAAD_TRY(const Visit visit, SupportRecords(m_history.dossier()).visit(id));
    BERAAD_CHECK(mayEdit(visit.region));
    return m_history.perform({{Action::VisitRemoved, {}},
                              visit.region.text(),
                              auditJson(visit),
                              {},
                              removing(id),
                              saving(visit),
                              {}});
}

} // namespace beraad::commands
