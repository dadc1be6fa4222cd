// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/advice/comparison.h"

#include "core/committee/agreement.h"
#include "core/domain/access.h"
#include "core/domain/rules.h"

#include <algorithm>

namespace beraad::ui {

using namespace domain;
using committee::PlanRecord;

namespace {

const Review* reviewOf(const PlanRecord& record, const MemberId& member)
{
    const auto found = std::find_if(record.reviews.begin(), record.reviews.end(),
                                    [&](const Review& review) { return review.member == member; });
    return found == record.reviews.end() ? nullptr : &*found;
}

bool hasFinalReview(const PlanRecord& record, const MemberId& member)
{
    const Review* review = reviewOf(record, member);
    return review && review->state == ReviewState::Final;
}

} // namespace

Comparison::Comparison(Rubric rubric, const PlanRecord& record, const QList<Member>& members,
                       const Member& viewer)
    : m_rubric(std::move(rubric))
{
    for (const Member& member : members) {
        // Who read the plan and was then taken off it still has a say.
        const bool reads = record.readers.contains(member.id) || hasFinalReview(record, member.id);
        if (!reads || hasConflict(record.conflicts, record.plan.id, member.id))
            continue;
        m_readers.append(columnOf(member, record, viewer));
    }
    addPreAdvices(record, members, viewer);
    const QList<Review> counting = record.countingReviews();
    for (const Criterion& criterion : m_rubric.criteria()) {
        if (committee::readersDiffer(criterion.scale,
                                     committee::finalJudgements(criterion, counting)))
            m_differing << criterion.key;
    }
    m_knockedOut = knockOutsNotMet(m_rubric, counting);
}

void Comparison::addPreAdvices(const PlanRecord& record, const QList<Member>& members,
                               const Member& viewer)
{
    if (accessTo(Matter::SeePreAdvice, record.situation(), viewer) != ReviewAccess::Open)
        return;
    for (const Review& preAdvice : record.preAdvices) {
        if (preAdvice.state != ReviewState::Final && !mayAdvise(viewer.role))
            continue;
        const auto author = std::find_if(members.begin(), members.end(), [&](const Member& member) {
            return member.id == preAdvice.member;
        });
        if (author != members.end())
            m_readers.append({*author, preAdvice, false, true});
    }
}

int Comparison::readerCount() const
{
    return int(std::count_if(m_readers.begin(), m_readers.end(),
                             [](const ReaderColumn& column) { return !column.isPreAdvice; }));
}

ReaderColumn Comparison::columnOf(const Member& member, const PlanRecord& record,
                                  const Member& viewer) const
{
    ReaderColumn column{member, std::nullopt, false, false};
    const Review* review = reviewOf(record, member.id);
    if (!review)
        return column;
    const bool isOpen =
        review->state == ReviewState::Final || member.id == viewer.id || mayAdvise(viewer.role);
    if (isOpen)
        column.review = *review;
    else
        column.isHidden = true;
    return column;
}

bool Comparison::recommendationsDiffer() const
{
    std::optional<Outcome> first;
    for (const ReaderColumn& reader : m_readers) {
        if (reader.isPreAdvice || !reader.isFinal() || !reader.review->recommendation)
            continue;
        if (first && *first != *reader.review->recommendation)
            return true;
        first = reader.review->recommendation;
    }
    return false;
}

int Comparison::talkCount() const
{
    const QList<Criterion> criteria = m_rubric.criteria();
    return int(std::count_if(criteria.begin(), criteria.end(),
                             [this](const Criterion& one) { return asksForTalk(one.key); }));
}

std::optional<QString> Comparison::nextTalk(const QString& criterion) const
{
    const QList<Criterion> criteria = m_rubric.criteria();
    const auto count = int(criteria.size());
    int at = -1;
    for (int i = 0; i < count; ++i) {
        if (criteria.at(i).key == criterion)
            at = i;
    }
    for (int step = 1; step <= count; ++step) {
        const QString& key = criteria.at((at + step) % count).key;
        if (asksForTalk(key))
            return key;
    }
    return std::nullopt;
}

} // namespace beraad::ui
