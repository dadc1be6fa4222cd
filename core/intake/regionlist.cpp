// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/regionlist.h"

#include "core/domain/expertise.h"
#include "core/intake/columnmap.h"
#include "core/intake/partnernames.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace beraad::intake {

using namespace domain;
using tables::Cell;

namespace {

QString inLanguage(Language language, const QString& dutch, const QString& english)
{
    return language == Language::Dutch ? dutch : english;
}

QString kindWord(RegionKind kind, Language language)
{
    return kind == RegionKind::TechnologyRegion
               ? inLanguage(language, u"techniekregio"_s, u"technology region"_s)
               : inLanguage(language, u"techniekarme regio"_s, u"technology-poor region"_s);
}

QString roleWord(MemberRole role, Language language)
{
    switch (role) {
    case MemberRole::Member:
        return inLanguage(language, u"lid"_s, u"member"_s);
    case MemberRole::Chair:
        return inLanguage(language, u"voorzitter"_s, u"chair"_s);
    case MemberRole::Secretary:
        return inLanguage(language, u"secretaris"_s, u"secretary"_s);
    }
    Q_UNREACHABLE();
}

QString partnerNames(const Region& region, PartnerKind kind)
{
    QStringList names;
    for (const Partner& partner : region.partners) {
        if (partner.kind == kind)
            names.append(partner.name);
    }
    return namesInCell(names);
}

Cell subsidyCell(const Plan& plan, int year)
{
    for (const YearAmount& amount : plan.requested) {
        if (amount.year == year)
            return tables::EuroCents{amount.amount.cents()};
    }
    return QString();
}

Cell regionCell(const Region& region, const Plan& plan, const ColumnField& field, Language language)
{
    const LeadApplicant& lead = region.leadApplicant;
    switch (field.what) {
    case TableField::Number:
        return double(region.number);
    case TableField::Name:
        return region.name;
    case TableField::Kind:
        return kindWord(region.kind, language);
    case TableField::Organisation:
        return lead.organisation;
    case TableField::Contact:
        return lead.contact;
    case TableField::Street:
        return lead.street;
    case TableField::PostalCode:
        return lead.postalCode;
    case TableField::City:
        return lead.city;
    case TableField::Email:
        return lead.email;
    case TableField::VmboSchools:
        return partnerNames(region, PartnerKind::VmboSchool);
    case TableField::MboColleges:
        return partnerNames(region, PartnerKind::MboCollege);
    case TableField::Companies:
        return partnerNames(region, PartnerKind::Company);
    case TableField::OtherPartners:
        return partnerNames(region, PartnerKind::Other);
    case TableField::Subsidy:
        return subsidyCell(plan, field.year);
    case TableField::Total:
        return plan.requestedTotal().isZero() ? Cell(QString())
                                              : tables::EuroCents{plan.requestedTotal().cents()};
    case TableField::Cofinancing:
        return plan.cofinancing ? Cell(tables::EuroCents{plan.cofinancing->cents()}) : QString();
    case TableField::Received:
        return plan.receivedOn;
    case TableField::Expertise:
        return expertiseText(region.expertise);
    case TableField::Role:
        break;
    }
    Q_UNREACHABLE();
}

QList<int> yearsOf(const QList<Plan>& plans)
{
    QList<int> years;
    for (const Plan& plan : plans) {
        for (const YearAmount& amount : plan.requested)
            years.append(amount.year);
    }
    std::sort(years.begin(), years.end());
    years.erase(std::unique(years.begin(), years.end()), years.end());
    return years;
}

} // namespace

tables::CellTable regionList(const QList<Region>& regions, const QList<Plan>& plans,
                             Language language)
{
    QHash<RegionId, Plan> plansByRegion;
    for (const Plan& plan : plans)
        plansByRegion.insert(plan.region, plan);
    const QList<ColumnField> fields = possibleFields(TableSubject::Regions, yearsOf(plans));
    tables::CellTable list;
    for (const ColumnField& field : fields)
        list.header.append(columnName(TableSubject::Regions, field, language));
    for (const Region& region : regions) {
        const Plan plan = plansByRegion.value(region.id);
        QList<Cell> row;
        for (const ColumnField& field : fields)
            row.append(regionCell(region, plan, field, language));
        list.rows.append(row);
    }
    return list;
}

tables::CellTable memberList(const QList<Member>& members, Language language)
{
    tables::CellTable list;
    for (const ColumnField& field : possibleFields(TableSubject::Members, {}))
        list.header.append(columnName(TableSubject::Members, field, language));
    for (const Member& member : members)
        list.rows.append({member.name, member.organisation, roleWord(member.role, language),
                          expertiseText(member.expertise)});
    return list;
}

} // namespace beraad::intake
