// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/consentjson.h"

#include "core/json/fields.h"

using namespace Qt::StringLiterals;

namespace beraad::json {

using namespace domain;

namespace {

constexpr int kMostReviews = 1'000;

} // namespace

QJsonObject toJson(const ConsentRule& rule)
{
    return {{u"fewestReviews"_s, rule.fewestReviews},
            {u"differenceFrom"_s, rule.differenceFrom},
            {u"unjudgedCounts"_s, rule.unjudgedCounts},
            {u"recommendations"_s, keyOf(rule.recommendations)}};
}

ConsentRule readConsentRule(const Fields& fields)
{
    return {int(fields.number(u"fewestReviews"_s, 0, kMostReviews)),
            fields.real(u"differenceFrom"_s), fields.flag(u"unjudgedCounts"_s),
            fields.choice<RecommendationRule>(u"recommendations"_s)};
}

QJsonObject toJson(const DiscussionWish& wish)
{
    QJsonObject json{{u"plan"_s, wish.plan.text()},
                     {u"member"_s, wish.member.text()},
                     {u"reason"_s, wish.reason}};
    put(json, u"wishedAt"_s, wish.wishedAt);
    return json;
}

DiscussionWish readWish(const Fields& fields)
{
    return {fields.id<PlanId>(u"plan"_s), fields.id<MemberId>(u"member"_s),
            fields.text(u"reason"_s), fields.time(u"wishedAt"_s)};
}

} // namespace beraad::json
