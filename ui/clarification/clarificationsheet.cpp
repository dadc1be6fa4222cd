// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clarification/clarificationsheet.h"

#include "core/storage/clarificationrecords.h"
#include "core/storage/dossier.h"
#include "core/storage/memberrecords.h"
#include "core/storage/planrecords.h"
#include "core/storage/programmerecords.h"
#include "core/storage/questionrecords.h"

#include <QHash>

namespace beraad::ui {

using namespace domain;

namespace {

/// What is asked of all plans of the round, and by whom.
struct Asked
{
    QHash<PlanId, QList<Clarification>> clarifications;
    QHash<PlanId, QList<domain::Question>> questions;
    QHash<QuestionId, MemberId> askers;
    QHash<MemberId, QString> names;
    QList<QuestionId> taken;
};

Result<Asked> readAsked(storage::Dossier& dossier, const RoundId& round)
{
    Asked asked;
    BERAAD_TRY(const auto clarifications,
               storage::ClarificationRecords(dossier).clarifications(round));
    for (const Clarification& each : clarifications) {
        asked.clarifications[each.plan].append(each);
        asked.taken += each.questions;
    }
    BERAAD_TRY(const auto questions, storage::QuestionRecords(dossier).questions(round));
    for (const domain::Question& each : questions) {
        asked.questions[each.plan].append(each);
        asked.askers.insert(each.id, each.member);
    }
    BERAAD_TRY(const auto members, storage::MemberRecords(dossier).members());
    for (const Member& each : members)
        asked.names.insert(each.id, each.name);
    return asked;
}

QString answerFileOf(const Plan& plan, const QString& sha256)
{
    for (const DocumentFile& document : plan.documents) {
        if (document.sha256 == sha256)
            return document.fileName;
    }
    return {};
}

QStringList askersOf(const QList<QuestionId>& questions, const Asked& asked)
{
    QStringList names;
    for (const QuestionId& each : questions) {
        const QString name = asked.names.value(asked.askers.value(each));
        if (!name.isEmpty() && !names.contains(name))
            names.append(name);
    }
    return names;
}

QList<ClarificationLine> linesOf(const Plan& plan, const Region& region, const Asked& asked)
{
    QList<ClarificationLine> lines;
    ClarificationLine line;
    line.plan = plan.id;
    line.number = region.number;
    line.region = region.name;
    line.contact = region.leadApplicant.contact.isEmpty() ? region.leadApplicant.organisation
                                                          : region.leadApplicant.contact;
    const auto questions = asked.questions.value(plan.id);
    for (const domain::Question& each : questions) {
        if (asked.taken.contains(each.id))
            continue;
        line.question = each;
        line.askers = {asked.names.value(each.member)};
        lines.append(line);
    }
    line.question.reset();
    const auto clarifications = asked.clarifications.value(plan.id);
    for (const Clarification& each : clarifications) {
        line.clarification = each;
        line.askers = askersOf(each.questions, asked);
        line.answerFile = answerFileOf(plan, each.document);
        lines.append(line);
    }
    return lines;
}

} // namespace

Result<ClarificationSheet> ClarificationSheet::read(storage::Dossier& dossier,
                                                    const RoundId& roundId, const Member& member,
                                                    const QDate& today)
{
    ClarificationSheet sheet;
    sheet.today = today;
    storage::ProgrammeRecords programmes(dossier);
    BERAAD_TRY(sheet.round, programmes.round(roundId));
    BERAAD_TRY(sheet.rubric, programmes.rubric(sheet.round.rubric));
    BERAAD_TRY(const Asked asked, readAsked(dossier, roundId));
    BERAAD_TRY(const QList<Plan> plans, storage::PlanRecords(dossier).plans(roundId));
    committee::RoundRecords records;
    for (const Plan& plan : plans) {
        BERAAD_TRY(const Region region, programmes.region(plan.region));
        BERAAD_TRY(const Interests interests, storage::MemberRecords(dossier).interests(plan.id));
        committee::PlanRecord record;
        record.plan = plan;
        record.clarifications = asked.clarifications.value(plan.id);
        records.plans.append(record);
        if (!mayKnow(plan.id, region, member, interests))
            continue;
        sheet.lines += linesOf(plan, region, asked);
        if (mayBeAssessed(plan, region))
            sheet.regions.append({plan.id, tr("%1 · %2").arg(region.number).arg(region.name)});
    }
    sheet.plans = int(plans.size());
    sheet.counts = committee::clarificationCounts(records);
    for (const ClarificationLine& line : std::as_const(sheet.lines)) {
        sheet.toTake += line.isQuestion() ? 1 : 0;
        const bool isLate =
            !line.isQuestion() && stateOf(line.clarification, today) == ClarificationState::Overdue;
        sheet.overdue += isLate ? 1 : 0;
    }
    return sheet;
}

const ClarificationLine* ClarificationSheet::line(const QString& id) const
{
    const auto found = std::find_if(lines.begin(), lines.end(),
                                    [&](const ClarificationLine& each) { return each.id() == id; });
    return found == lines.end() ? nullptr : &*found;
}

QString ClarificationSheet::status() const
{
    QStringList parts{
        tr("%1 of %2 regions got written questions").arg(counts.questioned).arg(plans),
        tr("%n came to explain", nullptr, counts.pitched)};
    if (overdue > 0)
        parts << tr("⚠ %n overdue", nullptr, overdue);
    if (toTake > 0)
        parts << tr("%n question(s) of members to take over", nullptr, toTake);
    return parts.join(QStringLiteral(" · "));
}

QList<QuestionId> ClarificationSheet::questionsToTake(const QStringList& ids) const
{
    QList<QuestionId> questions;
    PlanId plan;
    for (const QString& id : ids) {
        const ClarificationLine* each = line(id);
        if (!each || !each->isQuestion() || !(plan.isNull() || plan == each->plan))
            continue;
        plan = each->plan;
        questions.append(each->question->id);
    }
    return questions;
}

QList<ClarificationId> ClarificationSheet::toSend(const QStringList& ids) const
{
    QList<ClarificationId> found;
    for (const QString& id : ids) {
        const ClarificationLine* each = line(id);
        if (each && !each->isQuestion() && !each->clarification.sentOn.isValid())
            found.append(each->clarification.id);
    }
    return found;
}

QList<ClarificationId> ClarificationSheet::pitchesToPlan(const QStringList& ids) const
{
    QList<ClarificationId> selected;
    QList<ClarificationId> waiting;
    for (const ClarificationLine& each : lines) {
        const Clarification& pitch = each.clarification;
        if (each.isQuestion() || pitch.kind != ClarificationKind::Pitch)
            continue;
        if (ids.contains(each.id()))
            selected.append(pitch.id);
        if (!pitch.slot.isSet() && !pitch.answeredOn.isValid())
            waiting.append(pitch.id);
    }
    return selected.size() > 1 ? selected : waiting;
}

QList<PitchSlot> ClarificationSheet::takenSlots(const ClarificationId& but) const
{
    QList<PitchSlot> taken;
    for (const ClarificationLine& each : lines) {
        const Clarification& clarification = each.clarification;
        if (clarification.kind == ClarificationKind::Pitch && clarification.id != but)
            taken.append(clarification.slot);
    }
    return taken;
}

} // namespace beraad::ui
