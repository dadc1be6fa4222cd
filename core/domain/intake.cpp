// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/intake.h"

#include <algorithm>

namespace beraad::domain {

namespace {

int partnersOf(const Region& region, PartnerKind kind)
{
    return int(std::count_if(region.partners.begin(), region.partners.end(),
                             [&](const Partner& partner) { return partner.kind == kind; }));
}

/// In whole cents; a share of an odd amount is rounded up, as "at least" asks.
qint64 shareOf(Money amount, int percent)
{
    return (amount.cents() * percent + 99) / 100;
}

void flagCofinancing(const Plan& plan, const IntakeRule& rule, RoundKind kind,
                     QList<IntakeFlag>& flags)
{
    if (rule.leastCofinancing == 0)
        return;
    if (!plan.cofinancing) {
        if (kind == RoundKind::PlanAssessment)
            flags.append({IntakeDoubt::CofinancingUnknown, 0, 0});
        return;
    }
    const qint64 least = shareOf(plan.requestedTotal(), rule.leastCofinancing);
    if (plan.cofinancing->cents() < least)
        flags.append({IntakeDoubt::CofinancingTooLow, plan.cofinancing->cents(), least});
}

void flagPartners(const Region& region, const IntakeRule& rule, QList<IntakeFlag>& flags)
{
    const auto flag = [&](PartnerKind kind, int least, IntakeDoubt doubt) {
        const int found = partnersOf(region, kind);
        if (found < least)
            flags.append({doubt, found, least});
    };
    flag(PartnerKind::VmboSchool, rule.leastSchools, IntakeDoubt::TooFewSchools);
    flag(PartnerKind::MboCollege, rule.leastColleges, IntakeDoubt::TooFewColleges);
    flag(PartnerKind::Company, rule.leastCompanies, IntakeDoubt::TooFewCompanies);
}

void flagAmounts(const Plan& plan, const Programme& programme, const IntakeRule& rule,
                 RoundKind kind, QList<IntakeFlag>& flags)
{
    const Money total = plan.requestedTotal();
    if (total.isZero() && kind == RoundKind::PlanAssessment)
        flags.append({IntakeDoubt::NothingRequested, 0, 0});
    if (rule.mostRequested && total > *rule.mostRequested)
        flags.append({IntakeDoubt::RequestedTooMuch, total.cents(), rule.mostRequested->cents()});
    if (programme.budget.isEmpty())
        return;
    for (const YearAmount& year : plan.requested) {
        const auto budget =
            std::find_if(programme.budget.begin(), programme.budget.end(),
                         [&](const YearAmount& one) { return one.year == year.year; });
        if (year.amount.isZero())
            continue;
        if (budget == programme.budget.end())
            flags.append({IntakeDoubt::YearOutsideProgramme, year.year, 0});
        else if (year.amount > budget->amount)
            flags.append({IntakeDoubt::YearAboveBudget, year.year, budget->amount.cents()});
    }
}

} // namespace

QList<IntakeFlag> intakeFlags(const Plan& plan, const Region& region, const Programme& programme,
                              const IntakeRule& rule, RoundKind kind)
{
    QList<IntakeFlag> flags;
    flagCofinancing(plan, rule, kind, flags);
    flagPartners(region, rule, flags);
    flagAmounts(plan, programme, rule, kind, flags);
    return flags;
}

QStringList partsNotThere(const QList<RequiredPart>& parts, const QList<PlanPart>& found)
{
    QStringList names;
    for (const RequiredPart& part : parts) {
        const bool isThere = std::any_of(found.begin(), found.end(), [&](const PlanPart& one) {
            return one.part == part.id && one.state == PartState::Present;
        });
        if (!part.isRetired && !isThere)
            names << part.name;
    }
    return names;
}

} // namespace beraad::domain
