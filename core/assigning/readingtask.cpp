// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assigning/readingtask.h"

#include "core/committee/readingbudget.h"

#include <algorithm>

namespace beraad::assigning {

using namespace domain;
using committee::PlanRecord;
using committee::RoundRecords;

namespace {

constexpr int kDigitsOfPart = 2;

QSet<MemberId> barredFrom(const PlanRecord& record, const QList<MemberId>& readers)
{
    QSet<MemberId> barred;
    for (const MemberId& reader : readers) {
        if (isClosed(doorTo(record.plan.id, reader, record.interests())))
            barred.insert(reader);
    }
    return barred;
}

QList<MemberId> earlierReaders(const PlanRecord& record, const RoundRecords* earlier)
{
    if (!earlier)
        return {};
    const auto before =
        std::find_if(earlier->plans.begin(), earlier->plans.end(),
                     [&](const PlanRecord& each) { return each.region.id == record.region.id; });
    return before == earlier->plans.end() ? QList<MemberId>() : before->readers;
}

} // namespace

ReadingTask readingTask(const RoundRecords& round, const RoundRecords* earlier,
                        const ReadingRules& rules)
{
    ReadingTask task;
    task.rules = rules;
    for (const Member& member : round.members) {
        if (member.role != MemberRole::Member)
            continue;
        task.readers.append(member.id);
        if (!member.expertise.isEmpty())
            task.expertise.insert(member.id, member.expertise);
    }
    for (const PlanRecord& record : round.plans) {
        if (record.plan.state == PlanState::Withdrawn)
            continue;
        PlanToRead plan;
        plan.plan = record.plan.id;
        plan.pages = committee::pagesOf(record.plan);
        plan.part = record.region.leadApplicant.postalCode.simplified().left(kDigitsOfPart);
        plan.barred = barredFrom(record, task.readers);
        plan.earlier = earlierReaders(record, earlier);
        plan.expertise = record.region.expertise;
        for (const Review& review : record.reviews) {
            if (record.readers.contains(review.member))
                plan.begun.append(review.member);
        }
        task.plans.append(plan);
    }
    return task;
}

} // namespace beraad::assigning
