// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/rules.h"
#include "core/exchange/returncontents.h"
#include "core/rubrics/rubricfile.h"
#include "core/storage/markrecords.h"
#include "core/storage/memberrecords.h"
#include "core/storage/packagerecords.h"
#include "core/storage/planrecords.h"
#include "core/storage/programmerecords.h"
#include "core/storage/questionrecords.h"
#include "core/storage/reviewrecords.h"

#include <algorithm>

namespace beraad::exchange {

using namespace domain;
using storage::Dossier;
using storage::MemberRecords;
using storage::PlanRecords;
using storage::ProgrammeRecords;

namespace {

template <typename Record> QList<Record> ownOf(QList<Record> records, const MemberId& member)
{
    records.removeIf([&](const Record& record) { return record.member != member; });
    return records;
}

Result<QString> rubricFingerprint(Dossier& dossier, const Round& round)
{
    BERAAD_TRY(const Rubric rubric, ProgrammeRecords(dossier).rubric(round.rubric));
    return rubrics::fingerprint(rubric);
}

Result<void> collectMarks(Dossier& dossier, const Plan& plan, ReturnContents& contents)
{
    BERAAD_TRY(QList<Mark> marks, storage::MarkRecords(dossier).marks(plan.id, contents.member));
    marks.removeIf([&](const Mark& mark) {
        return mark.member != contents.member || mark.sharing == Sharing::Private;
    });
    contents.marks.append(marks);
    return {};
}

Result<JudgedVersion> judgedVersionOf(Dossier& dossier, const Plan& plan, const MemberId& member)
{
    JudgedVersion version{plan.id, {}};
    BERAAD_TRY(version.documents, storage::PackageRecords(dossier).judgedVersion(plan.id, member));
    if (!version.documents.isEmpty())
        return version;
    for (const DocumentFile& document : plan.documents)
        version.documents.append(document.sha256);
    return version;
}

Result<void> collectPlanParts(Dossier& dossier, ReturnContents& contents)
{
    BERAAD_TRY(const QList<Plan> plans, PlanRecords(dossier).plans(contents.round));
    for (const Plan& plan : plans) {
        BERAAD_CHECK(collectMarks(dossier, plan, contents));
        const bool isReviewed =
            std::any_of(contents.reviews.begin(), contents.reviews.end(),
                        [&](const Review& review) { return review.plan == plan.id; });
        if (!isReviewed)
            continue;
        BERAAD_TRY(const JudgedVersion version, judgedVersionOf(dossier, plan, contents.member));
        contents.versions.append(version);
    }
    return {};
}

/// What the dossier that leads the round knows of the member's plans.
class ReturnCheck
{
public:
    ReturnCheck(const ReturnContents& contents, const QString& file)
        : m_contents(contents)
        , m_file(file)
    {
    }

    Result<void> run(Dossier& dossier);

private:
    Result<void> readSituation(Dossier& dossier);
    template <typename Record>
    Result<void> checkAll(const QList<Record>& records, const QString& what) const;
    bool mayWriteOn(const PlanId& plan) const;
    Error wrong(const QString& detail) const
    {
        return {ErrorKind::PackageContentWrong, {m_file}, detail};
    }

    const ReturnContents& m_contents;
    QString m_file;
    QList<Assignment> m_assignments;
    QList<ConflictOfInterest> m_conflicts;
};

Result<void> ReturnCheck::readSituation(Dossier& dossier)
{
    const auto round = ProgrammeRecords(dossier).round(m_contents.round);
    if (!round || round->programme != m_contents.programme)
        return Error(ErrorKind::PackageOfOtherRound,
                     {m_file, QString::number(m_contents.roundNumber)});
    BERAAD_TRY(const QString rubric, rubricFingerprint(dossier, *round));
    if (rubric != m_contents.rubric)
        return wrong(QStringLiteral("another rubric"));
    BERAAD_TRY(m_assignments, MemberRecords(dossier).assignments(m_contents.round));
    BERAAD_TRY(m_conflicts, MemberRecords(dossier).conflicts(m_contents.round));
    return {};
}

bool ReturnCheck::mayWriteOn(const PlanId& plan) const
{
    return m_assignments.contains(Assignment{plan, m_contents.member}) &&
           !hasConflict(m_conflicts, plan, m_contents.member);
}

template <typename Record>
Result<void> ReturnCheck::checkAll(const QList<Record>& records, const QString& what) const
{
    for (const Record& record : records) {
        if (record.member != m_contents.member)
            return wrong(what + QStringLiteral(" of somebody else"));
        if (!mayWriteOn(record.plan))
            return wrong(what + QStringLiteral(" on a plan that is not the member’s"));
    }
    return {};
}

Result<void> ReturnCheck::run(Dossier& dossier)
{
    BERAAD_CHECK(readSituation(dossier));
    BERAAD_CHECK(checkAll(m_contents.reviews, QStringLiteral("a review")));
    BERAAD_CHECK(checkAll(m_contents.marks, QStringLiteral("a mark")));
    BERAAD_CHECK(checkAll(m_contents.questions, QStringLiteral("a question")));
    // A declaration may be what made the plan no longer the member's.
    BERAAD_TRY(const QList<Plan> plans, PlanRecords(dossier).plans(m_contents.round));
    for (const ConflictDeclaration& each : m_contents.declarations) {
        const bool isHere = std::any_of(plans.begin(), plans.end(),
                                        [&](const Plan& plan) { return plan.id == each.plan; });
        if (each.member != m_contents.member || !isHere)
            return wrong(QStringLiteral("a declaration of somebody else"));
    }
    return {};
}

} // namespace

Result<ReturnContents> collectReturn(Dossier& dossier, const RoundId& id, const MemberId& member,
                                     const QString& machine)
{
    BERAAD_TRY(const Round round, ProgrammeRecords(dossier).round(id));
    ReturnContents contents;
    contents.programme = round.programme;
    contents.round = id;
    contents.roundNumber = round.number;
    contents.member = member;
    contents.machine = machine;
    BERAAD_TRY(contents.rubric, rubricFingerprint(dossier, round));
    BERAAD_TRY(const QList<Review> reviews, storage::ReviewRecords(dossier).reviews(id));
    contents.reviews = ownOf(reviews, member);
    BERAAD_TRY(const auto declarations, MemberRecords(dossier).declarations(id));
    contents.declarations = ownOf(declarations, member);
    BERAAD_TRY(const auto questions, storage::QuestionRecords(dossier).questions(id));
    contents.questions = ownOf(questions, member);
    BERAAD_CHECK(collectPlanParts(dossier, contents));
    return contents;
}

Result<void> checkReturn(Dossier& dossier, const ReturnContents& contents, const QString& file)
{
    return ReturnCheck(contents, file).run(dossier);
}

} // namespace beraad::exchange
