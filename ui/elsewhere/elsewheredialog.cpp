// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/elsewhere/elsewheredialog.h"

#include "ui/elsewhere/evidencedialog.h"
#include "ui/kit/session.h"

#include "core/commands/elsewhere.h"
#include "core/storage/dossier.h"
#include "core/storage/planrecords.h"
#include "core/storage/programmerecords.h"
#include "core/wording/domainwording.h"

#include <algorithm>

namespace beraad::ui {

using namespace domain;
using commands::JudgedElsewhere;

namespace {

Result<RegionKind> kindOf(storage::Dossier& dossier, const PlanId& id)
{
    BERAAD_TRY(const Plan plan, storage::PlanRecords(dossier).plan(id));
    BERAAD_TRY(const Region region, storage::ProgrammeRecords(dossier).region(plan.region));
    return region.kind;
}

/// The plan itself, regions of its kind, the others.
int nearness(const JudgedElsewhere& judged, const PlanId& plan, RegionKind kind)
{
    if (judged.plan == plan)
        return 0;
    return judged.region.kind == kind ? 1 : 2;
}

EvidenceGroup groupOf(const JudgedElsewhere& judged, const Scale& scale)
{
    QString reader = judged.by == commands::JudgedBy::Together ? EvidenceDialog::tr("Together")
                                                               : judged.reader.name;
    if (judged.state == ReviewState::Draft)
        reader = EvidenceDialog::tr("%1 (draft)").arg(reader);
    return {judged.plan,
            {EvidenceDialog::tr("Region %1 · %2").arg(judged.region.number).arg(judged.region.name),
             reader, wording::word(judged.score.judgement, judged.scale.value_or(scale)),
             judged.advice ? wording::word(*judged.advice) : QString(), judged.score.motivation},
            judged.evidence};
}

} // namespace

Result<EvidenceDialog*> makeElsewhereDialog(Session& session, const QString& criterion,
                                            const PlanId& plan, OwnPlan own, QWidget* parent)
{
    storage::Dossier& dossier = session.dossier();
    const auto viewer = session.actingMember();
    const auto round = session.round();
    if (!viewer || !round)
        return Error(ErrorKind::RecordNotFound, {session.roundId().text()});
    BERAAD_TRY(const Rubric rubric, storage::ProgrammeRecords(dossier).rubric(round->rubric));
    const Criterion* asked = rubric.criterion(criterion);
    if (!asked)
        return Error(ErrorKind::NameUnknown, {criterion});
    BERAAD_TRY(const RegionKind kind, kindOf(dossier, plan));
    BERAAD_TRY(QList<JudgedElsewhere> all,
               commands::judgedElsewhere(dossier, round->id, *viewer, criterion));
    if (own == OwnPlan::LeftOut)
        all.removeIf([&](const JudgedElsewhere& judged) { return judged.plan == plan; });
    std::stable_sort(all.begin(), all.end(), [&](const auto& a, const auto& b) {
        return nearness(a, plan, kind) < nearness(b, plan, kind);
    });
    QList<EvidenceGroup> groups;
    for (const JudgedElsewhere& judged : std::as_const(all))
        groups.append(groupOf(judged, asked->scale));
    return new EvidenceDialog(
        EvidenceDialog::tr("%1 in other plans").arg(criterion),
        {EvidenceDialog::tr("Plan"), EvidenceDialog::tr("Reader"), EvidenceDialog::tr("Judgement"),
         EvidenceDialog::tr("Advice"), EvidenceDialog::tr("Motivation")},
        EvidenceDialog::tr("Of other plans there is nothing here that you may see yet."), groups,
        parent);
}

} // namespace beraad::ui
