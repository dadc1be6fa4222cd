// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/minutes.h"

#include "core/documents/documentbuilder.h"
#include "core/documents/figurecharts.h"
#include "core/documents/reportfindings.h"
#include "core/domain/quorum.h"
#include "core/wording/domainwording.h"
#include "core/wording/formats.h"
#include "core/wording/phrases.h"

#include <QBuffer>
#include <QTextDocument>
#include <QTextDocumentWriter>

#include <algorithm>

namespace beraad::documents {

using namespace committee;
using namespace domain;
using namespace Qt::StringLiterals;
using wording::Phrases;

namespace {

class Minutes
{
public:
    Minutes(DocumentBuilder& builder, const MinutesInput& input, const Phrases& phrases)
        : m_builder(builder)
        , m_input(input)
        , m_phrases(phrases)
    {
    }

    void write()
    {
        m_builder.heading(1, m_phrases.translate("Minutes", "Minutes of the plenary of round %1")
                                 .arg(m_input.records.round.number));
        writeFacts();
        m_builder.heading(2, m_phrases.translate("Minutes", "Who was there"));
        writePresence();
        m_builder.heading(2, m_phrases.translate("Minutes", "What was taken"));
        int number = 0;
        for (const AgendaItem& item : m_input.plenary.items)
            writeItem(item, ++number);
    }

private:
    QString timeOf(const QDateTime& time) const
    {
        return time.isValid() ? m_phrases.locale().toString(time.toLocalTime().time(), u"HH:mm"_s)
                              : QString();
    }

    QString nameOf(const MemberId& id) const
    {
        const QList<Member>& members = m_input.records.members;
        const auto found = std::find_if(members.begin(), members.end(),
                                        [&](const Member& member) { return member.id == id; });
        return found == members.end() ? QString() : found->name;
    }

    const PlanRecord* recordOf(const PlanId& plan) const
    {
        const QList<PlanRecord>& plans = m_input.records.plans;
        const auto found = std::find_if(plans.begin(), plans.end(), [&](const PlanRecord& record) {
            return record.plan.id == plan;
        });
        return found == plans.end() ? nullptr : &*found;
    }

    void writeFacts()
    {
        const Meeting& meeting = m_input.plenary.meeting;
        const QDate day =
            meeting.date.isValid() ? meeting.date : meeting.openedAt.toLocalTime().date();
        QList<Definition> facts{
            {m_phrases.translate("Minutes", "Programme"), m_input.records.programme.name},
            {m_phrases.translate("Minutes", "Date"), wording::longDate(day, m_phrases)}};
        if (!meeting.place.isEmpty())
            facts << Definition{m_phrases.translate("Minutes", "Place"), meeting.place};
        facts << Definition{m_phrases.translate("Minutes", "Opened"), timeOf(meeting.openedAt)};
        if (meeting.closedAt.isValid())
            facts << Definition{m_phrases.translate("Minutes", "Closed"), timeOf(meeting.closedAt)};
        if (meeting.quorum > 0)
            facts << Definition{
                m_phrases.translate("Minutes", "Quorum"),
                m_phrases.translate("Minutes", "%1 members with a vote").arg(meeting.quorum)};
        m_builder.definitions(facts);
    }

    /// "from 9:30 to 12:10, and from 13:00": without the times out for an item.
    QString stayOf(const MemberId& member) const
    {
        QStringList stretches;
        QDateTime since;
        for (const Presence& presence : m_input.plenary.presences) {
            if (presence.member != member)
                continue;
            if (!since.isValid())
                since = presence.cameAt;
            if (presence.leaving == Leaving::Recused)
                continue; // and came back, or another line says that the member left
            stretches << (presence.leftAt.isValid()
                              ? m_phrases.translate("Minutes", "from %1 to %2")
                                    .arg(timeOf(since), timeOf(presence.leftAt))
                              : m_phrases.translate("Minutes", "from %1").arg(timeOf(since)));
            since = {};
        }
        if (since.isValid())
            stretches << m_phrases.translate("Minutes", "from %1").arg(timeOf(since));
        return wording::enumeration(stretches, m_phrases);
    }

