// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/reviewjson.h"

#include "core/json/fields.h"
#include "core/json/rubricjson.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace beraad::json {

using namespace domain;

void putJudgement(QJsonObject& json, const Judgement& judgement)
{
    switch (judgement.state()) {
    case Judgement::State::CannotBeJudged:
        json.insert(u"state"_s, u"cannotBeJudged"_s);
        return;
    case Judgement::State::NotApplicable:
        json.insert(u"state"_s, u"notApplicable"_s);
        return;
    case Judgement::State::Value:
        if (judgement.points())
            json.insert(u"points"_s, *judgement.points());
        else
            json.insert(u"level"_s, *judgement.level());
        return;
    case Judgement::State::Empty:
        return;
    }
}

Judgement readJudgement(const Fields& fields)
{
    if (fields.contains(u"points"_s))
        return Judgement::ofPoints(fields.real(u"points"_s));
    if (fields.contains(u"level"_s))
        return Judgement::ofLevel(fields.text(u"level"_s));
    if (!fields.contains(u"state"_s))
        return {};
    const QString state = fields.text(u"state"_s);
    if (state == "cannotBeJudged"_L1)
        return Judgement::cannotBeJudged();
    if (state != "notApplicable"_L1)
        fields.wrong(u"state"_s);
    return Judgement::notApplicable();
}

namespace {

constexpr int kLastPageNumber = 100'000;

QJsonObject partJson(const Score& score)
{
    QJsonObject json{{u"criterion"_s, score.criterion}, {u"motivation"_s, score.motivation}};
    putJudgement(json, score.judgement);
    return json;
}

Score readScore(const Fields& fields)
{
    return {fields.text(u"criterion"_s), readJudgement(fields), fields.text(u"motivation"_s)};
}

QJsonObject partJson(const Evidence& evidence)
{
    QJsonObject json{{u"id"_s, evidence.id.text()},
                     {u"criterion"_s, evidence.criterion},
                     {u"passage"_s, toJson(evidence.passage)}};
    put(json, u"bearing"_s, evidence.bearing);
    return json;
}

Evidence readEvidence(const Fields& fields)
{
    return {fields.id<EvidenceId>(u"id"_s),
            {},
            fields.text(u"criterion"_s),
            readPassage(fields.object(u"passage"_s)),
            fields.optionalChoice<Bearing>(u"bearing"_s)};
}

QJsonObject partJson(const PointFinding& finding)
{
    QJsonObject json{{u"point"_s, finding.point.text()}, {u"state"_s, keyOf(finding.state)}};
    if (finding.page) {
        json.insert(u"page"_s, *finding.page);
        json.insert(u"document"_s, finding.document);
    }
    return json;
}

PointFinding readFinding(const Fields& fields)
{
    PointFinding finding;
    finding.point = fields.id<ImprovementPointId>(u"point"_s);
    finding.state = fields.choice<FollowUpState>(u"state"_s);
    if (!fields.contains(u"page"_s))
        return finding;
    finding.page = int(fields.number(u"page"_s, 0, kLastPageNumber));
    finding.document = fields.sha256(u"document"_s);
    return finding;
}

QJsonObject partJson(const ThemeFinding& finding)
{
    QJsonObject json{{u"theme"_s, finding.theme.text()}};
    put(json, u"coverage"_s, finding.coverage);
    if (!finding.remark.isEmpty())
        json.insert(u"remark"_s, finding.remark);
    if (finding.example) {
        json.insert(u"passage"_s, toJson(finding.example->passage));
        put(json, u"evidence"_s, finding.example->evidence);
    }
    return json;
}

ThemeFinding readThemeFinding(const Fields& fields)
{
    ThemeFinding finding;
    finding.theme = fields.id<ThemeId>(u"theme"_s);
    finding.coverage = fields.optionalChoice<Coverage>(u"coverage"_s);
    if (fields.contains(u"remark"_s))
        finding.remark = fields.text(u"remark"_s);
    if (!fields.contains(u"passage"_s))
        return finding;
    finding.example = Citation{{}, {}, readPassage(fields.object(u"passage"_s))};
    if (fields.contains(u"evidence"_s))
        finding.example->evidence = fields.id<EvidenceId>(u"evidence"_s);
    return finding;
}

void readThemes(const Fields& fields, Review& review)
{
    if (!fields.contains(u"themes"_s)) // nothing was said, or by an earlier program
        return;
    for (const ThemeFinding& finding : fields.list(u"themes"_s, readThemeFinding)) {
        if (!review.onTheme(finding.theme).isEmpty() || finding.isEmpty())
            fields.wrong(u"themes"_s);
        review.themes.append(finding);
    }
}

/// In an order of their own: a hash has none, and the same review must give the same bytes.
QList<Score> sortedScores(const Review& review)
{
    QList<Score> scores = review.scores.values();
    std::sort(scores.begin(), scores.end(),
              [](const Score& a, const Score& b) { return a.criterion < b.criterion; });
    return scores;
}

} // namespace

QJsonObject toJson(const Passage& passage)
{
    const auto rectangle = [](const QRectF& r) {
        return QJsonObject{{u"left"_s, r.left()},
                           {u"top"_s, r.top()},
                           {u"width"_s, r.width()},
                           {u"height"_s, r.height()}};
    };
    return {{u"document"_s, passage.document},
            {u"page"_s, passage.page},
            {u"rectangles"_s, toArray(passage.rectangles, rectangle)},
            {u"quote"_s, passage.quote}};
}

