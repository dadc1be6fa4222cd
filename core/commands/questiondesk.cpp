// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/questiondesk.h"

#include "core/commands/auditjson.h"
#include "core/commands/history.h"
#include "core/domain/rules.h"
#include "core/storage/dossier.h"
#include "core/storage/memberrecords.h"
#include "core/storage/planrecords.h"
#include "core/storage/programmerecords.h"
#include "core/storage/questionrecords.h"

namespace beraad::commands {

using namespace domain;
using storage::Dossier;
using storage::QuestionRecords;

namespace {

Edit::Step savingQuestion(const Question& question)
{
    return [question](Dossier& dossier) { return QuestionRecords(dossier).save(question); };
}

Edit::Step removingQuestion(const QuestionId& id)
{
    return [id](Dossier& dossier) { return QuestionRecords(dossier).remove(id); };
}

} // namespace

Result<void> QuestionDesk::mayAsk(const PlanId& id) const
{
    Dossier& dossier = m_history.dossier();
    storage::ProgrammeRecords programmes(dossier);
    BERAAD_TRY(const Plan plan, storage::PlanRecords(dossier).plan(id));
    BERAAD_TRY(const Round round, programmes.round(plan.round));
    BERAAD_CHECK(mayChange(round));
    BERAAD_TRY(const Interests interests, storage::MemberRecords(dossier).interests(id));
    BERAAD_TRY(const Region region, programmes.region(plan.region));
    const Actor& actor = m_history.actor();
    return mayKnow(id, region, {actor.member, actor.name, {}, actor.role}, interests);
}

Result<Question> QuestionDesk::ownQuestion(const QuestionId& id) const
{
    Dossier& dossier = m_history.dossier();
    BERAAD_TRY(const Question question, QuestionRecords(dossier).question(id));
    if (question.member == m_history.actor().member)
        return question;
    BERAAD_TRY(const Member asker, storage::MemberRecords(dossier).member(question.member));
    return Error(ErrorKind::QuestionOfAnother, {asker.name});
}

Result<QuestionId> QuestionDesk::store(const Question& question)
{
    if (question.text.trimmed().isEmpty())
        return Error(ErrorKind::QuestionMissing);
    Question after = question;
    if (after.id.isNull()) {
        BERAAD_CHECK(mayAsk(after.plan));
        after.id = QuestionId::create();
        after.member = m_history.actor().member;
        after.askedAt = m_history.dossier().clock().now();
        BERAAD_CHECK(m_history.perform({{Action::QuestionAsked, after.plan},
                                        after.id.text(),
                                        {},
                                        auditJson(after),
                                        savingQuestion(after),
                                        removingQuestion(after.id),
                                        after.id.text()}));
        return after.id;
    }
    BERAAD_TRY(const Question before, ownQuestion(after.id));
    BERAAD_CHECK(mayAsk(before.plan));
    after.plan = before.plan;
    after.member = before.member;
    after.askedAt = before.askedAt;
    if (after == before)
        return after.id;
    BERAAD_CHECK(m_history.perform({{Action::QuestionAsked, after.plan},
                                    after.id.text(),
                                    auditJson(before),
                                    auditJson(after),
                                    savingQuestion(after),
                                    savingQuestion(before),
                                    after.id.text()}));
    return after.id;
}

Result<void> QuestionDesk::withdraw(const QuestionId& id)
{
    BERAAD_TRY(const Question question, ownQuestion(id));
    BERAAD_CHECK(mayAsk(question.plan));
    return m_history.perform({{Action::QuestionWithdrawn, question.plan},
                              id.text(),
                              auditJson(question),
                              {},
                              removingQuestion(id),
                              savingQuestion(question),
                              {}});
}

} // namespace beraad::commands