    void writePresence()
    {
        Table table;
        table.columns = {{m_phrases.translate("Minutes", "Name"), Alignment::Left, 3},
                         {m_phrases.translate("Minutes", "Role"), Alignment::Left, 2},
                         {m_phrases.translate("Minutes", "In the meeting"), Alignment::Left, 3}};
        QStringList absent;
        for (const Member& member : m_input.records.members) {
            const QString stay = stayOf(member.id);
            if (stay.isEmpty())
                absent << member.name;
            else
                table.addRow({member.name, roleOf(member), stay});
        }
        m_builder.table(table);
        if (!absent.isEmpty())
            m_builder.paragraph(m_phrases.translate("Minutes", "Absent: %1.")
                                    .arg(wording::enumeration(absent, m_phrases)));
        writeQuorum();
    }

    QString roleOf(const Member& member) const
    {
        const QString role = wording::word(member.role, m_phrases);
        return mayVote(member, {}, {})
                   ? role
                   : m_phrases.translate("Minutes", "%1, without a vote").arg(role);
    }

    void writeQuorum()
    {
        if (m_input.plenary.meeting.quorum <= 0)
            return;
        const QList<QuorumStretch> stretches =
            quorumStretches(m_input.plenary, m_input.records.members);
        if (stretches.isEmpty()) {
            m_builder.paragraph(m_phrases.translate("Minutes", "The quorum was not reached."));
            return;
        }
        const QString reached = m_phrases.translate("Minutes", "The quorum was reached at %1.")
                                    .arg(timeOf(stretches.first().from));
        m_builder.paragraph(reached + u' ' + afterReaching(stretches));
    }

    /// Whether it stayed. The minutes tell in minutes: who is ticked off by mistake and comes back
    /// at once is no loss.
    QString afterReaching(const QList<QuorumStretch>& stretches) const
    {
        QStringList gaps;
        for (qsizetype i = 1; i < stretches.size(); ++i) {
            const QString lost = timeOf(stretches[i - 1].to);
            const QString back = timeOf(stretches[i].from);
            if (lost != back)
                gaps << m_phrases.translate("Minutes", "from %1 to %2").arg(lost, back);
        }
        const QDateTime& end = m_input.plenary.meeting.closedAt;
        const QDateTime& last = stretches.last().to;
        if (last.isValid() && !(end.isValid() && last >= end))
            gaps << m_phrases.translate("Minutes", "from %1").arg(timeOf(last));
        return gaps.isEmpty() ? m_phrases.translate("Minutes", "It was there from then on.")
                              : m_phrases.translate("Minutes", "It was not there %1.")
                                    .arg(wording::enumeration(gaps, m_phrases));
    }

    void writeTraffic(const AgendaItem& item)
    {
        const QDateTime end =
            item.endedAt.isValid() ? item.endedAt : m_input.plenary.meeting.closedAt;
        const ItemTraffic traffic = trafficDuring(item, m_input.plenary.presences, end);
        for (const MemberId& member : traffic.stayedOut)
            m_builder.note(
                m_phrases
                    .translate("Minutes", "%1 was still out of the room (conflict of interest).")
                    .arg(nameOf(member)));
        for (const Presence& presence : traffic.left) {
            const QString sentence =
                presence.leaving == Leaving::Recused
                    ? m_phrases.translate("Minutes", "%1 left the room at %2 (conflict of "
                                                     "interest).")
                    : m_phrases.translate("Minutes", "%1 left the meeting at %2.");
            m_builder.note(sentence.arg(nameOf(presence.member), timeOf(presence.leftAt)));
        }
        for (const Presence& presence : traffic.came + cameAtTheEndOf(item))
            m_builder.note(m_phrases.translate("Minutes", "%1 came in at %2.")
                               .arg(nameOf(presence.member), timeOf(presence.cameAt)));
    }

    /// Who came back when the item ended and no other began, as before a break; else that is told
    /// with the next item.
    QList<Presence> cameAtTheEndOf(const AgendaItem& item) const
    {
        const QList<AgendaItem>& items = m_input.plenary.items;
        const bool isFollowed = std::any_of(items.begin(), items.end(), [&](const auto& each) {
            return each.id != item.id && each.startedAt == item.endedAt;
        });
        QList<Presence> came;
        if (!item.endedAt.isValid() || isFollowed)
            return came;
        for (const Presence& presence : m_input.plenary.presences) {
            if (presence.cameAt == item.endedAt && !presence.isMoment())
                came.append(presence);
        }
        return came;
    }

