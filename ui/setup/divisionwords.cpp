// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/divisionwords.h"

#include "core/wording/formats.h"

#include <QCoreApplication>

#include <algorithm>

namespace beraad::ui {

using assigning::Breach;
using assigning::Reason;

namespace {

struct DivisionWords
{
    Q_DECLARE_TR_FUNCTIONS(beraad::ui::DivisionWords)
};

constexpr qsizetype kNamedPlans = 5;

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

QString shortageText(const assigning::Shortage& shortage, const QStringList& plans,
                     const QStringList& readers)
{
    if (readers.isEmpty())
        return DivisionWords::tr("Nobody may read %1. Add members first, or look at the conflicts "
                                 "of interest.")
            .arg(wording::shortEnumeration(plans, kNamedPlans));
    return DivisionWords::tr(
               "It cannot be divided: %1 need %2 readings, and those who may read there (%3) can "
               "take on %4. Let readers have more plans, ask for fewer readers per plan, or look "
               "at the conflicts of interest.")
        .arg(wording::shortEnumeration(plans, kNamedPlans))
        .arg(shortage.needed)
        .arg(wording::shortEnumeration(readers, kNamedPlans))
        .arg(shortage.available);
}

QString breachText(const QList<assigning::RuleBreach>& breaches, const domain::ReadingRules& rules)
{
    const auto count = [&](Breach breach) {
        return int(std::count_if(breaches.begin(), breaches.end(),
                                 [&](const auto& each) { return each.breach == breach; }));
    };
    QStringList sentences;
    if (const int plans = count(Breach::TooFewReaders); plans > 0)
        sentences << DivisionWords::tr("%n plan(s) have fewer than %1 readers.", nullptr, plans)
                         .arg(rules.readersPerPlan);
    if (const int readers = count(Breach::TooManyPlans); readers > 0)
        sentences << DivisionWords::tr("%n reader(s) have more than %1 plans.", nullptr, readers)
                         .arg(rules.mostPlans);
    if (const int barred = count(Breach::BarredReader); barred > 0)
        sentences << DivisionWords::tr("%n plan(s) have a reader who may not see them.", nullptr,
                                       barred);
    return sentences.join(u' ');
}

} // namespace beraad::ui
