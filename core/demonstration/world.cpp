// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demonstration/world.h"

#include "core/demonstration/regionmaker.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace beraad::demonstration {

using domain::Money;

namespace {

domain::Programme programme()
{
    domain::Programme programme;
    programme.name = u"Techniek in de regio 2020–2023"_s;
    programme.legalBasis = u"Regeling techniekonderwijs in de regio 2020–2023 (demonstratie)"_s;
    for (int year = 2020; year <= 2023; ++year)
        programme.budget.append({year, Money::fromEuros(100'000'000)});
    return programme;
}

domain::Round round(int number, QDate deadline, QDate plenary, QDate advice, QDate start,
                    qint64 ceiling)
{
    domain::Round round;
    round.number = number;
    round.submissionDeadline = deadline;
    round.plenaryDate = plenary;
    round.adviceDate = advice;
    round.fundingStart = start;
    round.subsidyCeiling = Money::fromEuros(ceiling);
    return round;
}

QList<domain::Round> rounds()
{
    return {round(1, {2019, 4, 1}, {2019, 6, 4}, {2019, 6, 18}, {2020, 1, 1}, 400'000'000),
            round(2, {2020, 4, 1}, {2020, 5, 12}, {2020, 5, 19}, {2020, 8, 1}, 180'000'000),
            round(3, {2020, 6, 1}, {2020, 6, 23}, {2020, 6, 30}, {2020, 9, 1}, 45'000'000)};
}

constexpr int kCommittee = 17; ///< chair, secretary, fifteen members

QList<domain::Member> committee(const Phrasebook& phrases, Dice dice)
{
    const QStringList surnames = dice.shuffled(phrases.lines(u"surname"_s));
    const QStringList& organisations = phrases.lines(u"organisation"_s);
    QList<domain::Member> members;
    for (int i = 0; i < kCommittee; ++i) {
        domain::Member member;
        member.name = dice.pick(phrases.lines(u"initials"_s)) + u' ' + surnames[i];
        member.organisation = organisations[i];
        member.role = i == 0   ? domain::MemberRole::Chair
                      : i == 1 ? domain::MemberRole::Secretary
                               : domain::MemberRole::Member;
        if (member.role == domain::MemberRole::Member)
            member.expertise = dice.shuffled(RegionMaker::sectors()).mid(0, dice.between(2, 3));
        members.append(member);
    }
    return members;
}

/// Who fares how: 45 of 78 approved in round 1; of the other 33, four withdrew, and in round 2
/// twenty are approved, six approved with points and seven to be improved.
void giveCourses(QList<FictionalRegion>& regions, Dice dice)
{
    QList<int> order(regions.size());
    std::iota(order.begin(), order.end(), 0);
    order = dice.shuffled(order);
    for (int i = 0; i < order.size(); ++i) {
        FictionalRegion& region = regions[order[i]];
        region.course = i < 45   ? Course::ApprovedFirst
                        : i < 65 ? Course::ApprovedSecond
                        : i < 71 ? Course::ApprovedWithPoints
                                 : Course::RevisedTwice;
        region.withdrewFirst = i == 45 || i == 46 || i == 65 || i == 71;
    }
}

} // namespace

int FictionalRegion::pupils() const
{
    return std::accumulate(sites.begin(), sites.end(), 0,
                           [](int sum, const Site& site) { return sum + site.pupils; });
}

int FictionalRegion::technicalPupils() const
{
    return std::accumulate(sites.begin(), sites.end(), 0,
                           [](int sum, const Site& site) { return sum + site.technicalPupils; });
}

QStringList FictionalRegion::schools() const
{
    QStringList names;
    for (const Site& site : sites) {
        if (!names.contains(site.school))
            names.append(site.school);
    }
    return names;
}

bool FictionalRegion::handsIn(int round) const
{
    if (round == 1)
        return true;
    return round == 2 ? course != Course::ApprovedFirst : course == Course::RevisedTwice;
}

Depth FictionalRegion::depth(const QString& criterion, int round) const
{
    if (round == 1 && weak.contains(criterion))
        return Depth::Weak;
    if (round <= 2 && left.contains(criterion))
        return criterion == u"D1" ? Depth::Weak : Depth::Partly;
    return minor.contains(criterion) ? Depth::Partly : Depth::Strong;
}

World makeWorld(quint64 seed)
{
    World world;
    const Dice dice(seed);
    world.phrases = Phrasebook::shipped();
    world.programme = programme();
    world.rounds = rounds();
    world.members = committee(world.phrases, dice.fork(u"committee"));
    world.regions = RegionMaker(world.phrases, dice.fork(u"regions")).make();
    giveCourses(world.regions, dice.fork(u"courses"));
    for (FictionalRegion& region : world.regions)
        giveWeaknesses(region, Dice(region.seed).fork(u"weaknesses"));
    return world;
}

} // namespace beraad::demonstration
