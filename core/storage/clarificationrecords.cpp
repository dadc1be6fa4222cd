// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/clarificationrecords.h"

#include "core/storage/dossier.h"
#include "core/storage/rowsbyowner.h"
#include "core/storage/transaction.h"

namespace beraad::storage {

using namespace domain;

namespace {

const QString kSlotTime = QStringLiteral("HH:mm");

Clarification readClarification(const Row& row)
{
    Clarification read;
    read.id = row.id<ClarificationId>("id");
    read.plan = row.id<PlanId>("plan");
    read.kind = row.choice<ClarificationKind>("kind");
    read.criterion = row.text("criterion");
    read.text = row.text("body");
    read.madeAt = row.time("made_at");
    read.sentOn = row.date("sent_on");
    read.dueBy = row.date("due_by");
    read.answeredOn = row.date("answered_on");
    read.answer = row.text("answer");
    read.document = row.text("document");
    read.knownAt = row.time("known_at");
    read.slot = {row.date("slot_day"), QTime::fromString(row.text("slot_begins"), kSlotTime),
                 row.number("slot_minutes"), row.text("slot_place"), row.text("slot_speakers")};
    read.effect = row.optionalChoice<ClarificationEffect>("effect");
    read.effectRemark = row.text("effect_remark");
    return read;
}

QVariant storedTime(const QTime& time)
{
    return time.isValid() ? QVariant(time.toString(kSlotTime)) : QVariant();
}

} // namespace

/// `where` picks clarifications (c) with their plan (p) by one value.
Result<QList<Clarification>> ClarificationRecords::select(const QString& where,
                                                          const QString& value) const
{
    Database& database = m_dossier.database();
    const QString from = QStringLiteral("FROM clarification c JOIN plan p ON p.id = c.plan ");
    BERAAD_TRY(QList<Clarification> all,
               database.list(QStringLiteral("SELECT c.* ") + from + where +
                                 QStringLiteral(" ORDER BY c.plan, c.made_at, c.id"),
                             {value}, readClarification));
    const auto readQuestion = [](const Row& row) {
        return owned(row.text("clarification"), row.id<QuestionId>("question"));
    };
    BERAAD_TRY(const auto questions,
               database.list(QStringLiteral("SELECT q.clarification, q.question ") + from +
                                 QStringLiteral("JOIN clarification_question q "
                                                "ON q.clarification = c.id ") +
                                 where + QStringLiteral(" ORDER BY q.clarification, q.position"),
                             {value}, readQuestion));
    handOut(questions, all,
            [](Clarification& each) -> QList<QuestionId>& { return each.questions; });
    return all;
}

Result<QList<Clarification>> ClarificationRecords::clarifications(const RoundId& round) const
{
    return select(QStringLiteral("WHERE p.round = ?"), round.text());
}

Result<QList<Clarification>> ClarificationRecords::clarifications(const PlanId& plan) const
{
    return select(QStringLiteral("WHERE c.plan = ?"), plan.text());
}

Result<Clarification> ClarificationRecords::clarification(const ClarificationId& id) const
{
    BERAAD_TRY(const auto all, select(QStringLiteral("WHERE c.id = ?"), id.text()));
    if (all.isEmpty())
        return Error(ErrorKind::RecordNotFound, {id.text()});
    return all.first();
}

Result<void> ClarificationRecords::save(const Clarification& clarification)
{
    return inTransaction(m_dossier, [&]() -> Result<void> {
        Database& database = m_dossier.database();
        const Clarification& c = clarification;
        BERAAD_CHECK(database.run(
            QStringLiteral("INSERT INTO clarification (id, plan, kind, criterion, body, made_at, "
                           "sent_on, due_by, answered_on, answer, document, known_at, slot_day, "
                           "slot_begins, slot_minutes, slot_place, slot_speakers, effect, "
                           "effect_remark) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
                           "?, ?, ?) ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, "
                           "criterion = excluded.criterion, body = excluded.body, "
                           "sent_on = excluded.sent_on, due_by = excluded.due_by, "
                           "answered_on = excluded.answered_on, answer = excluded.answer, "
                           "document = excluded.document, known_at = excluded.known_at, "
                           "slot_day = excluded.slot_day, slot_begins = excluded.slot_begins, "
                           "slot_minutes = excluded.slot_minutes, "
                           "slot_place = excluded.slot_place, "
                           "slot_speakers = excluded.slot_speakers, effect = excluded.effect, "
                           "effect_remark = excluded.effect_remark"),
            {stored(c.id), stored(c.plan), stored(c.kind), stored(c.criterion), stored(c.text),
             stored(c.madeAt), stored(c.sentOn), stored(c.dueBy), stored(c.answeredOn),
             stored(c.answer), c.document.isEmpty() ? QVariant() : QVariant(c.document),
             stored(c.knownAt), stored(c.slot.day), storedTime(c.slot.begins), c.slot.minutes,
             stored(c.slot.place), stored(c.slot.speakers), stored(c.effect),
             stored(c.effectRemark)}));
        BERAAD_CHECK(
            database.run(QStringLiteral("DELETE FROM clarification_question WHERE clarification = "
                                        "?"),
                         {stored(c.id)}));
        for (qsizetype i = 0; i < c.questions.size(); ++i) {
            BERAAD_CHECK(database.run(
                QStringLiteral("INSERT INTO clarification_question (clarification, position, "
                               "question) VALUES (?, ?, ?)"),
                {stored(c.id), int(i), stored(c.questions[i])}));
        }
        return {};
    });
}

Result<void> ClarificationRecords::remove(const ClarificationId& id)
{
    return m_dossier.database().run(QStringLiteral("DELETE FROM clarification WHERE id = ?"),
                                    {stored(id)});
}

} // namespace beraad::storage
