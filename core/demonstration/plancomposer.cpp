// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demonstration/plancomposer.h"

#include "core/demonstration/planparts.h"

using namespace Qt::StringLiterals;

namespace beraad::demonstration {

namespace {

QString longDate(const QDate& date)
{
    static const QStringList months{u"januari"_s,   u"februari"_s, u"maart"_s,    u"april"_s,
                                    u"mei"_s,       u"juni"_s,     u"juli"_s,     u"augustus"_s,
                                    u"september"_s, u"oktober"_s,  u"november"_s, u"december"_s};
    return u"%1 %2 %3"_s.arg(date.day()).arg(months[date.month() - 1]).arg(date.year());
}

void writeTitle(Pen& pen, const World& world)
{
    static const QStringList titles{u"Techniek die blijft"_s,       u"Samen vakmanschap maken"_s,
                                    u"Van werkplaats tot werk"_s,   u"Een streek die maakt"_s,
                                    u"Dichtbij leren, ver komen"_s, u"Vakwerk in de regio"_s,
                                    u"Gedeelde werkplaatsen"_s,     u"Techniek binnen bereik"_s,
                                    u"Handen en hoofd"_s,           u"Bouwen aan vaklui"_s};
    const domain::Region& region = pen.region().record;
    const domain::LeadApplicant& lead = region.leadApplicant;
    Dice dice = Dice(pen.region().seed).fork(u"title");
    PlanContent& content = pen.content();
    content.title = dice.pick(titles);
    content.subtitle = u"Plan van de regio %1 voor techniekonderwijs, 2020–2023"_s.arg(region.name);
    const QDate day = world.rounds[pen.round() - 1].submissionDeadline.addDays(-3);
    const QStringList versions{u"eerste versie"_s, u"tweede, herziene versie"_s,
                               u"derde, herziene versie"_s};
    content.footLines = {u"Regio %1, %2"_s.arg(region.number).arg(region.name),
                         u"Penvoerder: %1, %2"_s.arg(lead.organisation, lead.contact),
                         u"%1, %2 (%3)"_s.arg(lead.city, longDate(day), versions[pen.round() - 1])};
}

} // namespace

PlanContent composePlan(const World& world, const FictionalRegion& region, int round)
{
    Pen pen(world, region, round);
    const QList<PlanActivity> activities = chooseActivities(world, region);
    QStringList names;
    for (const PlanActivity& activity : activities)
        names.append(activity.name());
    const PlanBudget budget = makeBudget(region, round, names);
    writeTitle(pen, world);
    writeSummary(pen, budget, activities);
    writeVision(pen);
    writeActivities(pen, activities);
    writeSteering(pen, activities);
    writeBudget(pen, budget);
    writeAnnexes(pen);
    PlanContent content = pen.content();
    for (int year = 0; year < kYears; ++year)
        content.requested.append(
            {kFirstYear + year, domain::Money::fromEuros(budget.requested[size_t(year)])});
    content.cofinancing = domain::Money::fromEuros(budget.cofinancing());
    return content;
}

QStringList changedCriteria(const FictionalRegion& region, int earlierRound, int laterRound)
{
    QStringList changed;
    for (const QString& criterion : {u"A2"_s, u"B1"_s, u"B2"_s, u"B3"_s, u"B4"_s, u"C1"_s, u"C2"_s,
                                     u"C3"_s, u"C4"_s, u"C5"_s, u"C6"_s, u"D1"_s, u"D2"_s}) {
        if (region.depth(criterion, earlierRound) != region.depth(criterion, laterRound))
            changed.append(criterion);
    }
    return changed;
}

} // namespace beraad::demonstration
