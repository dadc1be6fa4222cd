// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/consensusjson.h"

#include "core/json/fields.h"
#include "core/json/reviewjson.h"

using namespace Qt::StringLiterals;

namespace beraad::json {

using namespace domain;

namespace {

constexpr int kMostEditions = 1'000'000;
constexpr auto kMinorityHolders = "minorityHolders"_L1;

QJsonObject holderJson(const MemberId& holder)
{
    return {{u"member"_s, holder.text()}};
}

MemberId readMinorityHolder(const Fields& fields)
{
    return fields.id<MemberId>(u"member"_s);
}

Citation readCitation(const Fields& fields)
{
    Citation citation;
    if (fields.contains(u"member"_s))
        citation.member = fields.id<MemberId>(u"member"_s);
    if (fields.contains(u"evidence"_s))
        citation.evidence = fields.id<EvidenceId>(u"evidence"_s);
    citation.passage = readPassage(fields.object(u"passage"_s));
    return citation;
}

} // namespace

QJsonObject toJson(const Citation& citation)
{
    QJsonObject json{{u"passage"_s, toJson(citation.passage)}};
    put(json, u"member"_s, citation.member);
    put(json, u"evidence"_s, citation.evidence);
    return json;
}

QJsonObject toJson(const JointFinding& finding)
{
    const auto citation = [](const Citation& each) { return toJson(each); };
    QJsonObject json{{u"plan"_s, finding.plan.text()},
                     {u"criterion"_s, finding.criterion},
                     {u"text"_s, finding.text},
                     {u"minorityView"_s, finding.minorityView},
                     {u"citations"_s, toArray(finding.citations, citation)},
                     {u"edition"_s, finding.edition}};
    if (!finding.minorityView.isEmpty()) // also when nobody is named: who reads it knows that
        json.insert(kMinorityHolders, toArray(finding.minorityHolders, holderJson));
    putJudgement(json, finding.judgement);
    return json;
}

bool namesMinorityHolders(const Fields& fields)
{
    return fields.contains(kMinorityHolders);
}

JointFinding readJointFinding(const Fields& fields)
{
    JointFinding finding;
    finding.plan = fields.id<PlanId>(u"plan"_s);
    finding.criterion = fields.text(u"criterion"_s);
    finding.judgement = readJudgement(fields);
    finding.text = fields.text(u"text"_s);
    finding.minorityView = fields.text(u"minorityView"_s);
    if (namesMinorityHolders(fields))
        finding.minorityHolders = fields.list(kMinorityHolders, readMinorityHolder);
    finding.citations = fields.list(u"citations"_s, readCitation);
    finding.edition = int(fields.number(u"edition"_s, 1, kMostEditions));
    return finding;
}

QJsonObject toJson(const Stance& stance)
{
    QJsonObject json{{u"id"_s, stance.id.text()},        {u"plan"_s, stance.plan.text()},
                     {u"criterion"_s, stance.criterion}, {u"member"_s, stance.member.text()},
                     {u"edition"_s, stance.edition},     {u"kind"_s, keyOf(stance.kind)},
                     {u"remark"_s, stance.remark}};
    put(json, u"takenAt"_s, stance.takenAt);
    return json;
}

Stance readStance(const Fields& fields)
{
    return {fields.id<StanceId>(u"id"_s),
            fields.id<PlanId>(u"plan"_s),
            fields.text(u"criterion"_s),
            fields.id<MemberId>(u"member"_s),
            int(fields.number(u"edition"_s, 1, kMostEditions)),
            fields.choice<StanceKind>(u"kind"_s),
            fields.text(u"remark"_s),
            fields.time(u"takenAt"_s)};
}

} // namespace beraad::json
