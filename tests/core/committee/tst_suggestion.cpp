// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/committee/agreement.h"
#include "core/committee/suggestion.h"
#include "tests/support/testmain.h"

using namespace beraad;
using namespace beraad::committee;
using namespace beraad::domain;
using namespace Qt::StringLiterals;

namespace {

const QString kLow = u"notMet"_s;
const QString kMiddle = u"partlyMet"_s;
const QString kHigh = u"met"_s;

Scale levels()
{
    Scale scale;
    scale.levels = {{kLow, {}, {}}, {kMiddle, {}, {}}, {kHigh, {}, {}}};
    return scale;
}

Scale points(double maximum, double sufficient)
{
    Scale scale;
    scale.kind = Scale::Kind::Points;
    scale.maximum = maximum;
    scale.sufficient = sufficient;
    return scale;
}

/// K1 is a knock-out, B1 and B2 are not.
Rubric suggestionRubric(const Scale& scale = levels())
{
    Rubric made;
    made.sections = {{u"B"_s, {}, {}, {}}};
    for (const QString& key : {u"K1"_s, u"B1"_s, u"B2"_s}) {
        Criterion criterion;
        criterion.key = key;
        criterion.scale = scale;
        criterion.isKnockOut = key == u"K1"_s;
        made.sections.first().criteria.append(criterion);
    }
    return made;
}

/// The judgements of K1, B1 and B2.
Review review(const QList<Judgement>& judgements, ReviewState state = ReviewState::Final)
{
    Review made;
    made.state = state;
    const QStringList keys{u"K1"_s, u"B1"_s, u"B2"_s};
    for (qsizetype i = 0; i < judgements.size(); ++i)
        made.scores.insert(keys[i], {keys[i], judgements[i], {}});
    return made;
}

Review review(const QStringList& levels, ReviewState state = ReviewState::Final)
{
    QList<Judgement> judgements;
    for (const QString& level : levels)
        judgements << Judgement::ofLevel(level);
    return review(judgements, state);
}

QList<Judgement> ofPoints(const QList<double>& points)
{
    QList<Judgement> judgements;
    for (const double each : points)
        judgements << Judgement::ofPoints(each);
    return judgements;
}

} // namespace

