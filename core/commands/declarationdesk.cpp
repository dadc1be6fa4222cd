// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/declarationdesk.h"

#include "core/commands/auditjson.h"
#include "core/commands/history.h"
#include "core/commands/plandesk.h"
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
    return storage::inTransaction(dossier, [&]() -> Result<void> {
        BERAAD_CHECK(m_history.perform(
            {{Action::InterestsDeclared, id},
             id.text(),
             {},
             auditJson(declaration),
             [declaration](Dossier& target) { return MemberRecords(target).add(declaration); },
             {},
             {}}));
        if (kind != DeclarationKind::Direct)
            return {};
        return PlanDesk(m_history).declareConflict(id, declaration.member, declaration.reason);
    });
}

} // namespace beraad::commands
