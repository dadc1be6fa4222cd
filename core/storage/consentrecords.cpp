// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/consentrecords.h"

#include "core/storage/dossier.h"
#include "core/storage/rowsbyowner.h"

namespace beraad::storage {

using namespace domain;

namespace {

ConsentRule readRule(const Row& row)
{
    return {row.number("fewest_reviews"), row.real("difference_from"),
            row.number("unjudged_counts") != 0, row.choice<RecommendationRule>("recommendations")};
}

DiscussionWish readWish(const Row& row)
{
    return {row.id<PlanId>("plan"), row.id<MemberId>("member"), row.text("reason"),
            row.time("wished_at")};
}

} // namespace

Result<ConsentRule> ConsentRecords::rule(const RoundId& round) const
{
    BERAAD_TRY(const auto rule, m_dossier.database().first(
                                    QStringLiteral("SELECT * FROM consent_rule WHERE round = ?"),
                                    {stored(round)}, readRule));
    return rule.value_or(ConsentRule());
}

Result<void> ConsentRecords::save(const RoundId& round, const ConsentRule& rule)
{
    return m_dossier.database().run(
        QStringLiteral("INSERT INTO consent_rule (round, fewest_reviews, difference_from, "
                       "unjudged_counts, recommendations) VALUES (?, ?, ?, ?, ?) "
                       "ON CONFLICT (round) DO UPDATE SET "
                       "fewest_reviews = excluded.fewest_reviews, "
                       "difference_from = excluded.difference_from, "
                       "unjudged_counts = excluded.unjudged_counts, "
                       "recommendations = excluded.recommendations"),
        {stored(round), rule.fewestReviews, rule.differenceFrom, rule.unjudgedCounts ? 1 : 0,
         stored(rule.recommendations)});
}

Result<QList<DiscussionWish>> ConsentRecords::wishes(const PlanId& plan) const
{
    return m_dossier.database().list(
        QStringLiteral("SELECT * FROM discussion_wish WHERE plan = ? ORDER BY wished_at, member"),
        {stored(plan)}, readWish);
}

Result<QList<DiscussionWish>> ConsentRecords::wishes(const RoundId& round,
                                                     const MemberId& member) const
{
    return m_dossier.database().list(
        QStringLiteral("SELECT w.* FROM discussion_wish w JOIN plan p ON p.id = w.plan "
                       "WHERE p.round = ? AND w.member = ? ORDER BY w.plan"),
        {stored(round), stored(member)}, readWish);
}

Result<void> ConsentRecords::save(const DiscussionWish& wish)
{
    return m_dossier.database().run(
        QStringLiteral("INSERT INTO discussion_wish (plan, member, reason, wished_at) "
                       "VALUES (?, ?, ?, ?) ON CONFLICT (plan, member) DO UPDATE SET "
                       "reason = excluded.reason, wished_at = excluded.wished_at"),
        {stored(wish.plan), stored(wish.member), stored(wish.reason), stored(wish.wishedAt)});
}

Result<void> ConsentRecords::removeWish(const PlanId& plan, const MemberId& member)
{
    return m_dossier.database().run(
        QStringLiteral("DELETE FROM discussion_wish WHERE plan = ? AND member = ?"),
        {stored(plan), stored(member)});
}

} // namespace beraad::storage
