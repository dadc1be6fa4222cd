// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/review.h"
#include "core/domain/rubric.h"
#include "core/domain/rules.h"

#include <QCoreApplication>
#include <QStringList>

#include <optional>

namespace beraad::ui {

/// How much of something is done.
struct Progress
{
    int done = 0;
    int total = 0;

    friend bool operator==(const Progress&, const Progress&) = default;
};

/// One review as the scoring form shows it: what is stored, and what is still missing where. A
/// value made anew after each change; nothing in it is on screen.
class ReviewSheet
{
    Q_DECLARE_TR_FUNCTIONS(ReviewSheet)

public:
    ReviewSheet() = default;
    ReviewSheet(const domain::Rubric& rubric, domain::Review review,
                const QList<domain::ImprovementPoint>& earlierPoints = {});

    const domain::Rubric& rubric() const { return m_rubric; }
    const domain::Review& review() const { return m_review; }
    bool isFinal() const { return m_review.state == domain::ReviewState::Final; }

    /// What stands in the way of finalising, all of it and by criterion.
    const domain::Objections& objections() const { return m_objections; }
    /// What deserves a second look and forbids nothing.
    const domain::Objections& doubts() const { return m_doubts; }
    /// "43 of 60 points", or how many criteria still keep that from being said; empty on a rubric
    /// without points.
    QString pointsSentence() const;
    domain::Objections objectionsAt(const QString& criterion) const;
    QList<domain::Evidence> evidenceAt(const QString& criterion) const;

    /// Judged, with the motivation and evidence that its judgement asks for.
    bool isDone(const QString& criterion) const;
    Progress progress() const;
    Progress progress(const domain::Section& section) const;

    /// The first criterion after `criterion` in the order of the form that is not done; past the
    /// end it goes on from the start. None when all is done.
    std::optional<QString> nextUndone(const QString& criterion) const;

private:
    Progress progressOf(const QList<domain::Criterion>& criteria) const;

    domain::Rubric m_rubric;
    domain::Review m_review;
    domain::Objections m_objections;
    domain::Objections m_doubts;
};

/// The criterion that an objection is about; empty when it is about the review as a whole.
QString criterionOf(const Error& objection);

} // namespace beraad::ui
