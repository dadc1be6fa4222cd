// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/divisionwords.h"

#include "core/wording/formats.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace beraad::ui {

using assigning::Breach;
using assigning::HardRule;
using assigning::Reason;

namespace {

struct DivisionWords
{
    Q_DECLARE_TR_FUNCTIONS(beraad::ui::DivisionWords)
};

constexpr qsizetype kNamedPlans = 5;

/// Each of them is a way out.
QString blockingSentence(HardRule rule, const ShortageNames& names,
                         const domain::ReadingRules& rules)
{
    switch (rule) {
    case HardRule::NoConflicts:
        return DivisionWords::tr("Conflicts of interest stand in the way: %1.")
            .arg(wording::shortEnumeration(names.barred, kNamedPlans));
    case HardRule::MostPlans:
        return DivisionWords::tr("The limit of plans per reader is too low: %1.")
            .arg(rules.mostPlans);
    case HardRule::ReadersPerPlan:
        return DivisionWords::tr("The number of readers per plan is too high: %1.")
            .arg(rules.readersPerPlan);
    }
    Q_UNREACHABLE();
}

QString regionOf(const domain::PlanId& plan, const committee::RoundRecords& round)
{
    const auto found =
        std::find_if(round.plans.begin(), round.plans.end(),
                     [&](const committee::PlanRecord& each) { return each.plan.id == plan; });
    return found == round.plans.end() ? QString() : found->region.name;
}

QString readerOf(const domain::MemberId& member, const committee::RoundRecords& round)
{
    const auto found = std::find_if(round.members.begin(), round.members.end(),
                                    [&](const domain::Member& each) { return each.id == member; });
    return found == round.members.end() ? QString() : found->name;
}

} // namespace

QString reasonWords(Reason reason, const QStringList& known)
{
    switch (reason) {
    case Reason::ReadItBefore:
        return DivisionWords::tr("read it in the last round");
    case Reason::FewCanRead:
        return DivisionWords::tr("few may read it");
    case Reason::Knows:
        return DivisionWords::tr("knows %1").arg(wording::enumeration(known));
    case Reason::LightLoad:
        return DivisionWords::tr("has fewer pages than most");
    case Reason::OtherPart:
        return DivisionWords::tr("reads nothing else from this part of the country");
    case Reason::EvenNumbers:
        return DivisionWords::tr("to keep the numbers even");
    }
    Q_UNREACHABLE();
}

QString shortageText(const assigning::Shortage& shortage, const ShortageNames& names,
                     const domain::ReadingRules& rules)
{
    const QString plans = wording::shortEnumeration(names.plans, kNamedPlans);
    if (names.readers.isEmpty() && names.barred.isEmpty())
        return DivisionWords::tr("There is nobody to read %1. Add members first.").arg(plans);
    const QString counted =
        names.readers.isEmpty()
            ? DivisionWords::tr("Nobody may read %1.").arg(plans)
            : DivisionWords::tr("It cannot be divided: %1 need %2 readings, and those who may read "
                                "there (%3) can take on %4.")
                  .arg(plans)
                  .arg(shortage.needed)
                  .arg(wording::shortEnumeration(names.readers, kNamedPlans))
                  .arg(shortage.available);
    QStringList sentences{counted};
    for (const HardRule rule : shortage.blocking)
        sentences << blockingSentence(rule, names, rules);
    if (shortage.blocking.isEmpty())
        sentences << DivisionWords::tr("No change of one rule is enough: add members, or change "
                                       "more than one rule.");
    return sentences.join(u' ');
}

QString breachText(const QList<assigning::RuleBreach>& breaches,
                   const committee::RoundRecords& round, const domain::ReadingRules& rules)
{
    QStringList shortOfReaders;
    QStringList overloaded;
    QStringList barred;
    for (const assigning::RuleBreach& each : breaches) {
        switch (each.breach) {
        case Breach::TooFewReaders:
            shortOfReaders << regionOf(each.plan, round);
            break;
        case Breach::TooManyPlans:
            overloaded << readerOf(each.member, round);
            break;
        case Breach::BarredReader:
            barred << u"%1 (%2)"_s.arg(regionOf(each.plan, round), readerOf(each.member, round));
            break;
        }
    }
    const auto named = [](const QStringList& names) {
        return wording::shortEnumeration(names, kNamedPlans);
    };
    QStringList sentences;
    if (!shortOfReaders.isEmpty())
        sentences << DivisionWords::tr("%n plan(s) have fewer than %1 readers: %2.", nullptr,
                                       int(shortOfReaders.size()))
                         .arg(QString::number(rules.readersPerPlan), named(shortOfReaders));
    if (!overloaded.isEmpty())
        sentences << DivisionWords::tr("%n reader(s) have more than %1 plans: %2.", nullptr,
                                       int(overloaded.size()))
                         .arg(QString::number(rules.mostPlans), named(overloaded));
    if (!barred.isEmpty())
        sentences << DivisionWords::tr("%n plan(s) have a reader who may not see them: %1.",
                                       nullptr, int(barred.size()))
                         .arg(named(barred));
    return sentences.join(u' ');
}

} // namespace beraad::ui
