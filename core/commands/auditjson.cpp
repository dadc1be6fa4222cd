// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/auditjson.h"

#include "core/domain/keys.h"

#include <QJsonArray>

namespace beraad::commands {

using namespace domain;

namespace {

QJsonValue toJson(const QDate& date)
{
    return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue();
}

QJsonValue toJson(const QDateTime& time)
{
    return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODate)) : QJsonValue();
}

QJsonValue toJson(const std::optional<Money>& money)
{
    return money ? QJsonValue(money->cents()) : QJsonValue();
}

template <typename E> QJsonValue toJson(const std::optional<E>& choice)
{
    return choice ? QJsonValue(keyOf(*choice)) : QJsonValue();
}

QJsonObject toJson(const QList<YearAmount>& amounts)
{
    QJsonObject years;
    for (const YearAmount& each : amounts)
        years.insert(QString::number(each.year), each.amount.cents());
    return years;
}

QJsonValue toJson(const Judgement& judgement)
{
    switch (judgement.state()) {
    case Judgement::State::CannotBeJudged:
        return QStringLiteral("cannotBeJudged");
    case Judgement::State::NotApplicable:
        return QStringLiteral("notApplicable");
    case Judgement::State::Value:
        return judgement.points() ? QJsonValue(*judgement.points())
                                  : QJsonValue(*judgement.level());
    case Judgement::State::Empty:
        break;
    }
    return {};
}

QJsonArray toJson(const Votes& votes)
{
    return {votes.inFavour, votes.against, votes.abstained};
}

QJsonArray toJson(const QList<Citation>& citations)
{
    QJsonArray all;
    for (const Citation& citation : citations)
        all.append(QJsonObject{{QStringLiteral("member"), citation.member.text()},
                               {QStringLiteral("document"), citation.passage.document},
                               {QStringLiteral("page"), citation.passage.page + 1},
                               {QStringLiteral("quote"), citation.passage.quote}});
    return all;
}

} // namespace

QJsonObject auditJson(const Score& score)
{
    return {{QStringLiteral("criterion"), score.criterion},
            {QStringLiteral("judgement"), toJson(score.judgement)},
            {QStringLiteral("motivation"), score.motivation}};
}

Score scoreFromAudit(const QJsonObject& entry)
{
    const QJsonValue told = entry.value(QStringLiteral("judgement"));
    Judgement judgement;
    if (told.isDouble())
        judgement = Judgement::ofPoints(told.toDouble());
    else if (told == toJson(Judgement::cannotBeJudged()))
        judgement = Judgement::cannotBeJudged();
    else if (told == toJson(Judgement::notApplicable()))
        judgement = Judgement::notApplicable();
    else if (told.isString())
        judgement = Judgement::ofLevel(told.toString());
    return {entry.value(QStringLiteral("criterion")).toString(), judgement,
            entry.value(QStringLiteral("motivation")).toString()};
}

QJsonObject auditJson(const Evidence& evidence)
{
    return {{QStringLiteral("evidence"), evidence.id.text()},
            {QStringLiteral("criterion"), evidence.criterion},
            {QStringLiteral("document"), evidence.passage.document},
            {QStringLiteral("page"), evidence.passage.page + 1},
            {QStringLiteral("quote"), evidence.passage.quote},
            {QStringLiteral("bearing"), toJson(evidence.bearing)}};
}

QJsonObject auditJson(const PointFinding& finding)
{
    return {{QStringLiteral("point"), finding.point.text()},
            {QStringLiteral("state"), keyOf(finding.state)},
            {QStringLiteral("document"), finding.document},
            {QStringLiteral("page"), finding.page ? QJsonValue(*finding.page + 1) : QJsonValue()}};
}

QJsonObject auditJson(const ThemeFinding& finding)
{
    QJsonObject json{{QStringLiteral("theme"), finding.theme.text()},
                     {QStringLiteral("coverage"), toJson(finding.coverage)},
                     {QStringLiteral("remark"), finding.remark}};
    if (finding.example) {
        const Passage& passage = finding.example->passage;
        json.insert(QStringLiteral("document"), passage.document);
        json.insert(QStringLiteral("page"), passage.page + 1);
        json.insert(QStringLiteral("quote"), passage.quote);
    }
    return json;
}

