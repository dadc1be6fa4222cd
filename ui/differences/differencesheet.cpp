// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/differences/differencesheet.h"

#include "core/commands/roundreader.h"
#include "core/committee/suggestion.h"

#include <algorithm>

namespace beraad::ui {

using namespace domain;
using committee::PlanRecord;
using committee::RoundRecords;

namespace {

DifferenceRow rowOf(const PlanRecord& record, const RoundRecords& records, const Member& viewer)
{
    DifferenceRow row;
    row.access = accessToReviews(record.situation(), viewer);
    if (!row.isOpen()) { // nothing of what is closed goes further than here
        row.record.plan.id = record.plan.id;
        row.record.region = record.region;
        return row;
    }
    row.record = record;
    row.differences = committee::differencesOf(records.rubric, record);
    row.points = committee::reasonsToDiscuss(records.consentRule, records.rubric, record);
    row.outcome = record.standing();
    row.isAdopted = row.outcome.has_value();
    const auto suggested =
        committee::suggestedOutcome(records.rubric, record.countingReviews(), record.findings);
    if (!row.outcome && suggested)
        row.outcome = suggested->outcome;
    return row;
}

bool comesBefore(const DifferenceRow& a, const DifferenceRow& b, PlanOrder order)
{
    if (a.isOpen() != b.isOpen())
        return a.isOpen();
    if (a.isOpen() && order == PlanOrder::Disagreement) {
        if (committee::differsMore(a.differences, b.differences))
            return true;
        if (committee::differsMore(b.differences, a.differences))
            return false;
    }
    if (a.isOpen() && order == PlanOrder::Outcome && a.outcome != b.outcome)
        return a.outcome && (!b.outcome || *a.outcome < *b.outcome);
    return a.record.region.number < b.record.region.number;
}

} // namespace

Result<DifferenceSheet> DifferenceSheet::read(storage::Dossier& dossier, const RoundId& round,
                                              const Member& viewer)
{
    BERAAD_TRY(const RoundRecords records, commands::readRound(dossier, round));
    DifferenceSheet sheet;
    sheet.round = records.round;
    sheet.rubric = records.rubric;
    sheet.rule = records.consentRule;
    sheet.themes = records.themes;
    sheet.members = records.members;
    sheet.viewer = viewer;
    for (const PlanRecord& record : records.plans) {
        if (!record.isNotAssessed())
            sheet.rows.append(rowOf(record, records, viewer));
    }
    return sheet;
}

void DifferenceSheet::sort(PlanOrder order)
{
    std::stable_sort(rows.begin(), rows.end(),
                     [order](const DifferenceRow& a, const DifferenceRow& b) {
                         return comesBefore(a, b, order);
                     });
}

QList<PlanRecord> DifferenceSheet::openRecords() const
{
    QList<PlanRecord> open;
    for (const DifferenceRow& row : rows) {
        if (row.isOpen())
            open.append(row.record);
    }
    return open;
}

QList<Member> DifferenceSheet::readers() const
{
    QList<Member> readers;
    for (const Member& member : members) {
        const bool reads = std::any_of(rows.begin(), rows.end(), [&](const DifferenceRow& row) {
            const auto& verdicts = row.differences.verdicts;
            return std::any_of(verdicts.begin(), verdicts.end(),
                               [&](const auto& verdict) { return verdict.member == member.id; });
        });
        if (reads)
            readers.append(member);
    }
    return readers;
}

const Member* DifferenceSheet::member(const MemberId& id) const
{
    const auto found = std::find_if(members.begin(), members.end(),
                                    [&](const Member& member) { return member.id == id; });
    return found == members.end() ? nullptr : &*found;
}

const DifferenceRow* DifferenceSheet::row(const PlanId& plan) const
{
    const auto found = std::find_if(rows.begin(), rows.end(), [&](const DifferenceRow& row) {
        return row.record.plan.id == plan;
    });
    return found == rows.end() ? nullptr : &*found;
}

} // namespace beraad::ui
