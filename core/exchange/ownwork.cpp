// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ownwork.h"

#include "core/exchange/inpackage.h"
#include "core/exchange/returnjson.h"
#include "core/json/fields.h"
#include "core/storage/packagerecords.h"
#include "core/storage/returnrecords.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace beraad::exchange {

using namespace domain;
using storage::Dossier;

namespace {

constexpr int kOwnWorkVersion = 1;

/// What the laptop can hold: its earlier rounds may be fewer, and there each review has the
/// identity that every laptop gives it.
Review asOnALaptop(Review review, const RoundContents& round)
{
    review.id = reviewIdOf(review.plan, review.member);
    for (Evidence& evidence : review.evidence)
        evidence.review = review.id;
    review.findings.removeIf(
        [&](const PointFinding& finding) { return !hasPoint(round, finding.point); });
    return review;
}

bool isNothing(const MemberWork& work)
{
    return work.reviews.isEmpty() && work.marks.isEmpty() && work.questions.isEmpty() &&
           work.stances.isEmpty() && work.wishes.isEmpty();
}

Result<std::optional<ExchangedPackage>> newestKept(Dossier& dossier, const ReturnContents& of)
{
    BERAAD_TRY(const auto kept, storage::ReturnRecords(dossier).kept(of.round, of.member));
    BERAAD_TRY(const auto packages, storage::PackageRecords(dossier).packages());
    std::optional<ExchangedPackage> newest;
    for (const ExchangedPackage& package : packages) {
        const bool isKept =
            std::any_of(kept.begin(), kept.end(), [&](const storage::KeptReturn& each) {
                return each.package == package.id;
            });
        if (isKept && (!newest || newest->madeAt < package.madeAt))
            newest = package;
    }
    return newest;
}

/// A plan may have been replaced here since: on what it was judged, the returns say.
Result<void> takeVersionsOfReturns(Dossier& dossier, ReturnContents& work)
{
    BERAAD_TRY(auto kept, storage::ReturnRecords(dossier).kept(work.round, work.member));
    std::stable_sort(kept.begin(), kept.end(),
                     [](const auto& a, const auto& b) { return a.madeAt < b.madeAt; });
    for (const storage::KeptReturn& each : std::as_const(kept)) {
        BERAAD_TRY(const ReturnContents said,
                   readReturnContents(each.content, each.package.text()));
        for (JudgedVersion& version : work.versions) {
            for (const JudgedVersion& judged : said.versions) {
                if (judged.plan == version.plan)
                    version = judged;
            }
        }
    }
    return {};
}

QString contradictionInOwn(const OwnWork& own, const RoundContents& round)
{
    const ReturnContents& work = own.contents;
    if (work.member != round.member.id || work.round != round.round.id)
        return u"own work of somebody else"_s;
    const auto isForeign = [&](const auto& record) {
        return record.member != work.member || !planOf(round, record.plan);
    };
    const auto anyForeign = [&](const auto& records) {
        return std::any_of(records.begin(), records.end(), isForeign);
    };
    if (anyForeign(work.reviews) || anyForeign(work.marks) || anyForeign(work.questions) ||
        anyForeign(work.stances) || anyForeign(work.wishes))
        return u"own work on something else"_s;
    for (const Review& review : work.reviews) {
        if (review.id != reviewIdOf(review.plan, review.member) ||
            asOnALaptop(review, round) != review)
            return u"an own review that is none"_s;
    }
    return {};
}

} // namespace

Result<std::optional<OwnWork>> collectOwnWork(Dossier& dossier, const RoundContents& round)
{
    OwnWork own;
    ReturnContents& work = own.contents;
    BERAAD_TRY(work, collectReturn(dossier, round.round.id, round.member.id, {}));
    work.declarations.clear();
    work.findings.clear();
    for (Review& review : work.reviews)
        review = asOnALaptop(review, round);
    work.written.removeIf([&](const WrittenAt& time) { return !planOf(round, time.plan); });
    if (isNothing(work))
        return std::optional<OwnWork>();
    BERAAD_CHECK(takeVersionsOfReturns(dossier, work));
    BERAAD_TRY(own.newest, newestKept(dossier, work));
    return std::optional(own);
}

QStringList olderDocuments(const OwnWork& own, const RoundContents& round)
{
    QStringList documents;
    for (const Review& review : own.contents.reviews) {
        for (const Evidence& evidence : review.evidence)
            documents.append(evidence.passage.document);
        for (const PointFinding& finding : review.findings) {
            if (finding.page)
                documents.append(finding.document);
        }
        for (const ThemeFinding& finding : review.themes) {
            if (finding.example)
                documents.append(finding.example->passage.document);
        }
    }
    for (const Mark& mark : own.contents.marks)
        documents.append(mark.passage.document);
    for (const JudgedVersion& version : own.contents.versions)
        documents.append(version.documents);
    const auto leaveOut = [&](const Plan& plan) {
        for (const DocumentFile& document : plan.documents)
            documents.removeAll(document.sha256);
    };
    for (const Plan& plan : round.plans)
        leaveOut(plan);
    for (const EarlierRound& earlier : round.earlier)
        leaveOut(earlier.plan);
    documents.sort();
    documents.removeDuplicates();
    return documents;
}

QByteArray writeOwnWork(const OwnWork& own)
{
    const QByteArray work = keptWith(writeReturnContents(own.contents), own.contents.wishes);
    QJsonObject root{{u"version"_s, kOwnWorkVersion},
                     {u"work"_s, QJsonDocument::fromJson(work).object()}};
    if (own.newest) {
        QJsonObject newest{{u"package"_s, own.newest->id.text()},
                           {u"signer"_s, own.newest->signer}};
        json::put(newest, u"madeAt"_s, own.newest->madeAt);
        root.insert(u"newest"_s, newest);
    }
    return QJsonDocument(root).toJson(QJsonDocument::Compact);
}

Result<OwnWork> readOwnWork(const QByteArray& json, const RoundContents& round, const QString& file)
{
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    json::Fault fault;
    const json::Fields fields(root, kOwnWorkEntry, fault);
    const int version = int(fields.number(u"version"_s, 1, 1'000'000));
    if (version > kOwnWorkVersion)
        return Error(ErrorKind::PackageTooNew,
                     {file, QString::number(version), QString::number(kOwnWorkVersion)});
    OwnWork own;
    if (fields.contains(u"newest"_s)) {
        const json::Fields newest = fields.object(u"newest"_s);
        ExchangedPackage package;
        package.id = newest.id<PackageId>(u"package"_s);
        package.way = PackageWay::Opened;
        package.kind = PackageKind::Return;
        package.round = round.round.id;
        package.member = round.member.id;
        package.madeAt = newest.time(u"madeAt"_s);
        package.signer = newest.sha256(u"signer"_s);
        own.newest = package;
    }
    BERAAD_CHECK(fault.result(file));
    const QByteArray work = QJsonDocument(root.value(u"work"_s).toObject()).toJson();
    BERAAD_TRY(own.contents, readReturnContents(work, file));
    if (const QString found = contradictionInOwn(own, round); !found.isEmpty())
        return Error(ErrorKind::PackageContentWrong, {file, found});
    return own;
}

} // namespace beraad::exchange
