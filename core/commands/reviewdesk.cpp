// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/reviewdesk.h"

#include "core/commands/auditjson.h"
#include "core/commands/completeness.h"
#include "core/commands/history.h"
#include "core/commands/roundreader.h"
#include "core/commands/rubricdesk.h"
#include "core/domain/phases.h"
#include "core/storage/dossier.h"
#include "core/storage/memberrecords.h"
#include "core/storage/planrecords.h"
#include "core/storage/programmerecords.h"
#include "core/storage/reviewrecords.h"
#include "core/storage/themerecords.h"
#include "core/storage/transaction.h"

#include <algorithm>

namespace beraad::commands {

using namespace domain;
using storage::Dossier;
using storage::ReviewRecords;

/// What the rules look at.
struct ReviewDesk::Situation
{
    Plan plan;
    Region region;
    Round round;
    Member member;
    QList<MemberId> readers;
    Interests interests;

    /// The secretariat's own, on the same form as a review.
    bool isPreAdvice() const
    {
        return member.role == MemberRole::Secretary && !readers.contains(member.id);
    }
    Result<void> mayWrite() const
    {
        return isPreAdvice() ? mayDo(round, Matter::WritePreAdvice, Party::Secretary)
                             : mayDo(round, Matter::WriteReview, Party::Reader);
    }
};

Result<ReviewDesk::Situation> ReviewDesk::situation(const ReviewKey& key) const
{
    Dossier& dossier = m_history.dossier();
    storage::ProgrammeRecords programmes(dossier);
    storage::MemberRecords members(dossier);
    Situation now;
    BERAAD_TRY(now.plan, storage::PlanRecords(dossier).plan(key.plan));
    BERAAD_TRY(now.region, programmes.region(now.plan.region));
    BERAAD_TRY(now.round, programmes.round(now.plan.round));
    BERAAD_TRY(now.member, members.member(key.member));
    BERAAD_TRY(now.readers, members.readers(key.plan));
    BERAAD_TRY(now.interests, members.interests(key.plan));
    return now;
}

Result<Review> ReviewDesk::review(const ReviewKey& key) const
{
    BERAAD_TRY(const auto stored, ReviewRecords(m_history.dossier()).find(key.plan, key.member));
    if (stored)
        return *stored;
    Review empty;
    empty.plan = key.plan;
    empty.member = key.member;
    BERAAD_TRY(const Situation now, situation(key));
    if (now.isPreAdvice())
        empty.kind = ReviewKind::PreAdvice;
    return empty;
}

Result<void> ReviewDesk::mayReview(const Situation& now)
{
    BERAAD_CHECK(mayKnow(now.plan.id, now.region, now.member, now.interests));
    if (now.isPreAdvice())
        return mayBeAssessed(now.plan, now.region);
    return domain::mayReview(now.plan, now.region, now.member, now.readers,
                             now.interests.conflicts);
}

/// A review that is there was opened before members had to state their interests, or elsewhere.
Result<void> ReviewDesk::mayOpen(const ReviewKey& key) const
{
    BERAAD_TRY(const Situation now, situation(key));
    BERAAD_CHECK(mayReview(now));
    BERAAD_TRY(const Review stored, review(key));
    if (stored.id.isNull() && !now.isPreAdvice() &&
        doorTo(key.plan, key.member, now.interests) == PlanDoor::Undeclared)
        return Error(ErrorKind::DeclarationMissing, {now.member.name, now.region.name});
    return {};
}

Result<void> ReviewDesk::mayEdit(const ReviewKey& key) const
{
    BERAAD_TRY(const Review stored, review(key));
    return mayEdit(key, stored);
}

Result<void> ReviewDesk::mayEdit(const ReviewKey& key, const Review& stored) const
{
    BERAAD_TRY(const Situation now, situation(key));
    BERAAD_CHECK(mayReview(now));
    BERAAD_CHECK(now.mayWrite());
    if (stored.state == ReviewState::Final)
        return Error(ErrorKind::ReviewIsFinal);
    return {};
}

Result<Rubric> ReviewDesk::formOf(const Review& stored) const
{
    if (stored.form)
        return *stored.form;
    Dossier& dossier = m_history.dossier();
    BERAAD_TRY(const Plan plan, storage::PlanRecords(dossier).plan(stored.plan));
    const storage::ProgrammeRecords programmes(dossier);
    BERAAD_TRY(const Round round, programmes.round(plan.round));
    return programmes.rubric(round.rubric);
}

Result<Review> ReviewDesk::editable(const ReviewKey& key)
{
    BERAAD_TRY(Review stored, review(key));
    return editable(key, std::move(stored));
}

/// The review with an identity, which the first edit gives it. An empty draft that stays when that
/// edit is undone says nothing.
Result<Review> ReviewDesk::editable(const ReviewKey& key, Review stored)
{
    BERAAD_CHECK(mayEdit(key, stored));
    if (!stored.id.isNull())
        return stored;
    stored.id = reviewIdOf(key.plan, key.member);
    BERAAD_TRY(const Plan plan, storage::PlanRecords(m_history.dossier()).plan(key.plan));
    BERAAD_CHECK(RubricDesk(m_history).open(plan.round));
    BERAAD_CHECK(ReviewRecords(m_history.dossier()).save(stored));
    return stored;
}

Result<void> ReviewDesk::changeScore(const ReviewKey& key, const Review& found, Action action,
                                     const Score& score, const QString& typedIn)
{
    BERAAD_TRY(const Review stored, editable(key, found));
    const QString& criterion = score.criterion;
    const Score before = stored.score(criterion);
    if (before == score)
        return {};
    const auto storing = [review = stored.id](const Score& value) {
        return [review, value](Dossier& dossier) {
            return ReviewRecords(dossier).save(review, value);
        };
    };
    return m_history.perform({{action, key.plan},
                              stored.id.text(),
                              auditJson(before),
                              auditJson(score),
                              storing(score),
                              storing(before),
                              typedIn});
}

namespace {

Result<void> checkFit(const Rubric& rubric, const QString& criterion, const Judgement& judgement)
{
    const Criterion* known = rubric.criterion(criterion);
    if (!known)
        return Error(ErrorKind::NameUnknown, {criterion});
    if (!fits(judgement, known->scale))
        return Error(ErrorKind::ScoreOutOfScale, {criterion});
    return {};
}

} // namespace

Result<void> ReviewDesk::setJudgement(const ReviewKey& key, const QString& criterion,
                                      const Judgement& judgement)
{
    BERAAD_TRY(const Review stored, review(key));
    BERAAD_TRY(const Rubric form, formOf(stored));
    BERAAD_CHECK(checkFit(form, criterion, judgement));
    Score score = stored.score(criterion);
    score.judgement = judgement;
    return changeScore(key, stored, Action::JudgementGiven, score, {});
}

Result<void> ReviewDesk::setMotivation(const ReviewKey& key, const QString& criterion,
                                       const QString& text)
{
    BERAAD_TRY(const Review stored, review(key));
    Score score = stored.score(criterion);
    score.motivation = text;
    const QString field =
        QStringLiteral("motivation %1 %2 %3").arg(key.plan.text(), key.member.text(), criterion);
    return changeScore(key, stored, Action::MotivationWritten, score, field);
}

Result<void> ReviewDesk::restore(const ReviewKey& key, const Score& earlier)
{
    BERAAD_TRY(const Review stored, review(key));
    BERAAD_TRY(const Rubric form, formOf(stored));
    BERAAD_CHECK(checkFit(form, earlier.criterion, earlier.judgement));
    return changeScore(key, stored, Action::ScoreRestored, earlier, {});
}

Result<EvidenceId> ReviewDesk::cite(const ReviewKey& key, const QString& criterion,
                                    const Passage& passage)
{
    BERAAD_TRY(const Review stored, editable(key));
    const Evidence cited{EvidenceId::create(), stored.id, criterion, passage, std::nullopt};
    const int position = int(stored.evidence.size());
    BERAAD_CHECK(m_history.perform(
        {{Action::EvidenceCited, key.plan},
         stored.id.text(),
         {},
         auditJson(cited),
         [cited, position](Dossier& dossier) {
             return ReviewRecords(dossier).save(cited, position);
         },
         [cited](Dossier& dossier) { return ReviewRecords(dossier).remove(cited.id); },
         {}}));
    return cited.id;
}

/// One piece of evidence of a review, and its place among the others.
Result<std::pair<Evidence, int>> ReviewDesk::evidenceOf(const Review& review, const EvidenceId& id)
{
    const auto place = std::find_if(review.evidence.begin(), review.evidence.end(),
                                    [&](const Evidence& each) { return each.id == id; });
    if (place == review.evidence.end())
        return Error(ErrorKind::RecordNotFound, {id.text()});
    return std::pair(*place, int(place - review.evidence.begin()));
}

Result<void> ReviewDesk::setBearing(const ReviewKey& key, const EvidenceId& evidence,
                                    const std::optional<Bearing>& bearing)
{
    BERAAD_TRY(const Review stored, editable(key));
    BERAAD_TRY(const auto cited, evidenceOf(stored, evidence));
    const Evidence& before = cited.first;
    if (before.bearing == bearing)
        return {};
    Evidence after = before;
    after.bearing = bearing;
    const auto storing = [position = cited.second](const Evidence& value) {
        return [value, position](Dossier& dossier) {
            return ReviewRecords(dossier).save(value, position);
        };
    };
    return m_history.perform({{Action::EvidenceWeighed, key.plan},
                              stored.id.text(),
                              auditJson(before),
                              auditJson(after),
                              storing(after),
                              storing(before),
                              {}});
}

Result<void> ReviewDesk::removeEvidence(const ReviewKey& key, const EvidenceId& evidence)
{
    BERAAD_TRY(const Review stored, editable(key));
    BERAAD_TRY(const auto found, evidenceOf(stored, evidence));
    const auto& [cited, position] = found;
    return m_history.perform(
        {{Action::EvidenceRemoved, key.plan},
         stored.id.text(),
         auditJson(cited),
         {},
         [id = cited.id](Dossier& dossier) { return ReviewRecords(dossier).remove(id); },
         [cited = cited, position = position](Dossier& dossier) {
             return ReviewRecords(dossier).save(cited, position);
         },
         {}});
}

Result<void> ReviewDesk::changeReview(Action action, const Review& before, const Review& after,
                                      const QString& typedIn)
{
    if (before == after)
        return {};
    const auto storing = [](const Review& value) {
        return [value](Dossier& dossier) { return ReviewRecords(dossier).save(value); };
    };
    return m_history.perform({{action, after.plan},
                              after.id.text(),
                              auditJson(before),
                              auditJson(after),
                              storing(after),
                              storing(before),
                              typedIn});
}

Result<void> ReviewDesk::setRecommendation(const ReviewKey& key,
                                           const std::optional<Outcome>& recommendation)
{
    BERAAD_TRY(const Review before, editable(key));
    Review after = before;
    after.recommendation = recommendation;
    return changeReview(Action::RecommendationGiven, before, after);
}

Result<void> ReviewDesk::setRemarks(const ReviewKey& key, const QString& text)
{
    BERAAD_TRY(const Review before, editable(key));
    Review after = before;
    after.remarks = text;
    return changeReview(Action::RemarksWritten, before, after,
                        QStringLiteral("remarks %1").arg(before.id.text()));
}

Result<void> ReviewDesk::restoreConclusion(const ReviewKey& key, const Conclusion& earlier)
{
    BERAAD_TRY(const Review before, editable(key));
    Review after = before;
    after.recommendation = earlier.recommendation;
    after.remarks = earlier.remarks;
    return changeReview(Action::ConclusionRestored, before, after);
}

Result<QList<ImprovementPoint>> ReviewDesk::earlierPoints(const ReviewKey& key) const
{
    BERAAD_TRY(const auto earlier, readEarlierAdvice(m_history.dossier(), key.plan));
    return earlier ? earlier->advice.improvementPoints : QList<ImprovementPoint>();
}

Result<void> ReviewDesk::setFinding(const ReviewKey& key, const ImprovementPointId& point,
                                    const std::optional<PointFinding>& finding)
{
    BERAAD_TRY(const QList<ImprovementPoint> points, earlierPoints(key));
    if (std::none_of(points.begin(), points.end(),
                     [&](const ImprovementPoint& each) { return each.id == point; }))
        return Error(ErrorKind::RecordNotFound, {point.text()});
    BERAAD_TRY(const Review stored, editable(key));
    const std::optional<PointFinding> before = stored.finding(point);
    std::optional<PointFinding> after = finding;
    if (after)
        after->point = point;
    if (before == after)
        return {};
    const auto storing = [review = stored.id, point](const std::optional<PointFinding>& value) {
        return [review, point, value](Dossier& dossier) {
            ReviewRecords records(dossier);
            return value ? records.save(review, *value) : records.removeFinding(review, point);
        };
    };
    return m_history.perform({{Action::FindingMarked, key.plan},
                              stored.id.text(),
                              before ? auditJson(*before) : QJsonObject(),
                              after ? auditJson(*after) : QJsonObject(),
                              storing(after),
                              storing(before),
                              {}});
}

Result<void> ReviewDesk::tag(const ReviewKey& key, const ThemeFinding& finding)
{
    Dossier& dossier = m_history.dossier();
    BERAAD_TRY(const Situation now, situation(key));
    BERAAD_TRY(const Theme theme, storage::ThemeRecords(dossier).theme(finding.theme));
    if (theme.programme != now.region.programme)
        return Error(ErrorKind::RecordNotFound, {finding.theme.text()});
    BERAAD_TRY(const Review stored, editable(key));
    const ThemeFinding before = stored.onTheme(finding.theme);
    if (before == finding)
        return {};
    const auto storing = [review = stored.id](const ThemeFinding& value) {
        return
            [review, value](Dossier& target) { return ReviewRecords(target).save(review, value); };
    };
    // Who types a remark takes one step; a choice is one of its own.
    const bool isTyped = before.coverage == finding.coverage && before.example == finding.example;
    const QString field = QStringLiteral("theme %1 %2").arg(stored.id.text(), finding.theme.text());
    return m_history.perform({{Action::ThemeTagged, key.plan},
                              stored.id.text(),
                              before.isEmpty() ? QJsonObject() : auditJson(before),
                              finding.isEmpty() ? QJsonObject() : auditJson(finding),
                              storing(finding),
                              storing(before),
                              isTyped ? field : QString()});
}

Result<Objections> ReviewDesk::objectionsToFinal(const ReviewKey& key) const
{
    BERAAD_TRY(const Review stored, review(key));
    BERAAD_TRY(const Rubric form, formOf(stored));
    BERAAD_TRY(const QList<ImprovementPoint> points, earlierPoints(key));
    const Objections objections = domain::objectionsToFinal(form, stored, points);
    if (stored.kind == ReviewKind::PreAdvice)
        return objections;
    BERAAD_TRY(const Plan plan, storage::PlanRecords(m_history.dossier()).plan(key.plan));
    BERAAD_TRY(const Objections entering, objectionsToEntering(m_history.dossier(), plan));
    return objections + entering;
}

Result<Objections> ReviewDesk::doubtsAbout(const ReviewKey& key) const
{
    BERAAD_TRY(const Review stored, review(key));
    BERAAD_TRY(const Rubric form, formOf(stored));
    return doubtsAboutReview(form, stored);
}

Result<void> ReviewDesk::finalise(const ReviewKey& key)
{
    BERAAD_TRY(const Review before, editable(key));
    BERAAD_TRY(const Objections objections, objectionsToFinal(key));
    if (!objections.isEmpty())
        return objections.first();
    Review after = before;
    after.state = ReviewState::Final;
    after.finalisedAt = m_history.dossier().clock().now();
    return changeReview(Action::ReviewFinalised, before, after);
}

Result<void> ReviewDesk::reopen(const ReviewKey& key)
{
    BERAAD_TRY(const Situation now, situation(key));
    BERAAD_CHECK(now.mayWrite());
    BERAAD_TRY(const Review before, review(key));
    Review after = before;
    after.state = ReviewState::Draft;
    after.finalisedAt = {};
    return changeReview(Action::ReviewReopened, before, after);
}

} // namespace beraad::commands
