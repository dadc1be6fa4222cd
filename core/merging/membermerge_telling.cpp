// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a merge tells of itself: for people before it is stored, and for the audit trail.
#include "core/merging/membermerge.h"

#include "core/merging/findingmerge.h"
#include "core/merging/mergeaudit.h"

#include <algorithm>

namespace beraad::merging {

using namespace domain;
using exchange::JudgedVersion;
using exchange::MemberWork;
using exchange::WordedFinding;

namespace {

/// What the merge does to the member's wish to discuss a plan.
std::optional<WishChange> wishChange(const QList<DiscussionWish>& before,
                                     const QList<DiscussionWish>& after, const PlanId& plan)
{
    const auto reasonIn = [&](const QList<DiscussionWish>& wishes) {
        const auto found =
            std::find_if(wishes.begin(), wishes.end(),
                         [&](const DiscussionWish& wish) { return wish.plan == plan; });
        return found == wishes.end() ? QString() : found->reason;
    };
    const QString reason = reasonIn(after);
    return reason == reasonIn(before) ? std::nullopt : std::optional(WishChange{reason});
}

} // namespace

/// How many fields of each plan are new, different or gone.
std::map<PlanId, ChangedPlan> MemberMerge::countChanges(const WorkFields& now) const
{
    struct Count
    {
        int before = 0;
        int after = 0;
        int changed = 0;
    };
    std::map<PlanId, Count> counts;
    for (const auto& [key, field] : now) {
        Count& count = counts[key.plan];
        ++count.after;
        const auto before = m_ours.find(key);
        if (before == m_ours.end() || before->second.value != field.value)
            ++count.changed;
    }
    for (const auto& [key, field] : m_ours) {
        Count& count = counts[key.plan];
        ++count.before;
        if (!now.contains(key))
            ++count.changed;
    }
    std::map<PlanId, ChangedPlan> plans;
    for (const auto& [id, count] : counts) {
        if (count.changed == 0)
            continue;
        ChangedPlan& plan = plans[id];
        plan.fields = count.changed;
        plan.change = count.after == 0    ? PlanChange::Withdrawn
                      : count.before == 0 ? PlanChange::New
                                          : PlanChange::Changed;
    }
    return plans;
}

QList<ChangedPlan> MemberMerge::changes() const
{
    const MemberWork after = this->after().work;
    const WorkFields fields = fieldsAfter();
    std::map<PlanId, ChangedPlan> plans = countChanges(fields);
    countFindings(m_before.work.findings, after.findings, plans);
    for (const ConflictDeclaration& each : after.declarations) {
        const bool closes =
            each.kind == DeclarationKind::Direct && !m_before.work.declarations.contains(each);
        if (closes && !plans.contains(each.plan)) // nothing was written on it
            plans[each.plan].change = PlanChange::Withdrawn;
    }
    for (const Review& review : after.reviews) {
        const auto changed = plans.find(review.plan);
        if (changed == plans.end() || review.state == ReviewState::Final)
            continue;
        const Field& state = fields.at({review.plan, Part::State, {}});
        changed->second.goesBackToDraft = std::get<ReviewState>(state.value) == ReviewState::Final;
    }
    for (const JudgedVersion& version : after.versions) {
        const auto changed = plans.find(version.plan);
        if (changed != plans.end())
            changed->second.isJudgedOnOlder =
                version.documents != m_facts->documents.value(version.plan);
    }
    for (auto& [id, plan] : plans)
        plan.wish = wishChange(m_before.work.wishes, after.wishes, id);
    addStated(after, plans);
    QList<ChangedPlan> all;
    for (auto& [id, plan] : plans) {
        plan.member = m_member;
        plan.plan = id;
        plan.isClosedByInterest = m_closed.contains(id);
        all.append(plan);
    }
    return all;
}

/// What is no field: lines that are added to those that are there.
void MemberMerge::addStated(const MemberWork& after, std::map<PlanId, ChangedPlan>& plans) const
{
    const auto of = [&](const PlanId& id) -> ChangedPlan& {
        const auto [plan, isAdded] = plans.try_emplace(id);
        if (isAdded)
            plan->second.change = PlanChange::Nothing;
        return plan->second;
    };
    for (const ConflictDeclaration& each : after.declarations) {
        if (m_before.work.declarations.contains(each) || m_closed.contains(each.plan))
            continue;
        ChangedPlan& plan = of(each.plan);
        if (plan.declared != DeclarationKind::Possible)
            plan.declared = each.kind;
    }
    for (const Stance& each : after.stances) {
        if (!m_before.work.stances.contains(each))
            ++of(each.plan).stances;
    }
}

QJsonArray MemberMerge::toldPassedOver() const
{
    QJsonArray told;
    for (const auto& [key, all] : m_alternatives) {
        for (const Alternative& each : all) {
            if (all.size() > 1 && &each != chosen(key))
                told.append(tellPassedOver(m_member, key, each));
        }
    }
    const QList<WordedFinding> after = findingsAfter();
    for (const Line& line : m_lines) {
        if (!line.isNew)
            continue;
        for (const WordedFinding& each : findingsPassedOver(line, after))
            told.append(tellPassedOver(m_member, each, line.contents.machine));
    }
    return told;
}

} // namespace beraad::merging
