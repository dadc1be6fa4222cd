// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/committee/readingbudget.h"

#include "tests/support/roundfixture.h"
#include "tests/support/testmain.h"

using namespace beraad;
using namespace beraad::committee;
using namespace beraad::domain;
using namespace Qt::StringLiterals;

namespace {

MemberId reader(int number)
{
    return MemberId::fromText(u"member-%1"_s.arg(number));
}

PlanRecord planOf(int region, int pages)
{
    PlanRecord plan = tests::planRecord(tests::region(region));
    DocumentFile main;
    main.pages = pages - 5;
    DocumentFile annex;
    annex.pages = 5;
    plan.plan.documents = {main, annex};
    return plan;
}

void finish(PlanRecord& plan, int number, ReviewState state)
{
    Review review;
    review.member = reader(number);
    review.state = state;
    plan.reviews.append(review);
}

} // namespace

/// What a round asks of its readers.
class ReadingBudgetTest : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void countsPagesAndWhatIsLeft()
    {
        PlanRecord first = planOf(1, 60);
        PlanRecord second = planOf(2, 40);
        second.readers = {reader(1)};
        finish(first, 1, ReviewState::Final);
        finish(first, 2, ReviewState::Draft);
        PlanRecord withdrawn = planOf(3, 99);
        withdrawn.plan.state = PlanState::Withdrawn;
        RoundRecords round = tests::round(1, {first, second, withdrawn});
        for (int i = 1; i <= 4; ++i)
            round.members.append({reader(i), QString::number(i), {}, MemberRole::Member});
        const QList<ReaderLoad> loads = readingLoads(round);
        QCOMPARE(loads.size(), 3); // the fourth reads nothing
        QCOMPARE(loads[0].load, (ReadingLoad{2, 100, 1, 40}));
        QCOMPARE(loads[1].load, (ReadingLoad{1, 60, 1, 60})); // a draft is not done
        QCOMPARE(sumOf(loads), (ReadingLoad{4, 220, 3, 160}));
    }

    void hoursGoByTheRate()
    {
        QCOMPARE(hoursFor(50, 20), std::optional(2.5));
        QCOMPARE(hoursFor(50, 0), std::nullopt);
    }

    void daysGoToThePlenary()
    {
        Round round;
        QCOMPARE(daysToRead(round, QDate(2020, 5, 1)), std::nullopt);
        round.plenaryDate = QDate(2020, 5, 12);
        QCOMPARE(daysToRead(round, QDate(2020, 5, 1)), std::optional(11));
        QCOMPARE(daysToRead(round, QDate(2020, 5, 20)), std::optional(0));
    }
};

BERAAD_TEST(ReadingBudgetTest, QCoreApplication)
#include "tst_readingbudget.moc"
