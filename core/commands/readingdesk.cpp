// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/readingdesk.h"

#include "core/commands/auditjson.h"
#include "core/commands/history.h"
#include "core/commands/roundreader.h"
#include "core/domain/access.h"
#include "core/storage/dossier.h"
#include "core/storage/markrecords.h"
#include "core/storage/memberrecords.h"
#include "core/storage/planrecords.h"
#include "core/storage/programmerecords.h"
#include "core/storage/readingplacerecords.h"

#include <algorithm>

namespace beraad::commands {

using namespace domain;
using storage::Dossier;
using storage::MarkRecords;

namespace {

Edit::Step saving(const Mark& mark)
{
    return [mark](Dossier& dossier) { return MarkRecords(dossier).save(mark); };
}

Edit::Step removing(const MarkId& id)
{
    return [id](Dossier& dossier) { return MarkRecords(dossier).remove(id); };
}

} // namespace

Result<void> ReadingDesk::mayMark(const PlanId& plan) const
{
    Dossier& dossier = m_history.dossier();
    const Actor& actor = m_history.actor();
    BERAAD_TRY(const Interests interests, storage::MemberRecords(dossier).interests(plan));
    BERAAD_TRY(const Plan record, storage::PlanRecords(dossier).plan(plan));
    BERAAD_TRY(const Region region, storage::ProgrammeRecords(dossier).region(record.region));
    return mayKnow(plan, region, {actor.member, actor.name, {}, actor.role}, interests);
}

Result<Mark> ReadingDesk::ownMark(const MarkId& id) const
{
    BERAAD_TRY(const Mark mark, MarkRecords(m_history.dossier()).mark(id));
    if (mark.member == m_history.actor().member)
        return mark;
    BERAAD_TRY(const Member maker, storage::MemberRecords(m_history.dossier()).member(mark.member));
    return Error(ErrorKind::MarkOfAnother, {maker.name});
}

Result<QList<Mark>> ReadingDesk::marks(const PlanId& plan) const
{
    BERAAD_CHECK(mayMark(plan));
    const MemberId me = m_history.actor().member;
    BERAAD_TRY(QList<Mark> marks, MarkRecords(m_history.dossier()).marks(plan, me));
    const auto isOther = [&](const Mark& mark) { return mark.member != me; };
    if (std::none_of(marks.begin(), marks.end(), isOther))
        return marks;
    BERAAD_TRY(const committee::PlanRecord record, readPlan(m_history.dossier(), plan));
    const Member member{me, {}, {}, m_history.actor().role};
    if (accessTo(Matter::SeeMarks, record.situation(), member) != ReviewAccess::Open)
        marks.removeIf(isOther);
    return marks;
}

Result<MarkId> ReadingDesk::make(const Mark& mark)
{
    BERAAD_CHECK(mayMark(mark.plan));
    Mark made = mark;
    made.id = MarkId::create();
    made.member = m_history.actor().member;
    made.madeAt = m_history.dossier().clock().now();
    BERAAD_CHECK(m_history.perform({{Action::MarkMade, made.plan},
                                    made.id.text(),
                                    {},
                                    auditJson(made),
                                    saving(made),
                                    removing(made.id),
                                    {}}));
    return made.id;
}

Result<void> ReadingDesk::change(const Mark& mark)
{
    BERAAD_TRY(const Mark before, ownMark(mark.id));
    Mark after = mark;
    after.member = before.member;
    after.plan = before.plan;
    after.madeAt = before.madeAt;
    if (before == after)
        return {};
    const bool onlyTyped = [&] {
        Mark noted = before;
        noted.note = after.note;
        return noted == after;
    }();
    return m_history.perform(
        {{Action::MarkChanged, after.plan},
         after.id.text(),
         auditJson(before),
         auditJson(after),
         saving(after),
         saving(before),
         onlyTyped ? QStringLiteral("note of mark %1").arg(after.id.text()) : QString()});
}

Result<void> ReadingDesk::remove(const MarkId& id)
{
    BERAAD_TRY(const Mark mark, ownMark(id));
    return m_history.perform({{Action::MarkRemoved, mark.plan},
                              id.text(),
                              auditJson(mark),
                              {},
                              removing(id),
                              saving(mark),
                              {}});
}

Result<std::optional<ReadingPlace>> ReadingDesk::lastPlace(const QString& document) const
{
    return storage::ReadingPlaceRecords(m_history.dossier())
        .find(m_history.actor().member, document);
}

Result<void> ReadingDesk::leaveAt(const ReadingPlace& place)
{
    ReadingPlace left = place;
    if (left.member.isNull())
        left.member = m_history.actor().member;
    return storage::ReadingPlaceRecords(m_history.dossier()).save(left);
}

} // namespace beraad::commands
