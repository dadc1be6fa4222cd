// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/roundreader.h"

#include "core/storage/advicerecords.h"
#include "core/storage/clarificationrecords.h"
#include "core/storage/consensusrecords.h"
#include "core/storage/consentrecords.h"
#include "core/storage/dossier.h"
#include "core/storage/memberrecords.h"
#include "core/storage/planrecords.h"
#include "core/storage/programmerecords.h"
#include "core/storage/reviewrecords.h"
#include "core/storage/rubricrecords.h"
#include "core/storage/themerecords.h"

#include <algorithm>

namespace beraad::commands {

using namespace domain;
using committee::EarlierPoint;
using committee::PlanRecord;
using committee::RoundRecords;

namespace {

QList<EarlierPoint> earlierPoints(const std::optional<EarlierAdvice>& earlier,
                                  const QList<FollowUp>& followUps)
{
    QList<EarlierPoint> points;
    if (!earlier)
        return points;
    for (const ImprovementPoint& point : earlier->advice.improvementPoints) {
        const auto followUp =
            std::find_if(followUps.begin(), followUps.end(),
                         [&](const FollowUp& each) { return each.point == point.id; });
        points.append({point, earlier->round,
                       followUp == followUps.end() ? std::nullopt : std::optional(*followUp)});
    }
    return points;
}

/// The newest version in which the judgement can be read.
std::optional<Scale> scaleOf(const JointFinding& finding,
                             const QList<storage::StoredRubric>& versions)
{
    for (auto version = versions.crbegin(); version != versions.crend(); ++version) {
        const Criterion* criterion = version->rubric.criterion(finding.criterion);
        if (criterion && fits(finding.judgement, criterion->scale))
            return criterion->scale;
    }
    return std::nullopt;
}

/// Rarely is there anything to find, and only then are the versions read.
Result<void> findEarlierScales(storage::Dossier& dossier, const Rubric& rubric, PlanRecord& record)
{
    QList<storage::StoredRubric> versions;
    for (const JointFinding& finding : std::as_const(record.findings)) {
        const Criterion* criterion = rubric.criterion(finding.criterion);
        if (!criterion || fits(finding.judgement, criterion->scale))
            continue;
        if (versions.isEmpty()) {
            BERAAD_TRY(versions, storage::RubricRecords(dossier).rubrics());
            versions.removeIf([&](const storage::StoredRubric& each) {
                return !each.isFrozen() || each.rubric.identifier != rubric.identifier ||
                       each.rubric.language != rubric.language;
            });
        }
        if (const auto scale = scaleOf(finding, versions))
            record.earlierScales.insert(finding.criterion, *scale);
    }
    return {};
}

Result<PlanRecord> recordOf(storage::Dossier& dossier, const Plan& plan, const Region& region,
                            const Round& round, const Rubric& rubric)
{
    PlanRecord record;
    record.plan = plan;
    record.region = region;
    record.phase = round.phase();
    storage::MemberRecords members(dossier);
    storage::AdviceRecords advices(dossier);
    BERAAD_TRY(record.readers, members.readers(plan.id));
    BERAAD_TRY(const Interests interests, members.interests(plan.id));
    record.conflicts = interests.conflicts;
    record.declarations = interests.declarations;
    record.measures = interests.measures;
    BERAAD_TRY(record.reviews, storage::ReviewRecords(dossier).reviews(plan.id));
    BERAAD_TRY(record.preAdvices, storage::ReviewRecords(dossier).preAdvices(plan.id));
    storage::ConsensusRecords consensus(dossier);
    BERAAD_TRY(record.leadReader, consensus.leadReader(plan.id));
    BERAAD_TRY(record.findings, consensus.findings(plan.id));
    BERAAD_TRY(record.stances, consensus.stances(plan.id));
    BERAAD_TRY(record.advice, advices.find(plan.id));
    BERAAD_TRY(record.decision, advices.decision(plan.id));
    BERAAD_TRY(record.settlements, advices.settlements(plan.id));
    BERAAD_TRY(record.wishes, storage::ConsentRecords(dossier).wishes(plan.id));
    BERAAD_TRY(record.clarifications,
               storage::ClarificationRecords(dossier).clarifications(plan.id));
    BERAAD_TRY(const QList<FollowUp> followUps, advices.followUps(plan.id));
    BERAAD_TRY(const auto earlier, readEarlierAdvice(dossier, region.id, round.number));
    record.earlierPoints = earlierPoints(earlier, followUps);
    BERAAD_CHECK(findEarlierScales(dossier, rubric, record));
    for (EarlierPoint& each : record.earlierPoints) {
        BERAAD_TRY(each.settlement, advices.settlement(each.point.id));
    }
    return record;
}

} // namespace

Result<RoundRecords> readRound(storage::Dossier& dossier, const RoundId& id)
{
    storage::ProgrammeRecords programmes(dossier);
    RoundRecords records;
    BERAAD_TRY(records.round, programmes.round(id));
    BERAAD_TRY(records.programme, programmes.programme(records.round.programme));
    BERAAD_TRY(records.rubric, programmes.rubric(records.round.rubric));
    BERAAD_TRY(records.observations, programmes.observations(id));
    BERAAD_TRY(records.themes, storage::ThemeRecords(dossier).themes(records.programme.id));
    BERAAD_TRY(records.consentRule, storage::ConsentRecords(dossier).rule(id));
    BERAAD_TRY(records.members, storage::MemberRecords(dossier).members());
    BERAAD_TRY(const QList<Region> regions, programmes.regions(records.programme.id));
    BERAAD_TRY(const QList<Plan> plans, storage::PlanRecords(dossier).plans(id));
    for (const Plan& plan : plans) {
        const auto region = std::find_if(regions.begin(), regions.end(), [&](const Region& each) {
            return each.id == plan.region;
        });
        if (region == regions.end())
            return Error(ErrorKind::RecordNotFound, {plan.region.text()});
        BERAAD_TRY(PlanRecord record,
                   recordOf(dossier, plan, *region, records.round, records.rubric));
        records.plans.append(std::move(record));
    }
    return records;
}

Result<QList<RoundRecords>> readRoundsUpTo(storage::Dossier& dossier, const RoundId& id)
{
    storage::ProgrammeRecords programmes(dossier);
    BERAAD_TRY(const Round last, programmes.round(id));
    BERAAD_TRY(const QList<Round> rounds, programmes.rounds(last.programme));
    QList<RoundRecords> all;
    for (const Round& round : rounds) {
        if (round.number > last.number)
            break;
        BERAAD_TRY(RoundRecords records, readRound(dossier, round.id));
        all.append(std::move(records));
    }
    return all;
}

Result<PlanRecord> readPlan(storage::Dossier& dossier, const PlanId& id)
{
    storage::ProgrammeRecords programmes(dossier);
    BERAAD_TRY(const Plan plan, storage::PlanRecords(dossier).plan(id));
    BERAAD_TRY(const Region region, programmes.region(plan.region));
    BERAAD_TRY(const Round round, programmes.round(plan.round));
    BERAAD_TRY(const Rubric rubric, programmes.rubric(round.rubric));
    return recordOf(dossier, plan, region, round, rubric);
}

Result<std::optional<EarlierAdvice>> readEarlierAdvice(storage::Dossier& dossier, const PlanId& id)
{
    BERAAD_TRY(const Plan plan, storage::PlanRecords(dossier).plan(id));
    BERAAD_TRY(const Round round, storage::ProgrammeRecords(dossier).round(plan.round));
    return readEarlierAdvice(dossier, plan.region, round.number);
}

Result<std::optional<EarlierAdvice>> readEarlierAdvice(storage::Dossier& dossier,
                                                       const RegionId& region, int before)
{
    if (before <= 1) // rounds count from 1, and a merge asks for each plan
        return std::optional<EarlierAdvice>();
    BERAAD_TRY(const QList<Plan> plans, storage::PlanRecords(dossier).plansOf(region));
    for (auto plan = plans.crbegin(); plan != plans.crend(); ++plan) {
        BERAAD_TRY(const Round round, storage::ProgrammeRecords(dossier).round(plan->round));
        if (round.number >= before)
            continue;
        BERAAD_TRY(const auto advice, storage::AdviceRecords(dossier).find(plan->id));
        if (advice && advice->standing())
            return std::optional(EarlierAdvice{round.number, *advice});
    }
    return std::optional<EarlierAdvice>();
}

} // namespace beraad::commands
