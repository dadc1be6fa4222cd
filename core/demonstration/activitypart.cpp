// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demonstration/planfigures.h"
#include "core/demonstration/planparts.h"

#include <numeric>

using namespace Qt::StringLiterals;

namespace beraad::demonstration {

using documents::Alignment;
using documents::Table;

namespace {

QString quarterText(int quarter)
{
    return u"%1e kwartaal %2"_s.arg(quarter % 4 + 1).arg(kFirstYear + quarter / 4);
}

Table riskTable(Pen& pen)
{
    Table table;
    table.caption = u"Risico’s en maatregelen"_s;
    table.columns = {{u"Risico"_s, Alignment::Left, 3},
                     {u"Kans"_s, Alignment::Left, 1},
                     {u"Maatregel"_s, Alignment::Left, 4}};
    const QStringList& risks = pen.phrases().lines(u"risico"_s);
    const QStringList& measures = pen.phrases().lines(u"maatregel"_s);
    QList<int> order(risks.size());
    std::iota(order.begin(), order.end(), 0);
    order = pen.dice().shuffled(order);
    const QStringList chances{u"klein"_s, u"matig"_s, u"groot"_s};
    for (int i = 0; i < 2 + pen.dice().between(0, 1); ++i)
        table.addRow({risks[order[i]], pen.dice().pick(chances), measures[order[i]]});
    return table;
}

void writeActivity(Pen& pen, const PlanActivity& activity)
{
    pen.section(3, u"activiteit-"_s + activity.code, activity.name());
    Dice& dice = pen.dice();
    const bool why = dice.chance(75);
    if (why)
        pen.prose(Prose::Kind::Paragraph, pen.sentence(u"waarom"_s));
    pen.paragraph(u"act.%1.tekst"_s.arg(activity.key));
    pen.prose(Prose::Kind::Paragraph, pen.sentence(u"eerste.stap"_s));
    const QStringList leaders{pen.slot(u"school"_s), pen.slot(u"bedrijf"_s),
                              pen.slot(u"college"_s)};
    const QString leader = dice.pick(leaders);
    const QString others = leader == pen.slot(u"bedrijf"_s)
                               ? u"%1 en %2"_s.arg(pen.slot(u"school"_s), pen.slot(u"college"_s))
                               : u"%1 en %2"_s.arg(pen.slot(u"school2"_s), pen.slot(u"bedrijf"_s));
    pen.add(Terms{{{u"Trekker"_s, leader},
                   {u"Doen mee"_s, others},
                   {u"Looptijd"_s, u"%1 tot en met %2"_s.arg(
                                       quarterText(activity.from),
                                       quarterText(activity.from + activity.quarters - 1))}}});
    QStringList results;
    for (const QString& line : dice.shuffled(pen.phrases().lines(u"resultaat"_s)).mid(0, 3))
        results.append(spoken(line, dice, [&](const QString& name) { return pen.slot(name); }));
    pen.prose(Prose::Kind::Subheading, u"Resultaat"_s);
    pen.add(ItemList{results});
    if (dice.chance(10 * pen.region().size))
        pen.add(riskTable(pen));
}

void writeTopic(Pen& pen, const QString& key, const QString& title, const QString& criterion)
{
    pen.section(2, key, title, {criterion});
    pen.lead(criterion + u".intro"_s);
    pen.topic(criterion);
}

Table teacherTable(Pen& pen)
{
    Table table;
    table.caption = u"Leraren techniek, in voltijdbanen"_s;
    table.columns = {{u"Herkomst"_s, Alignment::Left, 4}};
    for (int year = kFirstYear; year < kFirstYear + kYears; ++year)
        table.columns.append({QString::number(year), Alignment::Right, 1});
    const auto row = [&](const QString& name, int total) {
        QStringList cells{name};
        for (int year = 0; year < kYears; ++year)
            cells.append(QString::number(total * (year + 1) / kYears - total * year / kYears));
        table.addRow(cells);
    };
    row(u"Vertrek door pensioen"_s, pen.slot(u"pensioen"_s).toInt());
    row(u"Zij-instromers"_s, pen.slot(u"zij"_s).toInt());
    row(u"Hybride docenten uit bedrijven"_s, pen.slot(u"hybride"_s).toInt());
    return table;
}

Table goalTable(Pen& pen)
{
    Table table;
    table.caption = u"Doelen, met beginstand en streefwaarde"_s;
    table.columns = {{u"Doel"_s, Alignment::Left, 5},
                     {u"Stand 2019"_s, Alignment::Right, 1.4},
                     {u"Doel 2021"_s, Alignment::Right, 1.4},
                     {u"Doel 2023"_s, Alignment::Right, 1.4}};
    Dice& dice = pen.dice();
    const int technical = pen.region().technicalPupils();
    const auto row = [&](const QString& name, int now, int then, const QString& unit) {
        table.addRow({name, QString::number(now) + unit, QString::number((now + then) / 2) + unit,
                      QString::number(then) + unit});
    };
    row(u"Leerlingen in een technisch profiel"_s, technical,
        technical * dice.between(108, 122) / 100, {});
    row(u"Doorstroom naar een technische opleiding in het mbo"_s, dice.between(44, 58),
        dice.between(62, 72), u" %"_s);
    row(u"Meisjes in een technisch profiel"_s, dice.between(4, 9), dice.between(12, 18), u" %"_s);
    row(u"Gemiddelde groepsgrootte in de praktijkles"_s, dice.between(9, 12), dice.between(15, 18),
        {});
    row(u"Bedrijven met een vaste bijdrage"_s, dice.between(3, 5),
        int(pen.region().companies.size()), {});
    row(u"Onvervulde plaatsen voor leraren"_s, pen.slot(u"vacatures"_s).toInt(), 0, {});
    return table;
}

} // namespace

QList<PlanActivity> chooseActivities(const World& world, const FictionalRegion& region)
{
    Pen names(world, region, 1);
    Dice dice = Dice(region.seed).fork(u"activities");
    const QStringList keys =
        dice.shuffled(world.phrases.lines(u"activiteit"_s)).mid(0, 2 + region.size * 2);
    QList<PlanActivity> activities;
    for (const QString& key : keys) {
        PlanActivity activity;
        activity.code = u"A%1"_s.arg(activities.size() + 1);
        activity.key = key;
        // The same section as the activity's own, so that its title names the same schools.
        names.section(3, u"activiteit-"_s + activity.code, {});
        activity.title = names.sentence(u"act.%1.titel"_s.arg(key));
        activity.from = dice.between(0, 5);
        activity.quarters = dice.between(6, 16 - activity.from);
        activities.append(activity);
    }
    return activities;
}

void writeActivities(Pen& pen, const QList<PlanActivity>& activities)
{
    pen.section(1, u"activiteitenplan"_s, u"Activiteitenplan"_s);
    pen.startPage();
    writeTopic(pen, u"kwaliteit"_s, u"Beter techniekonderwijs"_s, u"C1"_s);
    writeTopic(pen, u"vernieuwing"_s, u"Wat er nieuw is"_s, u"C2"_s);
    pen.section(2, u"activiteiten"_s, u"De activiteiten"_s);
    pen.prose(Prose::Kind::Paragraph,
              u"De regio voert %1 activiteiten uit. Per activiteit staat hieronder waarom wij die "
              "kiezen, wat er gebeurt, wie trekt en wat het oplevert."_s.arg(activities.size()));
    for (const PlanActivity& activity : activities)
        writeActivity(pen, activity);
    writeTopic(pen, u"theoretisch"_s, u"Techniek in de theoretische leerweg"_s, u"C3"_s);
    writeTopic(pen, u"leraren"_s, u"Leraren"_s, u"C4"_s);
    if (pen.region().depth(u"C4"_s, pen.round()) == Depth::Strong)
        pen.add(teacherTable(pen));
    writeTopic(pen, u"toekomst"_s, u"Na 2023"_s, u"C5"_s);
}

void writeSteering(Pen& pen, const QList<PlanActivity>& activities)
{
    writeTopic(pen, u"sturing"_s, u"Doelen, planning en sturing"_s, u"C6"_s);
    if (pen.region().depth(u"C6"_s, pen.round()) != Depth::Weak)
        pen.add(goalTable(pen));
    pen.section(3, u"planning"_s, u"Planning"_s);
    QList<PlanBar> bars;
    for (const PlanActivity& activity : activities)
        bars.append({activity.name(), activity.from, activity.quarters});
    pen.add(Figure{timeline(bars), u"Planning van de activiteiten per kwartaal"_s});
}

} // namespace beraad::demonstration
