// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/phases.h"

#include "core/domain/keys.h"

#include <algorithm>

namespace beraad::domain {

namespace {

constexpr Permission kNever = Permission::No;
constexpr Permission kAfterOwn = Permission::AfterOwnReview;
constexpr Permission kYes = Permission::Yes;

// Reading, reading group, plenary, fixed. A late reader can finish in the plenary phase, or the
// others' reviews would stay closed for good. The chair sees what comes in, to lead the round.
constexpr PhaseRule kRules[] = {
    {Matter::WriteReview, Party::Reader, {kYes, kYes, kYes, kNever}},
    {Matter::SeeReviews, Party::Reader, {kNever, kAfterOwn, kAfterOwn, kAfterOwn}},
    {Matter::SeeReviews, Party::OtherMember, {kNever, kNever, kYes, kYes}},
    {Matter::SeeReviews, Party::Chair, {kYes, kYes, kYes, kYes}},
    {Matter::SeeReviews, Party::Secretary, {kYes, kYes, kYes, kYes}},
    {Matter::SeeMarks, Party::Reader, {kNever, kAfterOwn, kAfterOwn, kAfterOwn}},
    {Matter::SeeMarks, Party::OtherMember, {kNever, kNever, kYes, kYes}},
    {Matter::SeeMarks, Party::Chair, {kYes, kYes, kYes, kYes}},
    {Matter::SeeMarks, Party::Secretary, {kYes, kYes, kYes, kYes}},
    {Matter::WritePreAdvice, Party::Secretary, {kYes, kYes, kNever, kNever}},
    {Matter::SeePreAdvice, Party::Reader, {kAfterOwn, kAfterOwn, kAfterOwn, kAfterOwn}},
    {Matter::SeePreAdvice, Party::OtherMember, {kNever, kNever, kYes, kYes}},
    {Matter::SeePreAdvice, Party::Chair, {kYes, kYes, kYes, kYes}},
    {Matter::SeePreAdvice, Party::Secretary, {kYes, kYes, kYes, kYes}},
    {Matter::WordAdvice, Party::Chair, {kYes, kYes, kYes, kNever}},
    {Matter::WordAdvice, Party::Secretary, {kYes, kYes, kYes, kNever}},
    {Matter::WriteFindings, Party::Reader, {kNever, kAfterOwn, kAfterOwn, kNever}},
    {Matter::WriteFindings, Party::Chair, {kNever, kYes, kYes, kNever}},
    {Matter::WriteFindings, Party::Secretary, {kNever, kYes, kYes, kNever}},
    {Matter::TakeStance, Party::Reader, {kNever, kAfterOwn, kAfterOwn, kNever}},
    {Matter::Clarify, Party::Chair, {kYes, kYes, kYes, kNever}},
    {Matter::Clarify, Party::Secretary, {kYes, kYes, kYes, kNever}},
    // What a region says of its plan belongs to the plan, so a reader need not have finished.
    {Matter::SeeClarifications, Party::Reader, {kYes, kYes, kYes, kYes}},
    {Matter::SeeClarifications, Party::OtherMember, {kNever, kNever, kYes, kYes}},
    {Matter::SeeClarifications, Party::Chair, {kYes, kYes, kYes, kYes}},
    {Matter::SeeClarifications, Party::Secretary, {kYes, kYes, kYes, kYes}},
    // They say what the committee advises; a round that is fixed has said it.
    {Matter::SeeOutgoing, Party::Reader, {kNever, kNever, kAfterOwn, kYes}},
    {Matter::SeeOutgoing, Party::OtherMember, {kNever, kNever, kYes, kYes}},
    {Matter::SeeOutgoing, Party::Chair, {kYes, kYes, kYes, kYes}},
    {Matter::SeeOutgoing, Party::Secretary, {kYes, kYes, kYes, kYes}},
};

} // namespace

Party partyOf(const Member& member, const QList<MemberId>& readers)
{
    switch (member.role) {
    case MemberRole::Chair:
        return Party::Chair;
    case MemberRole::Secretary:
        return Party::Secretary;
    case MemberRole::Member:
        return readers.contains(member.id) ? Party::Reader : Party::OtherMember;
    }
    Q_UNREACHABLE();
}

std::span<const PhaseRule> phaseRules()
{
    return kRules;
}

Permission permission(RoundPhase phase, Matter matter, Party party)
{
    const auto* rule =
        std::find_if(std::begin(kRules), std::end(kRules), [&](const PhaseRule& each) {
            return each.matter == matter && each.party == party;
        });
    return rule == std::end(kRules) ? Permission::No : rule->permissions[std::size_t(phase)];
}

Result<void> mayDo(const Round& round, Matter matter, Party party)
{
    if (permission(round.phase(), matter, party) != Permission::No)
        return {};
    if (round.isFinal())
        return Error(ErrorKind::RoundIsFinal, {QString::number(round.number)});
    return Error(ErrorKind::NotInThisPhase, {keyOf(round.phase())});
}

} // namespace beraad::domain
