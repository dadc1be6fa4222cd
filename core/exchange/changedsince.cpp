// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/changedsince.h"

#include "core/commands/action.h"
#include "core/storage/audittrail.h"
#include "core/storage/dossier.h"
#include "core/storage/memberrecords.h"
#include "core/storage/planrecords.h"

#include <algorithm>

namespace beraad::exchange {

using namespace domain;
using commands::Action;
using storage::AuditEntry;
using storage::Dossier;

namespace {

/// What was undone stands in the trail as the same action.
template <std::size_t N> bool isOneOf(const AuditEntry& entry, const Action (&actions)[N])
{
    return std::any_of(std::begin(actions), std::end(actions),
                       [&](Action action) { return entry.action == keyOf(action); });
}

bool isAboutRound(const AuditEntry& entry)
{
    return isOneOf(entry, {Action::PhaseMoved, Action::ReadersDivided, Action::RoundChanged});
}

bool isAboutPlan(const AuditEntry& entry)
{
    return isOneOf(entry, {Action::DocumentAdded, Action::DocumentRemoved, Action::DocumentReplaced,
                           Action::PlanWithdrawn});
}

/// Such an entry names the member whom it is about.
bool isAboutMember(const AuditEntry& entry, const MemberId& member)
{
    return isOneOf(entry, {Action::ReaderAssigned, Action::ReaderRemoved, Action::ConflictDeclared,
                           Action::ConflictRemoved, Action::MeasureRecorded}) &&
           (entry.before.contains(member.text()) || entry.after.contains(member.text()));
}

} // namespace

Result<QSet<MemberId>> changedSinceSent(Dossier& dossier, const RoundId& round,
                                        const QList<BoardMember>& members)
{
    const storage::AuditTrail trail(dossier);
    QSet<MemberId> changed;
    const auto note = [&](const QList<AuditEntry>& entries, const auto& concerns) {
        for (const BoardMember& each : members) {
            const bool isChanged =
                each.sent && std::any_of(entries.begin(), entries.end(), [&](const auto& entry) {
                    return entry.at > each.sent->handledAt && concerns(entry, each.member.id);
                });
            if (isChanged)
                changed.insert(each.member.id);
        }
    };
    BERAAD_TRY(const auto ofRound, trail.entries(round.text()));
    note(ofRound, [](const AuditEntry& entry, const MemberId&) { return isAboutRound(entry); });
    BERAAD_TRY(const auto assignments, storage::MemberRecords(dossier).assignments(round));
    BERAAD_TRY(const QList<Plan> plans, storage::PlanRecords(dossier).plans(round));
    for (const Plan& plan : plans) {
        BERAAD_TRY(const auto entries, trail.entries(plan.id.text()));
        note(entries, [&](const AuditEntry& entry, const MemberId& member) {
            return isAboutMember(entry, member) ||
                   (isAboutPlan(entry) && assignments.contains(Assignment{plan.id, member}));
        });
    }
    return changed;
}

} // namespace beraad::exchange
