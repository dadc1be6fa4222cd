// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/clarificationdesk.h"

#include "core/commands/auditjson.h"
#include "core/commands/history.h"
#include "core/domain/access.h"
#include "core/domain/rules.h"
#include "core/storage/clarificationrecords.h"
#include "core/storage/documentrecords.h"
#include "core/storage/dossier.h"
#include "core/storage/memberrecords.h"
#include "core/storage/planrecords.h"
#include "core/storage/programmerecords.h"
#include "core/storage/questionrecords.h"
#include "core/storage/transaction.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>

namespace beraad::commands {

using namespace domain;
using storage::ClarificationRecords;
using storage::Dossier;
using storage::PlanRecords;
using storage::ProgrammeRecords;

namespace {

Edit::Step savingAll(const QList<Clarification>& clarifications)
{
    return [clarifications](Dossier& dossier) -> Result<void> {
        for (const Clarification& each : clarifications)
            BERAAD_CHECK(ClarificationRecords(dossier).save(each));
        return {};
    };
}

Edit::Step savingBoth(const Clarification& clarification, const Plan& plan)
{
    return [clarification, plan](Dossier& dossier) -> Result<void> {
        BERAAD_CHECK(PlanRecords(dossier).save(plan));
        return ClarificationRecords(dossier).save(clarification);
    };
}

Edit::Step removingClarification(const ClarificationId& id)
{
    return [id](Dossier& dossier) { return ClarificationRecords(dossier).remove(id); };
}

QJsonObject auditJsonOfAll(const QList<Clarification>& clarifications)
{
    QJsonArray all;
    for (const Clarification& each : clarifications) {
        QJsonObject json = auditJson(each);
        json.insert(QStringLiteral("clarification"), each.id.text());
        all.append(json);
    }
    return {{QStringLiteral("clarifications"), all}};
}

/// Since when there is an answer here: the first time that one is stored.
void noteAnswer(Clarification& after, const QDateTime& now)
{
    if (!after.answeredOn.isValid())
        after.knownAt = {};
    else if (!after.knownAt.isValid())
        after.knownAt = now;
}

/// Regions often answer several questions by one letter.
Result<bool> answersAnother(Dossier& dossier, const Clarification& answered)
{
    BERAAD_TRY(const auto all, ClarificationRecords(dossier).clarifications(answered.plan));
    return std::any_of(all.begin(), all.end(), [&](const Clarification& each) {
        return each.id != answered.id && each.document == answered.document;
    });
}

bool isTaken(const QuestionId& question, const QList<Clarification>& clarifications)
{
    return std::any_of(
        clarifications.begin(), clarifications.end(),
        [&](const Clarification& each) { return each.questions.contains(question); });
}

/// One clarification in the words of several questions: each on a line of its own, the criterion
/// only where it is the same for all.
Clarification joined(const QList<Question>& questions)
{
    Clarification clarification;
    clarification.plan = questions.first().plan;
    clarification.criterion = questions.first().criterion;
    QStringList texts;
    for (const Question& question : questions) {
        clarification.questions.append(question.id);
        texts.append(question.text.trimmed());
        if (question.criterion != clarification.criterion)
            clarification.criterion.clear();
    }
    clarification.text = texts.join(QLatin1Char('\n'));
    return clarification;
}

} // namespace

Result<void> ClarificationDesk::mayEdit(const PlanId& id) const
{
    Dossier& dossier = m_history.dossier();
    const Actor& actor = m_history.actor();
    BERAAD_TRY(const Plan plan, PlanRecords(dossier).plan(id));
    BERAAD_TRY(const Round round, ProgrammeRecords(dossier).round(plan.round));
    if (!mayAdvise(actor.role))
        return Error(ErrorKind::NotAllowedForRole, {keyOf(actor.role)});
    const Member member{actor.member, actor.name, {}, actor.role};
    BERAAD_CHECK(mayDo(round, Matter::Clarify, partyOf(member, {})));
    BERAAD_TRY(const Region region, ProgrammeRecords(dossier).region(plan.region));
    BERAAD_TRY(const Interests interests, storage::MemberRecords(dossier).interests(id));
    return mayKnow(id, region, member, interests);
}

Result<void> ClarificationDesk::mayAsk(const PlanId& id) const
{
    BERAAD_CHECK(mayEdit(id));
    Dossier& dossier = m_history.dossier();
    BERAAD_TRY(const Plan plan, PlanRecords(dossier).plan(id));
    BERAAD_TRY(const Region region, ProgrammeRecords(dossier).region(plan.region));
    return mayBeAssessed(plan, region);
}

Result<Clarification> ClarificationDesk::changeable(const ClarificationId& id) const
{
    BERAAD_TRY(const Clarification stored,
               ClarificationRecords(m_history.dossier()).clarification(id));
    BERAAD_CHECK(mayEdit(stored.plan));
    return stored;
}

Result<QList<Clarification>> ClarificationDesk::changeable(const QList<ClarificationId>& ids) const
{
    Clarifications all;
    for (const ClarificationId& id : ids) {
        BERAAD_TRY(const Clarification stored, changeable(id));
        all.append(stored);
    }
    return all;
}

Result<ClarificationId> ClarificationDesk::begin(Clarification clarification, Action action)
{
    BERAAD_CHECK(mayAsk(clarification.plan));
    clarification.id = ClarificationId::create();
    clarification.madeAt = m_history.dossier().clock().now();
    BERAAD_CHECK(m_history.perform({{action, clarification.plan},
                                    clarification.id.text(),
                                    {},
                                    auditJson(clarification),
                                    savingAll({clarification}),
                                    removingClarification(clarification.id),
                                    {}}));
    return clarification.id;
}

Result<ClarificationId> ClarificationDesk::add(const PlanId& plan, ClarificationKind kind)
{
    Clarification clarification;
    clarification.plan = plan;
    clarification.kind = kind;
    return begin(clarification, Action::ClarificationStored);
}

Result<ClarificationId> ClarificationDesk::takeOver(const QList<QuestionId>& ids)
{
    Dossier& dossier = m_history.dossier();
    if (ids.isEmpty())
        return Error(ErrorKind::QuestionMissing);
    QList<Question> questions;
    for (const QuestionId& id : ids) {
        BERAAD_TRY(const Question question, storage::QuestionRecords(dossier).question(id));
        BERAAD_TRY(const auto known, ClarificationRecords(dossier).clarifications(question.plan));
        if (isTaken(id, known))
            return Error(ErrorKind::QuestionTakenOver);
        if (!questions.isEmpty() && question.plan != questions.first().plan)
            return Error(ErrorKind::Internal, {},
                         QStringLiteral("questions about several plans in one clarification"));
        questions.append(question);
    }
    return begin(joined(questions), Action::QuestionsTakenOver);
}

Result<void> ClarificationDesk::change(Action action, const Clarification& before,
                                       Clarification after, const QString& field)
{
    noteAnswer(after, m_history.dossier().clock().now());
    if (after == before)
        return {};
    return m_history.perform(
        {{action, after.plan},
         after.id.text(),
         auditJson(before),
         auditJson(after),
         savingAll({after}),
         savingAll({before}),
         field.isEmpty() ? QString()
                         : QStringLiteral("clarification %1 ").arg(field) + after.id.text()});
}

Result<void> ClarificationDesk::store(const Clarification& clarification, const QString& field)
{
    BERAAD_TRY(const Clarification before, changeable(clarification.id));
    Clarification after = clarification;
    after.plan = before.plan;
    after.madeAt = before.madeAt;
    after.questions = before.questions;
    after.document = before.document;
    after.knownAt = before.knownAt;
    if (after.kind == ClarificationKind::Written)
        after.slot = {};
    BERAAD_CHECK(mayStand(after));
    BERAAD_TRY(const Plan plan, PlanRecords(m_history.dossier()).plan(after.plan));
    BERAAD_TRY(const auto others,
               ClarificationRecords(m_history.dossier()).clarifications(plan.round));
    BERAAD_CHECK(fitsBeside(after, others));
    return change(Action::ClarificationStored, before, after, field);
}

Result<void> ClarificationDesk::remove(const ClarificationId& id)
{
    BERAAD_TRY(const Clarification stored, changeable(id));
    if (stored.sentOn.isValid()) {
        BERAAD_TRY(const Plan plan, PlanRecords(m_history.dossier()).plan(stored.plan));
        BERAAD_TRY(const Region region, ProgrammeRecords(m_history.dossier()).region(plan.region));
        return Error(ErrorKind::ClarificationWasSent, {region.name});
    }
    return m_history.perform({{Action::ClarificationRemoved, stored.plan},
                              id.text(),
                              auditJson(stored),
                              {},
                              removingClarification(id),
                              savingAll({stored}),
                              {}});
}

/// One step, about one plan or about several.
Result<void> ClarificationDesk::changeAll(Action action, const Clarifications& before,
                                          const Clarifications& after)
{
    if (before == after)
        return {};
    QSet<PlanId> plans;
    for (const Clarification& each : after)
        plans.insert(each.plan);
    return m_history.perform({{action, plans.size() == 1 ? after.first().plan : PlanId()},
                              after.first().id.text(),
                              auditJsonOfAll(before),
                              auditJsonOfAll(after),
                              savingAll(after),
                              savingAll(before),
                              {}});
}

Result<void> ClarificationDesk::send(const QList<ClarificationId>& ids, const QDate& on,
                                     const QDate& dueBy)
{
    BERAAD_TRY(const Clarifications before, changeable(ids));
    Clarifications after = before;
    for (Clarification& each : after) {
        if (each.sentOn.isValid())
            continue;
        each.sentOn = on;
        if (!lastDay(each).isValid())
            each.dueBy = dueBy;
        BERAAD_CHECK(mayStand(each));
    }
    return changeAll(Action::ClarificationsSent, before, after);
}

Result<void> ClarificationDesk::plan(const QList<ClarificationId>& ids, const PitchDay& day)
{
    BERAAD_TRY(const Clarifications before, changeable(ids));
    if (before.isEmpty())
        return {};
    BERAAD_TRY(const Plan plan, PlanRecords(m_history.dossier()).plan(before.first().plan));
    BERAAD_TRY(const auto others,
               ClarificationRecords(m_history.dossier()).clarifications(plan.round));
    QList<PitchSlot> taken;
    for (const Clarification& each : others) {
        if (each.kind == ClarificationKind::Pitch && !ids.contains(each.id))
            taken.append(each.slot);
    }
    const QList<PitchSlot> found = proposedSlots(day, int(before.size()), taken);
    if (found.size() < before.size())
        return Error(ErrorKind::PitchDayTooShort, {QString::number(before.size() - found.size())});
    Clarifications after = before;
    for (qsizetype i = 0; i < after.size(); ++i) {
        const QString speakers = after[i].slot.speakers;
        after[i].slot = found[i];
        after[i].slot.speakers = speakers;
        BERAAD_CHECK(mayStand(after[i]));
    }
    return changeAll(Action::PitchesPlanned, before, after);
}

Result<void> ClarificationDesk::changeDocuments(Action action, const Clarification& before,
                                                const Clarification& after, const Plan& planBefore,
                                                const Plan& planAfter, const QString& lockedSha256)
{
    QJsonObject toldBefore = auditJson(before);
    QJsonObject toldAfter = auditJson(after);
    toldBefore.insert(QStringLiteral("plan"), auditJson(planBefore));
    toldAfter.insert(QStringLiteral("plan"), auditJson(planAfter, lockedSha256));
    return m_history.perform({{action, after.plan},
                              after.id.text(),
                              toldBefore,
                              toldAfter,
                              savingBoth(after, planAfter),
                              savingBoth(before, planBefore),
                              {}});
}

Result<DocumentFile> ClarificationDesk::attachAnswer(const ClarificationId& id,
                                                     const IncomingDocument& document,
                                                     const QDate& answeredOn)
{
    Dossier& dossier = m_history.dossier();
    return storage::inTransaction(dossier, [&]() -> Result<DocumentFile> {
        BERAAD_TRY(const Clarification before, changeable(id));
        BERAAD_TRY(const Plan plan, PlanRecords(dossier).plan(before.plan));
        BERAAD_TRY(const DocumentFile file,
                   storage::DocumentRecords(dossier).add(document.fileName, document.pdf,
                                                         document.pageTexts, document.layout));
        BERAAD_TRY(const bool isShared, answersAnother(dossier, before));
        Plan after = plan;
        // An answer that replaces an earlier one takes its place.
        after.documents.removeIf([&](const DocumentFile& each) {
            return each.sha256 == file.sha256 || (each.sha256 == before.document && !isShared);
        });
        after.documents.append(file);
        Clarification answered = before;
        answered.document = file.sha256;
        if (!answered.answeredOn.isValid())
            answered.answeredOn = answeredOn;
        BERAAD_CHECK(mayStand(answered));
        noteAnswer(answered, dossier.clock().now());
        BERAAD_CHECK(changeDocuments(Action::AnswerAttached, before, answered, plan, after,
                                     document.lockedSha256));
        return file;
    });
}

Result<void> ClarificationDesk::detachAnswer(const ClarificationId& id)
{
    BERAAD_TRY(const Clarification before, changeable(id));
    if (before.document.isEmpty())
        return {};
    BERAAD_TRY(const Plan plan, PlanRecords(m_history.dossier()).plan(before.plan));
    BERAAD_TRY(const bool isShared, answersAnother(m_history.dossier(), before));
    Plan after = plan;
    after.documents.removeIf(
        [&](const DocumentFile& each) { return each.sha256 == before.document && !isShared; });
    Clarification without = before;
    without.document.clear();
    return changeDocuments(Action::AnswerDetached, before, without, plan, after);
}

} // namespace beraad::commands