QJsonObject auditJson(const Theme& theme)
{
    return {{QStringLiteral("name"), theme.name},
            {QStringLiteral("position"), theme.position},
            {QStringLiteral("retired"), theme.isRetired}};
}

QJsonObject auditJson(const Mark& mark)
{
    // The trail is open to all; what a reader keeps private does not go into it.
    if (mark.sharing == Sharing::Private)
        return {{QStringLiteral("sharing"), keyOf(mark.sharing)}};
    return {{QStringLiteral("document"), mark.passage.document},
            {QStringLiteral("page"), mark.passage.page + 1},
            {QStringLiteral("quote"), mark.passage.quote},
            {QStringLiteral("colour"), keyOf(mark.colour)},
            {QStringLiteral("note"), mark.note},
            {QStringLiteral("sharing"), keyOf(mark.sharing)}};
}

QJsonObject auditJson(const Review& review)
{
    return {{QStringLiteral("plan"), review.plan.text()},
            {QStringLiteral("member"), review.member.text()},
            {QStringLiteral("state"), keyOf(review.state)},
            {QStringLiteral("recommendation"), toJson(review.recommendation)},
            {QStringLiteral("remarks"), review.remarks}};
}

QJsonObject auditJson(const Advice& advice)
{
    QJsonArray points;
    for (const ImprovementPoint& point : advice.improvementPoints) {
        points.append(QJsonObject{{QStringLiteral("criterion"), point.criterion},
                                  {QStringLiteral("text"), point.text},
                                  {QStringLiteral("need"), keyOf(point.need)},
                                  {QStringLiteral("dueBy"), toJson(point.dueBy)},
                                  {QStringLiteral("citations"), toJson(point.citations)}});
    }
    QJsonObject json{{QStringLiteral("plan"), advice.plan.text()},
                     {QStringLiteral("state"), keyOf(advice.state)},
                     {QStringLiteral("outcome"), toJson(advice.outcome)},
                     {QStringLiteral("motivation"), advice.motivation},
                     {QStringLiteral("cause"), toJson(advice.cause)},
                     {QStringLiteral("ownCause"), advice.ownCause},
                     {QStringLiteral("causeRemark"), advice.causeRemark},
                     {QStringLiteral("settleBefore"), toJson(advice.settleBefore)},
                     {QStringLiteral("knockOutJustification"), advice.knockOutJustification},
                     {QStringLiteral("improvementPoints"), points}};
    if (advice.votes)
        json.insert(QStringLiteral("votes"), toJson(*advice.votes));
    return json;
}

QJsonObject auditJson(const FollowUp& followUp)
{
    QJsonObject json{{QStringLiteral("point"), followUp.point.text()},
                     {QStringLiteral("plan"), followUp.plan.text()},
                     {QStringLiteral("state"), keyOf(followUp.state)},
                     {QStringLiteral("remark"), followUp.remark}};
    if (followUp.page) {
        json.insert(QStringLiteral("document"), followUp.document);
        json.insert(QStringLiteral("page"), *followUp.page);
    }
    return json;
}

QJsonObject auditJson(const Decision& decision)
{
    return {{QStringLiteral("plan"), decision.plan.text()},
            {QStringLiteral("kind"), keyOf(decision.kind)},
            {QStringLiteral("outcome"), keyOf(decision.outcome)},
            {QStringLiteral("date"), toJson(decision.date)},
            {QStringLiteral("reference"), decision.reference},
            {QStringLiteral("reason"), decision.reason}};
}

QJsonObject auditJson(const Settlement& settlement)
{
    return {{QStringLiteral("point"), settlement.point.text()},
            {QStringLiteral("plan"), settlement.plan.text()},
            {QStringLiteral("state"), keyOf(settlement.state)},
            {QStringLiteral("day"), toJson(settlement.day)},
            {QStringLiteral("judgedBy"), settlement.judgedBy},
            {QStringLiteral("reference"), settlement.reference}};
}