Passage readPassage(const Fields& fields)
{
    const auto rectangle = [](const Fields& r) {
        return QRectF(r.real(u"left"_s), r.real(u"top"_s), r.real(u"width"_s), r.real(u"height"_s));
    };
    return {fields.sha256(u"document"_s), int(fields.number(u"page"_s, 0, kLastPageNumber)),
            fields.list(u"rectangles"_s, rectangle), fields.text(u"quote"_s)};
}

QJsonObject toJson(const Review& review)
{
    const auto json = [](const auto& part) { return partJson(part); };
    QJsonObject object{{u"id"_s, review.id.text()},
                       {u"plan"_s, review.plan.text()},
                       {u"member"_s, review.member.text()},
                       {u"state"_s, keyOf(review.state)},
                       {u"remarks"_s, review.remarks},
                       {u"scores"_s, toArray(sortedScores(review), json)},
                       {u"evidence"_s, toArray(review.evidence, json)},
                       {u"findings"_s, toArray(review.findings, json)}};
    if (!review.themes.isEmpty())
        object.insert(u"themes"_s, toArray(review.themes, json));
    if (review.form)
        object.insert(u"form"_s, toJson(*review.form));
    put(object, u"recommendation"_s, review.recommendation);
    put(object, u"finalisedAt"_s, review.finalisedAt);
    return object;
}

Review readReview(const Fields& fields)
{
    Review review;
    review.id = fields.id<ReviewId>(u"id"_s);
    review.plan = fields.id<PlanId>(u"plan"_s);
    review.member = fields.id<MemberId>(u"member"_s);
    review.state = fields.choice<ReviewState>(u"state"_s);
    review.recommendation = fields.optionalChoice<Outcome>(u"recommendation"_s);
    review.remarks = fields.text(u"remarks"_s);
    review.finalisedAt = fields.time(u"finalisedAt"_s);
    for (const Score& score : fields.list(u"scores"_s, readScore)) {
        if (review.scores.contains(score.criterion))
            fields.wrong(u"scores"_s);
        review.scores.insert(score.criterion, score);
    }
    review.evidence = fields.list(u"evidence"_s, readEvidence);
    for (Evidence& evidence : review.evidence)
        evidence.review = review.id;
    review.findings = fields.list(u"findings"_s, readFinding);
    readThemes(fields, review);
    if (fields.contains(u"form"_s))
        review.form = readRubric(fields.value(u"form"_s), fields.fault());
    return review;
}

QJsonObject toJson(const Mark& mark)
{
    QJsonObject json{{u"id"_s, mark.id.text()},
                     {u"member"_s, mark.member.text()},
                     {u"plan"_s, mark.plan.text()},
                     {u"passage"_s, toJson(mark.passage)},
                     {u"wordsBefore"_s, mark.wordsBefore},
                     {u"wordsAfter"_s, mark.wordsAfter},
                     {u"colour"_s, keyOf(mark.colour)},
                     {u"note"_s, mark.note}};
    put(json, u"madeAt"_s, mark.madeAt);
    return json;
}

Mark readMark(const Fields& fields)
{
    return {fields.id<MarkId>(u"id"_s),
            fields.id<MemberId>(u"member"_s),
            fields.id<PlanId>(u"plan"_s),
            readPassage(fields.object(u"passage"_s)),
            fields.text(u"wordsBefore"_s),
            fields.text(u"wordsAfter"_s),
            fields.choice<MarkColour>(u"colour"_s),
            fields.text(u"note"_s),
            Sharing::Shared, // what is private does not travel
            fields.time(u"madeAt"_s)};
}

QJsonObject toJson(const ConflictDeclaration& declaration)
{
    QJsonObject json{{u"id"_s, declaration.id.text()},
                     {u"plan"_s, declaration.plan.text()},
                     {u"member"_s, declaration.member.text()},
                     {u"kind"_s, keyOf(declaration.kind)},
                     {u"reason"_s, declaration.reason}};
    put(json, u"declaredAt"_s, declaration.declaredAt);
    return json;
}

ConflictDeclaration readDeclaration(const Fields& fields)
{
    return {fields.id<DeclarationId>(u"id"_s), fields.id<PlanId>(u"plan"_s),
            fields.id<MemberId>(u"member"_s),  fields.choice<DeclarationKind>(u"kind"_s),
            fields.text(u"reason"_s),          fields.time(u"declaredAt"_s)};
}

QJsonObject toJson(const Question& question)
{
    QJsonObject json{{u"id"_s, question.id.text()},
                     {u"plan"_s, question.plan.text()},
                     {u"member"_s, question.member.text()},
                     {u"criterion"_s, question.criterion},
                     {u"text"_s, question.text}};
    put(json, u"askedAt"_s, question.askedAt);
    return json;
}

Question readQuestion(const Fields& fields)
{
    return {fields.id<QuestionId>(u"id"_s),   fields.id<PlanId>(u"plan"_s),
            fields.id<MemberId>(u"member"_s), fields.text(u"criterion"_s),
            fields.text(u"text"_s),           fields.time(u"askedAt"_s)};
}

} // namespace beraad::json
