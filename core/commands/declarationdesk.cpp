// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/declarationdesk.h"

#include "core/commands/auditjson.h"
#include "core/commands/history.h"
#include "core/commands/plandesk.h"
#include "core/domain/access.h"
#include "core/domain/rules.h"
#include "core/storage/dossier.h"
#include "core/storage/memberrecords.h"
#include "core/storage/planrecords.h"
#include "core/storage/programmerecords.h"
#include "core/storage/transaction.h"

namespace beraad::commands {

using namespace domain;
using storage::Dossier;
using storage::MemberRecords;

Result<void> DeclarationDesk::declare(const PlanId& id, DeclarationKind kind, const QString& reason)
{
    Dossier& dossier = m_history.dossier();
    BERAAD_TRY(const Plan plan, storage::PlanRecords(dossier).plan(id));
    BERAAD_TRY(const Round round, storage::ProgrammeRecords(dossier).round(plan.round));
    BERAAD_CHECK(mayChange(round));
    if (kind != DeclarationKind::None && reason.trimmed().isEmpty())
        return Error(ErrorKind::ReasonMissing);
    const ConflictDeclaration declaration{DeclarationId::create(),  id,
                                          m_history.actor().member, kind,
                                          reason.trimmed(),         dossier.clock().now()};
    const Result<void> stored = storage::inTransaction(dossier, [&]() -> Result<void> {
        // First, so that who hears of the declaration finds the plan closed.
        if (kind == DeclarationKind::Direct)
            BERAAD_CHECK(
                PlanDesk(m_history).declareConflict(id, declaration.member, declaration.reason));
        return m_history.perform(
            {{Action::InterestsDeclared, id},
             id.text(),
             {},
             auditJson(declaration),
             [declaration](Dossier& target) { return MemberRecords(target).add(declaration); },
             {},
             {}});
    });
    if (stored && kind == DeclarationKind::Direct)
        m_history.forget(); // undo would open the plan again
    return stored;
}

Result<void> DeclarationDesk::mayDecide(const ConflictDeclaration& declaration) const
{
    Dossier& dossier = m_history.dossier();
    const Actor& actor = m_history.actor();
    BERAAD_TRY(const Plan plan, storage::PlanRecords(dossier).plan(declaration.plan));
    BERAAD_TRY(const Round round, storage::ProgrammeRecords(dossier).round(plan.round));
    BERAAD_CHECK(mayChange(round));
    if (!mayAdvise(actor.role) || actor.member.isNull())
        return Error(ErrorKind::NotAllowedForRole, {keyOf(actor.role)});
    if (actor.member == declaration.member)
        return Error(ErrorKind::OwnInterest);
    if (declaration.kind != DeclarationKind::Possible)
        return Error(ErrorKind::RecordNotFound, {declaration.id.text()});
    return {};
}

Result<void> DeclarationDesk::decide(const ConflictDeclaration& declaration, MeasureKind kind,
                                     const QString& grounds)
{
    BERAAD_CHECK(mayDecide(declaration));
    if (grounds.trimmed().isEmpty())
        return Error(ErrorKind::ReasonMissing);
    Dossier& dossier = m_history.dossier();
    const ConflictMeasure measure{
        MeasureId::create(), declaration.id,           kind,
        grounds.trimmed(),   m_history.actor().member, dossier.clock().now()};
    const Result<void> stored = storage::inTransaction(dossier, [&]() -> Result<void> {
        BERAAD_CHECK(applyToPlan(declaration, measure));
        return m_history.perform(
            {{Action::MeasureRecorded, declaration.plan},
             declaration.plan.text(),
             {},
             auditJson(measure, declaration.member),
             [measure](Dossier& target) { return MemberRecords(target).add(measure); },
             {},
             {}});
    });
    if (stored)
        m_history.forget();
    return stored;
}

/// To recuse is to have a conflict of interest; a lighter measure lifts the one of before.
Result<void> DeclarationDesk::applyToPlan(const ConflictDeclaration& declaration,
                                          const ConflictMeasure& measure)
{
    PlanDesk desk(m_history);
    if (measure.kind == MeasureKind::Recused)
        return desk.declareConflict(declaration.plan, declaration.member, declaration.reason);
    BERAAD_TRY(const Interests interests,
               MemberRecords(m_history.dossier()).interests(declaration.plan));
    const auto before = measureOn(declaration.id, interests);
    return before && before->kind == MeasureKind::Recused
               ? desk.removeConflict(declaration.plan, declaration.member)
               : Result<void>();
}

} // namespace beraad::commands
