// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/archivejson.h"

#include "core/commands/auditjson.h"
#include "core/json/clarificationjson.h"
#include "core/json/consensusjson.h"
#include "core/json/consentjson.h"
#include "core/json/fields.h"
#include "core/json/recordjson.h"
#include "core/json/reviewjson.h"

using namespace Qt::StringLiterals;

namespace beraad::archive {

using namespace domain;
using commands::auditJson;
using json::put;
using json::toArray;

namespace {

const auto kWritten = [](const auto& record) { return json::toJson(record); };

QJsonObject adviceJson(const Advice& advice)
{
    QJsonObject object = json::toJson(advice);
    QJsonArray points;
    const QJsonArray told = object.value(u"improvementPoints"_s).toArray();
    for (qsizetype i = 0; i < told.size(); ++i) {
        QJsonObject point = told.at(i).toObject();
        point.remove(u"passages"_s); // the same, without who cited them
        point.insert(u"citations"_s, toArray(advice.improvementPoints.at(i).citations, kWritten));
        points.append(point);
    }
    object.insert(u"improvementPoints"_s, points);
    return object;
}

QJsonObject clarificationJson(const Clarification& clarification)
{
    QJsonObject object = json::toJson(clarification);
    const auto id = [](const QuestionId& question) { return question.text(); };
    object.insert(u"questions"_s, toArray(clarification.questions, id));
    return object;
}

QJsonObject earlierJson(const committee::EarlierPoint& earlier)
{
    QJsonObject object{{u"round"_s, earlier.round},
                       {u"point"_s, earlier.point.id.text()},
                       {u"text"_s, earlier.point.text}};
    if (earlier.followUp)
        object.insert(u"followUp"_s, auditJson(*earlier.followUp));
    return object;
}

QJsonObject conflictJson(const ConflictOfInterest& conflict)
{
    QJsonObject object = auditJson(conflict);
    put(object, u"declaredAt"_s, conflict.declaredAt);
    return object;
}

QJsonObject replacedJson(const ReplacedDocument& document)
{
    QJsonObject object{{u"document"_s, document.document},
                       {u"fileName"_s, document.fileName},
                       {u"replacedBy"_s, document.replacedBy}};
    put(object, u"replacedAt"_s, document.replacedAt);
    return object;
}

QJsonObject releaseJson(const LetterRelease& release)
{
    QJsonObject object{{u"digest"_s, release.digest}, {u"look"_s, release.look}};
    put(object, u"kind"_s, release.kind);
    put(object, u"language"_s, release.language);
    put(object, u"preparedBy"_s, release.preparedBy);
    put(object, u"preparedAt"_s, release.preparedAt);
    put(object, u"releasedBy"_s, release.releasedBy);
    put(object, u"releasedAt"_s, release.releasedAt);
    return object;
}

QJsonObject callJson(const RegionCall& call)
{
    QJsonObject object{
        {u"id"_s, call.id.text()}, {u"member"_s, call.member.text()}, {u"remark"_s, call.remark}};
    put(object, u"calledAt"_s, call.calledAt);
    return object;
}

QJsonObject requiredPartJson(const RequiredPart& part)
{
    return {{u"id"_s, part.id.text()},
            {u"name"_s, part.name},
            {u"position"_s, part.position},
            {u"retired"_s, part.isRetired}};
}

QJsonObject partJson(const PlanPart& part)
{
    QJsonObject object{
        {u"part"_s, part.part.text()}, {u"document"_s, part.document}, {u"remark"_s, part.remark}};
    put(object, u"state"_s, part.state);
    put(object, u"receivedOn"_s, part.receivedOn);
    if (part.firstPage)
        object.insert(u"firstPage"_s, *part.firstPage);
    if (part.lastPage)
        object.insert(u"lastPage"_s, *part.lastPage);
    return object;
}

QJsonObject admissionJson(const PlanAdmission& admission)
{
    QJsonObject object{{u"reason"_s, admission.reason}, {u"member"_s, admission.member.text()}};
    put(object, u"admittedAt"_s, admission.admittedAt);
    return object;
}

QJsonObject supportJson(const Support& support)
{
    return {{u"criticalFriend"_s, support.criticalFriend},
            {u"halfDaysEntitled"_s, support.halfDaysEntitled},
            {u"remark"_s, support.remark}};
}

QJsonObject visitJson(const Visit& visit)
{
    QJsonObject object{{u"id"_s, visit.id.text()},
                       {u"halfDays"_s, visit.halfDays},
                       {u"who"_s, visit.who},
                       {u"remark"_s, visit.remark}};
    put(object, u"day"_s, visit.day);
    return object;
}

QJsonObject removalJson(const Removal& removal)
{
    QJsonObject object{{u"id"_s, removal.id.text()},
                       {u"round"_s, removal.round.text()},
                       {u"member"_s, removal.member.text()},
                       {u"reason"_s, removal.reason},
                       {u"marks"_s, removal.removed.marks},
                       {u"readingPlaces"_s, removal.removed.readingPlaces},
                       {u"questions"_s, removal.removed.questions},
                       {u"keptReturns"_s, removal.removed.keptReturns},
                       {u"drafts"_s, removal.removed.drafts}};
    put(object, u"removedAt"_s, removal.removedAt);
    return object;
}

QList<Review> finalOnes(QList<Review> reviews)
{
    reviews.removeIf([](const Review& review) { return review.state != ReviewState::Final; });
    return reviews;
}

void putJudgements(QJsonObject& object, const committee::PlanRecord& record)
{
    const auto id = [](const MemberId& member) { return member.text(); };
    object.insert(u"readers"_s, toArray(record.readers, id));
    put(object, u"leadReader"_s, record.leadReader);
    object.insert(u"reviews"_s, toArray(finalOnes(record.reviews), kWritten));
    object.insert(u"preAdvices"_s, toArray(record.preAdvices, kWritten));
    object.insert(u"findings"_s, toArray(record.findings, kWritten));
    object.insert(u"stances"_s, toArray(record.stances, kWritten));
    object.insert(u"clarifications"_s, toArray(record.clarifications, clarificationJson));
    object.insert(u"earlierPoints"_s, toArray(record.earlierPoints, earlierJson));
    if (record.advice && record.advice->state == AdviceState::Adopted)
        object.insert(u"advice"_s, adviceJson(*record.advice));
    if (record.decision)
        object.insert(u"decision"_s, auditJson(*record.decision));
    const auto settlement = [](const Settlement& each) { return auditJson(each); };
    object.insert(u"settlements"_s, toArray(record.settlements, settlement));
}

void putInterests(QJsonObject& object, const committee::PlanRecord& record)
{
    object.insert(u"conflicts"_s, toArray(record.conflicts, conflictJson));
    object.insert(u"declarations"_s, toArray(record.declarations, kWritten));
    object.insert(u"measures"_s, toArray(record.measures, kWritten));
    object.insert(u"wishes"_s, toArray(record.wishes, kWritten));
}

QJsonObject plenaryJson(const Plenary& plenary)
{
    const auto presence = [](const Presence& each) { return auditJson(each); };
    const auto item = [](const AgendaItem& each) {
        QJsonObject told = auditJson(each);
        if (each.votes)
            told.insert(u"votes"_s, json::toJson(*each.votes)); // as those of an advice
        return told;
    };
    QJsonObject object = auditJson(plenary.meeting);
    object.insert(u"items"_s, toArray(plenary.items, item));
    object.insert(u"presences"_s, toArray(plenary.presences, presence));
    return object;
}

} // namespace

QJsonObject planJson(const PlanPapers& papers)
{
    QJsonObject object{{u"plan"_s, json::toJson(papers.record.plan)},
                       {u"region"_s, json::toJson(papers.record.region)}};
    putJudgements(object, papers.record);
    putInterests(object, papers.record);
    const auto letter = [](const SentLetter& each) { return toJson(each); };
    object.insert(u"parts"_s, toArray(papers.parts, partJson));
    if (papers.admission)
        object.insert(u"admission"_s, admissionJson(*papers.admission));
    object.insert(u"replacedDocuments"_s, toArray(papers.replaced, replacedJson));
    object.insert(u"questions"_s, toArray(papers.questions, kWritten));
    object.insert(u"letters"_s, toArray(papers.letters, letter));
    object.insert(u"releases"_s, toArray(papers.releases, releaseJson));
    object.insert(u"calls"_s, toArray(papers.calls, callJson));
    object.insert(u"visits"_s, toArray(papers.visits, visitJson));
    if (papers.support)
        object.insert(u"support"_s, supportJson(*papers.support));
    return object;
}

QJsonObject roundJson(const RoundPapers& papers)
{
    const auto observation = [](const Observation& each) { return auditJson(each); };
    QJsonObject object{
        {u"round"_s, json::toJson(papers.records.round)},
        {u"observations"_s, toArray(papers.records.observations, observation)},
        {u"consentRule"_s, json::toJson(papers.records.consentRule)},
        {u"readingRules"_s,
         QJsonObject{{u"readersPerPlan"_s, papers.readingRules.readersPerPlan},
                     {u"mostPlans"_s, papers.readingRules.mostPlans},
                     {u"keepsEarlierReaders"_s, papers.readingRules.keepsEarlierReaders},
                     {u"seed"_s, qint64(papers.readingRules.seed)},
                     {u"pagesPerHour"_s, papers.readingRules.pagesPerHour}}}};
    if (papers.plenary)
        object.insert(u"plenary"_s, plenaryJson(*papers.plenary));
    return object;
}

QJsonObject toJson(const SentLetter& letter)
{
    QJsonObject object{{u"id"_s, letter.id.text()},
                       {u"plan"_s, letter.plan.text()},
                       {u"madeBy"_s, letter.madeBy},
                       {u"destination"_s, letter.destination},
                       {u"job"_s, letter.job},
                       {u"copies"_s, letter.copies},
                       {u"sha256"_s, letter.sha256},
                       {u"againBecause"_s, letter.againBecause},
                       {u"earlyBecause"_s, letter.earlyBecause}};
    put(object, u"kind"_s, letter.kind);
    put(object, u"language"_s, letter.language);
    put(object, u"madeAt"_s, letter.madeAt);
    put(object, u"way"_s, letter.way);
    put(object, u"state"_s, letter.state);
    return object;
}

QJsonObject toJson(const storage::AuditEntry& entry)
{
    QJsonObject object{{u"number"_s, entry.number}, {u"who"_s, entry.who},
                       {u"action"_s, entry.action}, {u"subject"_s, entry.subject},
                       {u"before"_s, entry.before}, {u"after"_s, entry.after},
                       {u"hash"_s, entry.hash}};
    put(object, u"at"_s, entry.at);
    return object;
}

QJsonObject toJson(const ProgrammePapers& papers)
{
    QJsonObject object = json::toJson(papers.programme);
    object.insert(u"ownCauses"_s, QJsonArray::fromStringList(papers.programme.ownCauses));
    object.insert(u"themes"_s, toArray(papers.themes, kWritten));
    object.insert(u"noteMonths"_s, papers.noteMonths);
    object.insert(u"removals"_s, toArray(papers.removals, removalJson));
    object.insert(u"requiredParts"_s, toArray(papers.parts, requiredPartJson));
    return object;
}

QJsonObject membersJson(const QList<Member>& members, const QList<MemberCertificate>& certificates)
{
    const auto certificate = [](const MemberCertificate& each) {
        QJsonObject object = json::toJson(each);
        object.insert(u"replacedBy"_s, each.replacedBy);
        return object;
    };
    return {{u"members"_s, toArray(members, kWritten)},
            {u"certificates"_s, toArray(certificates, certificate)}};
}

} // namespace beraad::archive
