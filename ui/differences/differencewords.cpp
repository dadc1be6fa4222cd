// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/differences/differencewords.h"

#include "ui/differences/differencesmodel.h"

#include "core/wording/domainwording.h"
#include "core/wording/formats.h"

#include <algorithm>
#include <cmath>

namespace beraad::ui {

using namespace domain;
using namespace committee;

namespace {

QString valueWords(const CriterionDifference& difference, const Scale& scale)
{
    if (!difference.least)
        return {};
    const auto levels = int(scale.levels.size());
    const auto at = [&](double place) {
        if (scale.kind == Scale::Kind::Points)
            return QLocale().toString(place * scale.maximum);
        return scale.levels.at(std::clamp(qRound(place * (levels - 1)), 0, levels - 1)).title;
    };
    const QString range =
        difference.range() > 0
            ? DifferencesModel::tr("%1 to %2").arg(at(*difference.least), at(*difference.most))
            : at(*difference.least);
    return scale.kind == Scale::Kind::Points
               ? DifferencesModel::tr("%1 of %2").arg(range, QLocale().toString(scale.maximum))
               : range;
}

/// The criteria of one reason, in the order of the form.
QStringList criteriaFor(DiscussionReason reason, const DiscussionPoints& points)
{
    QStringList criteria;
    for (const DiscussionPoint& point : points) {
        if (point.reason == reason)
            criteria << point.criterion;
    }
    return criteria;
}

QString wishWords(const DifferenceRow& row, const DifferenceSheet& sheet)
{
    QStringList phrases;
    for (const DiscussionWish& wish : row.record.wishes) {
        const Member* member = sheet.member(wish.member);
        phrases << DifferencesModel::tr("%1 wants to discuss it: %2")
                       .arg(member ? member->name : DifferencesModel::tr("A member"), wish.reason);
    }
    return phrases.join(QStringLiteral("; "));
}

QString reasonWords(DiscussionReason reason, const DifferenceRow& row, const DifferenceSheet& sheet)
{
    const QString criteria = wording::enumeration(criteriaFor(reason, row.points));
    switch (reason) {
    case DiscussionReason::WishedFor:
        return wishWords(row, sheet);
    case DiscussionReason::ReviewsMissing:
        return DifferencesModel::tr("%1 of %2 reviews final")
            .arg(row.differences.verdicts.size())
            .arg(std::max(row.record.readers.size(), qsizetype(sheet.rule.fewestReviews)));
    case DiscussionReason::KnockOutInDoubt:
        return DifferencesModel::tr("knock-out in doubt: %1").arg(criteria);
    case DiscussionReason::ThresholdInDoubt:
        return DifferencesModel::tr("enough for some readers and not for others: %1").arg(criteria);
    case DiscussionReason::FindingNotShared:
        return DifferencesModel::tr("a reader does not share the joint finding on %1")
            .arg(criteria);
    case DiscussionReason::QuestionOpen:
        return DifferencesModel::tr("a question to the region is open");
    case DiscussionReason::RecommendationMissing:
        return DifferencesModel::tr("a recommendation is missing");
    case DiscussionReason::RecommendationsDiffer:
        return DifferencesModel::tr("recommendations differ");
    case DiscussionReason::ApprovalNotRecommended:
        return DifferencesModel::tr("readers do not recommend to approve");
    case DiscussionReason::ReadersDiffer:
        return DifferencesModel::tr("readers differ on %1").arg(criteria);
    case DiscussionReason::NotJudged:
        return DifferencesModel::tr("could not be judged: %1").arg(criteria);
    }
    Q_UNREACHABLE();
}

} // namespace

QString rangeWords(const CriterionDifference& difference, const Scale& scale)
{
    QStringList parts;
    if (const QString values = valueWords(difference, scale); !values.isEmpty())
        parts << values;
    for (const auto state : {Judgement::State::CannotBeJudged, Judgement::State::NotApplicable}) {
        const bool isGiven =
            std::any_of(difference.given.begin(), difference.given.end(),
                        [&](const GivenJudgement& one) { return one.judgement.state() == state; });
        if (isGiven)
            parts << (parts.isEmpty() ? wording::word(state) : wording::word(state).toLower());
    }
    return parts.join(QStringLiteral("; "));
}

QString doubtWords(const CriterionDifference& difference)
{
    if (difference.isKnockOutInDoubt)
        return DifferencesModel::tr("knock-out in doubt");
    return difference.differs ? DifferencesModel::tr("readers differ") : QString();
}

QString shortWord(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Approve:
        return DifferencesModel::tr("approve");
    case Outcome::ApproveWithPoints:
        return DifferencesModel::tr("with points");
    case Outcome::Revise:
        return DifferencesModel::tr("revise");
    case Outcome::Reject:
        return DifferencesModel::tr("reject");
    }
    Q_UNREACHABLE();
}

QString splitWords(const PlanDifferences& differences)
{
    QStringList parts;
    const QMap<Outcome, int> split = differences.recommendations();
    for (auto one = split.begin(); one != split.end(); ++one)
        parts << DifferencesModel::tr("%1 %2").arg(one.value()).arg(shortWord(one.key()));
    return parts.join(QStringLiteral(", "));
}

QStringList discussionWords(const DifferenceRow& row, const DifferenceSheet& sheet)
{
    QStringList phrases;
    std::optional<DiscussionReason> last;
    for (const DiscussionPoint& point : row.points) {
        if (point.reason != last)
            phrases << reasonWords(point.reason, row, sheet);
        last = point.reason;
    }
    return phrases;
}

QString wordOf(const Reliability& reliability)
{
    if (reliability.isTooFew())
        return DifferencesModel::tr("Too few to say");
    if (!reliability.alpha)
        return DifferencesModel::tr("All alike: nothing to compare");
    if (*reliability.alpha >= kReliable)
        return DifferencesModel::tr("Readers largely agree");
    if (*reliability.alpha >= kTentative)
        return DifferencesModel::tr("Readers agree in part");
    return *reliability.alpha > 0 ? DifferencesModel::tr("Readers agree little")
                                  : DifferencesModel::tr("Readers agree no more than by chance");
}

QString signedWords(const Deviation& deviation)
{
    const int hundredths = qRound(deviation.meanSigned * 100);
    const QString share = wording::percentage(std::abs(hundredths), 100);
    if (hundredths == 0)
        return DifferencesModel::tr("as the others");
    return hundredths > 0 ? DifferencesModel::tr("%1 milder").arg(share)
                          : DifferencesModel::tr("%1 stricter").arg(share);
}

QString wordOf(const Deviation& deviation)
{
    return deviation.isTooFew() ? DifferencesModel::tr("Too few to say") : signedWords(deviation);
}

} // namespace beraad::ui
