// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/questionrecords.h"

#include "core/storage/dossier.h"
#include "core/storage/rowsbyowner.h"

namespace beraad::storage {

using namespace domain;

namespace {

Question readQuestion(const Row& row)
{
    return {row.id<QuestionId>("id"), row.id<PlanId>("plan"), row.id<MemberId>("member"),
            row.text("criterion"),    row.text("body"),       row.time("asked_at")};
}

} // namespace

Result<QList<Question>> QuestionRecords::questions(const RoundId& round) const
{
    return m_dossier.database().list(
        QStringLiteral("SELECT q.* FROM question q JOIN plan p ON p.id = q.plan "
                       "WHERE p.round = ? ORDER BY q.plan, q.asked_at, q.id"),
        {stored(round)}, readQuestion);
}

Result<QList<Question>> QuestionRecords::questions(const PlanId& plan) const
{
    return m_dossier.database().list(
        QStringLiteral("SELECT * FROM question WHERE plan = ? ORDER BY asked_at, id"),
        {stored(plan)}, readQuestion);
}

Result<QList<Question>> QuestionRecords::questions(const RoundId& round,
                                                   const MemberId& member) const
{
    return m_dossier.database().list(
        QStringLiteral("SELECT q.* FROM question q JOIN plan p ON p.id = q.plan "
                       "WHERE p.round = ? AND q.member = ? ORDER BY q.plan, q.asked_at, q.id"),
        {stored(round), stored(member)}, readQuestion);
}

Result<Question> QuestionRecords::question(const QuestionId& id) const
{
    return found(m_dossier.database().first(QStringLiteral("SELECT * FROM question WHERE id = ?"),
                                            {stored(id)}, readQuestion),
                 id);
}

Result<void> QuestionRecords::save(const Question& question)
{
    return m_dossier.database().run(
        QStringLiteral("INSERT INTO question (id, plan, member, criterion, body, asked_at) "
                       "VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET "
                       "criterion = excluded.criterion, body = excluded.body"),
        {stored(question.id), stored(question.plan), stored(question.member),
         stored(question.criterion), stored(question.text), stored(question.askedAt)});
}

Result<void> QuestionRecords::remove(const QuestionId& id)
{
    return m_dossier.database().run(QStringLiteral("DELETE FROM question WHERE id = ?"),
                                    {stored(id)});
}

} // namespace beraad::storage
