// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/roundjson.h"

#include "core/base/sha256.h"
#include "core/exchange/collectgroup.h"
#include "core/exchange/inpackage.h"
#include "core/exchange/preadvices.h"
#include "core/json/clarificationjson.h"
#include "core/json/consensusjson.h"
#include "core/json/consentjson.h"
#include "core/json/fields.h"
#include "core/json/recordjson.h"
#include "core/json/reviewjson.h"
#include "core/json/rubricjson.h"
#include "core/rubrics/rubricfile.h"

#include <QJsonDocument>
#include <QSet>

using namespace Qt::StringLiterals;

namespace beraad::exchange {

using namespace json;
using namespace domain;

namespace {

constexpr int kRoundVersion = 1;

/// The documents stand beside the plan: a program that knows none of an earlier round refuses a
/// plan that has them.
QJsonObject earlierJson(const EarlierRound& earlier)
{
    QJsonObject plan = toJson(earlier.plan);
    const QJsonValue documents = plan.value(u"documents"_s);
    plan.insert(u"documents"_s, QJsonArray());
    return {{u"round"_s, toJson(earlier.round)},
            {u"rubric"_s, toJson(earlier.rubric)},
            {u"plan"_s, plan},
            {u"documents"_s, documents},
            {u"advice"_s, toJson(earlier.advice)}};
}

Plan readEarlierPlan(const QJsonValue& value, Fault& fault)
{
    QJsonObject plan = value[u"plan"_s].toObject();
    plan.insert(u"documents"_s, value[u"documents"_s].toArray());
    return readPlan(Fields(plan, u"earlier"_s, fault));
}

QJsonObject authorityJson(const Authority& authority)
{
    QJsonObject json{{u"certificate"_s, QString::fromLatin1(authority.certificate.toBase64())}};
    put(json, u"madeAt"_s, authority.madeAt);
    return json;
}

QJsonArray idsJson(const QList<MemberId>& ids)
{
    return toArray(ids, [](const MemberId& id) { return QJsonValue(id.text()); });
}

QJsonObject groupJson(const ReadingGroup& group)
{
    const auto json = [](const auto& record) { return toJson(record); };
    QJsonObject object{{u"plan"_s, group.plan.text()},
                       {u"readers"_s, idsJson(group.readers)},
                       {u"reviews"_s, toArray(group.reviews, json)},
                       {u"marks"_s, toArray(group.marks, json)},
                       {u"findings"_s, toArray(group.findings, [](const WordedFinding& each) {
                            return wordedJson(each);
                        })}};
    if (group.leadReader)
        put(object, u"leadReader"_s, *group.leadReader);
    return object;
}

QList<ReadingGroup> readGroups(const QJsonArray& array, Fault& fault)
{
    QList<ReadingGroup> groups;
    for (const QJsonValue& value : array) {
        const Fields fields(value, u"groups"_s, fault);
        ReadingGroup group;
        group.plan = fields.id<PlanId>(u"plan"_s);
        for (const QJsonValue& reader : value[u"readers"_s].toArray())
            group.readers.append(MemberId::fromText(reader.toString()));
        if (fields.contains(u"leadReader"_s))
            group.leadReader = fields.id<MemberId>(u"leadReader"_s);
        group.reviews = fields.list(u"reviews"_s, readReview);
        group.findings = fields.list(u"findings"_s, readWordedFinding);
        if (fields.contains(u"marks"_s)) // not in the first packages with groups
            group.marks = fields.list(u"marks"_s, readMark);
        groups.append(group);
    }
    return groups;
}

Review readPreAdvice(const Fields& fields)
{
    Review preAdvice = readReview(fields);
    preAdvice.kind = ReviewKind::PreAdvice;
    return preAdvice;
}

QList<EarlierRound> readEarlier(const QJsonArray& array, Fault& fault)
{
    QList<EarlierRound> all;
    for (const QJsonValue& value : array) {
        const Fields fields(value, u"earlier"_s, fault);
        all.append({readRound(fields.object(u"round"_s)), readRubric(value[u"rubric"_s], fault),
                    readEarlierPlan(value, fault), readAdvice(fields.object(u"advice"_s))});
    }
    return all;
}

bool hasRegion(const RoundContents& contents, const Plan& plan)
{
    return std::any_of(contents.regions.begin(), contents.regions.end(),
                       [&](const Region& region) { return region.id == plan.region; });
}

/// Its document, where there is one, is among those of the plan.
bool isOfPlan(const Clarification& clarification, const QList<Plan>& plans)
{
    return std::any_of(plans.begin(), plans.end(), [&](const Plan& plan) {
        const auto isAnswer = [&](const DocumentFile& document) {
            return document.sha256 == clarification.document;
        };
        return plan.id == clarification.plan &&
               (clarification.document.isEmpty() ||
                std::any_of(plan.documents.begin(), plan.documents.end(), isAnswer));
    });
}

/// What belongs together must do so, or storing it would tear other records apart.
QString contradictionIn(const RoundContents& contents)
{
    const auto isForeign = [&](const Round& round) {
        return round.programme != contents.programme.id;
    };
    if (isForeign(contents.round))
        return u"the round is of another programme"_s;
    for (const Theme& theme : contents.themes) {
        if (theme.programme != contents.programme.id)
            return u"a theme is of another programme"_s;
    }
    for (const Region& region : contents.regions) {
        if (region.programme != contents.programme.id)
            return u"a region is of another programme"_s;
    }
    for (const Plan& plan : contents.plans) {
        if (plan.round != contents.round.id || !hasRegion(contents, plan))
            return u"a plan is of another round or region"_s;
    }
    for (const EarlierRound& earlier : contents.earlier) {
        if (isForeign(earlier.round) || earlier.plan.round != earlier.round.id ||
            earlier.round.number >= contents.round.number || !hasRegion(contents, earlier.plan) ||
            earlier.advice.plan != earlier.plan.id)
            return u"an earlier advice is of something else"_s;
    }
    QSet<DeclarationId> declarations;
    for (const ConflictDeclaration& each : contents.declarations) {
        if (each.member != contents.member.id || !planOf(contents, each.plan))
            return u"a declaration of somebody else"_s;
        declarations.insert(each.id);
    }
    for (const ConflictMeasure& each : contents.measures) {
        if (!declarations.contains(each.declaration))
            return u"a measure on no declaration"_s;
    }
    for (const Clarification& each : contents.clarifications) {
        if (!isOfPlan(each, contents.plans))
            return u"a clarification is of something else"_s;
    }
    QSet<MemberId> people{contents.member.id};
    for (const Member& leader : contents.leaders) {
        if (leader.role == MemberRole::Member)
            return u"a leader who is a member"_s;
        people.insert(leader.id);
    }
    for (const MemberCertificate& certificate : contents.certificates) {
        if (!people.contains(certificate.member) ||
            sha256Hex(certificate.der) != certificate.fingerprint)
            return u"a certificate is of somebody else"_s;
    }
    const QString inGroups = contradictionInGroups(contents);
    return inGroups.isEmpty() ? contradictionInPreAdvices(contents) : inGroups;
}

} // namespace

QByteArray writeRoundContents(const RoundContents& contents)
{
    const auto json = [](const auto& record) { return toJson(record); };
    QJsonObject root{{u"version"_s, kRoundVersion},
                     {u"programme"_s, toJson(contents.programme)},
                     {u"round"_s, toJson(contents.round)},
                     {u"rubric"_s, toJson(contents.rubric)},
                     {u"themes"_s, toArray(contents.themes, json)},
                     {u"member"_s, toJson(contents.member)},
                     {u"leaders"_s, toArray(contents.leaders, json)},
                     {u"certificates"_s, toArray(contents.certificates, json)},
                     {u"regions"_s, toArray(contents.regions, json)},
                     {u"plans"_s, toArray(contents.plans, json)},
                     {u"earlier"_s, toArray(contents.earlier, earlierJson)},
                     {u"declarations"_s, toArray(contents.declarations, json)},
                     {u"measures"_s, toArray(contents.measures, json)},
                     {u"colleagues"_s, toArray(contents.colleagues, json)},
                     {u"groups"_s, toArray(contents.groups, groupJson)},
                     {u"stances"_s, toArray(contents.stances, json)},
                     {u"preAdvices"_s, toArray(contents.preAdvices, json)},
                     {u"clarifications"_s, toArray(contents.clarifications, json)}};
    if (contents.authority)
        root.insert(u"authority"_s, authorityJson(*contents.authority));
    if (contents.consentRule)
        root.insert(u"consentRule"_s, toJson(*contents.consentRule));
    return QJsonDocument(root).toJson(QJsonDocument::Compact);
}

Result<RoundContents> readRoundContents(const QByteArray& json, const QString& file)
{
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    Fault fault;
    const Fields fields(root, u"round.json"_s, fault);
    const int version = int(fields.number(u"version"_s, 1, 1'000'000));
    if (version > kRoundVersion)
        return Error(ErrorKind::PackageTooNew,
                     {file, QString::number(version), QString::number(kRoundVersion)});
    RoundContents contents;
    contents.programme = readProgramme(fields.object(u"programme"_s));
    contents.round = readRound(fields.object(u"round"_s));
    contents.rubric = readRubric(root.value(u"rubric"_s), fault);
    if (fields.contains(u"themes"_s)) // later than the first packages, as below
        contents.themes = fields.list(u"themes"_s, readTheme);
    contents.member = readMember(fields.object(u"member"_s));
    contents.leaders = fields.list(u"leaders"_s, readMember);
    contents.certificates = fields.list(u"certificates"_s, readCertificate);
    contents.regions = fields.list(u"regions"_s, readRegion);
    contents.plans = fields.list(u"plans"_s, readPlan);
    contents.earlier = readEarlier(root.value(u"earlier"_s).toArray(), fault);
    if (fields.contains(u"declarations"_s)) // not in the packages of the first Beraad
        contents.declarations = fields.list(u"declarations"_s, readDeclaration);
    if (fields.contains(u"measures"_s))
        contents.measures = fields.list(u"measures"_s, readMeasure);
    if (fields.contains(u"colleagues"_s))
        contents.colleagues = fields.list(u"colleagues"_s, readMember);
    contents.groups = readGroups(root.value(u"groups"_s).toArray(), fault);
    if (fields.contains(u"stances"_s))
        contents.stances = fields.list(u"stances"_s, readStance);
    if (fields.contains(u"preAdvices"_s))
        contents.preAdvices = fields.list(u"preAdvices"_s, readPreAdvice);
    if (fields.contains(u"clarifications"_s))
        contents.clarifications = fields.list(u"clarifications"_s, readClarification);
    if (fields.contains(u"consentRule"_s))
        contents.consentRule = readConsentRule(fields.object(u"consentRule"_s));
    if (fields.contains(u"authority"_s)) {
        const Fields authority = fields.object(u"authority"_s);
        contents.authority =
            Authority{authority.bytes(u"certificate"_s), {}, authority.time(u"madeAt"_s)};
    }
    BERAAD_CHECK(fault.result(file));
    if (const QString contradiction = contradictionIn(contents); !contradiction.isEmpty())
        return Error(ErrorKind::PackageContentWrong, {file, contradiction});
    return contents;
}

} // namespace beraad::exchange