    void writeItem(const AgendaItem& item, int number)
    {
        m_builder.heading(3, u"%1. %2"_s.arg(number).arg(item.title));
        if (!item.startedAt.isValid()) {
            m_builder.paragraph(m_phrases.translate("Minutes", "Not taken."));
            return;
        }
        m_builder.note(
            item.endedAt.isValid()
                ? m_phrases.translate("Minutes", "From %1 to %2.")
                      .arg(timeOf(item.startedAt), timeOf(item.endedAt))
                : m_phrases.translate("Minutes", "From %1.").arg(timeOf(item.startedAt)));
        if (item.kind == ItemKind::Consent)
            m_builder.note(m_phrases.translate(
                "Minutes", "A consent item: proposed for adoption without discussion."));
        writeTraffic(item);
        if (!item.talk.trimmed().isEmpty())
            m_builder.paragraph(item.talk.trimmed());
        writeConclusion(item);
    }

    /// The number of the item in which the plenary came back to the plan; 0: it did not.
    int takenAgainAs(const AgendaItem& item) const
    {
        const QList<AgendaItem>& items = m_input.plenary.items;
        const auto last = std::find_if(items.rbegin(), items.rend(), [&](const AgendaItem& each) {
            return each.plan == item.plan && each.startedAt.isValid();
        });
        const bool isOther = !item.plan.isNull() && last != items.rend() && last->id != item.id;
        return isOther ? int(items.rend() - last) : 0;
    }

    void writeConclusion(const AgendaItem& item)
    {
        QList<Definition> facts;
        if (!item.motion.trimmed().isEmpty())
            facts << Definition{m_phrases.translate("Minutes", "Motion"), item.motion.trimmed()};
        if (const int again = takenAgainAs(item); again > 0) {
            facts << Definition{
                m_phrases.translate("Minutes", "Conclusion"),
                m_phrases.translate("Minutes", "none here; taken again as item %1").arg(again)};
            m_builder.definitions(facts);
            return;
        }
        const PlanRecord* record = recordOf(item.plan);
        const bool isDecided = record && record->standing();
        if (isDecided) {
            facts << votesOf(record->advice->votes);
            if (const QString names = votelessDuring(item, *record); !names.isEmpty())
                facts << Definition{
                    m_phrases.translate("Report", "Did not vote"),
                    m_phrases.translate("Report", "%1 (possible conflict of interest)").arg(names)};
            Definition conclusion{m_phrases.translate("Minutes", "Conclusion"),
                                  wording::word(*record->advice->outcome, m_phrases)};
            conclusion.sign = signOf(*record);
            facts << conclusion << termsOf(*record->advice);
        } else if (!item.plan.isNull()) {
            facts << Definition{m_phrases.translate("Minutes", "Conclusion"),
                                m_phrases.translate("Minutes", "none yet")};
        } else {
            facts << decisionOn(item);
        }
        if (!facts.isEmpty())
            m_builder.definitions(facts);
        const QString why = isDecided ? record->advice->motivation : restOf(item.decision);
        if (!why.trimmed().isEmpty())
            m_builder.paragraph(why.trimmed());
        if (isDecided)
            writePoints(*record->advice);
    }

    /// What belongs to the outcome: the cause, or the day before which the points are settled.
    QList<Definition> termsOf(const Advice& advice) const
    {
        QList<Definition> terms;
        if (needsCause(*advice.outcome) && advice.cause) {
            QStringList cause{wording::word(*advice.statedCause(), m_phrases), advice.causeRemark};
            cause.removeAll(QString());
            terms << Definition{m_phrases.translate("Report", "Cause"), cause.join(u": "_s)};
        }
        if (advice.outcome == Outcome::ApproveWithPoints && advice.settleBefore.isValid())
            terms << Definition{m_phrases.translate("Report", "Settle before"),
                                wording::longDate(advice.settleBefore, m_phrases)};
        return terms;
    }

