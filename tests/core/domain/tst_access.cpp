// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/access.h"

#include "tests/support/testmain.h"

using namespace beraad;
using namespace beraad::domain;
using namespace Qt::StringLiterals;

namespace {

Plan plan(PlanState state = PlanState::Complete)
{
    Plan made;
    made.id = PlanId::fromText(u"plan"_s);
    made.state = state;
    return made;
}

Member person(const QString& name, MemberRole role = MemberRole::Member)
{
    return {MemberId::fromText(name), name, {}, role, {}};
}

Review reviewOf(const Member& member, ReviewState state)
{
    Review made;
    made.member = member.id;
    made.state = state;
    return made;
}

} // namespace

class AccessTest final : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aReaderSeesTheOtherReviewsAfterTheOwn()
    {
        const Member reader = person(u"reader"_s);
        const auto seen = [&](const QList<Review>& reviews) {
            return accessToReviews(plan(), reader, {reader.id}, {}, reviews);
        };
        const Review other = reviewOf(person(u"other"_s), ReviewState::Final);
        QCOMPARE(seen({other}), ReviewAccess::OwnReviewFirst);
        QCOMPARE(seen({other, reviewOf(reader, ReviewState::Draft)}), ReviewAccess::OwnReviewFirst);
        QCOMPARE(seen({other, reviewOf(reader, ReviewState::Final)}), ReviewAccess::Open);
    }

    void whoDoesNotReadThePlanAndWhoLeadsSeeThemAtOnce()
    {
        const Member reader = person(u"reader"_s);
        const Member chair = person(u"chair"_s, MemberRole::Chair);
        for (const Member& viewer : {person(u"other"_s), chair}) {
            QCOMPARE(accessToReviews(plan(), viewer, {reader.id, chair.id}, {}, {}),
                     ReviewAccess::Open);
        }
    }

    void aWithdrawnPlanKeepsNobodyWaiting()
    {
        const Member reader = person(u"reader"_s);
        QCOMPARE(accessToReviews(plan(PlanState::Withdrawn), reader, {reader.id}, {}, {}),
                 ReviewAccess::Open);
    }

    void aConflictHidesThemFromTheChairToo()
    {
        const Member chair = person(u"chair"_s, MemberRole::Chair);
        const ConflictOfInterest conflict{plan().id, chair.id, u"teaches there"_s, {}};
        QCOMPARE(accessToReviews(plan(), chair, {}, {conflict}, {}), ReviewAccess::Recused);
        const ConflictOfInterest elsewhere{PlanId::create(), chair.id, u"teaches there"_s, {}};
        QCOMPARE(accessToReviews(plan(), chair, {}, {elsewhere}, {}), ReviewAccess::Open);
    }

    void theChairAndTheSecretaryWordTheAdvice()
    {
        QVERIFY(mayAdvise(MemberRole::Chair));
        QVERIFY(mayAdvise(MemberRole::Secretary));
        QVERIFY(!mayAdvise(MemberRole::Member));
    }
};

BERAAD_TEST_MAIN(AccessTest, QCoreApplication)
#include "tst_access.moc"
