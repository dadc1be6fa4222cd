// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/meetingdesk.h"

#include "core/commands/auditjson.h"
#include "core/commands/history.h"
#include "core/commands/typedtext.h"
#include "core/domain/access.h"
#include "core/domain/rules.h"
#include "core/storage/dossier.h"
#include "core/storage/meetingrecords.h"
#include "core/storage/memberrecords.h"
#include "core/storage/programmerecords.h"

#include <QJsonArray>

#include <algorithm>

namespace beraad::commands {

using namespace domain;
using storage::Dossier;
using storage::MeetingRecords;

namespace {

/// What is not the same in the other.
template <typename Record>
QJsonArray changed(const QList<Record>& records, const QList<Record>& others)
{
    QJsonArray told;
    for (const Record& record : records) {
        if (!others.contains(record))
            told.append(auditJson(record));
    }
    return told;
}

QJsonObject tell(const Plenary& plenary, const Plenary& other)
{
    QJsonObject told;
    const auto add = [&](const QString& name, const QJsonArray& records) {
        if (!records.isEmpty())
            told.insert(name, records);
    };
    if (plenary.meeting != other.meeting)
        told.insert(QStringLiteral("meeting"), auditJson(plenary.meeting));
    add(QStringLiteral("items"), changed(plenary.items, other.items));
    add(QStringLiteral("presences"), changed(plenary.presences, other.presences));
    return told;
}

std::optional<Plenary> orNone(const Plenary& plenary)
{
    return plenary.meeting.id.isNull() ? std::nullopt : std::optional(plenary);
}

QString textTypedIn(const AgendaItem& before, const AgendaItem& after)
{
    TypedText typed;
    AgendaItem rest = before;
    typed.follow(rest.title, after.title, QStringLiteral("title"));
    typed.follow(rest.talk, after.talk, QStringLiteral("talk"));
    typed.follow(rest.motion, after.motion, QStringLiteral("motion"));
    typed.follow(rest.decision, after.decision, QStringLiteral("decision"));
    QString minutes = QString::number(before.minutes);
    typed.follow(minutes, QString::number(after.minutes), QStringLiteral("minutes"));
    rest.minutes = after.minutes;
    return typed.in(QStringLiteral("item ") + after.id.text(), rest == after);
}

} // namespace

Result<Plenary> MeetingDesk::plenary() const
{
    BERAAD_TRY(const auto stored, MeetingRecords(m_history.dossier()).plenary(m_round));
    if (stored)
        return *stored;
    Plenary empty;
    empty.meeting.round = m_round;
    return empty;
}

Result<void> MeetingDesk::mayEdit() const
{
    BERAAD_TRY(const Round round, storage::ProgrammeRecords(m_history.dossier()).round(m_round));
    BERAAD_CHECK(mayChange(round));
    const MemberRole role = m_history.actor().role;
    return mayAdvise(role) ? Result<void>()
                           : Result<void>(Error(ErrorKind::NotAllowedForRole, {keyOf(role)}));
}

Result<void> MeetingDesk::change(Action action, const Plenary& wanted, const QString& typedIn)
{
    BERAAD_CHECK(mayEdit());
    BERAAD_TRY(const Plenary before, plenary());
    Plenary after = wanted;
    if (after.meeting.id.isNull()) {
        after.meeting.id = MeetingId::create();
        after.meeting.round = m_round;
    }
    for (AgendaItem& item : after.items) {
        item.meeting = after.meeting.id;
        if (item.id.isNull())
            item.id = AgendaItemId::create();
    }
    if (before == after)
        return {};
    const auto changing = [](const Plenary& from, const Plenary& to) {
        return [from = orNone(from), to = orNone(to)](Dossier& dossier) {
            return MeetingRecords(dossier).change(from, to);
        };
    };
    return m_history.perform({{action, {}},
                              after.meeting.id.text(),
                              tell(before, after),
                              tell(after, before),
                              changing(before, after),
                              changing(after, before),
                              typedIn});
}

Result<void> MeetingDesk::arrange(const Meeting& meeting)
{
    BERAAD_TRY(Plenary after, plenary());
    after.meeting.date = meeting.date;
    after.meeting.begins = meeting.begins;
    after.meeting.place = meeting.place;
    after.meeting.quorum = meeting.quorum;
    return change(Action::MeetingArranged, after);
}

Result<void> MeetingDesk::setAgenda(const QList<AgendaItem>& items)
{
    BERAAD_TRY(Plenary after, plenary());
    const QList<AgendaItem> before = after.items;
    after.items.clear();
    for (const AgendaItem& item : before) {
        if (item.startedAt.isValid())
            after.items.append(item);
    }
    for (const AgendaItem& item : items) {
        const bool wasTaken =
            std::any_of(after.items.begin(), after.items.end(), [&](const AgendaItem& each) {
                return (!item.id.isNull() && each.id == item.id) ||
                       (!item.plan.isNull() && each.plan == item.plan);
            });
        if (!wasTaken)
            after.items.append(item);
    }
    return change(Action::AgendaSet, after);
}

Result<void> MeetingDesk::store(const AgendaItem& edited)
{
    BERAAD_TRY(Plenary after, plenary());
    const auto item = std::find_if(after.items.begin(), after.items.end(),
                                   [&](const AgendaItem& each) { return each.id == edited.id; });
    if (item == after.items.end())
        return Error(ErrorKind::RecordNotFound, {edited.id.text()});
    const AgendaItem before = *item;
    if (item->kind == ItemKind::Consent && edited.kind == ItemKind::Discussion &&
        !item->endedAt.isValid())
        item->kind = edited.kind;
    item->title = edited.title;
    item->minutes = edited.minutes;
    item->talk = edited.talk;
    item->motion = edited.motion;
    item->decision = edited.decision;
    if (item->plan.isNull())
        item->votes = edited.votes;
    const QString typedIn = textTypedIn(before, *item);
    return change(Action::ItemMinuted, after, typedIn);
}

Result<void> MeetingDesk::open()
{
    BERAAD_TRY(Plenary after, plenary());
    if (after.items.isEmpty())
        return Error(ErrorKind::AgendaMissing);
    if (after.meeting.openedAt.isValid())
        return Error(ErrorKind::MeetingIsOpen);
    after.meeting.openedAt = m_history.dossier().clock().now();
    return change(Action::MeetingOpened, after);
}

Result<void> MeetingDesk::during(Action action, const Step& step)
{
    BERAAD_TRY(const Plenary now, plenary());
    if (!now.meeting.isOpen())
        return Error(ErrorKind::MeetingNotOpen);
    return change(action, step(now));
}

Result<void> MeetingDesk::mayEndBusyItem() const
{
    BERAAD_TRY(const Plenary now, plenary());
    const AgendaItem* busy = now.busyItem();
    if (!busy)
        return {};
    Dossier& dossier = m_history.dossier();
    BERAAD_TRY(const QList<Member> members, storage::MemberRecords(dossier).members());
    const Objections objections = objectionsToVotes(*busy, now, members, dossier.clock().now());
    return objections.isEmpty() ? Result<void>() : Result<void>(objections.first());
}

Result<void> MeetingDesk::close()
{
    BERAAD_CHECK(mayEndBusyItem());
    const QDateTime now = m_history.dossier().clock().now();
    return during(Action::MeetingClosed,
                  [&](const Plenary& plenary) { return withMeetingClosed(plenary, now); });
}

Result<void> MeetingDesk::arrive(const MemberId& member)
{
    BERAAD_TRY(const Plenary stored, plenary());
    QList<MemberId> leaving;
    if (const AgendaItem* busy = stored.busyItem()) {
        BERAAD_TRY(leaving, leavingFor(*busy));
    }
    const QDateTime now = m_history.dossier().clock().now();
    return during(Action::PresenceNoted, [&](const Plenary& plenary) {
        return leaving.contains(member) ? withArrivalOutside(plenary, member, now)
                                        : withArrival(plenary, member, now);
    });
}

Result<void> MeetingDesk::depart(const MemberId& member)
{
    const QDateTime now = m_history.dossier().clock().now();
    return during(Action::PresenceNoted,
                  [&](const Plenary& plenary) { return withDeparture(plenary, member, now); });
}

Result<void> MeetingDesk::start(const AgendaItemId& id)
{
    BERAAD_TRY(const Plenary now, plenary());
    const AgendaItem* item = now.item(id);
    if (!item)
        return Error(ErrorKind::RecordNotFound, {id.text()});
    if (item->startedAt.isValid())
        return Error(ErrorKind::ItemWasTaken);
    BERAAD_CHECK(mayEndBusyItem());
    BERAAD_TRY(const auto leaving, leavingFor(*item));
    return during(Action::ItemTaken, [&](const Plenary& plenary) {
        return withItemStarted(plenary, id, leaving, m_history.dossier().clock().now());
    });
}

Result<void> MeetingDesk::takeAgain(const AgendaItemId& id)
{
    BERAAD_TRY(const Plenary now, plenary());
    const AgendaItem* item = now.item(id);
    if (!item || !item->endedAt.isValid())
        return Error(ErrorKind::RecordNotFound, {id.text()});
    BERAAD_CHECK(mayEndBusyItem());
    BERAAD_TRY(const auto leaving, leavingFor(*item));
    return during(Action::ItemTaken, [&](const Plenary& plenary) {
        return withItemTakenAgain(plenary, id, leaving, m_history.dossier().clock().now());
    });
}

Result<QList<MemberId>> MeetingDesk::leavingFor(const AgendaItem& item) const
{
    if (item.plan.isNull())
        return QList<MemberId>();
    storage::MemberRecords members(m_history.dossier());
    BERAAD_TRY(const Interests interests, members.interests(item.plan));
    BERAAD_TRY(const QList<Member> all, members.members());
    return mustLeave(all, item.plan, interests);
}

Result<void> MeetingDesk::end()
{
    BERAAD_CHECK(mayEndBusyItem());
    const QDateTime now = m_history.dossier().clock().now();
    return during(Action::ItemTaken,
                  [&](const Plenary& plenary) { return withItemEnded(plenary, now); });
}

} // namespace beraad::commands