QJsonObject auditJson(const Programme& programme)
{
    return {{QStringLiteral("name"), programme.name},
            {QStringLiteral("legalBasis"), programme.legalBasis},
            {QStringLiteral("budget"), toJson(programme.budget)},
            {QStringLiteral("ownCauses"), QJsonArray::fromStringList(programme.ownCauses)}};
}

QJsonObject auditJson(const Round& round)
{
    return {{QStringLiteral("number"), round.number},
            {QStringLiteral("kind"), keyOf(round.kind)},
            {QStringLiteral("rubric"), round.rubric.text()},
            {QStringLiteral("submissionDeadline"), toJson(round.submissionDeadline)},
            {QStringLiteral("plenaryDate"), toJson(round.plenaryDate)},
            {QStringLiteral("adviceDate"), toJson(round.adviceDate)},
            {QStringLiteral("fundingStart"), toJson(round.fundingStart)},
            {QStringLiteral("subsidyCeiling"), toJson(round.subsidyCeiling)},
            {QStringLiteral("phase"), keyOf(round.phase())},
            {QStringLiteral("finalisedAt"), toJson(round.finalisedAt)}};
}

QJsonObject auditJson(const Observation& observation)
{
    return {{QStringLiteral("heading"), observation.heading},
            {QStringLiteral("text"), observation.text}};
}

QJsonObject auditJson(const Region& region)
{
    const LeadApplicant& lead = region.leadApplicant;
    return {
        {QStringLiteral("number"), region.number},
        {QStringLiteral("name"), region.name},
        {QStringLiteral("kind"), keyOf(region.kind)},
        {QStringLiteral("leadApplicant"), QJsonArray{lead.organisation, lead.contact, lead.street,
                                                     lead.postalCode, lead.city, lead.email}},
        {QStringLiteral("expertise"), QJsonArray::fromStringList(region.expertise)}};
}

QJsonObject auditJson(const Plan& plan)
{
    QJsonArray documents;
    for (const DocumentFile& document : plan.documents) {
        documents.append(QJsonObject{{QStringLiteral("fileName"), document.fileName},
                                     {QStringLiteral("sha256"), document.sha256}});
    }
    return {{QStringLiteral("region"), plan.region.text()},
            {QStringLiteral("state"), keyOf(plan.state)},
            {QStringLiteral("receivedOn"), toJson(plan.receivedOn)},
            {QStringLiteral("requested"), toJson(plan.requested)},
            {QStringLiteral("cofinancing"), toJson(plan.cofinancing)},
            {QStringLiteral("documents"), documents}};
}

QJsonObject auditJson(const Plan& plan, const QString& lockedSha256)
{
    QJsonObject told = auditJson(plan);
    if (!lockedSha256.isEmpty())
        told.insert(QStringLiteral("handedInLocked"), lockedSha256);
    return told;
}

QJsonObject auditJson(const Member& member)
{
    return {{QStringLiteral("name"), member.name},
            {QStringLiteral("organisation"), member.organisation},
            {QStringLiteral("role"), keyOf(member.role)},
            {QStringLiteral("expertise"), QJsonArray::fromStringList(member.expertise)}};
}

QJsonObject auditJson(const ConflictOfInterest& conflict)
{
    return {{QStringLiteral("plan"), conflict.plan.text()},
            {QStringLiteral("member"), conflict.member.text()},
            {QStringLiteral("reason"), conflict.reason}};
}

QJsonObject auditJson(const ConflictDeclaration& declaration)
{
    return {{QStringLiteral("plan"), declaration.plan.text()},
            {QStringLiteral("member"), declaration.member.text()},
            {QStringLiteral("kind"), keyOf(declaration.kind)},
            {QStringLiteral("reason"), declaration.reason}};
}

QJsonObject auditJson(const ConflictMeasure& measure, const MemberId& member)
{
    return {{QStringLiteral("declaration"), measure.declaration.text()},
            {QStringLiteral("member"), member.text()},
            {QStringLiteral("kind"), keyOf(measure.kind)},
            {QStringLiteral("grounds"), measure.grounds}};
}

