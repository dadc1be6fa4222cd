// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/recordjson.h"

#include "core/json/reviewjson.h"

#include "core/domain/expertise.h"
#include "core/json/fields.h"

using namespace Qt::StringLiterals;

namespace beraad::json {

using namespace domain;

namespace {

constexpr qint64 kMostCents = 1'000'000'000'000'000;
constexpr int kMostPages = 100'000;
constexpr int kMostNumber = 1'000'000;

QJsonArray partJson(const QList<YearAmount>& amounts)
{
    return toArray(amounts, [](const YearAmount& each) {
        return QJsonObject{{u"year"_s, each.year}, {u"cents"_s, each.amount.cents()}};
    });
}

YearAmount readYear(const Fields& fields)
{
    return {int(fields.number(u"year"_s, 1900, 2200)),
            Money::fromCents(fields.number(u"cents"_s, 0, kMostCents))};
}

std::optional<Money> readMoney(const Fields& fields, const QString& key)
{
    const auto cents = fields.optionalNumber(key, 0, kMostCents);
    return cents ? std::optional(Money::fromCents(*cents)) : std::nullopt;
}

QJsonObject partJson(const LeadApplicant& lead)
{
    return {{u"organisation"_s, lead.organisation},
            {u"contact"_s, lead.contact},
            {u"street"_s, lead.street},
            {u"postalCode"_s, lead.postalCode},
            {u"city"_s, lead.city},
            {u"email"_s, lead.email}};
}

LeadApplicant readLead(const Fields& fields)
{
    return {fields.text(u"organisation"_s), fields.text(u"contact"_s), fields.text(u"street"_s),
            fields.text(u"postalCode"_s),   fields.text(u"city"_s),    fields.text(u"email"_s)};
}

/// Older packages have none.
QStringList readExpertise(const Fields& fields)
{
    const QString key = u"expertise"_s;
    return fields.contains(key) ? expertiseIn(fields.text(key)) : QStringList();
}

Votes readVotes(const Fields& fields)
{
    return {int(fields.number(u"inFavour"_s, 0, kMostNumber)),
            int(fields.number(u"against"_s, 0, kMostNumber)),
            int(fields.number(u"abstained"_s, 0, kMostNumber))};
}

QJsonObject partJson(const ImprovementPoint& point)
{
    // Who of the colleagues cited a passage stays behind.
    const auto passage = [](const Citation& citation) { return toJson(citation.passage); };
    QJsonObject json{{u"id"_s, point.id.text()},
                     {u"criterion"_s, point.criterion},
                     {u"text"_s, point.text},
                     {u"need"_s, keyOf(point.need)}};
    put(json, u"dueBy"_s, point.dueBy);
    if (!point.citations.isEmpty())
        json.insert(u"passages"_s, toArray(point.citations, passage));
    return json;
}

ImprovementPoint readPoint(const Fields& fields)
{
    ImprovementPoint point;
    point.id = fields.id<ImprovementPointId>(u"id"_s);
    point.criterion = fields.text(u"criterion"_s);
    point.text = fields.text(u"text"_s);
    point.need = fields.optionalChoice<PointNeed>(u"need"_s).value_or(PointNeed::Required);
    point.dueBy = fields.date(u"dueBy"_s);
    if (fields.contains(u"passages"_s)) {
        const auto citation = [](const Fields& each) {
            return Citation{{}, {}, readPassage(each)};
        };
        point.citations = fields.list(u"passages"_s, citation);
    }
    return point;
}

QJsonObject partJson(const DocumentFile& document)
{
    return {{u"sha256"_s, document.sha256},
            {u"fileName"_s, document.fileName},
            {u"bytes"_s, document.bytes},
            {u"pages"_s, document.pages}};
}

DocumentFile readDocument(const Fields& fields)
{
    return {fields.sha256(u"sha256"_s), fields.text(u"fileName"_s),
            fields.number(u"bytes"_s, 0, qint64(1) << 40),
            int(fields.number(u"pages"_s, 0, kMostPages))};
}

} // namespace

QJsonObject toJson(const Programme& programme)
{
    return {{u"id"_s, programme.id.text()},
            {u"name"_s, programme.name},
            {u"legalBasis"_s, programme.legalBasis},
            {u"budget"_s, partJson(programme.budget)}};
}

Programme readProgramme(const Fields& fields)
{
    return {fields.id<ProgrammeId>(u"id"_s), fields.text(u"name"_s), fields.text(u"legalBasis"_s),
            fields.list(u"budget"_s, readYear)};
}

QJsonObject toJson(const Theme& theme)
{
    return {{u"id"_s, theme.id.text()},
            {u"programme"_s, theme.programme.text()},
            {u"name"_s, theme.name},
            {u"position"_s, theme.position},
            {u"retired"_s, theme.isRetired}};
}

Theme readTheme(const Fields& fields)
{
    return {fields.id<ThemeId>(u"id"_s), fields.id<ProgrammeId>(u"programme"_s),
            fields.text(u"name"_s), int(fields.number(u"position"_s, 0, kMostNumber)),
            fields.flag(u"retired"_s)};
}

QJsonObject toJson(const Round& round)
{
    QJsonObject json{{u"id"_s, round.id.text()},
                     {u"programme"_s, round.programme.text()},
                     {u"number"_s, round.number}};
    put(json, u"kind"_s, round.kind);
    put(json, u"submissionDeadline"_s, round.submissionDeadline);
    put(json, u"plenaryDate"_s, round.plenaryDate);
    put(json, u"adviceDate"_s, round.adviceDate);
    put(json, u"fundingStart"_s, round.fundingStart);
    put(json, u"subsidyCeiling"_s, round.subsidyCeiling);
    put(json, u"phase"_s, round.openPhase);
    put(json, u"finalisedAt"_s, round.finalisedAt);
    return json;
}

Round readRound(const Fields& fields)
{
    Round round;
    round.id = fields.id<RoundId>(u"id"_s);
    round.programme = fields.id<ProgrammeId>(u"programme"_s);
    round.number = int(fields.number(u"number"_s, 1, kMostNumber));
    round.kind = fields.choice<RoundKind>(u"kind"_s);
    round.submissionDeadline = fields.date(u"submissionDeadline"_s);
    round.plenaryDate = fields.date(u"plenaryDate"_s);
    round.adviceDate = fields.date(u"adviceDate"_s);
    round.fundingStart = fields.date(u"fundingStart"_s);
    round.subsidyCeiling = readMoney(fields, u"subsidyCeiling"_s);
    round.openPhase = fields.optionalChoice<RoundPhase>(u"phase"_s).value_or(RoundPhase::Reading);
    round.finalisedAt = fields.time(u"finalisedAt"_s);
    return round;
}

QJsonObject toJson(const ConflictMeasure& measure)
{
    QJsonObject json{{u"id"_s, measure.id.text()},
                     {u"declaration"_s, measure.declaration.text()},
                     {u"kind"_s, keyOf(measure.kind)},
                     {u"grounds"_s, measure.grounds},
                     {u"recordedBy"_s, measure.recordedBy.text()}};
    put(json, u"recordedAt"_s, measure.recordedAt);
    return json;
}

ConflictMeasure readMeasure(const Fields& fields)
{
    return {fields.id<MeasureId>(u"id"_s),         fields.id<DeclarationId>(u"declaration"_s),
            fields.choice<MeasureKind>(u"kind"_s), fields.text(u"grounds"_s),
            fields.id<MemberId>(u"recordedBy"_s),  fields.time(u"recordedAt"_s)};
}

QJsonObject toJson(const Region& region)
{
    const auto partner = [](const Partner& each) {
        return QJsonObject{{u"name"_s, each.name}, {u"kind"_s, keyOf(each.kind)}};
    };
    return {{u"id"_s, region.id.text()},
            {u"programme"_s, region.programme.text()},
            {u"number"_s, region.number},
            {u"name"_s, region.name},
            {u"kind"_s, keyOf(region.kind)},
            {u"leadApplicant"_s, partJson(region.leadApplicant)},
            {u"partners"_s, toArray(region.partners, partner)},
            {u"expertise"_s, expertiseText(region.expertise)}};
}

Region readRegion(const Fields& fields)
{
    const auto partner = [](const Fields& each) {
        return Partner{each.text(u"name"_s), each.choice<PartnerKind>(u"kind"_s)};
    };
    return {fields.id<RegionId>(u"id"_s),
            fields.id<ProgrammeId>(u"programme"_s),
            int(fields.number(u"number"_s, 0, kMostNumber)),
            fields.text(u"name"_s),
            fields.choice<RegionKind>(u"kind"_s),
            readLead(fields.object(u"leadApplicant"_s)),
            fields.list(u"partners"_s, partner),
            readExpertise(fields)};
}

QJsonObject toJson(const Plan& plan)
{
    const auto document = [](const DocumentFile& each) { return partJson(each); };
    QJsonObject json{{u"id"_s, plan.id.text()},
                     {u"round"_s, plan.round.text()},
                     {u"region"_s, plan.region.text()},
                     {u"state"_s, keyOf(plan.state)},
                     {u"requested"_s, partJson(plan.requested)},
                     {u"documents"_s, toArray(plan.documents, document)}};
    put(json, u"receivedOn"_s, plan.receivedOn);
    put(json, u"cofinancing"_s, plan.cofinancing);
    return json;
}

Plan readPlan(const Fields& fields)
{
    return {fields.id<PlanId>(u"id"_s),          fields.id<RoundId>(u"round"_s),
            fields.id<RegionId>(u"region"_s),    fields.choice<PlanState>(u"state"_s),
            fields.date(u"receivedOn"_s),        fields.list(u"requested"_s, readYear),
            readMoney(fields, u"cofinancing"_s), fields.list(u"documents"_s, readDocument)};
}

QJsonObject toJson(const Member& member)
{
    return {{u"id"_s, member.id.text()},
            {u"name"_s, member.name},
            {u"organisation"_s, member.organisation},
            {u"role"_s, keyOf(member.role)},
            {u"expertise"_s, expertiseText(member.expertise)}};
}

Member readMember(const Fields& fields)
{
    return {fields.id<MemberId>(u"id"_s), fields.text(u"name"_s), fields.text(u"organisation"_s),
            fields.choice<MemberRole>(u"role"_s), readExpertise(fields)};
}

QJsonObject toJson(const MemberCertificate& certificate)
{
    QJsonObject json{{u"member"_s, certificate.member.text()},
                     {u"fingerprint"_s, certificate.fingerprint},
                     {u"certificate"_s, QString::fromLatin1(certificate.der.toBase64())},
                     {u"origin"_s, keyOf(certificate.origin)},
                     {u"reason"_s, certificate.reason}};
    put(json, u"addedAt"_s, certificate.addedAt);
    put(json, u"revokedAt"_s, certificate.revokedAt);
    return json;
}

MemberCertificate readCertificate(const Fields& fields)
{
    return {fields.sha256(u"fingerprint"_s), fields.id<MemberId>(u"member"_s),
            fields.bytes(u"certificate"_s),  fields.choice<CertificateOrigin>(u"origin"_s),
            fields.time(u"addedAt"_s),       fields.time(u"revokedAt"_s),
            fields.text(u"reason"_s),        {}};
}

QJsonObject toJson(const Votes& votes)
{
    return {{u"inFavour"_s, votes.inFavour},
            {u"against"_s, votes.against},
            {u"abstained"_s, votes.abstained}};
}

QJsonObject toJson(const Advice& advice)
{
    const auto point = [](const ImprovementPoint& each) { return partJson(each); };
    QJsonObject json{{u"id"_s, advice.id.text()},
                     {u"plan"_s, advice.plan.text()},
                     {u"state"_s, keyOf(advice.state)},
                     {u"motivation"_s, advice.motivation},
                     {u"causeRemark"_s, advice.causeRemark},
                     {u"knockOutJustification"_s, advice.knockOutJustification},
                     {u"improvementPoints"_s, toArray(advice.improvementPoints, point)}};
    put(json, u"outcome"_s, advice.outcome);
    put(json, u"cause"_s, advice.cause);
    if (!advice.ownCause.isEmpty())
        json.insert(u"ownCause"_s, advice.ownCause);
    put(json, u"settleBefore"_s, advice.settleBefore);
    if (advice.votes)
        json.insert(u"votes"_s, toJson(*advice.votes));
    return json;
}

Advice readAdvice(const Fields& fields)
{
    Advice advice;
    advice.id = fields.id<AdviceId>(u"id"_s);
    advice.plan = fields.id<PlanId>(u"plan"_s);
    advice.state = fields.choice<AdviceState>(u"state"_s);
    advice.outcome = fields.optionalChoice<Outcome>(u"outcome"_s);
    advice.motivation = fields.text(u"motivation"_s);
    advice.cause = fields.optionalChoice<Cause>(u"cause"_s);
    if (fields.contains(u"ownCause"_s))
        advice.ownCause = fields.text(u"ownCause"_s);
    advice.causeRemark = fields.text(u"causeRemark"_s);
    advice.settleBefore = fields.date(u"settleBefore"_s);
    advice.knockOutJustification = fields.text(u"knockOutJustification"_s);
    if (fields.contains(u"votes"_s))
        advice.votes = readVotes(fields.object(u"votes"_s));
    advice.improvementPoints = fields.list(u"improvementPoints"_s, readPoint);
    return advice;
}

} // namespace beraad::json
