// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demonstration/regioncsv.h"

#include "core/domain/expertise.h"
#include "core/intake/partnernames.h"
#include "core/tables/csvwriter.h"

using namespace Qt::StringLiterals;

namespace beraad::demonstration {

using domain::PartnerKind;

namespace {

QString partners(const domain::Region& region, PartnerKind kind)
{
    QStringList names;
    for (const domain::Partner& partner : region.partners) {
        if (partner.kind == kind)
            names.append(partner.name);
    }
    return intake::namesInCell(names);
}

QString euros(domain::Money amount)
{
    return QString::number(amount.cents() / 100);
}

} // namespace

QList<intake::RegionRow> regionRows(const World& world, const QList<PrintedPlan>& plans)
{
    QHash<int, const PlanContent*> contents;
    for (const PrintedPlan& plan : plans)
        contents.insert(plan.region, &plan.content);
    QList<intake::RegionRow> rows;
    for (const FictionalRegion& region : world.regions) {
        intake::RegionRow row;
        row.line = int(rows.size()) + 2;
        row.region = region.record;
        if (const PlanContent* content = contents.value(region.number())) {
            row.requested = content->requested;
            row.cofinancing = content->cofinancing;
        }
        rows.append(row);
    }
    return rows;
}

QByteArray regionCsv(const QList<intake::RegionRow>& rows)
{
    QStringList header{u"nummer"_s,
                       u"naam"_s,
                       u"soort"_s,
                       u"penvoerder"_s,
                       u"contactpersoon"_s,
                       u"adres"_s,
                       u"postcode"_s,
                       u"plaats"_s,
                       u"e-mail"_s,
                       u"vmbo-scholen"_s,
                       u"mbo-instellingen"_s,
                       u"bedrijven"_s,
                       u"gevraagde deskundigheid"_s};
    if (!rows.isEmpty()) {
        for (const domain::YearAmount& year : rows.first().requested)
            header.append(u"subsidie %1"_s.arg(year.year));
    }
    header.append(u"cofinanciering"_s);
    QList<QStringList> cells;
    for (const intake::RegionRow& row : rows) {
        const domain::Region& region = row.region;
        const domain::LeadApplicant& lead = region.leadApplicant;
        const bool isPoor = region.kind == domain::RegionKind::TechnologyPoorRegion;
        QStringList line{QString::number(region.number),
                         region.name,
                         isPoor ? u"techniekarme regio"_s : u"techniekregio"_s,
                         lead.organisation,
                         lead.contact,
                         lead.street,
                         lead.postalCode,
                         lead.city,
                         lead.email,
                         partners(region, PartnerKind::VmboSchool),
                         partners(region, PartnerKind::MboCollege),
                         partners(region, PartnerKind::Company),
                         domain::expertiseText(region.expertise)};
        for (const domain::YearAmount& year : row.requested)
            line.append(euros(year.amount));
        line.append(euros(row.cofinancing.value_or(domain::Money())));
        cells.append(line);
    }
    return tables::writeCsv(header, cells);
}

} // namespace beraad::demonstration
