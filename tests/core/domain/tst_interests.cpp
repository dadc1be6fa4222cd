// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/interests.h"

#include "tests/support/testmain.h"

using namespace beraad;
using namespace beraad::domain;
using namespace Qt::StringLiterals;

namespace {

const PlanId kPlan = PlanId::fromText(u"plan"_s);
const Member kMember{MemberId::fromText(u"member"_s), u"member"_s, {}, MemberRole::Member};

ConflictDeclaration statement(DeclarationKind kind)
{
    return {DeclarationId::create(), kPlan, kMember.id, kind, u"why"_s, {}};
}

ConflictMeasure measure(const ConflictDeclaration& on, MeasureKind kind)
{
    return {MeasureId::create(), on.id, kind, u"grounds"_s, {}, {}};
}

PlanDoor door(const Interests& interests)
{
    return doorTo(kPlan, kMember.id, interests);
}

bool votes(const Interests& interests)
{
    return mayVote(kMember, kPlan, interests);
}

} // namespace

class InterestsTest final : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aPlanOpensToWhoStatedThatThereIsNone()
    {
        QCOMPARE(door({}), PlanDoor::Undeclared);
        ConflictDeclaration ofAnother = statement(DeclarationKind::None);
        ofAnother.member = MemberId::create();
        QCOMPARE(door({{}, {ofAnother}, {}}), PlanDoor::Undeclared);
        QCOMPARE(door({{}, {statement(DeclarationKind::None)}, {}}), PlanDoor::Open);
    }

    void aPossibleInterestWaitsForItsOwnMeasure()
    {
        const auto first = statement(DeclarationKind::Possible);
        const auto second = statement(DeclarationKind::Possible);
        const auto decided = measure(first, MeasureKind::ReadsAndVotes);
        QCOMPARE(door({{}, {first}, {}}), PlanDoor::Waiting);
        QVERIFY(!votes({{}, {first}, {}}));
        QCOMPARE(door({{}, {first}, {decided}}), PlanDoor::Open);
        QVERIFY(votes({{}, {first}, {decided}}));
        QCOMPARE(door({{}, {first, second}, {decided}}), PlanDoor::Waiting);
    }

    void statingNoneLaterDoesNotGoAroundTheChair()
    {
        const auto possible = statement(DeclarationKind::Possible);
        const auto none = statement(DeclarationKind::None);
        QCOMPARE(door({{}, {possible, none}, {}}), PlanDoor::Waiting);
        const auto decided = measure(possible, MeasureKind::ReadsWithoutVote);
        QCOMPARE(door({{}, {possible, none}, {decided}}), PlanDoor::Open);
        QVERIFY(!votes({{}, {possible, none}, {decided}}));
    }

    void theLastMeasureHolds()
    {
        const auto possible = statement(DeclarationKind::Possible);
        const auto strict = measure(possible, MeasureKind::ReadsWithoutVote);
        const auto mild = measure(possible, MeasureKind::ReadsAndVotes);
        QVERIFY(!votes({{}, {possible}, {strict}}));
        QVERIFY(votes({{}, {possible}, {strict, mild}}));
    }

    void aConflictClosesThePlanAndLiftedAsksAnew()
    {
        const auto direct = statement(DeclarationKind::Direct);
        const ConflictOfInterest conflict{kPlan, kMember.id, u"why"_s, {}};
        QCOMPARE(door({{conflict}, {direct}, {}}), PlanDoor::Recused);
        QVERIFY(!votes({{conflict}, {direct}, {}}));
        QCOMPARE(door({{}, {direct}, {}}), PlanDoor::Undeclared);
    }

    void theSecretaryHasNoVote()
    {
        Member secretary = kMember;
        secretary.role = MemberRole::Secretary;
        QVERIFY(!mayVote(secretary, kPlan, {}));
        QVERIFY(votes({}));
    }
};

BERAAD_TEST(InterestsTest, QCoreApplication)
#include "tst_interests.moc"