QJsonObject auditJson(const MemberCertificate& certificate)
{
    return {{QStringLiteral("fingerprint"), certificate.fingerprint},
            {QStringLiteral("origin"), keyOf(certificate.origin)},
            {QStringLiteral("revokedAt"), toJson(certificate.revokedAt)},
            {QStringLiteral("reason"), certificate.reason},
            {QStringLiteral("replacedBy"), certificate.replacedBy}};
}

QJsonObject auditJson(const Question& question)
{
    return {{QStringLiteral("plan"), question.plan.text()},
            {QStringLiteral("criterion"), question.criterion},
            {QStringLiteral("text"), question.text}};
}

QJsonObject auditJson(const JointFinding& finding)
{
    QJsonObject json{{QStringLiteral("criterion"), finding.criterion},
                     {QStringLiteral("judgement"), toJson(finding.judgement)},
                     {QStringLiteral("text"), finding.text},
                     {QStringLiteral("minorityView"), finding.minorityView},
                     {QStringLiteral("citations"), toJson(finding.citations)},
                     {QStringLiteral("edition"), finding.edition}};
    if (finding.minorityHolders.isEmpty()) // as entries were before there were holders
        return json;
    QJsonArray holders;
    for (const MemberId& holder : finding.minorityHolders)
        holders.append(holder.text());
    json.insert(QStringLiteral("minorityHolders"), holders);
    return json;
}

QJsonObject auditJson(const Stance& stance)
{
    return {{QStringLiteral("criterion"), stance.criterion},
            {QStringLiteral("member"), stance.member.text()},
            {QStringLiteral("edition"), stance.edition},
            {QStringLiteral("kind"), keyOf(stance.kind)},
            {QStringLiteral("remark"), stance.remark}};
}

QJsonObject auditJson(const Meeting& meeting)
{
    return {{QStringLiteral("date"), toJson(meeting.date)},
            {QStringLiteral("begins"), meeting.begins.toString(QStringLiteral("HH:mm"))},
            {QStringLiteral("place"), meeting.place},
            {QStringLiteral("quorum"), meeting.quorum},
            {QStringLiteral("openedAt"), toJson(meeting.openedAt)},
            {QStringLiteral("closedAt"), toJson(meeting.closedAt)}};
}

QJsonObject auditJson(const AgendaItem& item)
{
    QJsonObject json{{QStringLiteral("item"), item.id.text()},
                     {QStringLiteral("kind"), keyOf(item.kind)},
                     {QStringLiteral("plan"), item.plan.text()},
                     {QStringLiteral("title"), item.title},
                     {QStringLiteral("minutes"), item.minutes},
                     {QStringLiteral("startedAt"), toJson(item.startedAt)},
                     {QStringLiteral("endedAt"), toJson(item.endedAt)},
                     {QStringLiteral("talk"), item.talk},
                     {QStringLiteral("motion"), item.motion},
                     {QStringLiteral("decision"), item.decision}};
    if (item.votes)
        json.insert(QStringLiteral("votes"), toJson(*item.votes));
    return json;
}

QJsonObject auditJson(const Presence& presence)
{
    return {{QStringLiteral("member"), presence.member.text()},
            {QStringLiteral("cameAt"), toJson(presence.cameAt)},
            {QStringLiteral("leftAt"), toJson(presence.leftAt)},
            {QStringLiteral("leaving"), toJson(presence.leaving)}};
}

QJsonObject auditJson(const ConsentRule& rule)
{
    return {{QStringLiteral("fewestReviews"), rule.fewestReviews},
            {QStringLiteral("differenceFrom"), rule.differenceFrom},
            {QStringLiteral("unjudgedCounts"), rule.unjudgedCounts},
            {QStringLiteral("recommendations"), keyOf(rule.recommendations)}};
}

QJsonObject auditJson(const DiscussionWish& wish)
{
    return {{QStringLiteral("plan"), wish.plan.text()},
            {QStringLiteral("member"), wish.member.text()},
            {QStringLiteral("reason"), wish.reason}};
}

} // namespace beraad::commands
