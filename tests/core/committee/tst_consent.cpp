// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/committee/consent.h"

#include "core/committee/differences.h"
#include "tests/support/roundfixture.h"
#include "tests/support/testmain.h"

#include <QRandomGenerator>

#include <algorithm>

using namespace beraad;
using namespace beraad::committee;
using namespace beraad::domain;
using namespace beraad::tests;
using namespace Qt::StringLiterals;
using R = DiscussionReason;

namespace {

const QStringList kKeys{u"K1"_s, u"B1"_s, u"P1"_s};

/// A knock-out and another criterion of levels, and one of points that are enough from 6 of 10 on.
Rubric rubric()
{
    Scale levels;
    levels.levels = {{u"notMet"_s, {}, {}}, {u"partlyMet"_s, {}, {}}, {u"met"_s, {}, {}}};
    Scale points;
    points.kind = Scale::Kind::Points;
    points.maximum = 10;
    points.sufficient = 6;
    Rubric made;
    made.sections = {{u"A"_s, {}, {}, {}}};
    for (const QString& key : kKeys) {
        Criterion criterion;
        criterion.key = key;
        criterion.scale = key == u"P1"_s ? points : levels;
        criterion.isKnockOut = key == u"K1"_s;
        made.sections.first().criteria.append(criterion);
    }
    return made;
}

const Judgement kMet = Judgement::ofLevel(u"met"_s);
const Judgement kPartly = Judgement::ofLevel(u"partlyMet"_s);
const Judgement kNotMet = Judgement::ofLevel(u"notMet"_s);

Review review(int member, const QList<Judgement>& judgements,
              std::optional<Outcome> recommendation = Outcome::Approve)
{
    Review made;
    made.member = MemberId::fromText(u"member-%1"_s.arg(member));
    made.state = ReviewState::Final;
    made.recommendation = recommendation;
    for (qsizetype i = 0; i < judgements.size(); ++i)
        made.scores.insert(kKeys[i], {kKeys[i], judgements[i], {}});
    return made;
}

const QList<Judgement> kGood{kMet, kMet, Judgement::ofPoints(8)};

/// Three readers who agree in all, but for what the third gave.
PlanRecord plan(const QList<Judgement>& third = kGood,
                std::optional<Outcome> recommendation = Outcome::Approve)
{
    PlanRecord record = planRecord(region(1));
    record.reviews = {review(1, kGood), review(2, kGood), review(3, third, recommendation)};
    return record;
}

DiscussionPoints reasons(const PlanRecord& record, const ConsentRule& rule = {})
{
    return reasonsToDiscuss(rule, rubric(), record);
}

Judgement anyJudgement(const Criterion& criterion, QRandomGenerator& dice)
{
    switch (dice.bounded(8)) {
    case 0:
        return {};
    case 1:
        return Judgement::cannotBeJudged();
    case 2:
        return Judgement::notApplicable();
    default:
        break;
    }
    if (criterion.scale.kind == Scale::Kind::Points)
        return Judgement::ofPoints(dice.bounded(11));
    // Mostly met, or no plan would ever be on the list.
    return dice.bounded(6) == 0 ? kPartly : dice.bounded(6) == 0 ? kNotMet : kMet;
}

} // namespace

class ConsentTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void whoseReadersAgreeIsProposed() { QCOMPARE(reasons(plan()), DiscussionPoints()); }

    void aReaderWhoHasNotFinishedKeepsItOff()
    {
        PlanRecord record = plan();
        record.reviews.last().state = ReviewState::Draft;
        QCOMPARE(reasons(record), (DiscussionPoints{{R::ReviewsMissing, {}}}));
        ConsentRule two;
        two.fewestReviews = 2;
        QCOMPARE(reasons(record, two), (DiscussionPoints{{R::ReviewsMissing, {}}}));
        record.readers.removeLast();
        QCOMPARE(reasons(record, two), DiscussionPoints());
        QCOMPARE(reasons(record), (DiscussionPoints{{R::ReviewsMissing, {}}}));
    }

    void whoIsRecusedIsNotWaitedForAndDoesNotCount()
    {
        PlanRecord record = plan({kNotMet, kNotMet, Judgement::ofPoints(1)}, Outcome::Reject);
        record.conflicts = {{record.plan.id, record.readers.last(), {}, {}}};
        ConsentRule two;
        two.fewestReviews = 2;
        QCOMPARE(reasons(record, two), DiscussionPoints());
    }

    void aKnockOutNotFoundMetByAllIsInDoubt_data()
    {
        QTest::addColumn<Judgement>("third");
        QTest::addRow("not met") << kNotMet;
        QTest::addRow("partly met") << kPartly;
        QTest::addRow("cannot be judged") << Judgement::cannotBeJudged();
        QTest::addRow("not applicable") << Judgement::notApplicable();
        QTest::addRow("not given") << Judgement();
    }
    void aKnockOutNotFoundMetByAllIsInDoubt()
    {
        QFETCH(Judgement, third);
        const ConsentRule lenient{1, 1, false, RecommendationRule::Any};
        const DiscussionPoints found =
            reasons(plan({third, kMet, Judgement::ofPoints(8)}), lenient);
        QCOMPARE(found, (DiscussionPoints{{R::KnockOutInDoubt, u"K1"_s}}));
    }

    void pointsOnBothSidesOfTheThresholdAreInDoubt()
    {
        const ConsentRule lenient{3, 1, false, RecommendationRule::Any};
        PlanRecord record = plan({kMet, kMet, Judgement::ofPoints(5)});
        record.reviews[0].scores[u"P1"_s].judgement = Judgement::ofPoints(6);
        record.reviews[1].scores[u"P1"_s].judgement = Judgement::ofPoints(6);
        QCOMPARE(reasons(record, lenient), (DiscussionPoints{{R::ThresholdInDoubt, u"P1"_s}}));
        record.reviews[2].scores[u"P1"_s].judgement = Judgement::ofPoints(6);
        QCOMPARE(reasons(record, lenient), DiscussionPoints());
    }

    void theRuleSaysHowLargeADifferenceCounts()
    {
        const PlanRecord record = plan({kMet, kPartly, Judgement::ofPoints(7)});
        QCOMPARE(reasons(record), (DiscussionPoints{{R::ReadersDiffer, u"B1"_s}}));
        ConsentRule any;
        any.differenceFrom = 0;
        QCOMPARE(reasons(record, any),
                 (DiscussionPoints{{R::ReadersDiffer, u"B1"_s}, {R::ReadersDiffer, u"P1"_s}}));
        ConsentRule twoSteps;
        twoSteps.differenceFrom = 0.6;
        QCOMPARE(reasons(record, twoSteps), DiscussionPoints());
        QCOMPARE(reasons(plan({kMet, kNotMet, Judgement::ofPoints(8)}), twoSteps),
                 (DiscussionPoints{{R::ReadersDiffer, u"B1"_s}}));
    }

    void theRuleSaysWhetherNotJudgedCounts()
    {
        const PlanRecord record = plan({kMet, Judgement::cannotBeJudged(), Judgement::ofPoints(8)});
        QCOMPARE(reasons(record), (DiscussionPoints{{R::NotJudged, u"B1"_s}}));
        ConsentRule rule;
        rule.unjudgedCounts = false;
        QCOMPARE(reasons(record, rule), DiscussionPoints());
    }

    void notApplicableToSomeIsADifference()
    {
        const PlanRecord record = plan({kMet, Judgement::notApplicable(), Judgement::ofPoints(8)});
        QCOMPARE(reasons(record), (DiscussionPoints{{R::ReadersDiffer, u"B1"_s}}));
    }

    void theRuleSaysWhatMustBeRecommended()
    {
        const PlanRecord split = plan(kGood, Outcome::Revise);
        QCOMPARE(reasons(split), (DiscussionPoints{{R::RecommendationsDiffer, {}}}));
        QCOMPARE(reasons(plan(kGood, std::nullopt)),
                 (DiscussionPoints{{R::RecommendationMissing, {}}}));
        ConsentRule rule;
        rule.recommendations = RecommendationRule::Any;
        QCOMPARE(reasons(split, rule), DiscussionPoints());
        PlanRecord rejected = plan();
        for (Review& each : rejected.reviews)
            each.recommendation = Outcome::Reject;
        QCOMPARE(reasons(rejected), DiscussionPoints());
        rule.recommendations = RecommendationRule::EqualApproval;
        QCOMPARE(reasons(rejected, rule), (DiscussionPoints{{R::ApprovalNotRecommended, {}}}));
    }

    void aWishToDiscussComesFirst()
    {
        PlanRecord record = plan({kMet, kPartly, Judgement::ofPoints(8)});
        record.wishes = {{record.plan.id, MemberId::fromText(u"member-1"_s), u"Waarom?"_s, {}}};
        QCOMPARE(reasons(record),
                 (DiscussionPoints{{R::WishedFor, {}}, {R::ReadersDiffer, u"B1"_s}}));
    }

    /// They scored alike and found something else once they talked.
    void whatTheReadersDoNotShareIsDiscussed()
    {
        PlanRecord record = plan();
        record.readers = {review(1, {}).member, review(2, {}).member, review(3, {}).member};
        record.leadReader = record.readers.first();
        JointFinding finding;
        finding.plan = record.plan.id;
        finding.criterion = u"B1"_s;
        finding.judgement = kMet;
        finding.edition = 2;
        record.findings = {finding};
        QCOMPARE(reasons(record), DiscussionPoints());
        Stance objects;
        objects.plan = record.plan.id;
        objects.criterion = u"B1"_s;
        objects.member = record.readers.last();
        objects.kind = StanceKind::Objects;
        record.stances = {objects};
        QCOMPARE(reasons(record), DiscussionPoints()); // to what it was before
        record.stances.first().edition = 2;
        const DiscussionPoints notShared{{R::FindingNotShared, u"B1"_s}};
        QCOMPARE(reasons(record), notShared);
        PlanRecord recused = record;
        recused.conflicts = {{record.plan.id, objects.member, {}, {}}};
        ConsentRule two;
        two.fewestReviews = 2;
        QCOMPARE(reasons(recused, two), DiscussionPoints());
        record.stances.clear();
        record.findings.first().minorityView = u"De begroting overtuigt niet."_s;
        QCOMPARE(reasons(record), notShared);
        record.findings.first().minorityView = u" "_s;
        QCOMPARE(reasons(record), DiscussionPoints());
    }

    void anOpenQuestionToTheRegionIsDiscussed()
    {
        PlanRecord record = plan();
        Clarification asked;
        asked.plan = record.plan.id;
        asked.text = u"Wie betaalt de leraren?"_s;
        record.clarifications = {asked};
        QCOMPARE(reasons(record), DiscussionPoints()); // not sent: the region knows of nothing
        Clarification& question = record.clarifications.first();
        question.sentOn = QDate(2020, 4, 10);
        const DiscussionPoints open{{R::QuestionOpen, {}}};
        QCOMPARE(reasons(record), open);
        question.answeredOn = QDate(2020, 4, 20);
        question.answer = u"De schoolbesturen."_s;
        QCOMPARE(reasons(record), open);
        question.effect = ClarificationEffect::Confirms;
        question.effectRemark = u"De dekking klopt."_s;
        QCOMPARE(reasons(record), DiscussionPoints());
    }

    void aKnockOutThatIsNotFoundMetTogetherIsInDoubt()
    {
        PlanRecord record = plan();
        JointFinding finding;
        finding.plan = record.plan.id;
        finding.edition = 1;
        for (const QString& criterion : {u"K1"_s, u"B1"_s}) {
            finding.criterion = criterion;
            finding.judgement = kNotMet;
            record.findings.append(finding);
        }
        QCOMPARE(reasons(record), (DiscussionPoints{{R::KnockOutInDoubt, u"K1"_s}}));
        record.findings.first().judgement = kMet;
        QCOMPARE(reasons(record), DiscussionPoints());
    }

    /// Whatever the rule is and whoever finished.
    void neverProposesAPlanWithAKnockOutInDoubt()
    {
        QRandomGenerator dice(5);
        const Rubric form = rubric();
        int proposed = 0;
        for (int turn = 0; turn < 5'000; ++turn) {
            ConsentRule rule{int(dice.bounded(4)), dice.bounded(11) / 10.0, dice.bounded(2) == 0,
                             RecommendationRule(dice.bounded(3))};
            PlanRecord record = planRecord(region(1));
            record.readers.resize(dice.bounded(4));
            for (int reader = 1; reader <= 3; ++reader) {
                QList<Judgement> given;
                for (const Criterion& criterion : form.criteria())
                    given.append(anyJudgement(criterion, dice));
                Review made = review(reader, given, Outcome(dice.bounded(4)));
                made.state = dice.bounded(4) == 0 ? ReviewState::Draft : ReviewState::Final;
                record.reviews.append(made);
            }
            if (!reasonsToDiscuss(rule, form, record).isEmpty())
                continue;
            ++proposed;
            const bool allFindItMet =
                std::all_of(record.reviews.begin(), record.reviews.end(), [](const Review& each) {
                    return each.state == ReviewState::Draft ||
                           each.score(u"K1"_s).judgement == kMet;
                });
            QVERIFY(allFindItMet);
        }
        QVERIFY(proposed > 20); // or the test says nothing
    }

    void theNumbersSayWhereReadersStand()
    {
        const PlanRecord record =
            plan({kPartly, kNotMet, Judgement::ofPoints(3)}, Outcome::ApproveWithPoints);
        const PlanDifferences found = differencesOf(rubric(), record);
        QCOMPARE(found.criterion(u"K1"_s)->least, 0.5);
        QCOMPARE(found.criterion(u"K1"_s)->most, 1.0);
        QVERIFY(found.criterion(u"K1"_s)->isKnockOutInDoubt);
        QCOMPARE(found.criterion(u"B1"_s)->range(), 1.0);
        QCOMPARE(found.criterion(u"P1"_s)->range(), 0.5);
        QCOMPARE(found.criterion(u"B1"_s)->together, Standing::Met);
        QCOMPARE(found.differing(), 3);
        QCOMPARE(found.disagreement(), (0.5 + 1 + 0.5) / 3);
        const QMap<Outcome, int> split{{Outcome::Approve, 2}, {Outcome::ApproveWithPoints, 1}};
        QCOMPARE(found.recommendations(), split);
        QVERIFY(found.recommendationsDiffer());
        QVERIFY(differsMore(found, differencesOf(rubric(), plan())));
        QVERIFY(!found.criterion(u"Z9"_s));
    }
};

BERAAD_TEST(ConsentTest, QCoreApplication)
#include "tst_consent.moc"
