// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/sheet.h"

#include <algorithm>

namespace beraad::ui {

using namespace domain;

ReviewSheet::ReviewSheet(Rubric rubric, Review review)
    : m_rubric(std::move(rubric))
    , m_review(std::move(review))
    , m_objections(domain::objectionsToFinal(m_rubric, m_review))
{
}

Objections ReviewSheet::objectionsAt(const QString& criterion) const
{
    Objections found;
    std::copy_if(m_objections.begin(), m_objections.end(), std::back_inserter(found),
                 [&](const Error& objection) { return criterionOf(objection) == criterion; });
    return found;
}

QList<Evidence> ReviewSheet::evidenceAt(const QString& criterion) const
{
    QList<Evidence> found;
    std::copy_if(m_review.evidence.begin(), m_review.evidence.end(), std::back_inserter(found),
                 [&](const Evidence& cited) { return cited.criterion == criterion; });
    return found;
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
        return objection.arguments().value(0);
    default:
        return {};
    }
}

} // namespace beraad::ui
