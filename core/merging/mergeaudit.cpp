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

/// What changed in a review, as one entry; empty when nothing did.
QJsonObject tellReview(const Review& from, const Review& to)
{
    QJsonObject told;
    QJsonArray scores;
    for (const Score& score : to.scores) {
        if (from.score(score.criterion) != score)
            scores.append(auditJson(score));
    }
    QJsonArray evidence;
    for (const Evidence& each : to.evidence) {
        if (!from.evidence.contains(each))
            evidence.append(auditJson(each));
    }
    QJsonArray findings;
    for (const PointFinding& finding : to.findings) {
        if (from.finding(finding.point) != finding)
            findings.append(auditJson(finding));
    }
    QJsonArray themes;
    for (const ThemeFinding& finding : to.themes) {
        if (from.onTheme(finding.theme) != finding)
            themes.append(auditJson(finding));
    }
    const auto add = [&](const QString& what, const QJsonArray& parts) {
        if (!parts.isEmpty())
            told.insert(what, parts);
    };
    if (const QJsonObject head = auditJson(to); head != auditJson(from))
        told.insert(u"review"_s, head);
    add(u"scores"_s, scores);
    add(u"evidence"_s, evidence);
    add(u"findings"_s, findings);
    add(u"themes"_s, themes);
    if (told.isEmpty())
        return told;
    told.insert(u"plan"_s, to.plan.text());
    told.insert(u"member"_s, to.member.text());
    return told;
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

QJsonArray tell(const MemberId& member, const MemberWork& from, const MemberWork& to)
{
    QJsonArray told;
    for (const Review& review : to.reviews) {
        const auto before =
            std::find_if(from.reviews.begin(), from.reviews.end(),
                         [&](const Review& each) { return each.plan == review.plan; });
        const QJsonObject entry =
            tellReview(before == from.reviews.end() ? Review() : *before, review);
        if (!entry.isEmpty())
            told.append(entry);
    }
    tellRecords(u"mark"_s, from.marks, to.marks, told);
    tellRecords(u"question"_s, from.questions, to.questions, told);
    tellRecords(u"stance"_s, from.stances, to.stances, told);
    tellRecords(u"wish"_s, from.wishes, to.wishes, told);
    tellRecords(u"declaration"_s, from.declarations, to.declarations, told);
    for (const exchange::WordedFinding& each : to.findings) {
        if (!from.findings.contains(each))
            told.append(
                entryOf(each.finding.plan, member, u"jointFinding"_s, auditJson(each.finding)));
    }
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

QJsonObject tellPassedOver(const MemberId& member, const exchange::WordedFinding& worded,
                           const QString& machine)
{
    QJsonObject told = entryOf(worded.finding.plan, member, u"jointFindingPassedOver"_s,
                               auditJson(worded.finding));
    told.insert(u"machine"_s, machine);
    told.insert(u"at"_s, worded.at.toUTC().toString(Qt::ISODate));
    return told;
}

} // namespace beraad::merging
