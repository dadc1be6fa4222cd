// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/sheet.h"

#include "core/rubrics/shippedrubrics.h"
#include "tests/support/testmain.h"

#include <QApplication>

using namespace beraad;
using namespace beraad::domain;
using namespace beraad::ui;

namespace {

Rubric rubric()
{
    return *rubrics::shippedRubric(QStringLiteral("technical-education"), Language::English);
}

Review withJudgement(Review review, const QString& criterion, const QString& level,
                     const QString& motivation = {})
{
    review.scores.insert(criterion, {criterion, Judgement::ofLevel(level), motivation});
    return review;
}

} // namespace

class SheetTest final : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsDoneInAnEmptyReview()
    {
        const ReviewSheet sheet(rubric(), {});
        QCOMPARE(sheet.progress(), (ui::Progress{0, int(rubric().criteria().size())}));
        QCOMPARE(sheet.nextUndone({}), rubric().criteria().first().key);
    }

    void aCriterionIsDoneWhenNothingOfItIsMissing()
    {
        // A1 needs a motivation when it is not met, and no evidence.
        const QString a1 = QStringLiteral("A1");
        const ReviewSheet met(rubric(), withJudgement({}, a1, QStringLiteral("met")));
        QVERIFY(met.isDone(a1));
        const ReviewSheet notMet(rubric(), withJudgement({}, a1, QStringLiteral("notMet")));
        QVERIFY(!notMet.isDone(a1));
        QCOMPARE(notMet.objectionsAt(a1).first().kind(), ErrorKind::MotivationMissing);
        const ReviewSheet motivated(
            rubric(), withJudgement({}, a1, QStringLiteral("notMet"), QStringLiteral("no budget")));
        QVERIFY(motivated.isDone(a1));
        QCOMPARE(motivated.progress(rubric().sections.first()).done, 1);
    }

    void theNextOneToDoComesAfterThisOneAndGoesRound()
    {
        const Review review = withJudgement({}, QStringLiteral("A1"), QStringLiteral("met"));
        const ReviewSheet sheet(rubric(), review);
        QCOMPARE(sheet.nextUndone(QStringLiteral("A1")), QStringLiteral("A2"));
        QCOMPARE(sheet.nextUndone(rubric().criteria().last().key), QStringLiteral("A2"));
    }

    void noTotalIsToldWhileThereIsAGap()
    {
        QVERIFY(ReviewSheet(rubric(), {}).pointsSentence().isEmpty()); // nothing to add up
        Rubric points = rubric();
        Criterion first;
        first.key = QStringLiteral("P1");
        first.scale.kind = Scale::Kind::Points;
        first.scale.maximum = 10;
        Criterion second = first;
        second.key = QStringLiteral("P2");
        points.sections = {{QStringLiteral("P"), {}, {}, {first, second}}};
        const auto told = [&](const Judgement& one, const Judgement& other) {
            Review review;
            review.scores.insert(first.key, {first.key, one, {}});
            review.scores.insert(second.key, {second.key, other, {}});
            return ReviewSheet(points, review).pointsSentence();
        };
        const Judgement eight = Judgement::ofPoints(8);
        QVERIFY(told(eight, {}).startsWith(QLatin1String("No total yet")));
        QVERIFY(told(eight, Judgement::cannotBeJudged()).startsWith(QLatin1String("No total yet")));
        QCOMPARE(told(eight, Judgement::ofPoints(0)), QStringLiteral("Total: 8 of 20 points"));
        QCOMPARE(told(eight, Judgement::notApplicable()), QStringLiteral("Total: 8 of 10 points"));
        QCOMPARE(told(Judgement::notApplicable(), Judgement::notApplicable()),
                 QStringLiteral("No total: none of the criteria applies."));
    }

    void nothingIsNextWhenAllIsDone()
    {
        Rubric small = rubric();
        small.sections = {small.sections.first()};
        small.sections.first().criteria = {small.sections.first().criteria.first()};
        const ReviewSheet sheet(small,
                                withJudgement({}, QStringLiteral("A1"), QStringLiteral("met")));
        QVERIFY(!sheet.nextUndone(QStringLiteral("A1")));
        QCOMPARE(sheet.objections().size(), 1); // the recommendation
        QVERIFY(criterionOf(sheet.objections().first()).isEmpty());
    }
};

BERAAD_TEST(SheetTest, QApplication)
#include "tst_sheet.moc"
