// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/agendaproposal.h"

#include "core/commands/roundreader.h"
#include "core/committee/agenda.h"
#include "core/committee/consent.h"
#include "core/storage/meetingrecords.h"

#include <algorithm>

namespace beraad::commands {

using namespace domain;
using committee::AgendaOrder;
using committee::AgendaPlan;
using committee::PlanRecord;
using committee::RoundRecords;

namespace {

/// Those that the plenary is still to take, by number.
struct OpenPlans
{
    QList<AgendaPlan> all;
    QList<AgendaPlan> consent;
    QList<AgendaPlan> discussion;
    QHash<PlanId, AgendaItem> items; ///< what each has on the agenda
};

AgendaItem itemFor(const PlanRecord& record, const QList<AgendaItem>& before)
{
    const auto known = std::find_if(before.begin(), before.end(), [&](const AgendaItem& each) {
        return each.plan == record.plan.id;
    });
    AgendaItem item = known == before.end() ? AgendaItem() : *known;
    item.plan = record.plan.id;
    item.title = QStringLiteral("%1 (%2)").arg(record.region.name).arg(record.region.number);
    return item;
}

OpenPlans openPlans(const RoundRecords& records, const QList<AgendaItem>& before)
{
    OpenPlans open;
    for (const PlanRecord& record : records.plans) {
        const AgendaItem item = itemFor(record, before);
        if (record.isNotAssessed() || item.startedAt.isValid())
            continue;
        const QList<MemberId> leaving =
            mustLeave(records.members, record.plan.id, record.interests());
        const AgendaPlan plan{record.plan.id, QSet<MemberId>(leaving.begin(), leaving.end())};
        const bool isConsent =
            committee::reasonsToDiscuss(records.consentRule, records.rubric, record).isEmpty();
        open.all.append(plan);
        (isConsent ? open.consent : open.discussion).append(plan);
        open.items.insert(plan.plan, item);
    }
    return open;
}

int changesIn(const QList<AgendaItem>& items, const QList<AgendaPlan>& plans)
{
    QHash<PlanId, AgendaPlan> byId;
    for (const AgendaPlan& plan : plans)
        byId.insert(plan.plan, plan);
    QList<AgendaPlan> ordered;
    for (const AgendaItem& item : items)
        ordered.append(byId.value(item.plan));
    return committee::roomChanges(ordered);
}

/// At its place among what is still to be taken; behind all plans what was behind them.
void putBackOthers(QList<AgendaItem>& items, const QList<AgendaItem>& before)
{
    QList<AgendaItem> open = before;
    open.removeIf([](const AgendaItem& each) { return each.startedAt.isValid(); });
    const auto lastPlan = std::find_if(open.rbegin(), open.rend(),
                                       [](const AgendaItem& each) { return !each.plan.isNull(); });
    const qsizetype behindPlans = open.rend() - lastPlan;
    for (qsizetype place = 0; place < open.size(); ++place) {
        if (open[place].kind == ItemKind::Other)
            items.insert(place < behindPlans ? std::min(place, items.size()) : items.size(),
                         open[place]);
    }
}

} // namespace

Result<AgendaProposal> proposedAgenda(storage::Dossier& dossier, const RoundId& round, int minutes)
{
    BERAAD_TRY(const RoundRecords records, readRound(dossier, round));
    BERAAD_TRY(const auto plenary, storage::MeetingRecords(dossier).plenary(round));
    const QList<AgendaItem> before = plenary.value_or(Plenary()).items;
    OpenPlans open = openPlans(records, before);
    AgendaProposal proposal;
    const AgendaOrder freely = committee::orderAgenda(open.all);
    const AgendaOrder order =
        open.consent.isEmpty() ? freely : committee::orderAgenda(open.consent, open.discussion);
    for (const PlanId& plan : order.plans) {
        AgendaItem& item = open.items[plan];
        const bool isConsent = proposal.items.size() < open.consent.size();
        item.kind = isConsent ? ItemKind::Consent : ItemKind::Discussion;
        item.minutes = isConsent ? kMinutesAConsentItem : minutes;
        proposal.items.append(item);
    }
    proposal.changes = changesIn(proposal.items, open.all);
    proposal.atLeast = freely.atLeast;
    proposal.inOrderOfNumber = freely.inGivenOrder;
    putBackOthers(proposal.items, before);
    return proposal;
}

} // namespace beraad::commands
