// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/preadvices.h"

#include "core/commands/roundreader.h"
#include "core/domain/access.h"
#include "core/exchange/inpackage.h"
#include "core/storage/dossier.h"
#include "core/storage/memberrecords.h"
#include "core/storage/reviewrecords.h"

#include <algorithm>

namespace beraad::exchange {

using namespace domain;
using storage::Dossier;
using storage::ReviewRecords;

namespace {

bool isOfLeader(const Review& preAdvice, const RoundContents& contents)
{
    return std::any_of(contents.leaders.begin(), contents.leaders.end(),
                       [&](const Member& leader) { return leader.id == preAdvice.member; });
}

} // namespace

Result<void> collectPreAdvices(Dossier& dossier, const Plan& plan, RoundContents& contents)
{
    BERAAD_TRY(const committee::PlanRecord record, commands::readPlan(dossier, plan.id));
    const bool isOpen =
        hasFinished(record.reviews, contents.member.id) &&
        accessTo(Matter::SeePreAdvice, record.situation(), contents.member) == ReviewAccess::Open;
    if (!isOpen)
        return {};
    for (Review preAdvice : record.preAdvices) {
        if (preAdvice.state != ReviewState::Final || !isOfLeader(preAdvice, contents))
            continue;
        preAdvice.id = reviewIdOf(preAdvice.plan, preAdvice.member);
        for (Evidence& evidence : preAdvice.evidence)
            evidence.review = preAdvice.id;
        preAdvice.findings.removeIf(
            [&](const PointFinding& finding) { return !hasPoint(contents, finding.point); });
        contents.preAdvices.append(readable(preAdvice, plan));
    }
    return {};
}

QString contradictionInPreAdvices(const RoundContents& contents)
{
    for (const Review& each : contents.preAdvices) {
        const Plan* plan = planOf(contents, each.plan);
        const bool fits = plan && isOfLeader(each, contents) && each.state == ReviewState::Final &&
                          each.id == reviewIdOf(each.plan, each.member) &&
                          readable(each, *plan) == each;
        if (!fits)
            return QStringLiteral("a pre-advice on something else");
    }
    return {};
}

Result<void> storePreAdvices(Dossier& dossier, const RoundContents& contents)
{
    ReviewRecords records(dossier);
    for (const Plan& plan : contents.plans) {
        BERAAD_TRY(const QList<Review> before, records.preAdvices(plan.id));
        for (const Review& each : before)
            BERAAD_CHECK(records.remove(each.id));
    }
    for (const Review& each : contents.preAdvices) {
        BERAAD_TRY(const Interests interests, storage::MemberRecords(dossier).interests(each.plan));
        if (!isClosed(doorTo(each.plan, contents.member.id, interests)))
            BERAAD_CHECK(records.replace(each));
    }
    return {};
}

} // namespace beraad::exchange
