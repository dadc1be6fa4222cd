// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/phases.h"

#include "core/domain/keys.h"

#include <algorithm>

namespace beraad::domain {

namespace {

constexpr Permission kNo = Permission::No;
constexpr Permission kOwn = Permission::AfterOwnReview;
constexpr Permission kYes = Permission::Yes;

// Reading, reading group, plenary, fixed. A late reader can finish in the plenary phase, or the
// others' reviews would stay closed for good. The chair sees what comes in, to lead the round.
constexpr PhaseRule kRules[] = {
    {Matter::WriteReview, Party::Reader, {kYes, kYes, kYes, kNo}},
    {Matter::SeeReviews, Party::Reader, {kNo, kOwn, kOwn, kOwn}},
    {Matter::SeeReviews, Party::OtherMember, {kNo, kNo, kYes, kYes}},
    {Matter::SeeReviews, Party::Chair, {kYes, kYes, kYes, kYes}},
    {Matter::SeeReviews, Party::Secretary, {kYes, kYes, kYes, kYes}},
    {Matter::SeeMarks, Party::Reader, {kNo, kOwn, kOwn, kOwn}},
    {Matter::SeeMarks, Party::OtherMember, {kNo, kNo, kYes, kYes}},
    {Matter::SeeMarks, Party::Chair, {kYes, kYes, kYes, kYes}},
    {Matter::SeeMarks, Party::Secretary, {kYes, kYes, kYes, kYes}},
    {Matter::WritePreAdvice, Party::Secretary, {kYes, kYes, kNo, kNo}},
    {Matter::SeePreAdvice, Party::Reader, {kOwn, kOwn, kOwn, kOwn}},
    {Matter::SeePreAdvice, Party::OtherMember, {kNo, kNo, kYes, kYes}},
    {Matter::SeePreAdvice, Party::Chair, {kYes, kYes, kYes, kYes}},
    {Matter::SeePreAdvice, Party::Secretary, {kYes, kYes, kYes, kYes}},
    {Matter::WordAdvice, Party::Chair, {kYes, kYes, kYes, kNo}},
    {Matter::WordAdvice, Party::Secretary, {kYes, kYes, kYes, kNo}},
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
