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
        QCOMPARE(sheet.progress(), (Progress{0, int(rubric().criteria().size())}));
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

BERAAD_TEST_MAIN(SheetTest, QApplication)
#include "tst_sheet.moc"
