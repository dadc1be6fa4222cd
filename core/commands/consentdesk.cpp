// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/consentdesk.h"

#include "core/commands/auditjson.h"
#include "core/commands/history.h"
#include "core/commands/roundreader.h"
#include "core/domain/access.h"
#include "core/domain/rules.h"
#include "core/storage/consentrecords.h"
#include "core/storage/dossier.h"
#include "core/storage/planrecords.h"
#include "core/storage/programmerecords.h"

#include <algorithm>

namespace beraad::commands {

using namespace domain;
using storage::ConsentRecords;
using storage::Dossier;

namespace {

Edit::Step savingWish(const DiscussionWish& wish)
{
    return [wish](Dossier& dossier) { return ConsentRecords(dossier).save(wish); };
}

Edit::Step removingWish(const DiscussionWish& wish)
{
    return [wish](Dossier& dossier) {
        return ConsentRecords(dossier).removeWish(wish.plan, wish.member);
    };
}

Edit::Step savingRule(const RoundId& round, const ConsentRule& rule)
{
    return [round, rule](Dossier& dossier) { return ConsentRecords(dossier).save(round, rule); };
}

} // namespace

Result<void> ConsentDesk::maySetRule(const RoundId& id) const
{
    BERAAD_TRY(const Round round, storage::ProgrammeRecords(m_history.dossier()).round(id));
    BERAAD_CHECK(mayChange(round));
    const MemberRole role = m_history.actor().role;
    return mayAdvise(role) ? Result<void>()
                           : Result<void>(Error(ErrorKind::NotAllowedForRole, {keyOf(role)}));
}

Result<void> ConsentDesk::setRule(const RoundId& round, const ConsentRule& rule)
{
    BERAAD_CHECK(maySetRule(round));
    BERAAD_TRY(const ConsentRule before, ConsentRecords(m_history.dossier()).rule(round));
    if (before == rule)
        return {};
    return m_history.perform({{Action::ConsentRuleSet, {}},
                              round.text(),
                              auditJson(before),
                              auditJson(rule),
                              savingRule(round, rule),
                              savingRule(round, before),
                              QStringLiteral("consent rule ") + round.text()});
}

Result<void> ConsentDesk::mayChangeRoundOf(const PlanId& id) const
{
    Dossier& dossier = m_history.dossier();
    BERAAD_TRY(const Plan plan, storage::PlanRecords(dossier).plan(id));
    BERAAD_TRY(const Round round, storage::ProgrammeRecords(dossier).round(plan.round));
    return mayChange(round);
}

Result<void> ConsentDesk::mayWish(const PlanId& id) const
{
    BERAAD_CHECK(mayChangeRoundOf(id));
    BERAAD_TRY(const committee::PlanRecord record, readPlan(m_history.dossier(), id));
    BERAAD_CHECK(mayBeAssessed(record.plan, record.region));
    const Actor& actor = m_history.actor();
    return mayWishDiscussion(record.situation(), record.region,
                             {actor.member, actor.name, {}, actor.role});
}

Result<std::optional<DiscussionWish>> ConsentDesk::ownWish(const PlanId& plan) const
{
    BERAAD_TRY(const auto wishes, ConsentRecords(m_history.dossier()).wishes(plan));
    const auto own = std::find_if(wishes.begin(), wishes.end(), [this](const DiscussionWish& wish) {
        return wish.member == m_history.actor().member;
    });
    return own == wishes.end() ? std::optional<DiscussionWish>() : std::optional(*own);
}

Result<void> ConsentDesk::wish(const PlanId& plan, const QString& reason)
{
    BERAAD_CHECK(mayWish(plan));
    if (reason.trimmed().isEmpty())
        return Error(ErrorKind::ReasonMissing);
    BERAAD_TRY(const auto before, ownWish(plan));
    const DiscussionWish after{plan, m_history.actor().member, reason.trimmed(),
                               m_history.dossier().clock().now()};
    return m_history.perform({{Action::DiscussionWished, plan},
                              plan.text(),
                              before ? auditJson(*before) : QJsonObject(),
                              auditJson(after),
                              savingWish(after),
                              before ? savingWish(*before) : removingWish(after),
                              {}});
}

Result<void> ConsentDesk::withdraw(const PlanId& plan)
{
    BERAAD_CHECK(mayChangeRoundOf(plan));
    BERAAD_TRY(const auto own, ownWish(plan));
    if (!own)
        return Error(ErrorKind::RecordNotFound, {plan.text()});
    return m_history.perform({{Action::DiscussionWishWithdrawn, plan},
                              plan.text(),
                              auditJson(*own),
                              {},
                              removingWish(*own),
                              savingWish(*own),
                              {}});
}

} // namespace beraad::commands