    void writePoints(const Advice& advice)
    {
        if (advice.improvementPoints.isEmpty())
            return;
        m_builder.heading(4, m_phrases.translate("Report", "Improvement points"), {},
                          InContents::No);
        QStringList points;
        for (const ImprovementPoint& point : advice.improvementPoints)
            points << pointText(point, m_phrases);
        m_builder.numberedList(points);
    }

    /// Who was there and has no vote on the plan by a measure on a possible interest.
    QString votelessDuring(const AgendaItem& item, const PlanRecord& record) const
    {
        const QList<Presence>& presences = m_input.plenary.presences;
        QStringList names;
        for (const Member& member : m_input.records.members) {
            const bool wasThere =
                std::any_of(presences.begin(), presences.end(), [&](const Presence& presence) {
                    return presence.member == member.id &&
                           (!item.endedAt.isValid() || presence.cameAt < item.endedAt) &&
                           (presence.isThere() || presence.leftAt > item.startedAt);
                });
            if (wasThere && member.role != MemberRole::Secretary &&
                !hasConflict(record.conflicts, record.plan.id, member.id) &&
                !mayVote(member, record.plan.id, record.interests()))
                names << member.name;
        }
        return wording::enumeration(names, m_phrases);
    }

    /// On no plan: what was voted, where there was a vote, and the first line of what was decided.
    QList<Definition> decisionOn(const AgendaItem& item) const
    {
        QList<Definition> facts;
        if (item.votes)
            facts << votesOf(item.votes);
        if (const QString decision = item.decision.trimmed(); !decision.isEmpty())
            facts << Definition{m_phrases.translate("Minutes", "Conclusion"),
                                decision.section(u'\n', 0, 0).trimmed()};
        return facts;
    }

    /// What follows as text below that line.
    static QString restOf(const QString& decision) { return decision.trimmed().section(u'\n', 1); }

    Definition votesOf(const std::optional<Votes>& votes) const
    {
        return {m_phrases.translate("Report", "Votes"),
                votes ? m_phrases.translate("Report", "%1 in favour, %2 against, %3 abstained")
                            .arg(votes->inFavour)
                            .arg(votes->against)
                            .arg(votes->abstained)
                      : m_phrases.translate("Report", "adopted without a vote")};
    }

    DocumentBuilder& m_builder;
    const MinutesInput& m_input;
    const Phrases& m_phrases;
};

PageSetup setupOf(const MinutesInput& input, const Phrases& phrases)
{
    PageSetup setup;
    setup.language = input.language;
    setup.title = phrases.translate("Minutes", "Minutes of the plenary of round %1")
                      .arg(input.records.round.number);
    setup.author = input.records.programme.name;
    setup.runningHead = setup.title;
    setup.firstPage = FirstPage::Text;
    setup.created = input.createdAt;
    return setup;
}

Result<void> mayBeMinuted(const MinutesInput& input)
{
    return input.plenary.meeting.openedAt.isValid()
               ? Result<void>()
               : Result<void>(Error(ErrorKind::MeetingNotOpen));
}

} // namespace

Result<QByteArray> makeMinutesPdf(const MinutesInput& input)
{
    BERAAD_CHECK(mayBeMinuted(input));
    const Phrases phrases(input.language);
    DocumentBuilder builder(setupOf(input, phrases));
    Minutes(builder, input, phrases).write();
    return builder.toPdf();
}

Result<QByteArray> makeMinutesOdt(const MinutesInput& input)
{
    BERAAD_CHECK(mayBeMinuted(input));
    const Phrases phrases(input.language);
    DocumentBuilder builder(setupOf(input, phrases));
    Minutes(builder, input, phrases).write();
    const std::unique_ptr<QTextDocument> document = builder.finish();
    QBuffer bytes;
    bytes.open(QIODevice::WriteOnly);
    QTextDocumentWriter writer(&bytes, "odf");
    if (!writer.write(document.get()))
        return Error(ErrorKind::Internal, {}, u"the minutes were not written as OpenDocument"_s);
    return bytes.data();
}

} // namespace beraad::documents
