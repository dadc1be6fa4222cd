// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/advice/comparison.h"

#include "tests/support/testmain.h"

#include <QApplication>

using namespace beraad;
using namespace beraad::domain;
using namespace beraad::ui;
using namespace Qt::StringLiterals;

namespace {

/// K1 (a knock-out), B1 and B2, each met or not met.
Rubric rubric()
{
    Rubric made;
    made.sections = {{u"B"_s, {}, {}, {}}};
    for (const QString& key : {u"K1"_s, u"B1"_s, u"B2"_s}) {
        Criterion criterion;
        criterion.key = key;
        criterion.scale.levels = {{u"notMet"_s, {}, {}}, {u"met"_s, {}, {}}};
        criterion.isKnockOut = key == u"K1"_s;
        made.sections.first().criteria.append(criterion);
    }
    return made;
}

Member person(const QString& name, MemberRole role = MemberRole::Member)
{
    return {MemberId::fromText(name), name, {}, role};
}

/// The levels of K1, B1 and B2.
Review review(const Member& reader, const QStringList& levels,
              ReviewState state = ReviewState::Final)
{
    Review made;
    made.member = reader.id;
    made.state = state;
    const QStringList keys{u"K1"_s, u"B1"_s, u"B2"_s};
    for (qsizetype i = 0; i < levels.size(); ++i)
        made.scores.insert(keys[i], {keys[i], Judgement::ofLevel(levels[i]), {}});
    return made;
}

const QStringList kAllMet{u"met"_s, u"met"_s, u"met"_s};

struct Committee
{
    Member chair = person(u"Chair"_s, MemberRole::Chair);
    Member anna = person(u"Anna"_s);
    Member bob = person(u"Bob"_s);
    QList<Member> members{chair, anna, bob};
    committee::PlanRecord record;

    Committee()
    {
        record.plan.id = PlanId::create();
        record.plan.state = PlanState::Complete;
        record.readers = {anna.id, bob.id};
        record.phase = RoundPhase::Plenary;
    }
    Comparison seenBy(const Member& viewer) const { return {rubric(), record, members, viewer}; }
};

} // namespace

class ComparisonTest final : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void eachReaderHasAColumnInTheOrderOfTheMembers()
    {
        Committee committee;
        committee.record.readers = {committee.bob.id, committee.anna.id};
        const Comparison comparison = committee.seenBy(committee.chair);
        QCOMPARE(comparison.readers().size(), 2);
        QCOMPARE(comparison.readers().first().member, committee.anna);
        QVERIFY(!comparison.readers().first().review);
    }

    void differencesAreFoundAndGoneThroughInARound()
    {
        Committee committee;
        committee.record.reviews = {review(committee.anna, {u"met"_s, u"met"_s, u"met"_s}),
                                    review(committee.bob, {u"notMet"_s, u"met"_s, u"notMet"_s})};
        const Comparison comparison = committee.seenBy(committee.chair);
        QVERIFY(comparison.differs(u"B2"_s));
        QVERIFY(!comparison.asksForTalk(u"B1"_s));
        QVERIFY(comparison.isKnockedOut(u"K1"_s));
        QCOMPARE(comparison.talkCount(), 2);
        QCOMPARE(comparison.nextTalk({}), u"K1"_s);
        QCOMPARE(comparison.nextTalk(u"K1"_s), u"B2"_s);
        QCOMPARE(comparison.nextTalk(u"B2"_s), u"K1"_s);
    }

    void aKnockOutThatAllFindNotMetAsksForTalkToo()
    {
        Committee committee;
        committee.record.reviews = {review(committee.anna, {u"notMet"_s}),
                                    review(committee.bob, {u"notMet"_s})};
        const Comparison comparison = committee.seenBy(committee.chair);
        QVERIFY(!comparison.differs(u"K1"_s));
        QVERIFY(comparison.asksForTalk(u"K1"_s));
    }

    void aPreAdviceStandsBesideThemAndCountsNowhere()
    {
        Committee committee;
        const Member secretary = person(u"Secretary"_s, MemberRole::Secretary);
        committee.members << secretary;
        committee.record.reviews = {review(committee.anna, kAllMet)};
        committee.record.preAdvices = {review(secretary, {u"notMet"_s, u"notMet"_s, u"notMet"_s})};
        const Comparison comparison = committee.seenBy(committee.chair);
        QCOMPARE(comparison.readers().size(), 3);
        QVERIFY(comparison.readers().last().isPreAdvice);
        QCOMPARE(comparison.readerCount(), 2);
        QCOMPARE(comparison.talkCount(), 0);
        QVERIFY(!comparison.isKnockedOut(u"K1"_s));
        QCOMPARE(committee.seenBy(committee.bob).readers().size(), 2); // not final yet
        QCOMPARE(committee.seenBy(committee.anna).readers().size(), 3);
    }

    void draftsAreForTheirReaderAndTheChair()
    {
        Committee committee;
        committee.record.reviews = {review(committee.anna, kAllMet),
                                    review(committee.bob, {u"notMet"_s}, ReviewState::Draft)};
        QVERIFY(committee.seenBy(committee.chair).readers().last().review);
        QVERIFY(committee.seenBy(committee.bob).readers().last().review);
        const ReaderColumn seen = committee.seenBy(committee.anna).readers().last();
        QVERIFY(!seen.review);
        QVERIFY(seen.isHidden);
        QCOMPARE(committee.seenBy(committee.chair).talkCount(), 0); // a draft makes no difference
    }

    void whoIsRecusedHasNoColumn()
    {
        Committee committee;
        committee.record.reviews = {review(committee.anna, kAllMet),
                                    review(committee.bob, {u"notMet"_s})};
        committee.record.conflicts = {
            {committee.record.plan.id, committee.bob.id, u"teaches there"_s, {}}};
        const Comparison comparison = committee.seenBy(committee.chair);
        QCOMPARE(comparison.readers().size(), 1);
        QCOMPARE(comparison.talkCount(), 0);
    }

    void aFinalReviewOfAFormerReaderStays()
    {
        Committee committee;
        committee.record.reviews = {review(committee.bob, kAllMet)};
        committee.record.readers = {committee.anna.id};
        QCOMPARE(committee.seenBy(committee.chair).readers().size(), 2);
    }

    void recommendationsDifferWhenTwoFinalOnesDo()
    {
        Committee committee;
        Review yes = review(committee.anna, kAllMet);
        yes.recommendation = Outcome::Approve;
        Review no = review(committee.bob, kAllMet, ReviewState::Draft);
        no.recommendation = Outcome::Revise;
        committee.record.reviews = {yes, no};
        QVERIFY(!committee.seenBy(committee.chair).recommendationsDiffer());
        committee.record.reviews.last().state = ReviewState::Final;
        QVERIFY(committee.seenBy(committee.chair).recommendationsDiffer());
    }
};

BERAAD_TEST(ComparisonTest, QApplication)
#include "tst_comparison.moc"
