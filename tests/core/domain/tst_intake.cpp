// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/intake.h"

#include "tests/support/testmain.h"

#include <QCoreApplication>

using namespace beraad;
using namespace beraad::domain;
using namespace Qt::StringLiterals;

namespace {

Plan intakePlan()
{
    Plan plan;
    plan.requested = {{2020, Money::fromEuros(400'000)}, {2021, Money::fromEuros(600'000)}};
    plan.cofinancing = Money::fromEuros(100'000);
    return plan;
}

Region intakeRegion()
{
    Region region;
    region.partners = {{u"A"_s, PartnerKind::VmboSchool},
                       {u"B"_s, PartnerKind::VmboSchool},
                       {u"C"_s, PartnerKind::MboCollege},
                       {u"D"_s, PartnerKind::Company}};
    return region;
}

Programme programme()
{
    Programme programme;
    programme.budget = {{2020, Money::fromEuros(5'000'000)}, {2021, Money::fromEuros(5'000'000)}};
    return programme;
}

} // namespace

class TestIntake : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsFlaggedThatFits()
    {
        QCOMPARE(intakeFlags(intakePlan(), intakeRegion(), programme(), {}), QList<IntakeFlag>());
    }

    void cofinancingIsHeldAgainstItsShare()
    {
        Plan asked = intakePlan();
        asked.cofinancing = Money::fromCents(9'999'999); // one cent below a tenth
        QCOMPARE(intakeFlags(asked, intakeRegion(), programme(), {}),
                 QList<IntakeFlag>({{IntakeDoubt::CofinancingTooLow, 9'999'999, 10'000'000}}));
        asked.cofinancing.reset();
        QCOMPARE(intakeFlags(asked, intakeRegion(), programme(), {}).first().doubt,
                 IntakeDoubt::CofinancingUnknown);
        IntakeRule none;
        none.leastCofinancing = 0;
        QCOMPARE(intakeFlags(asked, intakeRegion(), programme(), none), QList<IntakeFlag>());
    }

    void aRegionIsTwoSchoolsACollegeAndCompanies()
    {
        Region small = intakeRegion();
        small.partners = {{u"A"_s, PartnerKind::VmboSchool}};
        QCOMPARE(intakeFlags(intakePlan(), small, programme(), {}),
                 QList<IntakeFlag>({{IntakeDoubt::TooFewSchools, 1, 2},
                                    {IntakeDoubt::TooFewColleges, 0, 1},
                                    {IntakeDoubt::TooFewCompanies, 0, 1}}));
    }

    void amountsStayWithinMaximumAndBudget()
    {
        IntakeRule rule;
        rule.mostRequested = Money::fromEuros(900'000);
        QCOMPARE(intakeFlags(intakePlan(), intakeRegion(), programme(), rule),
                 QList<IntakeFlag>({{IntakeDoubt::RequestedTooMuch, 100'000'000, 90'000'000}}));
        Programme small = programme();
        small.budget = {{2020, Money::fromEuros(300'000)}};
        QCOMPARE(intakeFlags(intakePlan(), intakeRegion(), small, {}),
                 QList<IntakeFlag>({{IntakeDoubt::YearAboveBudget, 2020, 30'000'000},
                                    {IntakeDoubt::YearOutsideProgramme, 2021, 0}}));
        Plan nothing = intakePlan();
        nothing.requested.clear();
        QCOMPARE(intakeFlags(nothing, intakeRegion(), programme(), {}),
                 QList<IntakeFlag>({{IntakeDoubt::NothingRequested, 0, 0}}));
    }

    void aProgressReportNeedNotNameMoney()
    {
        Plan report = intakePlan();
        report.requested.clear();
        report.cofinancing.reset();
        const auto doubts = [&](RoundKind kind) {
            return intakeFlags(report, intakeRegion(), programme(), {}, kind).size();
        };
        QCOMPARE(doubts(RoundKind::PlanAssessment), 2);
        QCOMPARE(doubts(RoundKind::ProgressReport), 0);
    }

    void aPartIsThereWhenSomebodyFoundIt()
    {
        const RequiredPart vision{RequiredPartId::create(), {}, 0, u"Visie"_s, false};
        const RequiredPart budget{RequiredPartId::create(), {}, 1, u"Begroting"_s, false};
        const RequiredPart old{RequiredPartId::create(), {}, 2, u"Vroeger"_s, true};
        QCOMPARE(partsNotThere({vision, budget, old}, {}),
                 (QStringList{u"Visie"_s, u"Begroting"_s}));
        PlanPart found;
        found.part = vision.id;
        found.state = PartState::Present;
        PlanPart unreadable;
        unreadable.part = budget.id;
        unreadable.state = PartState::Unreadable;
        QCOMPARE(partsNotThere({vision, budget, old}, {found, unreadable}),
                 QStringList{u"Begroting"_s});
    }
};

BERAAD_TEST(TestIntake, QCoreApplication)
#include "tst_intake.moc"
