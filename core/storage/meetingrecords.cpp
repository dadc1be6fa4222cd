// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/meetingrecords.h"

#include "core/storage/database.h"
#include "core/storage/dossier.h"
#include "core/storage/transaction.h"

#include <algorithm>

namespace beraad::storage {

using namespace domain;

namespace {

const QString kTimeOfDay = QStringLiteral("HH:mm");

Meeting readMeeting(const Row& row)
{
    Meeting meeting;
    meeting.id = row.id<MeetingId>("id");
    meeting.round = row.id<RoundId>("round");
    meeting.date = row.date("held_on");
    meeting.begins = QTime::fromString(row.text("begins_at"), kTimeOfDay);
    meeting.place = row.text("place");
    meeting.quorum = row.number("quorum");
    meeting.openedAt = row.time("opened_at");
    meeting.closedAt = row.time("closed_at");
    return meeting;
}

std::optional<Votes> readVotes(const Row& row)
{
    if (row.isNull("votes_in_favour"))
        return std::nullopt;
    return Votes{row.number("votes_in_favour"), row.number("votes_against"),
                 row.number("votes_abstained")};
}

QVariantList storedVotes(const std::optional<Votes>& votes)
{
    if (!votes)
        return {QVariant(), QVariant(), QVariant()};
    return {votes->inFavour, votes->against, votes->abstained};
}

AgendaItem readItem(const Row& row)
{
    AgendaItem item;
    item.id = row.id<AgendaItemId>("id");
    item.meeting = row.id<MeetingId>("meeting");
    item.kind = row.choice<ItemKind>("kind");
    if (!row.isNull("plan"))
        item.plan = row.id<PlanId>("plan");
    item.title = row.text("title");
    item.minutes = row.number("minutes");
    item.startedAt = row.time("started_at");
    item.endedAt = row.time("ended_at");
    item.talk = row.text("talk");
    item.motion = row.text("motion");
    item.decision = row.text("decision");
    item.votes = readVotes(row);
    return item;
}

Presence readPresence(const Row& row)
{
    return {row.id<PresenceId>("id"),   row.id<MeetingId>("meeting"),
            row.id<MemberId>("member"), row.time("came_at"),
            row.time("left_at"),        row.optionalChoice<Leaving>("leaving")};
}

template <typename Record> const Record* sameIn(const QList<Record>& records, const Record& record)
{
    const auto found = std::find_if(records.begin(), records.end(),
                                    [&](const Record& each) { return each.id == record.id; });
    return found == records.end() ? nullptr : &*found;
}

} // namespace

Result<std::optional<Plenary>> MeetingRecords::plenary(const RoundId& round) const
{
    Database& database = m_dossier.database();
    BERAAD_TRY(const auto meeting,
               database.first(QStringLiteral("SELECT * FROM meeting WHERE round = ?"),
                              {stored(round)}, readMeeting));
    if (!meeting)
        return std::optional<Plenary>();
    Plenary plenary{*meeting, {}, {}};
    BERAAD_TRY(plenary.items,
               database.list(QStringLiteral("SELECT * FROM agenda_item WHERE meeting = ? "
                                            "ORDER BY position, id"),
                             {stored(meeting->id)}, readItem));
    BERAAD_TRY(plenary.presences,
               database.list(QStringLiteral("SELECT * FROM presence WHERE meeting = ? "
                                            "ORDER BY came_at, left_at IS NULL, id"),
                             {stored(meeting->id)}, readPresence));
    return std::optional(plenary);
}

Result<void> MeetingRecords::change(const std::optional<Plenary>& from,
                                    const std::optional<Plenary>& to)
{
    const Plenary before = from.value_or(Plenary());
    return inTransaction(m_dossier, [&]() -> Result<void> {
        Database& database = m_dossier.database();
        if (!to)
            return database.run(QStringLiteral("DELETE FROM meeting WHERE id = ?"),
                                {stored(before.meeting.id)});
        if (to->meeting != before.meeting)
            BERAAD_CHECK(save(to->meeting));
        for (const AgendaItem& item : before.items) {
            if (!sameIn(to->items, item))
                BERAAD_CHECK(database.run(QStringLiteral("DELETE FROM agenda_item WHERE id = ?"),
                                          {stored(item.id)}));
        }
        for (const Presence& presence : before.presences) {
            if (!sameIn(to->presences, presence))
                BERAAD_CHECK(database.run(QStringLiteral("DELETE FROM presence WHERE id = ?"),
                                          {stored(presence.id)}));
        }
        for (qsizetype i = 0; i < to->items.size(); ++i) {
            if (before.items.value(i) != to->items[i])
                BERAAD_CHECK(save(to->items[i], int(i)));
        }
        for (const Presence& presence : to->presences) {
            const Presence* known = sameIn(before.presences, presence);
            if (!known || *known != presence)
                BERAAD_CHECK(save(presence));
        }
        return {};
    });
}

Result<void> MeetingRecords::save(const Meeting& meeting)
{
    return m_dossier.database().run(
        QStringLiteral("INSERT INTO meeting (id, round, held_on, begins_at, place, quorum, "
                       "opened_at, closed_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?) "
                       "ON CONFLICT (id) DO UPDATE SET held_on = excluded.held_on, "
                       "begins_at = excluded.begins_at, place = excluded.place, "
                       "quorum = excluded.quorum, opened_at = excluded.opened_at, "
                       "closed_at = excluded.closed_at"),
        {stored(meeting.id), stored(meeting.round), stored(meeting.date),
         meeting.begins.isValid() ? QVariant(meeting.begins.toString(kTimeOfDay)) : QVariant(),
         stored(meeting.place), meeting.quorum, stored(meeting.openedAt),
         stored(meeting.closedAt)});
}

Result<void> MeetingRecords::save(const AgendaItem& item, int position)
{
    return m_dossier.database().run(
        QStringLiteral("INSERT INTO agenda_item (id, meeting, position, kind, plan, title, "
                       "minutes, started_at, ended_at, talk, motion, decision, "
                       "votes_in_favour, votes_against, votes_abstained) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
                       "ON CONFLICT (id) DO UPDATE SET position = excluded.position, "
                       "kind = excluded.kind, plan = excluded.plan, title = excluded.title, "
                       "minutes = excluded.minutes, started_at = excluded.started_at, "
                       "ended_at = excluded.ended_at, talk = excluded.talk, "
                       "motion = excluded.motion, decision = excluded.decision, "
                       "votes_in_favour = excluded.votes_in_favour, "
                       "votes_against = excluded.votes_against, "
                       "votes_abstained = excluded.votes_abstained"),
        QVariantList{stored(item.id), stored(item.meeting), position, stored(item.kind),
                     item.plan.isNull() ? QVariant() : stored(item.plan), stored(item.title),
                     item.minutes, stored(item.startedAt), stored(item.endedAt), stored(item.talk),
                     stored(item.motion), stored(item.decision)} +
            storedVotes(item.votes));
}

Result<void> MeetingRecords::save(const Presence& presence)
{
    return m_dossier.database().run(
        QStringLiteral("INSERT INTO presence (id, meeting, member, came_at, left_at, leaving) "
                       "VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET "
                       "left_at = excluded.left_at, leaving = excluded.leaving"),
        {stored(presence.id), stored(presence.meeting), stored(presence.member),
         stored(presence.cameAt), stored(presence.leftAt), stored(presence.leaving)});
}

} // namespace beraad::storage