class SuggestionTest final : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsSuggestedWithoutAFinalReview()
    {
        QVERIFY(!suggestedOutcome(suggestionRubric(), {}));
        QVERIFY(!suggestedOutcome(suggestionRubric(),
                                  {review({kHigh, kHigh, kHigh}, ReviewState::Draft)}));
        QVERIFY(!suggestedOutcome(suggestionRubric(),
                                  {review(QList<Judgement>{Judgement::cannotBeJudged()})}));
    }

    void allMetSuggestsApproval()
    {
        const auto suggestion =
            suggestedOutcome(suggestionRubric(), {review({kHigh, kHigh, kHigh})});
        QCOMPARE(suggestion, (Suggestion{Outcome::Approve, SuggestionReason::AllMet, {}}));
    }

    void theMiddleOfTheReadersCounts()
    {
        const auto suggestion = suggestedOutcome(
            suggestionRubric(), {review({kHigh, kMiddle, kHigh}), review({kHigh, kMiddle, kLow}),
                                 review({kHigh, kHigh, kHigh})});
        QCOMPARE(suggestion,
                 (Suggestion{
                     Outcome::ApproveWithPoints, SuggestionReason::CriteriaPartlyMet, {u"B1"_s}}));
    }

    void ofTwoReadersTheStricterCounts()
    {
        const auto suggestion = suggestedOutcome(
            suggestionRubric(), {review({kHigh, kHigh, kHigh}), review({kHigh, kHigh, kLow})});
        QCOMPARE(suggestion,
                 (Suggestion{Outcome::Revise, SuggestionReason::CriteriaNotMet, {u"B2"_s}}));
    }

    void aKnockOutThatOneReaderFindsNotMetSuffices()
    {
        const auto suggestion = suggestedOutcome(
            suggestionRubric(), {review({kHigh, kHigh, kHigh}), review({kLow, kHigh, kHigh}),
                                 review({kHigh, kHigh, kHigh})});
        QCOMPARE(suggestion,
                 (Suggestion{Outcome::Revise, SuggestionReason::KnockOutNotMet, {u"K1"_s}}));
    }

    void pointsCountByTheirMean()
    {
        const Rubric ranked = suggestionRubric(points(10, 6));
        const auto good =
            suggestedOutcome(ranked, {review(ofPoints({8, 5, 8})), review(ofPoints({8, 7, 8}))});
        QCOMPARE(good->outcome, Outcome::Approve);
        const auto bad =
            suggestedOutcome(ranked, {review(ofPoints({8, 5, 8})), review(ofPoints({8, 6, 8}))});
        QCOMPARE(bad, (Suggestion{Outcome::Revise, SuggestionReason::CriteriaNotMet, {u"B1"_s}}));
    }

    void levelsDifferAsSoonAsTheyAreNotTheSame()
    {
        const Judgement met = Judgement::ofLevel(kHigh);
        QVERIFY(!readersDiffer(levels(), {}));
        QVERIFY(!readersDiffer(levels(), {met, met}));
        QVERIFY(readersDiffer(levels(), {met, met, Judgement::ofLevel(kMiddle)}));
        QVERIFY(readersDiffer(levels(), {met, Judgement::notApplicable()}));
    }

    void pointsDifferWhenTheyLieFarApartOrOnBothSides()
    {
        const Scale scale = points(10, 6);
        QVERIFY(!readersDiffer(scale, ofPoints({7, 8, 9})));
        QVERIFY(readersDiffer(scale, ofPoints({6, 9})));
        QVERIFY(readersDiffer(scale, ofPoints({5, 6})));
        QVERIFY(readersDiffer(scale, {Judgement::ofPoints(7), Judgement::cannotBeJudged()}));
    }

    void whatTheReadersWroteTogetherCountsInstead()
    {
        const QList<Review> reviews{review({kLow, kHigh, kHigh}), review({kHigh, kHigh, kHigh})};
        QCOMPARE(suggestedOutcome(suggestionRubric(), reviews)->reason,
                 SuggestionReason::KnockOutNotMet);
        JointFinding finding;
        finding.criterion = u"K1"_s;
        finding.judgement = Judgement::ofLevel(kHigh);
        QCOMPARE(suggestedOutcome(suggestionRubric(), reviews, {finding})->reason,
                 SuggestionReason::AllMet);
        finding.criterion = u"B1"_s;
        finding.judgement = Judgement::ofLevel(kMiddle);
        QCOMPARE(suggestedOutcome(suggestionRubric(), {reviews.last()}, {finding})->outcome,
                 Outcome::ApproveWithPoints);
        finding.judgement = {}; // no value yet
        QCOMPARE(suggestedOutcome(suggestionRubric(), {reviews.last()}, {finding})->reason,
                 SuggestionReason::AllMet);
    }

    void saysWhatAFindingDoes()
    {
        const QList<Criterion> criteria = suggestionRubric().criteria();
        QCOMPARE(effectOf(criteria[0], Judgement::ofLevel(kLow)), FindingEffect::ForbidsApproval);
        QCOMPARE(effectOf(criteria[1], Judgement::ofLevel(kLow)), FindingEffect::AsksForRevision);
        QCOMPARE(effectOf(criteria[1], Judgement::ofLevel(kMiddle)), FindingEffect::AsksForPoints);
        QCOMPARE(effectOf(criteria[1], Judgement::ofLevel(kHigh)), FindingEffect::Supports);
        QCOMPARE(effectOf(criteria[1], Judgement::notApplicable()), FindingEffect::None);
    }

    void draftsDoNotCount()
    {
        const Rubric shown = suggestionRubric();
        const auto judgements = finalJudgements(
            shown.sections.first().criteria.first(),
            {review({kHigh}), review({kLow}, ReviewState::Draft), review(QStringList())});
        QCOMPARE(judgements, QList<Judgement>{Judgement::ofLevel(kHigh)});
    }
};

BERAAD_TEST(SuggestionTest, QCoreApplication)
#include "tst_suggestion.moc"
