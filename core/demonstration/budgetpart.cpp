// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demonstration/planparts.h"

using namespace Qt::StringLiterals;

namespace beraad::demonstration {

using documents::Alignment;
using documents::Table;

namespace {

const QStringList kBudgetCriteria{u"D1"_s, u"D2"_s};

QStringList yearRow(const QString& name, const YearSums& years)
{
    QStringList row{name};
    for (const qint64 amount : years)
        row.append(euroText(amount));
    row.append(euroText(sum(years)));
    return row;
}

QList<documents::TableColumn> yearColumns(const QString& first)
{
    QList<documents::TableColumn> columns{{first, Alignment::Left, 3.6}};
    for (int year = kFirstYear; year < kFirstYear + kYears; ++year)
        columns.append({QString::number(year), Alignment::Right, 1.5});
    columns.append({u"Totaal"_s, Alignment::Right, 1.6});
    return columns;
}

Table activityTable(const PlanBudget& budget)
{
    Table table;
    table.caption = u"Begroting per activiteit en per jaar"_s;
    table.columns = yearColumns(u"Activiteit"_s);
    for (const BudgetLine& line : budget.activities)
        table.addRow(yearRow(line.name, line.years));
    table.addRow(yearRow(budget.general.name, budget.general.years));
    table.addRow(yearRow(u"Gevraagde subsidie"_s, budget.requested));
    table.totalRows = 1;
    return table;
}

Table postTable(const PlanBudget& budget, Dice dice)
{
    Table table;
    table.caption = u"Begroting per post en per jaar"_s;
    table.columns = yearColumns(u"Post"_s);
    const QList<int> shares{dice.between(38, 46), dice.between(22, 28), dice.between(10, 14)};
    const QStringList names{u"Personeel"_s, u"Apparatuur en inrichting"_s, u"Scholing"_s};
    YearSums left = budget.requested;
    for (size_t year = 0; year < kYears; ++year)
        left[year] -= budget.general.years[year];
    const YearSums activities = left;
    for (int post = 0; post < 3; ++post) {
        YearSums years{};
        for (size_t year = 0; year < kYears; ++year) {
            years[year] = activities[year] * shares[post] / 100 / 500 * 500;
            left[year] -= years[year];
        }
        table.addRow(yearRow(names[post], years));
    }
    table.addRow(yearRow(u"Uitvoering"_s, left));
    table.addRow(yearRow(budget.general.name, budget.general.years));
    table.addRow(yearRow(u"Gevraagde subsidie"_s, budget.requested));
    table.totalRows = 1;
    return table;
}

Table contributionTable(const PlanBudget& budget)
{
    Table table;
    table.caption = u"Cofinanciering door bedrijven"_s;
    table.columns = {{u"Bedrijf"_s, Alignment::Left, 4},
                     {u"In geld"_s, Alignment::Right, 1.5},
                     {u"In uren en apparatuur"_s, Alignment::Right, 2},
                     {u"Totaal"_s, Alignment::Right, 1.5}};
    qint64 money = 0;
    qint64 inKind = 0;
    for (const Contribution& part : budget.contributions) {
        table.addRow({part.company, euroText(part.money), euroText(part.inKind),
                      euroText(part.money + part.inKind)});
        money += part.money;
        inKind += part.inKind;
    }
    table.addRow({u"Totaal"_s, euroText(money), euroText(inKind), euroText(money + inKind)});
    table.totalRows = 1;
    return table;
}

/// The share with one decimal, cut and not rounded: 9,97 % is not ten.
QString percentText(qint64 part, qint64 whole)
{
    const qint64 perMille = part * 1000 / whole;
    return u"%1,%2"_s.arg(perMille / 10).arg(perMille % 10);
}

void setMoney(Pen& pen, const PlanBudget& budget)
{
    qint64 money = 0;
    for (const Contribution& part : budget.contributions)
        money += part.money;
    const qint64 requested = sum(budget.requested);
    pen.setSlot(u"gevraagd"_s, euroText(requested));
    pen.setSlot(u"cofinanciering"_s, euroText(budget.cofinancing()));
    pen.setSlot(u"percentage"_s, percentText(budget.cofinancing(), requested));
    pen.setSlot(u"geld"_s, euroText(money));
    pen.setSlot(u"natura"_s, euroText(budget.cofinancing() - money));
    pen.setSlot(u"algemeen"_s, QString::number(qRound(100.0 * double(sum(budget.general.years)) /
                                                      double(requested))));
}

documents::Chart yearChart(const PlanBudget& budget)
{
    documents::Chart chart;
    for (int year = 0; year < kYears; ++year) {
        const qint64 amount = budget.requested[size_t(year)];
        chart.bars.append({QString::number(kFirstYear + year),
                           {{QString(), double(amount), euroText(amount), {}}},
                           {}});
    }
    chart.alternative = u"Gevraagde subsidie per jaar"_s;
    return chart;
}

void writeExplanation(Pen& pen)
{
    pen.section(3, u"toelichting"_s, u"Toelichting per post"_s);
    pen.add(Terms{{{u"Personeel"_s, pen.sentence(u"post.personeel"_s)},
                   {u"Apparatuur"_s, pen.sentence(u"post.apparatuur"_s)},
                   {u"Scholing"_s, pen.sentence(u"post.scholing"_s)},
                   {u"Uitvoering"_s, pen.sentence(u"post.uitvoering"_s)}}});
}

} // namespace

void writeSummary(Pen& pen, const PlanBudget& budget, const QList<PlanActivity>& activities)
{
    pen.section(1, u"samenvatting"_s, u"Samenvatting"_s);
    pen.startPage();
    pen.lead(u"samenvatting.ambitie"_s);
    pen.paragraph(u"samenvatting.opening"_s);
    pen.paragraph(u"leeswijzer"_s);
    pen.section(3, u"kerncijfers"_s, u"Het plan in cijfers"_s, {u"D1"_s});
    setMoney(pen, budget);
    Table table;
    table.columns = {{u"Kerncijfer"_s, Alignment::Left, 3}, {QString(), Alignment::Right, 2}};
    table.addRow({u"Vestigingen met technisch vmbo"_s, pen.slot(u"vestigingen"_s)});
    table.addRow({u"Leerlingen in de bovenbouw"_s, pen.slot(u"leerlingen"_s)});
    table.addRow({u"Waarvan in een technisch profiel"_s, pen.slot(u"techniek"_s)});
    table.addRow({u"Deelnemende bedrijven"_s, pen.slot(u"bedrijven"_s)});
    table.addRow({u"Activiteiten"_s, QString::number(activities.size())});
    table.addRow({u"Gevraagde subsidie 2020–2023"_s, pen.slot(u"gevraagd"_s)});
    table.addRow({u"Cofinanciering door bedrijven"_s,
                  u"%1 (%2 %)"_s.arg(pen.slot(u"cofinanciering"_s), pen.slot(u"percentage"_s))});
    pen.add(table);
}

void writeBudget(Pen& pen, const PlanBudget& budget)
{
    pen.section(1, u"begroting"_s, u"Begroting"_s);
    pen.startPage();
    setMoney(pen, budget);
    pen.paragraph(u"begroting.intro"_s);
    pen.add(BarChart{yearChart(budget), u"Gevraagde subsidie per jaar"_s});
    pen.section(2, u"onderbouwing"_s, u"Opbouw en onderbouwing"_s, {u"D2"_s});
    setMoney(pen, budget);
    pen.topic(u"D2"_s);
    pen.add(activityTable(budget));
    if (pen.region().depth(u"D2"_s, pen.round()) != Depth::Weak)
        pen.add(postTable(budget, Dice(pen.region().seed).fork(u"posts")));
    writeExplanation(pen);
    pen.section(2, u"cofinanciering"_s, u"Bijdragen van bedrijven"_s, {u"D1"_s});
    setMoney(pen, budget);
    pen.topic(u"D1"_s);
    pen.add(contributionTable(budget));
}

namespace {

/// Who could not sign for the first round signed the year after.
Table signatureTable(const FictionalRegion& region)
{
    const int year = region.weak.contains(u"A2"_s) ? 2020 : 2019;
    Table table;
    table.caption = u"Ondertekening"_s;
    table.columns = {{u"Partner"_s, Alignment::Left, 4},
                     {u"Vertegenwoordigd door"_s, Alignment::Left, 3},
                     {u"Datum"_s, Alignment::Left, 2}};
    Dice dice = Dice(region.seed).fork(u"signatures");
    const QStringList functions{u"bestuurder"_s, u"directeur"_s, u"voorzitter"_s, u"eigenaar"_s};
    for (const domain::Partner& partner : region.record.partners)
        table.addRow({partner.name, dice.pick(functions),
                      u"%1 maart %2"_s.arg(dice.between(4, 27)).arg(year)});
    return table;
}

} // namespace

void writeAnnexes(Pen& pen)
{
    const FictionalRegion& region = pen.region();
    pen.section(1, u"bijlagen"_s, u"Bijlagen"_s);
    pen.startPage();
    pen.section(2, u"overeenkomst"_s, u"Samenwerkingsovereenkomst"_s, {u"A2"_s});
    pen.paragraph(u"overeenkomst"_s);
    if (region.depth(u"A2"_s, pen.round()) == Depth::Strong)
        pen.add(signatureTable(region));
    if (region.size < 2)
        return;
    pen.section(2, u"bedrijven"_s, u"De bedrijven"_s);
    for (int i = 0; i < region.companies.size(); ++i) {
        pen.section(3, u"bedrijf-%1"_s.arg(i), region.companies[i]);
        pen.setSlot(u"bedrijf"_s, region.companies[i]);
        pen.paragraph(u"bedrijfsportret"_s);
    }
}

} // namespace beraad::demonstration
