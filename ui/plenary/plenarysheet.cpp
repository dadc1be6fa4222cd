// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plenary/plenarysheet.h"

#include "core/commands/roundreader.h"
#include "core/domain/access.h"
#include "core/storage/advicerecords.h"
#include "core/storage/dossier.h"
#include "core/storage/meetingrecords.h"
#include "core/storage/memberrecords.h"
#include "core/storage/programmerecords.h"
#include "core/wording/errorwording.h"

#include <QMap>

#include <algorithm>

namespace beraad::ui {

using namespace domain;
using storage::Dossier;

namespace {

constexpr int kUsualMinutesAPlan = 10;

/// By the same rule as in the advice room; who leads sees all but what a conflict closes.
Result<bool> isClosedTo(Dossier& dossier, const Member& viewer, const PlanId& plan,
                        const QList<MemberId>& leaving)
{
    if (leaving.contains(viewer.id) || mayAdvise(viewer.role))
        return leaving.contains(viewer.id);
    BERAAD_TRY(const committee::PlanRecord record, commands::readPlan(dossier, plan));
    return accessToReviews(record.situation(), viewer) != ReviewAccess::Open;
}

/// What only an item about a plan has.
Result<void> addPlan(Dossier& dossier, const PlenarySheet& sheet, const Member& viewer,
                     ItemLine& line)
{
    const PlanId& plan = line.item.plan;
    BERAAD_TRY(const Interests interests, storage::MemberRecords(dossier).interests(plan));
    const QList<MemberId> leaving = mustLeave(sheet.members, plan, interests);
    for (const Member& member : sheet.members) {
        if (leaving.contains(member.id))
            line.leaving.append(member.name);
    }
    BERAAD_TRY(line.isClosed, isClosedTo(dossier, viewer, plan, leaving));
    line.voters =
        int(votersPresent(sheet.members, sheet.plenary.presences, plan, interests).size());
    BERAAD_TRY(const auto advice, storage::AdviceRecords(dossier).find(plan));
    line.isDecided = advice && advice->standing();
    if (line.isClosed) {
        for (QString AgendaItem::*text :
             {&AgendaItem::talk, &AgendaItem::motion, &AgendaItem::decision})
            (line.item.*text).clear();
        return {};
    }
    line.advice = advice.value_or(Advice());
    line.advice.plan = plan;
    return {};
}

QString objectionTo(const AgendaItem& item, const PlenarySheet& sheet, const QDateTime& now)
{
    const Objections objections = objectionsToVotes(item, sheet.plenary, sheet.members, now);
    return objections.isEmpty() ? QString() : wording::sentence(objections.first());
}

void addCourse(PlenarySheet& sheet, const QDateTime& now)
{
    const ExpectedCourse course = expectedCourse(sheet.plenary, now);
    for (qsizetype i = 0; i < sheet.items.size(); ++i) {
        if (course.begins[i].isValid())
            sheet.items[i].expected = course.begins[i].toLocalTime().time();
    }
    if (sheet.plenary.busyItem() || sheet.plenary.nextItem())
        sheet.expectedEnd = course.ends.toLocalTime().time();
}

bool maybeDoubted(const ItemLine& line)
{
    return line.item.kind == ItemKind::Consent && !line.isClosed && !line.isDecided &&
           !line.item.endedAt.isValid();
}

} // namespace

Result<PlenarySheet> PlenarySheet::read(Dossier& dossier, const RoundId& round,
                                        const Member& viewer, ConsentDoubts& doubts)
{
    PlenarySheet sheet;
    BERAAD_TRY(sheet.round, storage::ProgrammeRecords(dossier).round(round));
    BERAAD_TRY(const Programme programme,
               storage::ProgrammeRecords(dossier).programme(sheet.round.programme));
    sheet.ownCauses = programme.ownCauses;
    BERAAD_TRY(const auto plenary, storage::MeetingRecords(dossier).plenary(round));
    sheet.plenary = plenary.value_or(Plenary());
    BERAAD_TRY(sheet.members, storage::MemberRecords(dossier).members());
    QTime time = sheet.plenary.meeting.begins;
    for (const AgendaItem& item : std::as_const(sheet.plenary.items)) {
        ItemLine line;
        line.item = item;
        line.number = int(sheet.items.size()) + 1;
        line.planned = time;
        line.voters = int(votersPresent(sheet.members, sheet.plenary.presences, {}, {}).size());
        if (item.plan.isNull())
            line.voteObjection = objectionTo(item, sheet, dossier.clock().now());
        else
            BERAAD_CHECK(addPlan(dossier, sheet, viewer, line));
        if (maybeDoubted(line)) {
            BERAAD_TRY(line.doubt, doubts.on(dossier, sheet.round, sheet.members, item.plan));
        }
        sheet.items.append(line);
        sheet.plannedMinutes += item.minutes;
        if (time.isValid())
            time = time.addSecs(60 * item.minutes);
    }
    sheet.plannedEnd = time;
    if (sheet.plenary.meeting.isOpen())
        addCourse(sheet, dossier.clock().now());
    return sheet;
}

const ItemLine* PlenarySheet::line(const AgendaItemId& item) const
{
    const auto found = std::find_if(items.begin(), items.end(),
                                    [&](const ItemLine& each) { return each.item.id == item; });
    return found == items.end() ? nullptr : &*found;
}

bool PlenarySheet::isPresent(const MemberId& member) const
{
    return presentMembers(plenary.presences).contains(member);
}

int PlenarySheet::present() const
{
    return int(votersPresent(members, plenary.presences, {}, {}).size());
}

bool PlenarySheet::hasQuorum() const
{
    return domain::hasQuorum(plenary.meeting, members, plenary.presences);
}

int PlenarySheet::minutesAPlan() const
{
    QMap<int, int> plans; // by minutes
    for (const AgendaItem& item : plenary.items) {
        if (item.kind == ItemKind::Discussion)
            ++plans[item.minutes];
    }
    const auto most = std::max_element(plans.begin(), plans.end());
    return most == plans.end() ? kUsualMinutesAPlan : most.key();
}

} // namespace beraad::ui
