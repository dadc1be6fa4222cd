// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/advice/advicesheet.h"

#include "core/commands/advicedesk.h"
#include "core/commands/completeness.h"
#include "core/committee/reportcheck.h"
#include "core/storage/dossier.h"
#include "core/storage/memberrecords.h"
#include "core/storage/programmerecords.h"

namespace beraad::ui {

using namespace domain;

Result<AdviceSheet> AdviceSheet::read(storage::Dossier& dossier, const commands::AdviceDesk& desk,
                                      const PlanId& plan)
{
    AdviceSheet sheet;
    BERAAD_TRY(const AdviceContext context, desk.context(plan));
    BERAAD_TRY(sheet.record, commands::readPlan(dossier, plan));
    BERAAD_TRY(sheet.round, storage::ProgrammeRecords(dossier).round(sheet.record.plan.round));
    BERAAD_TRY(const Programme programme,
               storage::ProgrammeRecords(dossier).programme(sheet.round.programme));
    sheet.ownCauses = programme.ownCauses;
    BERAAD_TRY(sheet.members, storage::MemberRecords(dossier).members());
    BERAAD_TRY(sheet.advice, desk.advice(plan));
    BERAAD_TRY(sheet.earlier, commands::readEarlierAdvice(dossier, plan));
    sheet.rubric = context.rubric;
    sheet.suggestion =
        committee::suggestedOutcome(context.rubric, context.reviews, sheet.record.findings);
    sheet.knockOuts = knockOutsNotMet(context.rubric, context.reviews);
    sheet.mayJustifyKnockOut = desk.mayJustifyKnockOut().ok();
    if (sheet.advice.outcome)
        sheet.against =
            committee::findingsAgainst(*sheet.advice.outcome, sheet.rubric, sheet.record);
    sheet.votersPresent = context.votersPresent;
    BERAAD_TRY(const Objections entering,
               commands::objectionsToEntering(dossier, sheet.record.plan));
    sheet.objections = objectionsToAdopting(sheet.advice, context) + entering;
    sheet.doubts =
        doubtsAboutAdvice(sheet.advice) + doubtsAboutClarifications(sheet.record.clarifications);
    return sheet;
}

} // namespace beraad::ui
