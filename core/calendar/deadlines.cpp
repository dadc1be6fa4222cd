// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/deadlines.h"

#include "core/committee/outlook.h"
#include "core/committee/settling.h"

#include <algorithm>
#include <tuple>

namespace beraad::calendar {

using namespace domain;
using namespace Qt::StringLiterals;
using committee::PointToSettle;
using committee::Prospect;
using committee::RegionOutlook;
using wording::Phrases;

namespace {

void sortByDay(QList<Deadline>& days)
{
    std::sort(days.begin(), days.end(), [](const Deadline& a, const Deadline& b) {
        return std::tie(a.day, a.begins, a.title, a.key) <
               std::tie(b.day, b.begins, b.title, b.key);
    });
}

void addRound(QList<Deadline>& days, const Round& round, const Phrases& phrases)
{
    const auto add = [&](const QDate& day, const QString& what, const QString& title) {
        if (day.isValid())
            days.append({u"%1-%2"_s.arg(round.id.text(), what), day, title.arg(round.number), {}});
    };
    add(round.submissionDeadline, u"submission"_s,
        phrases.translate("Calendar", "Round %1: last day to hand in"));
    add(round.plenaryDate, u"plenary"_s, phrases.translate("Calendar", "Round %1: plenary"));
    add(round.adviceDate, u"advice"_s,
        phrases.translate("Calendar", "Round %1: advice to the minister"));
    add(round.fundingStart, u"funding"_s,
        phrases.translate("Calendar", "Round %1: funding starts"));
}

void addRegion(QList<Deadline>& days, const RegionOutlook& outlook, const Phrases& phrases)
{
    const QString key = outlook.plan.text() + u'-';
    if (outlook.fundingStart.isValid())
        days.append({key + u"funding"_s, outlook.fundingStart,
                     phrases.translate("Calendar", "%1: funding starts").arg(outlook.region.name),
                     committee::numberedPoints(outlook)});
    if (outlook.prospect == Prospect::HandsInAgain && outlook.day.isValid())
        days.append({key + u"again"_s, outlook.day,
                     phrases.translate("Calendar", "%1: hands in again").arg(outlook.region.name),
                     committee::numberedPoints(outlook)});
}

/// A plan's points that have the advice's day are one thing to do; one with a day of its own is
/// another.
void addSettling(QList<Deadline>& days, const QList<PointToSettle>& points, const Phrases& phrases)
{
    for (const PointToSettle& each : points) {
        if (!each.isOpen() || !each.due.isValid())
            continue;
        const QString key =
            (each.point.dueBy.isValid() ? each.point.id.text() : each.plan.text()) + u"-settle"_s;
        const QString line = u"%1. %2"_s.arg(each.number).arg(each.point.text.simplified());
        const auto same = std::find_if(days.begin(), days.end(),
                                       [&](const Deadline& day) { return day.key == key; });
        if (same == days.end())
            days.append({key, each.due,
                         phrases.translate("Calendar", "%1: points settled before today")
                             .arg(each.region.name),
                         line});
        else
            same->details += u'\n' + line;
    }
}

void addPitches(QList<Deadline>& days, const committee::PlanRecord& plan, const Phrases& phrases)
{
    for (const Clarification& each : plan.clarifications) {
        if (each.kind == ClarificationKind::Pitch && each.slot.isSet())
            days.append(pitchOf(each, plan.region.name, phrases));
    }
}

/// The day that the last letter named; invalid: none asked for anything.
QDate missingPartsDue(const PlanId& plan, const QList<SentLetter>& letters, int daysToComplete)
{
    const auto letter = std::find_if(letters.begin(), letters.end(), [&](const SentLetter& each) {
        return each.plan == plan && each.kind == LetterKind::Incomplete &&
               each.state != LetterState::Failed;
    });
    if (letter == letters.end())
        return {};
    const QDate dated =
        letter->datedOn.isValid() ? letter->datedOn : letter->madeAt.toLocalTime().date();
    return dated.addDays(daysToComplete);
}

} // namespace

Deadline pitchOf(const Clarification& pitch, const QString& region, const Phrases& phrases)
{
    QStringList details{pitch.slot.speakers.trimmed(), pitch.text.trimmed()};
    details.removeAll(QString());
    return {pitch.id.text() + u"-pitch"_s,
            pitch.slot.day,
            phrases.translate("Calendar", "%1 explains its plan").arg(region),
            details.join(u'\n'),
            pitch.slot.begins,
            pitch.slot.minutes,
            pitch.slot.place.trimmed()};
}

QList<Deadline> deadlinesOf(const QList<committee::RoundRecords>& rounds, const Phrases& phrases)
{
    QList<Deadline> days;
    for (const committee::RoundRecords& round : rounds) {
        addRound(days, round.round, phrases);
        for (const committee::PlanRecord& plan : round.plans)
            addPitches(days, plan, phrases);
    }
    const QList<RegionOutlook> regions = committee::outlooks(rounds);
    for (const RegionOutlook& outlook : regions)
        addRegion(days, outlook, phrases);
    addSettling(days, committee::pointsToSettle(rounds), phrases);
    sortByDay(days);
    return days;
}

QList<Deadline> withVisits(const QList<Deadline>& days, const QList<Visit>& visits,
                           const QList<Region>& regions, const Phrases& phrases)
{
    QList<Deadline> all = days;
    for (const Visit& visit : visits) {
        const auto region = std::find_if(regions.begin(), regions.end(), [&](const Region& each) {
            return each.id == visit.region;
        });
        if (region == regions.end())
            continue;
        QStringList details{visit.who, visit.remark};
        details.removeAll(QString());
        all.append(
            {visit.id.text(), visit.day,
             phrases.translate("Calendar", "%1: visit of the support team").arg(region->name),
             details.join(u'\n')});
    }
    sortByDay(all);
    return all;
}

QList<Deadline> withMissingParts(const QList<Deadline>& days, const committee::RoundRecords& round,
                                 const QList<SentLetter>& letters, int daysToComplete,
                                 const Phrases& phrases)
{
    QList<Deadline> all = days;
    for (const committee::PlanRecord& record : round.plans) {
        const PlanState state = record.plan.state;
        const QDate due = missingPartsDue(record.plan.id, letters, daysToComplete);
        if (due.isValid() && state != PlanState::Complete && state != PlanState::Withdrawn)
            all.append(
                {record.plan.id.text() + u"-missing"_s,
                 due,
                 phrases.translate("Calendar", "%1: missing parts due").arg(record.region.name),
                 {}});
    }
    sortByDay(all);
    return all;
}

} // namespace beraad::calendar
