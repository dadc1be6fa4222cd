// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/intakedesk.h"

#include "core/commands/auditjson.h"
#include "core/commands/completeness.h"
#include "core/commands/history.h"
#include "core/domain/access.h"
#include "core/domain/keys.h"
#include "core/domain/rules.h"
#include "core/storage/clarificationrecords.h"
#include "core/storage/documentrecords.h"
#include "core/storage/dossier.h"
#include "core/storage/intakerecords.h"
#include "core/storage/planrecords.h"
#include "core/storage/programmerecords.h"
#include "core/storage/transaction.h"

#include <QJsonArray>

#include <algorithm>

namespace beraad::commands {

using namespace domain;
using namespace Qt::StringLiterals;
using storage::Dossier;
using storage::IntakeRecords;
using storage::PlanRecords;
using storage::ProgrammeRecords;

namespace {

QJsonObject toldOf(const QList<RequiredPart>& parts)
{
    QJsonArray all;
    for (const RequiredPart& part : parts)
        all << QJsonObject{
            {u"part"_s, part.id.text()}, {u"name"_s, part.name}, {u"retired"_s, part.isRetired}};
    return {{u"parts"_s, all}};
}

QJsonObject toldOf(const IntakeRule& rule)
{
    return {{u"cofinancing"_s, rule.leastCofinancing},
            {u"schools"_s, rule.leastSchools},
            {u"colleges"_s, rule.leastColleges},
            {u"companies"_s, rule.leastCompanies},
            {u"mostCents"_s, rule.mostRequested ? rule.mostRequested->cents() : -1},
            {u"days"_s, rule.daysToComplete}};
}

QJsonObject toldOf(const PlanPart& found)
{
    return {{u"part"_s, found.part.text()},
            {u"state"_s, keyOf(found.state)},
            {u"document"_s, found.document},
            {u"firstPage"_s, found.firstPage.value_or(-1)},
            {u"lastPage"_s, found.lastPage.value_or(-1)},
            {u"receivedOn"_s, found.receivedOn.toString(Qt::ISODate)},
            {u"remark"_s, found.remark}};
}

/// Those in `gone` that are not in `there` go.
Edit::Step puttingParts(const QList<RequiredPart>& gone, const QList<RequiredPart>& there)
{
    return [gone, there](Dossier& dossier) -> Result<void> {
        IntakeRecords records(dossier);
        for (const RequiredPart& part : gone) {
            const bool stays =
                std::any_of(there.begin(), there.end(),
                            [&](const RequiredPart& one) { return one.id == part.id; });
            if (!stays)
                BERAAD_CHECK(records.remove(part.id));
        }
        for (const RequiredPart& part : there)
            BERAAD_CHECK(records.save(part));
        return {};
    };
}

Edit::Step puttingFound(const PlanPart& found, bool isThere)
{
    return [found, isThere](Dossier& dossier) {
        IntakeRecords records(dossier);
        return isThere ? records.save(found) : records.remove(found.plan, found.part);
    };
}

Result<std::optional<PlanPart>> foundBefore(Dossier& dossier, const PlanPart& found)
{
    BERAAD_TRY(const QList<PlanPart> all, IntakeRecords(dossier).found(found.plan));
    for (const PlanPart& one : all) {
        if (one.part == found.part)
            return std::optional(one);
    }
    return std::optional<PlanPart>();
}

bool isPresent(const std::optional<PlanPart>& found)
{
    return found && found->state == PartState::Present;
}

/// A plan that was complete is no longer, now that a part of it is not there: it is received, as
/// before anybody found it complete. Not incomplete, which would close it to its readers; that the
/// secretariat decides. One that entered with a reason stays.
Result<Plan> withoutPart(Dossier& dossier, const Plan& before)
{
    Plan after = before;
    if (before.state != PlanState::Complete)
        return after;
    BERAAD_TRY(const auto admission, IntakeRecords(dossier).admission(before.id));
    if (!admission)
        after.state = PlanState::Received;
    return after;
}

/// The step, and the plan's state where that follows it.
Edit::Step withState(const Edit::Step& step, const Plan& plan, const Plan& other)
{
    if (plan.state == other.state)
        return step;
    return [step, plan](Dossier& dossier) -> Result<void> {
        BERAAD_CHECK(PlanRecords(dossier).save(plan));
        return step(dossier);
    };
}

/// The same for what the audit trail is told.
QJsonObject withState(QJsonObject told, const Plan& plan, const Plan& other)
{
    if (plan.state != other.state)
        told.insert(u"planState"_s, keyOf(plan.state));
    return told;
}

} // namespace

Result<void> IntakeDesk::mayEdit() const
{
    const Actor& actor = m_history.actor();
    if (!mayAdvise(actor.role))
        return Error(ErrorKind::NotAllowedForRole, {keyOf(actor.role)});
    return {};
}

Result<Plan> IntakeDesk::changeable(const PlanId& id) const
{
    BERAAD_CHECK(mayEdit());
    BERAAD_TRY(const Plan plan, PlanRecords(m_history.dossier()).plan(id));
    BERAAD_TRY(const Round round, ProgrammeRecords(m_history.dossier()).round(plan.round));
    BERAAD_CHECK(mayChange(round));
    return plan;
}

Result<void> IntakeDesk::storeParts(const ProgrammeId& programme, const QList<RequiredPart>& parts)
{
    BERAAD_CHECK(mayEdit());
    BERAAD_TRY(const QList<RequiredPart> before,
               IntakeRecords(m_history.dossier()).parts(programme));
    BERAAD_TRY(const bool isUsed, IntakeRecords(m_history.dossier()).isAnythingFound(programme));
    QList<RequiredPart> after;
    for (RequiredPart part : parts) {
        part.name = part.name.trimmed();
        if (part.name.isEmpty())
            return Error(ErrorKind::RequiredPartNameMissing);
        if (part.id.isNull())
            part.id = RequiredPartId::create();
        part.programme = programme;
        part.position = int(after.size());
        after.append(part);
    }
    for (const RequiredPart& part : before) {
        const bool stays = std::any_of(after.begin(), after.end(),
                                       [&](const RequiredPart& one) { return one.id == part.id; });
        if (stays || !isUsed)
            continue;
        RequiredPart retired = part;
        retired.isRetired = true;
        retired.position = int(after.size());
        after.append(retired);
    }
    if (before == after)
        return {};
    return m_history.perform({{Action::PartsChanged, {}},
                              programme.text(),
                              toldOf(before),
                              toldOf(after),
                              puttingParts(before, after),
                              puttingParts(after, before),
                              {}});
}

Result<void> IntakeDesk::store(const ProgrammeId& programme, const IntakeRule& rule)
{
    BERAAD_CHECK(mayEdit());
    BERAAD_TRY(const IntakeRule before, IntakeRecords(m_history.dossier()).rule(programme));
    if (before == rule)
        return {};
    const auto saving = [programme](const IntakeRule& one) {
        return [programme, one](Dossier& to) { return IntakeRecords(to).save(programme, one); };
    };
    return m_history.perform({{Action::IntakeRuleSet, {}},
                              programme.text(),
                              toldOf(before),
                              toldOf(rule),
                              saving(rule),
                              saving(before),
                              {}});
}

Result<void> IntakeDesk::store(const PlanPart& found, const QString& field)
{
    Dossier& dossier = m_history.dossier();
    BERAAD_TRY(const Plan plan, changeable(found.plan));
    BERAAD_TRY(const auto before, foundBefore(dossier, found));
    if (before == found)
        return {};
    const bool isGone = !isPresent(found) && (!before || before->state != found.state);
    BERAAD_TRY(const Plan after, isGone ? withoutPart(dossier, plan) : Result<Plan>(plan));
    return m_history.perform(
        {{Action::PartFound, found.plan},
         found.plan.text(),
         withState(before ? toldOf(*before) : QJsonObject(), plan, after),
         withState(toldOf(found), after, plan),
         withState(puttingFound(found, true), after, plan),
         withState(puttingFound(before.value_or(found), before.has_value()), plan, after),
         field.isEmpty() ? QString() : found.part.text() + field});
}

Result<void> IntakeDesk::forget(const PlanPart& found)
{
    Dossier& dossier = m_history.dossier();
    BERAAD_TRY(const Plan plan, changeable(found.plan));
    BERAAD_TRY(const auto before, foundBefore(dossier, found));
    if (!before)
        return {};
    BERAAD_TRY(const Plan after,
               isPresent(before) ? withoutPart(dossier, plan) : Result<Plan>(plan));
    return m_history.perform({{Action::PartFound, found.plan},
                              found.plan.text(),
                              withState(toldOf(*before), plan, after),
                              withState(QJsonObject(), after, plan),
                              withState(puttingFound(*before, false), after, plan),
                              withState(puttingFound(*before, true), plan, after),
                              {}});
}

Result<QStringList> IntakeDesk::notThere(const PlanId& id) const
{
    BERAAD_TRY(const Plan plan, PlanRecords(m_history.dossier()).plan(id));
    return partsNotThere(m_history.dossier(), plan);
}

Result<void> IntakeDesk::admit(const PlanId& id, const QString& reason)
{
    BERAAD_TRY(const Plan before, changeable(id));
    if (reason.trimmed().isEmpty())
        return Error(ErrorKind::ReasonMissing);
    if (m_history.actor().member.isNull())
        return Error(ErrorKind::NotAllowedForRole, {keyOf(m_history.actor().role)});
    BERAAD_TRY(const QStringList missing, notThere(id));
    const PlanAdmission admission{id, reason.trimmed(), m_history.actor().member,
                                  m_history.dossier().clock().now()};
    Plan after = before;
    after.state = PlanState::Complete;
    const auto apply = [after, admission](Dossier& dossier) -> Result<void> {
        BERAAD_CHECK(PlanRecords(dossier).save(after));
        return IntakeRecords(dossier).save(admission);
    };
    const auto revert = [before](Dossier& dossier) -> Result<void> {
        BERAAD_CHECK(PlanRecords(dossier).save(before));
        return IntakeRecords(dossier).removeAdmission(before.id);
    };
    return m_history.perform({{Action::PlanAdmitted, id},
                              id.text(),
                              {{u"state"_s, keyOf(before.state)}},
                              {{u"state"_s, keyOf(after.state)},
                               {u"reason"_s, admission.reason},
                               {u"notThere"_s, QJsonArray::fromStringList(missing)}},
                              apply,
                              revert,
                              {}});
}

/// Whether the file holds a part that was found to be there.
Result<bool> IntakeDesk::holdsPart(const PlanId& id, const QString& sha256) const
{
    BERAAD_TRY(const auto found, IntakeRecords(m_history.dossier()).found(id));
    return std::any_of(found.begin(), found.end(), [&](const PlanPart& part) {
        return part.document == sha256 && isPresent(part);
    });
}

Result<DocumentFile> IntakeDesk::replaceDocument(const PlanId& id, const QString& sha256,
                                                 const IncomingDocument& document)
{
    return storage::inTransaction(m_history.dossier(), [&]() -> Result<DocumentFile> {
        Dossier& dossier = m_history.dossier();
        BERAAD_TRY(const Plan before, changeable(id));
        BERAAD_CHECK(PlanDesk(m_history).mayRemove(before, sha256));
        BERAAD_TRY(const DocumentFile file,
                   storage::DocumentRecords(dossier).add(document.fileName, document.pdf,
                                                         document.pageTexts, document.layout));
        Plan after = before;
        ReplacedDocument replaced{id, sha256, {}, file.sha256, dossier.clock().now()};
        for (DocumentFile& each : after.documents) {
            if (each.sha256 == file.sha256)
                return Error(ErrorKind::ReplacementIsSame, {document.fileName});
            if (each.sha256 != sha256)
                continue;
            replaced.fileName = each.fileName;
            each = file;
        }
        if (after == before)
            return Error(ErrorKind::RecordNotFound, {sha256});
        BERAAD_TRY(const bool heldPart, holdsPart(id, sha256));
        if (heldPart) {
            BERAAD_TRY(after, withoutPart(dossier, after));
        }
        const auto apply = [after, replaced](Dossier& to) -> Result<void> {
            BERAAD_CHECK(PlanRecords(to).save(after));
            BERAAD_TRY(const auto found, IntakeRecords(to).found(after.id));
            for (const PlanPart& part : found) {
                if (part.document == replaced.document)
                    BERAAD_CHECK(IntakeRecords(to).remove(part.plan, part.part));
            }
            return IntakeRecords(to).save(replaced);
        };
        BERAAD_CHECK(m_history.perform({{Action::DocumentReplaced, id},
                                        id.text(),
                                        auditJson(before),
                                        auditJson(after, document.lockedSha256),
                                        apply,
                                        {},
                                        {}}));
        return file;
    });
}

} // namespace beraad::commands
