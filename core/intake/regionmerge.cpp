// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/regionmerge.h"

#include <QMap>

#include <array>

namespace beraad::intake {

using namespace domain;

namespace {

void replaceWhereStated(QString& known, const QString& stated)
{
    if (!stated.isEmpty())
        known = stated;
}

QList<Partner> ofKind(const QList<Partner>& partners, PartnerKind kind)
{
    QList<Partner> some;
    for (const Partner& partner : partners) {
        if (partner.kind == kind)
            some.append(partner);
    }
    return some;
}

/// In the order in which they were kept, as long as nothing changes.
QList<Partner> mergedPartners(const QList<Partner>& known, const QList<Partner>& stated)
{
    QList<Partner> all;
    bool isOther = false;
    for (const PartnerKind kind : {PartnerKind::VmboSchool, PartnerKind::MboCollege,
                                   PartnerKind::Company, PartnerKind::Other}) {
        const QList<Partner> before = ofKind(known, kind);
        const QList<Partner> now = ofKind(stated, kind);
        isOther = isOther || (!now.isEmpty() && now != before);
        all += now.isEmpty() ? before : now;
    }
    return isOther ? all : known;
}

} // namespace

Region merged(Region known, const RegionRow& row)
{
    known.number = row.region.number;
    replaceWhereStated(known.name, row.region.name);
    if (row.statesKind)
        known.kind = row.region.kind;
    static constexpr std::array kTexts{&LeadApplicant::organisation, &LeadApplicant::contact,
                                       &LeadApplicant::street,       &LeadApplicant::postalCode,
                                       &LeadApplicant::city,         &LeadApplicant::email};
    for (const auto text : kTexts)
        replaceWhereStated(known.leadApplicant.*text, row.region.leadApplicant.*text);
    if (!row.region.expertise.isEmpty())
        known.expertise = row.region.expertise;
    known.partners = mergedPartners(known.partners, row.region.partners);
    return known;
}

Plan merged(Plan known, const RegionRow& row)
{
    QMap<int, Money> years;
    for (const QList<YearAmount>& amounts : {known.requested, row.requested}) {
        for (const YearAmount& amount : amounts)
            years.insert(amount.year, amount.amount);
    }
    if (!row.requested.isEmpty()) {
        known.requested.clear();
        for (auto year = years.cbegin(); year != years.cend(); ++year)
            known.requested.append({year.key(), year.value()});
    }
    if (row.cofinancing)
        known.cofinancing = row.cofinancing;
    if (row.receivedOn.isValid())
        known.receivedOn = row.receivedOn;
    return known;
}

bool statesPlan(const RegionRow& row)
{
    return !row.requested.isEmpty() || row.cofinancing || row.receivedOn.isValid();
}

} // namespace beraad::intake
