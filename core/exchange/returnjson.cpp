// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/returnjson.h"

#include "core/json/consensusjson.h"
#include "core/json/consentjson.h"
#include "core/json/fields.h"
#include "core/json/reviewjson.h"

#include <QJsonDocument>
#include <QSet>

using namespace Qt::StringLiterals;

namespace beraad::exchange {

using namespace json;
using namespace domain;

namespace {

constexpr int kReturnVersion = 1;
constexpr int kWishesVersion = 1;
constexpr int kLongestMachine = 200;

QJsonObject versionJson(const JudgedVersion& version)
{
    return {{u"plan"_s, version.plan.text()},
            {u"documents"_s, QJsonArray::fromStringList(version.documents)}};
}

QJsonObject timeJson(const WrittenAt& time)
{
    QJsonObject json{{u"plan"_s, time.plan.text()}, {u"criterion"_s, time.criterion}};
    put(json, u"at"_s, time.at);
    return json;
}

WrittenAt readTime(const Fields& fields)
{
    return {fields.id<PlanId>(u"plan"_s), fields.text(u"criterion"_s), fields.time(u"at"_s)};
}

QJsonArray packagesJson(const QList<PackageId>& packages)
{
    return toArray(packages, [](const PackageId& id) { return QJsonValue(id.text()); });
}

QList<PackageId> readPackages(const QJsonArray& array)
{
    QList<PackageId> packages;
    for (const QJsonValue& value : array)
        packages.append(PackageId::fromText(value.toString()));
    return packages;
}

QList<JudgedVersion> readVersions(const QJsonArray& array, Fault& fault)
{
    QList<JudgedVersion> all;
    for (const QJsonValue& value : array) {
        const Fields fields(value, u"versions"_s, fault);
        JudgedVersion version{fields.id<PlanId>(u"plan"_s), {}};
        for (const QJsonValue& document : value[u"documents"_s].toArray())
            version.documents.append(document.toString());
        all.append(version);
    }
    return all;
}

/// One record with an identity, one review of a plan, one finding on a criterion.
bool hasTwice(const ReturnContents& contents)
{
    QSet<QString> ids;
    QSet<PlanId> plans;
    qsizetype count = 0;
    const auto take = [&](const auto& records) {
        for (const auto& record : records)
            ids.insert(record.id.text());
        count += records.size();
    };
    take(contents.marks);
    take(contents.declarations);
    take(contents.questions);
    take(contents.stances);
    for (const Review& review : contents.reviews) {
        take(review.evidence);
        plans.insert(review.plan);
    }
    QSet<std::pair<PlanId, QString>> criteria;
    for (const WordedFinding& each : contents.findings)
        criteria.insert({each.finding.plan, each.finding.criterion});
    return ids.size() != count || plans.size() != contents.reviews.size() ||
           criteria.size() != contents.findings.size();
}

QJsonArray wishesJson(const QList<DiscussionWish>& wishes)
{
    return toArray(wishes, [](const DiscussionWish& wish) { return toJson(wish); });
}

bool hasTwice(const QList<DiscussionWish>& wishes)
{
    QSet<PlanId> plans;
    for (const DiscussionWish& wish : wishes)
        plans.insert(wish.plan);
    return plans.size() != wishes.size();
}

} // namespace

QByteArray writeReturnContents(const ReturnContents& contents)
{
    const auto json = [](const auto& record) { return toJson(record); };
    return QJsonDocument({{u"version"_s, kReturnVersion},
                          {u"programme"_s, contents.programme.text()},
                          {u"round"_s, contents.round.text()},
                          {u"roundNumber"_s, contents.roundNumber},
                          {u"rubric"_s, contents.rubric},
                          {u"member"_s, contents.member.text()},
                          {u"machine"_s, contents.machine.left(kLongestMachine)},
                          {u"includes"_s, packagesJson(contents.includes)},
                          {u"written"_s, toArray(contents.written, timeJson)},
                          {u"versions"_s, toArray(contents.versions, versionJson)},
                          {u"reviews"_s, toArray(contents.reviews, json)},
                          {u"marks"_s, toArray(contents.marks, json)},
                          {u"declarations"_s, toArray(contents.declarations, json)},
                          {u"questions"_s, toArray(contents.questions, json)},
                          {u"stances"_s, toArray(contents.stances, json)},
                          {u"findings"_s,
                           toArray(contents.findings,
                                   [](const WordedFinding& each) { return wordedJson(each); })}})
        .toJson(QJsonDocument::Compact);
}

Result<ReturnContents> readReturnContents(const QByteArray& json, const QString& file)
{
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    Fault fault;
    const Fields fields(root, u"return.json"_s, fault);
    const int version = int(fields.number(u"version"_s, 1, 1'000'000));
    if (version > kReturnVersion)
        return Error(ErrorKind::PackageTooNew,
                     {file, QString::number(version), QString::number(kReturnVersion)});
    ReturnContents contents;
    contents.programme = fields.id<ProgrammeId>(u"programme"_s);
    contents.round = fields.id<RoundId>(u"round"_s);
    contents.roundNumber = int(fields.number(u"roundNumber"_s, 1, 1'000'000));
    contents.rubric = fields.sha256(u"rubric"_s);
    contents.member = fields.id<MemberId>(u"member"_s);
    contents.machine = fields.text(u"machine"_s, kLongestMachine);
    contents.includes = readPackages(root.value(u"includes"_s).toArray());
    if (fields.contains(u"written"_s))
        contents.written = fields.list(u"written"_s, readTime);
    contents.versions = readVersions(root.value(u"versions"_s).toArray(), fault);
    contents.reviews = fields.list(u"reviews"_s, readReview);
    contents.marks = fields.list(u"marks"_s, readMark);
    contents.declarations = fields.list(u"declarations"_s, readDeclaration);
    contents.questions = fields.list(u"questions"_s, readQuestion);
    if (fields.contains(u"stances"_s)) // not in the returns of the first Beraad
        contents.stances = fields.list(u"stances"_s, readStance);
    if (fields.contains(u"findings"_s)) // likewise
        contents.findings = fields.list(u"findings"_s, readWordedFinding);
    if (fields.contains(u"wishes"_s)) // as keptWith() puts them
        contents.wishes = fields.list(u"wishes"_s, readWish);
    BERAAD_CHECK(fault.result(file));
    if (hasTwice(contents) || hasTwice(contents.wishes))
        return Error(ErrorKind::PackageContentWrong, {file, u"an identity twice"_s});
    return contents;
}

QByteArray writeWishes(const QList<DiscussionWish>& wishes)
{
    return QJsonDocument({{u"version"_s, kWishesVersion}, {u"wishes"_s, wishesJson(wishes)}})
        .toJson(QJsonDocument::Compact);
}

Result<QList<DiscussionWish>> readWishes(const QByteArray& json, const QString& file)
{
    Fault fault;
    const Fields fields(QJsonDocument::fromJson(json).object(), kWishesEntry, fault);
    const int version = int(fields.number(u"version"_s, 1, 1'000'000));
    if (version > kWishesVersion)
        return Error(ErrorKind::PackageTooNew,
                     {file, QString::number(version), QString::number(kWishesVersion)});
    QList<DiscussionWish> wishes = fields.list(u"wishes"_s, readWish);
    BERAAD_CHECK(fault.result(file));
    if (hasTwice(wishes))
        return Error(ErrorKind::PackageContentWrong, {file, u"a plan twice"_s});
    return wishes;
}

QByteArray keptWith(const QByteArray& json, const QList<DiscussionWish>& wishes)
{
    if (wishes.isEmpty())
        return json;
    QJsonObject root = QJsonDocument::fromJson(json).object();
    root.insert(u"wishes"_s, wishesJson(wishes));
    return QJsonDocument(root).toJson(QJsonDocument::Compact);
}

} // namespace beraad::exchange
