// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/reviewrecords.h"

#include "core/storage/dossier.h"
#include "core/storage/judgementrows.h"
#include "core/storage/programmerecords.h"
#include "core/storage/rowsbyowner.h"
#include "core/storage/transaction.h"

namespace beraad::storage {

using namespace domain;

namespace {

constexpr auto kFrom =
    "FROM review v JOIN plan p ON p.id = v.plan JOIN member m ON m.id = v.member "
    "JOIN round o ON o.id = p.round ";

/// A review with the version of the rubric that it was made on.
struct MadeOn
{
    Review review;
    std::optional<RubricId> other; ///< none: the one of its round
};

Review readReview(const Row& row)
{
    Review review;
    review.id = row.id<ReviewId>("id");
    review.plan = row.id<PlanId>("plan");
    review.member = row.id<MemberId>("member");
    review.kind = row.choice<ReviewKind>("kind");
    review.state = row.choice<ReviewState>("state");
    review.recommendation = row.optionalChoice<Outcome>("recommendation");
    review.remarks = row.text("remarks");
    review.finalisedAt = row.time("finalised_at");
    return review;
}

MadeOn readMadeOn(const Row& row)
{
    MadeOn made{readReview(row), std::nullopt};
    const auto rubric = row.id<RubricId>("rubric");
    if (!rubric.isNull() && rubric != row.id<RubricId>("rubric_of_round"))
        made.other = rubric;
    return made;
}

/// The reviews, those of an older version with their form.
Result<QList<Review>> withForms(Dossier& dossier, const QList<MadeOn>& all)
{
    QHash<RubricId, Rubric> forms;
    QList<Review> reviews;
    for (const MadeOn& made : all) {
        Review review = made.review;
        if (made.other) {
            if (!forms.contains(*made.other)) {
                BERAAD_TRY(const Rubric form, ProgrammeRecords(dossier).rubric(*made.other));
                forms.insert(*made.other, form);
            }
            review.form = forms.value(*made.other);
        }
        reviews.append(review);
    }
    return reviews;
}

Score readScore(const Row& row)
{
    return {row.text("criterion"), readJudgement(row), row.text("motivation")};
}

Evidence readEvidence(const Row& row)
{
    return {row.id<EvidenceId>("id"), row.id<ReviewId>("review"), row.text("criterion"),
            readPassage(row), row.optionalChoice<Bearing>("bearing")};
}

PointFinding readFinding(const Row& row)
{
    PointFinding finding;
    finding.point = row.id<ImprovementPointId>("point");
    finding.state = row.choice<FollowUpState>("state");
    if (row.isNull("page"))
        return finding;
    finding.document = row.text("document");
    finding.page = row.number("page");
    return finding;
}

ThemeFinding readThemeFinding(const Row& row)
{
    ThemeFinding finding;
    finding.theme = row.id<ThemeId>("theme");
    finding.coverage = row.optionalChoice<Coverage>("coverage");
    finding.remark = row.text("remark");
    if (row.isNull("document"))
        return finding;
    finding.example = Citation{{}, {}, readPassage(row)};
    if (!row.isNull("evidence"))
        finding.example->evidence = row.id<EvidenceId>("evidence");
    return finding;
}

} // namespace

/// `where` picks reviews (v) with their plan (p) and member (m).
Result<QList<Review>> ReviewRecords::select(const QString& where, const QVariantList& values) const
{
    Database& database = m_dossier.database();
    const QString from = QString::fromLatin1(kFrom);
    BERAAD_TRY(const QList<MadeOn> made,
               database.list(QStringLiteral("SELECT v.*, o.rubric AS rubric_of_round ") + from +
                                 where + QStringLiteral(" ORDER BY v.plan, m.name, m.id"),
                             values, readMadeOn));
    BERAAD_TRY(QList<Review> all, withForms(m_dossier, made));
    const auto ownedScore = [](const Row& row) {
        return owned(row.text("review"), readScore(row));
    };
    BERAAD_TRY(const auto scores,
               database.list(QStringLiteral("SELECT s.* ") + from +
                                 QStringLiteral("JOIN score s ON s.review = v.id ") + where,
                             values, ownedScore));
    const auto ownedEvidence = [](const Row& row) {
        return owned(row.text("review"), readEvidence(row));
    };
    BERAAD_TRY(const auto evidence,
               database.list(QStringLiteral("SELECT e.* ") + from +
                                 QStringLiteral("JOIN evidence e ON e.review = v.id ") + where +
                                 QStringLiteral(" ORDER BY e.position, e.id"),
                             values, ownedEvidence));
    const auto ownedFinding = [](const Row& row) {
        return owned(row.text("review"), readFinding(row));
    };
    BERAAD_TRY(const auto findings,
               database.list(QStringLiteral("SELECT f.* ") + from +
                                 QStringLiteral("JOIN point_finding f ON f.review = v.id "
                                                "JOIN improvement_point i ON i.id = f.point ") +
                                 where + QStringLiteral(" ORDER BY i.position, i.id"),
                             values, ownedFinding));
    const auto ownedTheme = [](const Row& row) {
        return owned(row.text("review"), readThemeFinding(row));
    };
    BERAAD_TRY(const auto themes,
               database.list(QStringLiteral("SELECT f.* ") + from +
                                 QStringLiteral("JOIN theme_finding f ON f.review = v.id "
                                                "JOIN theme t ON t.id = f.theme ") +
                                 where + QStringLiteral(" ORDER BY t.position, t.id"),
                             values, ownedTheme));
    QHash<QString, qsizetype> places;
    for (qsizetype i = 0; i < all.size(); ++i)
        places.insert(all[i].id.text(), i);
    for (const Owned<Score>& score : scores)
        all[places.value(score.first)].scores.insert(score.second.criterion, score.second);
    handOut(evidence, all, [](Review& review) -> QList<Evidence>& { return review.evidence; });
    handOut(findings, all, [](Review& review) -> QList<PointFinding>& { return review.findings; });
    handOut(themes, all, [](Review& review) -> QList<ThemeFinding>& { return review.themes; });
    return all;
}

Result<QList<Review>> ReviewRecords::reviews(const RoundId& round) const
{
    return select(QStringLiteral("WHERE p.round = ? AND v.kind = ?"),
                  {stored(round), stored(ReviewKind::Review)});
}

Result<QList<Review>> ReviewRecords::reviews(const PlanId& plan) const
{
    return select(QStringLiteral("WHERE v.plan = ? AND v.kind = ?"),
                  {stored(plan), stored(ReviewKind::Review)});
}

Result<QList<Review>> ReviewRecords::preAdvices(const PlanId& plan) const
{
    return select(QStringLiteral("WHERE v.plan = ? AND v.kind = ?"),
                  {stored(plan), stored(ReviewKind::PreAdvice)});
}

Result<QList<Review>> ReviewRecords::reviews(const RoundId& round, const MemberId& member) const
{
    return select(QStringLiteral("WHERE p.round = ? AND v.member = ? AND v.kind = ?"),
                  {stored(round), stored(member), stored(ReviewKind::Review)});
}

Result<Review> ReviewRecords::review(const ReviewId& id) const
{
    BERAAD_TRY(const QList<Review> all, select(QStringLiteral("WHERE v.id = ?"), {stored(id)}));
    if (all.isEmpty())
        return Error(ErrorKind::RecordNotFound, {id.text()});
    return all.first();
}

Result<std::optional<Review>> ReviewRecords::find(const PlanId& plan, const MemberId& member) const
{
    BERAAD_TRY(const QList<Review> all, select(QStringLiteral("WHERE v.plan = ? AND v.member = ?"),
                                               {stored(plan), stored(member)}));
    return all.isEmpty() ? std::optional<Review>() : all.first();
}

Result<void> ReviewRecords::replace(const Review& review)
{
    return inTransaction(m_dossier, [&]() -> Result<void> {
        BERAAD_CHECK(remove(review.id));
        BERAAD_CHECK(save(review));
        for (const Score& score : review.scores)
            BERAAD_CHECK(save(review.id, score));
        for (qsizetype i = 0; i < review.evidence.size(); ++i)
            BERAAD_CHECK(save(review.evidence[i], int(i)));
        for (const PointFinding& finding : review.findings)
            BERAAD_CHECK(save(review.id, finding));
        for (const ThemeFinding& finding : review.themes)
            BERAAD_CHECK(save(review.id, finding));
        return {};
    });
}

Result<void> ReviewRecords::save(const Review& review)
{
    QVariant form; // none: what its round has when it is stored first
    if (review.form) {
        BERAAD_TRY(const RubricId id, ProgrammeRecords(m_dossier).addRubric(*review.form));
        form = stored(id);
    }
    return m_dossier.database().run(
        QStringLiteral("INSERT INTO review (id, plan, member, kind, state, recommendation, "
                       "remarks, finalised_at, rubric) VALUES (?, ?, ?, ?, ?, ?, ?, ?, "
                       "coalesce(?, (SELECT o.rubric FROM plan p JOIN round o ON o.id = p.round "
                       "WHERE p.id = ?))) ON CONFLICT (id) DO UPDATE SET state = excluded.state, "
                       "recommendation = excluded.recommendation, remarks = excluded.remarks, "
                       "finalised_at = excluded.finalised_at"),
        {stored(review.id), stored(review.plan), stored(review.member), stored(review.kind),
         stored(review.state), stored(review.recommendation), stored(review.remarks),
         stored(review.finalisedAt), form, stored(review.plan)});
}

Result<void> ReviewRecords::save(const ReviewId& review, const Score& score)
{
    return m_dossier.database().run(
        QStringLiteral("INSERT INTO score (review, criterion, state, level, points, motivation) "
                       "VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (review, criterion) DO UPDATE SET "
                       "state = excluded.state, level = excluded.level, points = excluded.points, "
                       "motivation = excluded.motivation"),
        {stored(review), score.criterion, wordOf(score.judgement.state()),
         stored(score.judgement.level()), storedPoints(score.judgement), stored(score.motivation)});
}

Result<void> ReviewRecords::removeScore(const ReviewId& review, const QString& criterion)
{
    return m_dossier.database().run(
        QStringLiteral("DELETE FROM score WHERE review = ? AND criterion = ?"),
        {stored(review), criterion});
}

Result<std::optional<ReviewId>> ReviewRecords::reviewOf(const EvidenceId& evidence) const
{
    return m_dossier.database().first(QStringLiteral("SELECT review FROM evidence WHERE id = ?"),
                                      {stored(evidence)},
                                      [](const Row& row) { return row.id<ReviewId>("review"); });
}

Result<void> ReviewRecords::save(const Evidence& evidence, int position)
{
    const Passage& passage = evidence.passage;
    return m_dossier.database().run(
        QStringLiteral("INSERT INTO evidence (id, review, position, criterion, document, page, "
                       "rectangles, quote, bearing) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) "
                       "ON CONFLICT (id) DO UPDATE SET position = excluded.position, "
                       "criterion = excluded.criterion, bearing = excluded.bearing"),
        {stored(evidence.id), stored(evidence.review), position, evidence.criterion,
         passage.document, passage.page, rectanglesToText(passage.rectangles),
         stored(passage.quote), stored(evidence.bearing)});
}

Result<void> ReviewRecords::save(const ReviewId& review, const PointFinding& finding)
{
    const bool hasPage = finding.page.has_value();
    return m_dossier.database().run(
        QStringLiteral("INSERT INTO point_finding (review, point, state, document, page) "
                       "VALUES (?, ?, ?, ?, ?) ON CONFLICT (review, point) DO UPDATE SET "
                       "state = excluded.state, document = excluded.document, "
                       "page = excluded.page"),
        {stored(review), stored(finding.point), stored(finding.state),
         hasPage ? QVariant(finding.document) : QVariant(),
         hasPage ? QVariant(*finding.page) : QVariant()});
}

Result<void> ReviewRecords::removeFinding(const ReviewId& review, const ImprovementPointId& point)
{
    return m_dossier.database().run(
        QStringLiteral("DELETE FROM point_finding WHERE review = ? AND point = ?"),
        {stored(review), stored(point)});
}

Result<void> ReviewRecords::save(const ReviewId& review, const ThemeFinding& finding)
{
    if (finding.isEmpty())
        return m_dossier.database().run(
            QStringLiteral("DELETE FROM theme_finding WHERE review = ? AND theme = ?"),
            {stored(review), stored(finding.theme)});
    QVariantList example(5); // none
    if (finding.example) {
        const Passage& passage = finding.example->passage;
        const EvidenceId& evidence = finding.example->evidence;
        example = {evidence.isNull() ? QVariant() : stored(evidence), passage.document,
                   passage.page, rectanglesToText(passage.rectangles), stored(passage.quote)};
    }
    return m_dossier.database().run(
        QStringLiteral("INSERT INTO theme_finding (review, theme, coverage, remark, evidence, "
                       "document, page, rectangles, quote) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) "
                       "ON CONFLICT (review, theme) DO UPDATE SET coverage = excluded.coverage, "
                       "remark = excluded.remark, evidence = excluded.evidence, "
                       "document = excluded.document, page = excluded.page, "
                       "rectangles = excluded.rectangles, quote = excluded.quote"),
        QVariantList{stored(review), stored(finding.theme), stored(finding.coverage),
                     stored(finding.remark)} +
            example);
}

Result<void> ReviewRecords::remove(const EvidenceId& evidence)
{
    return m_dossier.database().run(QStringLiteral("DELETE FROM evidence WHERE id = ?"),
                                    {stored(evidence)});
}

Result<void> ReviewRecords::remove(const ReviewId& review)
{
    return m_dossier.database().run(QStringLiteral("DELETE FROM review WHERE id = ?"),
                                    {stored(review)});
}

} // namespace beraad::storage
