// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/interests.h"

#include <algorithm>

namespace beraad::domain {

namespace {

QList<ConflictDeclaration> stated(const PlanId& plan, const MemberId& member,
                                  const Interests& interests)
{
    QList<ConflictDeclaration> lines = interests.declarations;
    lines.removeIf([&](const ConflictDeclaration& line) {
        return line.plan != plan || line.member != member;
    });
    return lines;
}

} // namespace

std::optional<ConflictMeasure> measureOn(const DeclarationId& declaration,
                                         const Interests& interests)
{
    const auto last = std::find_if(
        interests.measures.rbegin(), interests.measures.rend(),
        [&](const ConflictMeasure& measure) { return measure.declaration == declaration; });
    return last == interests.measures.rend() ? std::nullopt : std::optional(*last);
}

bool waitsForMeasure(const ConflictDeclaration& declaration, const Interests& interests)
{
    return declaration.kind == DeclarationKind::Possible && !measureOn(declaration.id, interests);
}

ConflictOfInterest takenAway(const PlanId& plan, const MemberId& member, const QDateTime& at)
{
    return {plan, member, {}, at};
}

bool isTakenAway(const ConflictOfInterest& conflict)
{
    return conflict.reason.isEmpty();
}

PlanDoor doorTo(const PlanId& plan, const MemberId& member, const Interests& interests)
{
    for (const ConflictOfInterest& conflict : interests.conflicts) {
        if (conflict.plan == plan && conflict.member == member)
            return isTakenAway(conflict) ? PlanDoor::TakenAway : PlanDoor::Recused;
    }
    const QList<ConflictDeclaration> lines = stated(plan, member, interests);
    if (std::any_of(lines.begin(), lines.end(), [&](const ConflictDeclaration& line) {
            return waitsForMeasure(line, interests);
        }))
        return PlanDoor::Waiting;
    if (lines.isEmpty() || lines.last().kind == DeclarationKind::Direct)
        return PlanDoor::Undeclared;
    return PlanDoor::Open;
}

Result<void> mayKnow(const PlanId& plan, const Region& region, const Member& member,
                     const Interests& interests)
{
    switch (doorTo(plan, member.id, interests)) {
    case PlanDoor::Recused:
        return Error(ErrorKind::ConflictOfInterest, {member.name, region.name});
    case PlanDoor::Waiting:
        return Error(ErrorKind::DeclarationWaits, {member.name, region.name});
    case PlanDoor::TakenAway:
        return Error(ErrorKind::NotAssigned, {member.name, region.name});
    case PlanDoor::Undeclared: // only what a reader opens asks for a declaration first
    case PlanDoor::Open:
        return {};
    }
    Q_UNREACHABLE();
}

bool mayVote(const Member& member, const PlanId& plan, const Interests& interests)
{
    if (member.role == MemberRole::Secretary || isClosed(doorTo(plan, member.id, interests)))
        return false;
    const QList<ConflictDeclaration> lines = stated(plan, member.id, interests);
    return std::none_of(lines.begin(), lines.end(), [&](const ConflictDeclaration& line) {
        const auto measure = measureOn(line.id, interests);
        return measure && measure->kind == MeasureKind::ReadsWithoutVote;
    });
}

} // namespace beraad::domain
