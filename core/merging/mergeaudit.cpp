// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/merging/mergeaudit.h"

#include "core/commands/auditjson.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace beraad::merging {

using namespace domain;
using commands::auditJson;
using exchange::MemberWork;

namespace {

QJsonObject entryOf(const PlanId& plan, const MemberId& member, const QString& what,
                    const QJsonObject& record)
{
    return {{u"plan"_s, plan.text()}, {u"member"_s, member.text()}, {what, record}};
}

template <typename Record>
void tellRecords(const QString& what, const QList<Record>& from, const QList<Record>& to,
                 QJsonArray& told)
{
    for (const Record& record : to) {
        if (!from.contains(record))
            told.append(entryOf(record.plan, record.member, what, auditJson(record)));
    }
}

void tellReview(const Review& from, const Review& to, QJsonArray& told)
{
    const auto tellPart = [&](const QString& what, const QJsonObject& record) {
        told.append(entryOf(to.plan, to.member, what, record));
    };
    if (auditJson(from) != auditJson(to))
        tellPart(u"review"_s, auditJson(to));
    for (const Score& score : to.scores) {
        if (from.score(score.criterion) != score)
            tellPart(u"score"_s, auditJson(score));
    }
    for (const Evidence& evidence : to.evidence) {
        if (!from.evidence.contains(evidence))
            tellPart(u"evidence"_s, auditJson(evidence));
    }
    for (const PointFinding& finding : to.findings) {
        if (from.finding(finding.point) != finding)
            tellPart(u"finding"_s, auditJson(finding));
    }
}

/// A value as the trail tells records of its kind.
class TellValue
{
public:
    explicit TellValue(const FieldKey& key)
        : m_key(key)
    {
    }

    QJsonObject operator()(ReviewState state) const { return {{u"state"_s, keyOf(state)}}; }
    QJsonObject operator()(Outcome outcome) const
    {
        return {{u"recommendation"_s, keyOf(outcome)}};
    }
    QJsonObject operator()(const QString& text) const
    {
        if (m_key.part == Part::Remarks)
            return {{u"remarks"_s, text}};
        return auditJson(Score{m_key.which, {}, text});
    }
    QJsonObject operator()(const Judgement& judgement) const
    {
        return auditJson(Score{m_key.which, judgement, {}});
    }
    template <typename Record> QJsonObject operator()(const Record& record) const
    {
        return auditJson(record);
    }

private:
    const FieldKey& m_key;
};

} // namespace

QJsonArray tell(const MemberWork& from, const MemberWork& to)
{
    QJsonArray told;
    for (const Review& review : to.reviews) {
        const auto before =
            std::find_if(from.reviews.begin(), from.reviews.end(),
                         [&](const Review& each) { return each.plan == review.plan; });
        tellReview(before == from.reviews.end() ? Review() : *before, review, told);
    }
    tellRecords(u"mark"_s, from.marks, to.marks, told);
    tellRecords(u"question"_s, from.questions, to.questions, told);
    tellRecords(u"declaration"_s, from.declarations, to.declarations, told);
    return told;
}

QJsonObject tellPassedOver(const MemberId& member, const FieldKey& key,
                           const Alternative& alternative)
{
    QJsonObject told = entryOf(key.plan, member, u"passedOver"_s,
                               std::visit(TellValue(key), alternative.field.value));
    told.insert(u"part"_s, keyOf(key.part));
    told.insert(u"machine"_s, alternative.machine);
    told.insert(u"at"_s, alternative.field.at.toUTC().toString(Qt::ISODate));
    return told;
}

} // namespace beraad::merging
