// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/roundreader.h"
#include "core/domain/rules.h"
#include "core/exchange/returncontents.h"
#include "core/rubrics/rubricfile.h"
#include "core/storage/consensusrecords.h"
#include "core/storage/documentrecords.h"
#include "core/storage/markrecords.h"
#include "core/storage/memberrecords.h"
#include "core/storage/planrecords.h"
#include "core/storage/programmerecords.h"
#include "core/storage/questionrecords.h"
#include "core/storage/reviewrecords.h"
#include "core/storage/themerecords.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace beraad::exchange {

using namespace domain;
using storage::Dossier;
using storage::MemberRecords;
using storage::ProgrammeRecords;

namespace {

/// What the dossier that leads the round knows, held against what a package says.
class ReturnCheck
{
public:
    ReturnCheck(Dossier& dossier, const ReturnContents& contents, const QString& file)
        : m_dossier(dossier)
        , m_contents(contents)
        , m_file(file)
    {
    }

    Result<void> run();

private:
    Result<void> readSituation();
    Result<void> checkDeclarations() const;
    template <typename Record>
    Result<void> checkOwner(const QList<Record>& records, const QString& what) const;
    Result<void> checkReview(const Review& review) const;
    Result<void> checkScore(const Score& score, const Rubric& form) const;
    Result<void> checkPassage(const Passage& passage) const;
    Result<void> checkThemes(const Review& review) const;
    Result<void> checkStances() const;
    Result<void> checkFindings() const;
    Result<void> checkWishes() const;
    Result<void> checkIdentities() const;
    Result<void> checkPlan(const PlanId& plan, const QString& what) const;
    Error refusal(ErrorKind kind, const QString& detail) const
    {
        return {kind, {m_file, m_memberName}, detail};
    }
    Error wrong(const QString& detail) const
    {
        return {ErrorKind::PackageContentWrong, {m_file, detail}};
    }

