// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demonstration/regionmaker.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace beraad::demonstration {

namespace {

const QStringList& profiles()
{
    static const QStringList all{u"BWI"_s, u"PIE"_s, u"M&T"_s, u"MVI"_s, u"MaT"_s};
    return all;
}

QStringList townNames(const Phrasebook& phrases, Dice& dice)
{
    QStringList towns;
    for (const QString& first : phrases.lines(u"town.first"_s)) {
        for (const QString& second : phrases.lines(u"town.second"_s))
            towns.append(first + second);
    }
    return dice.shuffled(towns);
}

QStringList companyNames(const Phrasebook& phrases, Dice& dice)
{
    QStringList names;
    for (const QString& surname : phrases.lines(u"surname"_s)) {
        for (const QString& sector : RegionMaker::sectors()) {
            for (const QString& trade : phrases.lines(u"sector.%1.bedrijf"_s.arg(sector)))
                names.append(sector + u'/' + surname + u' ' + trade);
        }
    }
    return dice.shuffled(names);
}

/// As an e-mail address can spell it.
QString addressPart(const QString& text)
{
    static const QRegularExpression others(u"[^a-z0-9]+"_s);
    QString part = text.toLower().replace(others, u"-"_s);
    while (part.startsWith(u'-'))
        part.remove(0, 1);
    while (part.endsWith(u'-'))
        part.chop(1);
    return part;
}

} // namespace

const QStringList& RegionMaker::sectors()
{
    static const QStringList all{u"installatie"_s, u"maritiem"_s, u"agro"_s,
                                 u"logistiek"_s,   u"hightech"_s, u"proces"_s,
                                 u"bouw"_s,        u"ict"_s,      u"mobiliteit"_s};
    return all;
}

RegionMaker::RegionMaker(const Phrasebook& phrases, Dice dice)
    : m_phrases(phrases)
    , m_dice(dice)
    , m_towns(townNames(phrases, m_dice))
    , m_companyNames(companyNames(phrases, m_dice))
{
}

QList<FictionalRegion> RegionMaker::make()
{
    QList<FictionalRegion> regions;
    int number = 0;
    for (const QString& name : m_phrases.lines(u"region"_s))
        regions.append(makeRegion(++number, name));
    return regions;
}

FictionalRegion RegionMaker::makeRegion(int number, const QString& name)
{
    FictionalRegion region;
    region.record.number = number;
    region.record.name = name;
    region.seed = m_dice.next();
    region.size = m_dice.between(1, 10);
    region.record.kind = m_dice.chance(18) ? domain::RegionKind::TechnologyPoorRegion
                                           : domain::RegionKind::TechnologyRegion;
    const int towns = 3 + region.size / 3;
    for (int i = 0; i < towns; ++i) {
        region.towns.append(m_towns.takeLast());
        m_postcodes.insert(region.towns.last(), m_dice.between(1100, 9900));
    }
    region.sectors = m_dice.shuffled(sectors()).mid(0, 2 + region.size / 5);
    region.record.expertise = region.sectors.mid(0, 2);
    placeSchools(region);
    placeCompanies(region);
    nameLeadApplicant(region);
    listPartners(region);
    return region;
}

void RegionMaker::placeSchools(FictionalRegion& region)
{
    const QStringList names = m_dice.shuffled(m_phrases.lines(u"school"_s));
    const int count = 2 + region.size * 3 / 5;
    for (int i = 0; i < count; ++i) {
        Site site;
        site.town = region.towns[i % region.towns.size()];
        site.school = names[i] + u" in "_s + site.town;
        site.sector = region.sectors[i % region.sectors.size()];
        site.pupils = m_dice.between(110, 420);
        site.technicalPupils = site.pupils * m_dice.between(14, 34) / 100;
        site.profiles = m_dice.shuffled(profiles()).mid(0, m_dice.between(1, 3));
        std::sort(site.profiles.begin(), site.profiles.end());
        region.sites.append(site);
    }
    const auto town = [&](const QString&) { return region.towns.first(); };
    region.college = m_phrases.sentence(u"college"_s, m_dice, town);
}

void RegionMaker::placeCompanies(FictionalRegion& region)
{
    const int count = 4 + region.size;
    for (qsizetype i = m_companyNames.size() - 1; i >= 0 && region.companies.size() < count; --i) {
        const QString sector = m_companyNames[i].section(u'/', 0, 0);
        if (region.sectors.contains(sector))
            region.companies.append(m_companyNames.takeAt(i).section(u'/', 1));
    }
}

void RegionMaker::nameLeadApplicant(FictionalRegion& region)
{
    const QString surname = m_dice.pick(m_phrases.lines(u"surname"_s));
    const QString initials = m_dice.pick(m_phrases.lines(u"initials"_s));
    const bool isWoman = m_dice.chance(50);
    const QString letters = u"ABCDEGHJKLMNPRTVWXZ"_s;
    domain::LeadApplicant& lead = region.record.leadApplicant;
    const Site& site = region.sites.first();
    lead.organisation = m_dice.chance(60) ? site.school : region.college;
    lead.contact = (isWoman ? u"mevrouw "_s : u"de heer "_s) + initials + u' ' + surname;
    lead.street =
        m_dice.pick(m_phrases.lines(u"street"_s)) + u' ' + QString::number(m_dice.between(1, 198));
    lead.city = site.town;
    lead.postalCode = u"%1 %2%3"_s.arg(m_postcodes.value(site.town))
                          .arg(letters[m_dice.between(0, 18)], letters[m_dice.between(0, 18)]);
    lead.email = u"%1.%2@%3.example"_s.arg(addressPart(initials).remove(u'-'), addressPart(surname),
                                           addressPart(lead.organisation));
}

void RegionMaker::listPartners(FictionalRegion& region) const
{
    using domain::PartnerKind;
    for (const QString& school : region.schools())
        region.record.partners.append({school, PartnerKind::VmboSchool});
    region.record.partners.append({region.college, PartnerKind::MboCollege});
    for (const QString& company : region.companies)
        region.record.partners.append({company, PartnerKind::Company});
}

void giveWeaknesses(FictionalRegion& region, Dice dice)
{
    QStringList candidates{u"B1"_s, u"B2"_s, u"B3"_s, u"B4"_s, u"C1"_s, u"C2"_s,
                           u"C3"_s, u"C4"_s, u"C5"_s, u"C6"_s, u"D2"_s};
    candidates = dice.shuffled(candidates);
    if (region.course == Course::ApprovedFirst) {
        region.minor = candidates.mid(0, dice.between(0, 2));
        region.minor.removeAll(u"B1"_s);
        return;
    }
    const int count = dice.between(2, 4);
    region.weak = candidates.mid(0, count);
    // What stays open in round 2 must have words for "in part".
    if (region.course == Course::ApprovedWithPoints)
        region.left = region.weak.mid(0, 1);
    if (region.course == Course::RevisedTwice)
        region.left = region.weak.mid(0, 2);
    if (dice.chance(30))
        region.weak.append(u"D1"_s);
    else if (dice.chance(12))
        region.weak.append(u"A2"_s);
    std::sort(region.weak.begin(), region.weak.end());
    std::sort(region.left.begin(), region.left.end());
}

} // namespace beraad::demonstration
