// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demonstration/planfigures.h"
#include "core/demonstration/planparts.h"

using namespace Qt::StringLiterals;

namespace beraad::demonstration {

using documents::Alignment;
using documents::Table;

namespace {

Table partnerTable(const FictionalRegion& region)
{
    using domain::PartnerKind;
    Table table;
    table.caption = u"Partners in de regio"_s;
    table.columns = {{u"Partner"_s, Alignment::Left, 4},
                     {u"Soort"_s, Alignment::Left, 2},
                     {u"Rol in het plan"_s, Alignment::Left, 4}};
    Dice dice = Dice(region.seed).fork(u"roles");
    static const QStringList companyRoles{u"stages en opdrachten"_s, u"vakmensen voor de klas"_s,
                                          u"apparatuur en lokaal"_s, u"opdrachten en begeleiding"_s,
                                          u"lid van de stuurgroep"_s};
    static const QStringList schoolRoles{u"praktijkonderwijs, ontvangt groepen"_s,
                                         u"theoretische leerweg en keuzevakken"_s,
                                         u"oriëntatie en onderbouw"_s, u"praktijkonderwijs"_s};
    for (const domain::Partner& partner : region.record.partners) {
        const bool leads = partner.name == region.record.leadApplicant.organisation;
        if (partner.kind == PartnerKind::VmboSchool)
            table.addRow(
                {partner.name, u"vmbo-school"_s, leads ? u"penvoerder"_s : dice.pick(schoolRoles)});
        else if (partner.kind == PartnerKind::MboCollege)
            table.addRow({partner.name, u"mbo-instelling"_s,
                          leads ? u"penvoerder"_s : u"doorlopende leerlijnen, scholing"_s});
        else
            table.addRow({partner.name, u"bedrijf"_s, dice.pick(companyRoles)});
    }
    return table;
}

Table supplyTable(const FictionalRegion& region, bool agreed)
{
    Table table;
    table.caption = agreed ? u"Aanbod per vestiging, nu en met de afspraken van dit plan"_s
                           : u"Aanbod per vestiging"_s;
    table.columns = {{u"Vestiging"_s, Alignment::Left, 4},
                     {u"Leerlingen bovenbouw"_s, Alignment::Right, 2},
                     {u"Techniek nu"_s, Alignment::Right, 1.5},
                     {u"Profielen"_s, Alignment::Left, 2}};
    if (agreed)
        table.columns.append({u"In 2023 ook"_s, Alignment::Left, 2});
    int pupils = 0;
    int technical = 0;
    for (const Site& site : region.sites) {
        QStringList row{site.school, QString::number(site.pupils),
                        QString::number(site.technicalPupils), site.profiles.join(u", "_s)};
        if (agreed)
            row.append(site.profiles.contains(u"M&T"_s) ? u"PIE, samen"_s : u"M&T, samen"_s);
        table.addRow(row);
        pupils += site.pupils;
        technical += site.technicalPupils;
    }
    table.addRow(
        {u"Totaal"_s, QString::number(pupils), QString::number(technical), QString(), QString()});
    table.totalRows = 1;
    return table;
}

documents::Chart forecast(Pen& pen)
{
    const int now = pen.slot(u"leerlingen"_s).toInt();
    const int then = pen.slot(u"leerlingen2025"_s).toInt();
    documents::Chart chart;
    for (int year = 2019; year <= 2025; ++year) {
        const double part = (year - 2019) / 6.0;
        const double value = now + (then - now) * part * (0.8 + 0.2 * part);
        chart.bars.append(
            {QString::number(year), {{QString(), double(qRound(value)), QString(), {}}}, {}});
    }
    chart.alternative =
        u"Leerlingen in de bovenbouw van %1 in 2019 naar %2 in 2025"_s.arg(now).arg(then);
    return chart;
}

void writeSite(Pen& pen, const Site& site, int index)
{
    pen.section(3, u"site-%1"_s.arg(index), site.school);
    pen.setSlot(u"vestiging"_s, site.school);
    pen.setSlot(u"plaats"_s, site.town);
    pen.setSlot(u"aantal"_s, QString::number(site.pupils));
    pen.setSlot(u"techniekhier"_s, QString::number(site.technicalPupils));
    pen.paragraph(u"vestiging"_s);
}

void writeNeeds(Pen& pen)
{
    pen.section(2, u"analyse"_s, u"Leerlingen en arbeidsmarkt"_s, {u"B1"_s});
    pen.lead(u"B1.intro"_s);
    pen.topic(u"B1"_s);
    if (pen.region().depth(u"B1"_s, pen.round()) != Depth::Weak)
        pen.add(BarChart{forecast(pen),
                         u"Leerlingen in de bovenbouw van het vmbo, telling en raming"_s});
    if (pen.region().size > 3)
        pen.add(Quotation{pen.sentence(u"citaat"_s), pen.sentence(u"citaat.bron"_s)});
}

void writeSupply(Pen& pen)
{
    const FictionalRegion& region = pen.region();
    pen.section(2, u"aanbod"_s, u"Het aanbod in kaart"_s, {u"B2"_s});
    pen.lead(u"B2.intro"_s);
    pen.topic(u"B2"_s);
    pen.add(supplyTable(region, region.depth(u"B2"_s, pen.round()) == Depth::Strong));
    if (region.size < 3)
        return;
    for (int i = 0; i < region.sites.size(); ++i)
        writeSite(pen, region.sites[i], i);
}

} // namespace

void writeVision(Pen& pen)
{
    const FictionalRegion& region = pen.region();
    pen.section(1, u"visie"_s, u"Visie op de regio"_s);
    pen.startPage();
    pen.section(2, u"streek"_s, u"De streek"_s);
    pen.paragraph(u"regio.ligging"_s);
    pen.paragraph(u"regio.aanloop"_s);
    pen.add(Figure{regionMap(region),
                   u"De vestigingen in %1 en de routes ertussen"_s.arg(region.record.name)});
    pen.section(2, u"partners"_s, u"Partners"_s, {u"A2"_s});
    pen.topic(u"A2"_s);
    pen.add(partnerTable(region));
    writeNeeds(pen);
    writeSupply(pen);
    pen.section(2, u"doelmatig"_s, u"Delen wat duur is"_s, {u"B3"_s});
    pen.lead(u"B3.intro"_s);
    pen.topic(u"B3"_s);
    pen.section(2, u"samenwerking"_s, u"Samenwerking van vmbo, mbo en bedrijven"_s, {u"B4"_s});
    pen.lead(u"B4.intro"_s);
    pen.topic(u"B4"_s);
    if (region.depth(u"B4"_s, pen.round()) == Depth::Strong)
        pen.add(
            Figure{learningPath(region), u"De doorlopende leerlijn van vmbo naar mbo en werk"_s});
}

} // namespace beraad::demonstration