    Dossier& m_dossier;
    const ReturnContents& m_contents;
    QString m_file;
    QString m_memberName;
    Rubric m_rubric;          ///< of the member
    QSet<QString> m_versions; ///< by their fingerprints
    QHash<PlanId, RegionId> m_plans;
    QSet<PlanId> m_assigned;
    QSet<PlanId> m_closed;  ///< by a conflict that the member declared nothing of
    QSet<PlanId> m_leftOut; ///< by the merge: no fault, assigned or not
    QSet<QString> m_documents;
    QSet<ThemeId> m_themes;
};

Result<void> ReturnCheck::readSituation()
{
    const auto round = ProgrammeRecords(m_dossier).round(m_contents.round);
    if (!round || round->programme != m_contents.programme)
        return Error(ErrorKind::PackageOfOtherRound,
                     {m_file, QString::number(m_contents.roundNumber)});
    BERAAD_TRY(const Member member, MemberRecords(m_dossier).member(m_contents.member));
    m_memberName = member.name;
    BERAAD_TRY(const Rubric rubric, ProgrammeRecords(m_dossier).rubric(round->rubric));
    BERAAD_TRY(const auto versions, knownVersions(m_dossier, rubric));
    m_versions = QSet<QString>(versions.keyBegin(), versions.keyEnd());
    if (!versions.contains(m_contents.rubric))
        return refusal(ErrorKind::PackageOfOtherRubric, QStringLiteral("another rubric"));
    m_rubric = versions.value(m_contents.rubric);
    BERAAD_TRY(const auto plans, storage::PlanRecords(m_dossier).plans(round->id));
    for (const Plan& plan : plans)
        m_plans.insert(plan.id, plan.region);
    BERAAD_TRY(const auto assignments, MemberRecords(m_dossier).assignments(round->id));
    for (const Assignment& assignment : assignments) {
        if (assignment.member == m_contents.member)
            m_assigned.insert(assignment.plan);
    }
    BERAAD_TRY(const auto documents, storage::DocumentRecords(m_dossier).known());
    m_documents = QSet<QString>(documents.begin(), documents.end());
    BERAAD_TRY(const auto themes, storage::ThemeRecords(m_dossier).themes(round->programme));
    for (const Theme& theme : themes)
        m_themes.insert(theme.id);
    return {};
}

/// What was written on a plan before the member's interest closed it is no fault: the merge leaves
/// it out. A conflict that the secretariat knew of is one.
Result<void> ReturnCheck::checkDeclarations() const
{
    for (const ConflictDeclaration& each : m_contents.declarations) {
        if (each.member != m_contents.member)
            return refusal(ErrorKind::PackageWorkOfOther,
                           QStringLiteral("a declaration of somebody else"));
        if (!m_plans.contains(each.plan))
            return wrong(QStringLiteral("a declaration on a plan that is not here"));
    }
    return {};
}

/// That the member may write on this plan.
Result<void> ReturnCheck::checkPlan(const PlanId& plan, const QString& what) const
{
    if (m_leftOut.contains(plan) || (m_assigned.contains(plan) && !m_closed.contains(plan)))
        return {};
    if (!m_plans.contains(plan))
        return wrong(what + QStringLiteral(" on a plan that is not here"));
    BERAAD_TRY(const Region region, ProgrammeRecords(m_dossier).region(m_plans.value(plan)));
    const ErrorKind kind =
        m_closed.contains(plan) ? ErrorKind::PackagePlanClosed : ErrorKind::PackagePlanNotAssigned;
    return Error(kind, {m_file, m_memberName, region.name}, what);
}

template <typename Record>
Result<void> ReturnCheck::checkOwner(const QList<Record>& records, const QString& what) const
{
    for (const Record& record : records) {
        if (record.member != m_contents.member)
            return refusal(ErrorKind::PackageWorkOfOther,
                           what + QStringLiteral(" of somebody else"));
        BERAAD_CHECK(checkPlan(record.plan, what));
    }
    return {};
}

Result<void> ReturnCheck::checkScore(const Score& score, const Rubric& form) const
{
    const Criterion* criterion = form.criterion(score.criterion);
    if (!criterion)
        return wrong(QStringLiteral("no such criterion: ") + score.criterion);
    if (!fits(score.judgement, criterion->scale))
        return wrong(QStringLiteral("off the scale of ") + score.criterion);
    return {};
}

Result<void> ReturnCheck::checkPassage(const Passage& passage) const
{
    if (!m_documents.contains(passage.document))
        return wrong(QStringLiteral("a passage of a document that is not here"));
    return {};
}

Result<void> ReturnCheck::checkThemes(const Review& review) const
{
    for (const ThemeFinding& finding : review.themes) {
        if (!m_themes.contains(finding.theme))
            return wrong(QStringLiteral("a finding on a theme that is not here"));
        if (finding.example)
            BERAAD_CHECK(checkPassage(finding.example->passage));
    }
    return {};
}

Result<void> ReturnCheck::checkReview(const Review& review) const
{
    BERAAD_CHECK(checkThemes(review));
    if (review.form && !m_versions.contains(rubrics::fingerprint(*review.form)))
        return refusal(ErrorKind::PackageOfOtherRubric,
                       QStringLiteral("a review on another rubric"));
    const Rubric& form = review.formOr(m_rubric);
    for (const Score& score : review.scores)
        BERAAD_CHECK(checkScore(score, form));
    for (const Evidence& evidence : review.evidence) {
        BERAAD_CHECK(checkPassage(evidence.passage));
        if (!form.criterion(evidence.criterion))
            return wrong(QStringLiteral("evidence of no criterion"));
    }
    if (review.findings.isEmpty())
        return {};
    BERAAD_TRY(const auto earlier, commands::readEarlierAdvice(m_dossier, review.plan));
    const QList<ImprovementPoint> points =
        earlier ? earlier->advice.improvementPoints : QList<ImprovementPoint>();
    for (const PointFinding& finding : review.findings) {
        const bool isKnown =
            std::any_of(points.begin(), points.end(),
                        [&](const ImprovementPoint& point) { return point.id == finding.point; });
        if (!isKnown)
            return wrong(QStringLiteral("a finding on a point of another region"));
        if (finding.page && !m_documents.contains(finding.document))
            return wrong(QStringLiteral("a finding in a document that is not here"));
    }
    return {};
}

Result<void> ReturnCheck::checkStances() const
{
    BERAAD_CHECK(checkOwner(m_contents.stances, QStringLiteral("a stance")));
    storage::ConsensusRecords records(m_dossier);
    for (const Stance& stance : m_contents.stances) {
        if (!m_rubric.criterion(stance.criterion))
            return wrong(QStringLiteral("a stance on no criterion"));
        if (stance.kind == StanceKind::Objects && stance.remark.trimmed().isEmpty())
            return wrong(QStringLiteral("an objection without a reason"));
        BERAAD_TRY(const QList<Stance> known, records.stances(stance.plan));
        for (const Stance& each : known) {
            if (each.id == stance.id && each != stance)
                return wrong(QStringLiteral("an identity that is somebody else’s"));
        }
    }
    return {};
}

/// Whether the member leads the readers is no matter here: that changes, and the merge sees to it.
Result<void> ReturnCheck::checkFindings() const
{
    for (const WordedFinding& each : m_contents.findings) {
        const JointFinding& finding = each.finding;
        BERAAD_CHECK(checkPlan(finding.plan, QStringLiteral("a joint finding")));
        BERAAD_CHECK(checkScore({finding.criterion, finding.judgement, {}}, m_rubric));
        for (const Citation& citation : finding.citations)
            BERAAD_CHECK(checkPassage(citation.passage));
    }
    return {};
}

Result<void> ReturnCheck::checkWishes() const
{
    BERAAD_CHECK(checkOwner(m_contents.wishes, QStringLiteral("a wish to discuss")));
    for (const DiscussionWish& wish : m_contents.wishes) {
        if (wish.reason.trimmed().isEmpty())
            return wrong(QStringLiteral("a wish to discuss without a reason"));
    }
    return {};
}

/// Nobody's record has the identity of a colleague's: saving it would overwrite that one.
Result<void> ReturnCheck::checkIdentities() const
{
    const auto taken = wrong(QStringLiteral("an identity that is somebody else’s"));
    storage::ReviewRecords reviews(m_dossier);
    for (const Review& review : m_contents.reviews) {
        BERAAD_TRY(const auto here, reviews.find(review.plan, review.member));
        for (const Evidence& evidence : review.evidence) {
            BERAAD_TRY(const auto owner, reviews.reviewOf(evidence.id));
            if (owner && (!here || here->id != *owner))
                return taken;
        }
    }
    const auto isTaken = [&](const auto& known, const auto& record) {
        return known && (known->member != record.member || known->plan != record.plan);
    };
    for (const Mark& mark : m_contents.marks) {
        if (isTaken(storage::MarkRecords(m_dossier).mark(mark.id), mark))
            return taken;
    }
    for (const Question& question : m_contents.questions) {
        if (isTaken(storage::QuestionRecords(m_dossier).question(question.id), question))
            return taken;
    }
    BERAAD_TRY(const auto declarations, MemberRecords(m_dossier).declarations(m_contents.round));
    for (const ConflictDeclaration& known : declarations) {
        for (const ConflictDeclaration& each : m_contents.declarations) {
            if (known.id == each.id && known != each)
                return taken;
        }
    }
    return {};
}

Result<void> ReturnCheck::run()
{
    BERAAD_CHECK(readSituation());
    BERAAD_CHECK(checkDeclarations());
    BERAAD_TRY(m_leftOut, closedByInterest(m_dossier, m_contents));
    BERAAD_TRY(const auto conflicts, MemberRecords(m_dossier).conflicts(m_contents.round));
    for (const ConflictOfInterest& conflict : conflicts) {
        if (conflict.member == m_contents.member && !m_leftOut.contains(conflict.plan))
            m_closed.insert(conflict.plan);
    }
    BERAAD_CHECK(checkOwner(m_contents.reviews, QStringLiteral("a review")));
    BERAAD_CHECK(checkOwner(m_contents.marks, QStringLiteral("a mark")));
    BERAAD_CHECK(checkOwner(m_contents.questions, QStringLiteral("a question")));
    BERAAD_CHECK(checkStances());
    BERAAD_CHECK(checkFindings());
    BERAAD_CHECK(checkWishes());
    for (const Review& review : m_contents.reviews)
        BERAAD_CHECK(checkReview(review));
    for (const Mark& mark : m_contents.marks)
        BERAAD_CHECK(checkPassage(mark.passage));
    for (const JudgedVersion& version : m_contents.versions) {
        for (const QString& document : version.documents) {
            if (!m_documents.contains(document))
                return wrong(QStringLiteral("judged on a document that is not here"));
        }
    }
    return checkIdentities();
}

} // namespace

Result<QSet<PlanId>> closedByInterest(Dossier& dossier, const ReturnContents& contents)
{
    MemberRecords members(dossier);
    BERAAD_TRY(const auto known, members.declarations(contents.round));
    BERAAD_TRY(const auto conflicts, members.conflicts(contents.round));
    QSet<PlanId> plans;
    for (const ConflictDeclaration& each : known + contents.declarations) {
        const bool stands =
            each.kind != DeclarationKind::None && hasConflict(conflicts, each.plan, each.member);
        const bool isNews = each.kind == DeclarationKind::Direct && !known.contains(each);
        if (each.member == contents.member && (stands || isNews))
            plans.insert(each.plan);
    }
    return plans;
}

Result<void> checkReturn(Dossier& dossier, const ReturnContents& contents, const QString& file)
{
    return ReturnCheck(dossier, contents, file).run();
}

} // namespace beraad::exchange
