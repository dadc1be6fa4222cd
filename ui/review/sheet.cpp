// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/sheet.h"

#include <QLocale>

#include <algorithm>

namespace beraad::ui {

using namespace domain;

ReviewSheet::ReviewSheet(const Rubric& rubric, Review review,
                         const QList<ImprovementPoint>& earlierPoints)
    : m_rubric(review.formOr(rubric))
    , m_review(std::move(review))
    , m_objections(domain::objectionsToFinal(m_rubric, m_review, earlierPoints))
    , m_doubts(doubtsAboutReview(m_rubric, m_review))
{
}

/// A total with a gap in it looks like a low total, so there is none.
QString ReviewSheet::pointsSentence() const
{
    Judgements judgements;
    int gaps = 0;
    int scales = 0;
    const QList<Criterion> criteria = m_rubric.criteria();
    for (const Criterion& criterion : criteria) {
        if (criterion.scale.kind != Scale::Kind::Points)
            continue;
        ++scales;
        const Judgement judgement = m_review.score(criterion.key).judgement;
        judgements.insert(criterion.key, judgement);
        gaps += judgement.points() || judgement.state() == Judgement::State::NotApplicable ? 0 : 1;
    }
    if (scales == 0)
        return {};
    if (gaps > 0)
        return tr("No total yet: %n criteria have no points.", nullptr, gaps);
    const auto total = pointsTotal(m_rubric, judgements);
    if (!total)
        return tr("No total: none of the criteria applies.");
    return tr("Total: %1 of %2 points")
        .arg(QLocale().toString(*total),
             QLocale().toString(pointsAttainable(m_rubric, judgements)));
}

Objections ReviewSheet::objectionsAt(const QString& criterion) const
{
    Objections found;
    std::copy_if(m_objections.begin(), m_objections.end(), std::back_inserter(found),
                 [&](const Error& objection) { return criterionOf(objection) == criterion; });
    // A pre-advice needs nothing; where nothing stands, nothing is done either.
    const Score score = m_review.score(criterion);
    if (m_review.kind == ReviewKind::PreAdvice && score.judgement.isEmpty() &&
        score.motivation.trimmed().isEmpty())
        found.emplaceBack(ErrorKind::CriterionUnscored, QStringList{criterion});
    return found;
}

QList<Evidence> ReviewSheet::evidenceAt(const QString& criterion) const
{
    return m_review.evidenceOn(criterion);
}

bool ReviewSheet::isDone(const QString& criterion) const
{
    return objectionsAt(criterion).isEmpty();
}

Progress ReviewSheet::progressOf(const QList<Criterion>& criteria) const
{
    const auto done = std::count_if(criteria.begin(), criteria.end(),
                                    [this](const Criterion& one) { return isDone(one.key); });
    return {int(done), int(criteria.size())};
}

Progress ReviewSheet::progress() const
{
    return progressOf(m_rubric.criteria());
}

Progress ReviewSheet::progress(const Section& section) const
{
    return progressOf(section.criteria);
}

std::optional<QString> ReviewSheet::nextUndone(const QString& criterion) const
{
    const QList<Criterion> criteria = m_rubric.criteria();
    const auto count = int(criteria.size());
    int at = -1;
    for (int i = 0; i < count; ++i) {
        if (criteria.at(i).key == criterion)
            at = i;
    }
    for (int step = 1; step <= count; ++step) {
        const QString& key = criteria.at((at + step) % count).key;
        if (!isDone(key))
            return key;
    }
    return std::nullopt;
}

QString criterionOf(const Error& objection)
{
    switch (objection.kind()) {
    case ErrorKind::CriterionUnscored:
    case ErrorKind::ScoreOutOfScale:
    case ErrorKind::MotivationMissing:
    case ErrorKind::EvidenceMissing:
    case ErrorKind::RecommendationAgainstKnockOut:
        return objection.arguments().value(0);
    default:
        return {};
    }
}

} // namespace beraad::ui
