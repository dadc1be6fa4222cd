// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/earlierreview.h"

#include "core/wording/domainwording.h"

#include <QCoreApplication>

namespace beraad::ui {

using namespace domain;

namespace {

EarlierWords earlierWords(int round, const QString& judged, const QString& text)
{
    const QString words = text.trimmed();
    if (judged.isEmpty() && words.isEmpty())
        return {};
    if (judged.isEmpty())
        return {QCoreApplication::translate("EarlierReview", "Round %1").arg(round), words};
    return {QCoreApplication::translate("EarlierReview", "Round %1: %2")
                .arg(QString::number(round), judged),
            words};
}

} // namespace

EarlierReview earlierReviewIn(const std::optional<versions::EarlierVersion>& earlier)
{
    EarlierReview words;
    if (!earlier || !earlier->ownReview)
        return words;
    const Review& review = *earlier->ownReview;
    for (const Criterion& criterion : review.formOr(earlier->rubric).criteria()) {
        const Score score = review.score(criterion.key);
        const QString judged = score.judgement.isEmpty()
                                   ? QString()
                                   : wording::word(score.judgement, criterion.scale).toLower();
        words.insert(criterion.key, earlierWords(earlier->round, judged, score.motivation));
    }
    const auto& outcome = review.recommendation;
    words.insert({}, earlierWords(earlier->round,
                                  outcome ? wording::word(*outcome).toLower() : QString(),
                                  review.remarks));
    return words;
}

} // namespace beraad::ui
