// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/committee/outlook.h"

#include "core/committee/settling.h"

#include <QMap>
#include <QSet>

namespace beraad::committee {

using namespace domain;

namespace {

QDate startOf(const Round& round, const PlanRecord& record)
{
    if (round.fundingStart.isValid())
        return round.fundingStart;
    return record.decision ? fundingStart(record.decision->date) : QDate();
}

Prospect prospectOf(Outcome holding)
{
    switch (holding) {
    case Outcome::Approve:
        return Prospect::Funded;
    case Outcome::ApproveWithPoints:
        return Prospect::SettlesPoints;
    case Outcome::Revise:
        return Prospect::HandsInAgain;
    case Outcome::Reject:
        return Prospect::Ends;
    }
    Q_UNREACHABLE();
}

/// Those that are still to be settled; when none is left, nothing stands before the money.
void addPointsToSettle(RegionOutlook& outlook, const PlanRecord& record, const Round& round)
{
    for (const PointToSettle& each : pointsToSettle(record, round.number)) {
        if (!each.isOpen())
            continue;
        outlook.points.append(each.point);
        if (!outlook.day.isValid() || (each.due.isValid() && each.due < outlook.day))
            outlook.day = each.due;
    }
    if (outlook.points.isEmpty())
        outlook.prospect = Prospect::Funded;
}

/// As the plan of one round leaves the region.
RegionOutlook after(const Round& round, const PlanRecord& record)
{
    RegionOutlook outlook;
    outlook.region = record.region;
    outlook.plan = record.plan.id;
    outlook.round = round.number;
    outlook.isWithdrawn = record.plan.state == PlanState::Withdrawn;
    outlook.requested = record.plan.requestedTotal();
    outlook.advised = record.standing();
    outlook.decision = outlook.advised ? record.decision : std::nullopt;
    const auto holding = record.holding();
    if (!holding) {
        outlook.prospect = round.isFinal() ? Prospect::HandsInAgain : Prospect::Open;
        return outlook;
    }
    outlook.prospect = prospectOf(*holding);
    if (isApproval(*holding))
        outlook.fundingStart = startOf(round, record);
    if (outlook.prospect == Prospect::SettlesPoints)
        addPointsToSettle(outlook, record, round);
    if (outlook.prospect == Prospect::Funded)
        outlook.day = outlook.fundingStart;
    if (outlook.prospect == Prospect::HandsInAgain)
        outlook.points = record.advice->improvementPoints;
    if (needsCause(*holding))
        outlook.cause = record.advice->statedCause();
    return outlook;
}

bool isApproved(const RegionOutlook& outlook)
{
    return outlook.prospect == Prospect::Funded || outlook.prospect == Prospect::SettlesPoints;
}

} // namespace

QString numberedPoints(const RegionOutlook& outlook)
{
    QStringList points;
    for (const ImprovementPoint& point : outlook.points)
        points << QStringLiteral("%1. %2").arg(points.size() + 1).arg(point.text.simplified());
    return points.join(u'\n');
}

QList<RegionOutlook> outlooks(const QList<RoundRecords>& rounds)
{
    QMap<int, RegionOutlook> byNumber;
    for (const RoundRecords& round : rounds) {
        if (round.round.kind == RoundKind::ProgressReport)
            continue;
        for (const PlanRecord& record : round.plans) {
            const auto earlier = byNumber.find(record.region.number);
            const bool isKnown = earlier != byNumber.end();
            if (isKnown && isApproved(*earlier))
                continue;
            const bool isAwaited =
                record.plan.state == PlanState::Expected && !round.round.isFinal();
            if (isKnown && isAwaited)
                earlier->day = round.round.submissionDeadline;
            else
                byNumber.insert(record.region.number, after(round.round, record));
        }
    }
    return byNumber.values();
}

QList<RoundRecords> seenBy(const Member& member, const QList<RoundRecords>& rounds)
{
    QList<RoundRecords> seen = rounds;
    QSet<RegionId> closed; // to the member, in this round or later
    for (auto round = seen.rbegin(); round != seen.rend(); ++round) {
        round->plans.removeIf([&](const PlanRecord& record) {
            const ReviewAccess access = accessToReviews(record.situation(), member);
            if (access == ReviewAccess::Recused || access == ReviewAccess::AwaitsMeasure ||
                access == ReviewAccess::TakenAway)
                closed.insert(record.region.id);
            return access != ReviewAccess::Open || closed.contains(record.region.id);
        });
    }
    return seen;
}

QList<RegionOutlook> takingPart(const QList<RoundRecords>& rounds, RoundKind kind)
{
    QList<RegionOutlook> all = outlooks(rounds);
    all.removeIf([kind](const RegionOutlook& outlook) {
        return kind == RoundKind::ProgressReport ? !isApproved(outlook)
                                                 : outlook.prospect != Prospect::HandsInAgain;
    });
    return all;
}

} // namespace beraad::committee
