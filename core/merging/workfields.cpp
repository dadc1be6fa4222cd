// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/merging/workfields.h"

#include <algorithm>

namespace beraad::merging {

using namespace domain;
using exchange::MemberWork;
using exchange::ReturnContents;

namespace {

/// When fields were written, by plan and criterion.
class Times
{
public:
    Times(const QList<WrittenAt>& written, const QDateTime& otherwise)
        : m_otherwise(otherwise)
    {
        for (const WrittenAt& each : written)
            m_times[{each.plan, each.criterion}] = each.at;
    }
    QDateTime of(const PlanId& plan, const QString& criterion = {}) const
    {
        const auto found = m_times.find({plan, criterion});
        return found == m_times.end() ? m_otherwise : found->second;
    }

private:
    std::map<std::pair<PlanId, QString>, QDateTime> m_times;
    QDateTime m_otherwise;
};

void addScores(const Review& review, const Times& times, WorkFields& fields)
{
    for (const Score& score : review.scores) {
        const QDateTime at = times.of(review.plan, score.criterion);
        if (!score.judgement.isEmpty())
            fields[{review.plan, Part::Judgement, score.criterion}] = {score.judgement, at};
        if (!score.motivation.isEmpty())
            fields[{review.plan, Part::Motivation, score.criterion}] = {score.motivation, at};
    }
}

void addReview(const Review& review, const Times& times, WorkFields& fields)
{
    const QDateTime at = times.of(review.plan);
    const bool isFinal = review.state == ReviewState::Final;
    fields[{review.plan, Part::State, {}}] = {review.state, isFinal ? review.finalisedAt : at};
    if (review.recommendation)
        fields[{review.plan, Part::Recommendation, {}}] = {*review.recommendation, at};
    if (!review.remarks.isEmpty())
        fields[{review.plan, Part::Remarks, {}}] = {review.remarks, at};
    addScores(review, times, fields);
    int position = 0;
    for (Evidence evidence : review.evidence) {
        evidence.review = reviewIdOf(review.plan, review.member);
        fields[{review.plan, Part::Evidence, evidence.id.text()}] = {evidence, at, position++};
    }
    for (const PointFinding& finding : review.findings)
        fields[{review.plan, Part::Finding, finding.point.text()}] = {finding, at};
    position = 0;
    for (const ThemeFinding& finding : review.themes)
        fields[{review.plan, Part::Theme, finding.theme.text()}] = {finding, at, position++};
}

/// Puts one field where it belongs in its review.
class IntoReview
{
public:
    IntoReview(Review& review, const FieldKey& key, const Field& field)
        : m_review(review)
        , m_key(key)
        , m_field(field)
    {
    }

    void operator()(ReviewState state)
    {
        m_review.state = state;
        if (state == ReviewState::Final)
            m_review.finalisedAt = m_field.at;
    }
    void operator()(Outcome outcome) { m_review.recommendation = outcome; }
    void operator()(const QString& text)
    {
        if (m_key.part == Part::Remarks)
            m_review.remarks = text;
        else
            score().motivation = text;
    }
    void operator()(const Judgement& judgement) { score().judgement = judgement; }
    void operator()(const Evidence& evidence) { m_review.evidence.append(evidence); }
    void operator()(const PointFinding& finding) { m_review.findings.append(finding); }
    void operator()(const ThemeFinding& finding) { m_review.themes.append(finding); }
    void operator()(const Mark&) {}
    void operator()(const Question&) {}
    void operator()(const DiscussionWish&) {}

private:
    Score& score()
    {
        Score& score = m_review.scores[m_key.which];
        score.criterion = m_key.which;
        return score;
    }

    Review& m_review;
    const FieldKey& m_key;
    const Field& m_field;
};

/// As they stood, those of one place by identity.
void restoreOrder(Review& review, const WorkFields& fields)
{
    const auto placeOf = [&](Part part, const QString& id) {
        const auto found = fields.find({review.plan, part, id});
        return std::pair(found->second.position, id);
    };
    std::sort(
        review.evidence.begin(), review.evidence.end(), [&](const Evidence& a, const Evidence& b) {
            return placeOf(Part::Evidence, a.id.text()) < placeOf(Part::Evidence, b.id.text());
        });
    std::sort(review.themes.begin(), review.themes.end(),
              [&](const ThemeFinding& a, const ThemeFinding& b) {
                  return placeOf(Part::Theme, a.theme.text()) <
                         placeOf(Part::Theme, b.theme.text());
              });
}

} // namespace

WorkFields fieldsOf(const ReturnContents& contents, const QDateTime& madeAt)
{
    const Times times(contents.written, madeAt);
    WorkFields fields;
    for (const Review& review : contents.reviews)
        addReview(review, times, fields);
    for (const Mark& mark : contents.marks)
        fields[{mark.plan, Part::Mark, mark.id.text()}] = {mark, mark.madeAt};
    for (const Question& question : contents.questions)
        fields[{question.plan, Part::Question, question.id.text()}] = {question, question.askedAt};
    for (const DiscussionWish& wish : contents.wishes)
        fields[{wish.plan, Part::Wish, {}}] = {wish, wish.wishedAt};
    return fields;
}

MemberWork workOf(const WorkFields& fields, const MemberId& member)
{
    MemberWork work;
    std::map<PlanId, Review> reviews;
    for (const auto& [key, field] : fields) {
        if (key.part == Part::Mark) {
            work.marks.append(std::get<Mark>(field.value));
            continue;
        }
        if (key.part == Part::Question) {
            work.questions.append(std::get<Question>(field.value));
            continue;
        }
        if (key.part == Part::Wish) {
            work.wishes.append(std::get<DiscussionWish>(field.value));
            continue;
        }
        Review& review = reviews[key.plan];
        if (review.id.isNull()) { // a digest: once for each review
            review.id = reviewIdOf(key.plan, member);
            review.plan = key.plan;
            review.member = member;
        }
        std::visit(IntoReview(review, key, field), field.value);
    }
    for (auto& [plan, review] : reviews) {
        restoreOrder(review, fields);
        work.reviews.append(review);
    }
    return work;
}

} // namespace beraad::merging
