// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/advicedesk.h"
#include "core/commands/history.h"
#include "core/commands/rounddesk.h"
#include "core/commands/roundreader.h"
#include "core/committee/followup.h"
#include "core/forms/adviceform.h"
#include "core/forms/names.h"
#include "core/storage/dossier.h"
#include "core/storage/transaction.h"

namespace beraad::forms {

using namespace domain;
using commands::AdviceDesk;

namespace {

/// With the page that the form names, or else the one that a reader found.
Result<FollowUp> followUpOf(const committee::PlanRecord& record, const ImprovementPointId& point,
                            const FollowUpEntry& entry)
{
    FollowUp followUp{point, record.plan.id, entry.state, entry.remark};
    if (entry.state == FollowUpState::NotAddressed)
        return followUp;
    if (const auto found = committee::foundByReaders(record, point)) {
        followUp.document = found->document;
        followUp.page = found->page;
    }
    if (!entry.page)
        return followUp;
    const QList<DocumentFile>& documents = record.plan.documents;
    if (documents.isEmpty() || *entry.page > documents.first().pages)
        return Error(ErrorKind::PdfPageMissing, {QString::number(*entry.page)});
    followUp.document = documents.first().sha256;
    followUp.page = *entry.page - 1;
    return followUp;
}

Result<void> markFollowUps(commands::History& history, AdviceDesk& desk, const PlanId& plan,
                           const QList<FollowUpEntry>& entries)
{
    BERAAD_TRY(const committee::PlanRecord record, commands::readPlan(history.dossier(), plan));
    if (entries.size() > record.earlierPoints.size())
        return Error(ErrorKind::NameUnknown, {record.region.name});
    for (qsizetype i = 0; i < entries.size(); ++i) {
        BERAAD_TRY(const FollowUp followUp,
                   followUpOf(record, record.earlierPoints[i].point.id, entries[i]));
        BERAAD_CHECK(desk.mark(followUp));
    }
    return {};
}

Result<void> storeForm(commands::History& history, const Round& round, const AdviceForm& form)
{
    AdviceDesk desk(history);
    BERAAD_TRY(const Plan plan, planNamed(history.dossier(), round, form.region));
    Advice advice = form.advice;
    advice.plan = plan.id;
    BERAAD_CHECK(markFollowUps(history, desk, plan.id, form.followUps));
    BERAAD_CHECK(desk.store(advice, commands::Action::AdviceWorded));
    if (form.isAdopted)
        BERAAD_CHECK(desk.adopt(plan.id));
    return {};
}

} // namespace

Result<void> storeAdvice(commands::History& history, const Round& round, const AdviceForms& forms)
{
    return storage::inTransaction(history.dossier(), [&]() -> Result<void> {
        for (const AdviceForm& form : forms.advice) {
            if (const Result<void> stored = storeForm(history, round, form); !stored)
                return stored.error().of(form.region);
        }
        commands::RoundDesk desk(history);
        for (Observation observation : forms.observations) {
            observation.round = round.id;
            const Result<ObservationId> stored = desk.store(observation);
            if (!stored)
                return stored.error();
        }
        return {};
    });
}

} // namespace beraad::forms
