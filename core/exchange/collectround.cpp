// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/roundreader.h"
#include "core/domain/access.h"
#include "core/domain/rules.h"
#include "core/exchange/collectgroup.h"
#include "core/exchange/preadvices.h"
#include "core/storage/consentrecords.h"
#include "core/storage/identityrecords.h"
#include "core/storage/memberrecords.h"
#include "core/storage/planrecords.h"
#include "core/storage/programmerecords.h"
#include "core/storage/themerecords.h"

#include <algorithm>

namespace beraad::exchange {

using namespace domain;
using storage::Dossier;
using storage::MemberRecords;
using storage::PlanRecords;
using storage::ProgrammeRecords;

namespace {

/// The members that the package names: its reader, and those to whom the return goes.
Result<void> collectPeople(Dossier& dossier, const MemberId& id, RoundContents& contents)
{
    BERAAD_TRY(contents.member, MemberRecords(dossier).member(id));
    BERAAD_TRY(const QList<Member> all, MemberRecords(dossier).members());
    for (const Member& each : all) {
        if (each.role != MemberRole::Member && each.id != id)
            contents.leaders.append(each);
    }
    storage::IdentityRecords identities(dossier);
    BERAAD_TRY(const auto certificates, identities.certificates());
    for (const MemberCertificate& each : certificates) {
        const bool isLeaders =
            std::any_of(contents.leaders.begin(), contents.leaders.end(),
                        [&](const Member& leader) { return leader.id == each.member; });
        if (isLeaders || each.member == id)
            contents.certificates.append(each);
    }
    BERAAD_TRY(contents.authority, identities.authority());
    if (contents.authority)
        contents.authority->keyFile.clear();
    return {};
}

Result<void> collectEarlier(Dossier& dossier, const Plan& plan, RoundContents& contents)
{
    BERAAD_TRY(const auto said, commands::readEarlierAdvice(dossier, plan.id));
    if (!said)
        return {};
    BERAAD_TRY(const auto conflicts, MemberRecords(dossier).conflicts(said->advice.plan));
    if (!mayCompare(plan.id, said->advice.plan, contents.member.id, conflicts))
        return {};
    EarlierRound earlier;
    earlier.advice = said->advice;
    BERAAD_TRY(earlier.plan, PlanRecords(dossier).plan(said->advice.plan));
    ProgrammeRecords programmes(dossier);
    BERAAD_TRY(earlier.round, programmes.round(earlier.plan.round));
    BERAAD_TRY(earlier.rubric, programmes.rubric(earlier.round.rubric));
    contents.earlier.append(earlier);
    return {};
}

/// A member whose laptop was replaced goes on where the other one ended.
Result<void> collectInterests(Dossier& dossier, const Plan& plan, RoundContents& contents)
{
    BERAAD_TRY(const Interests interests, MemberRecords(dossier).interests(plan.id));
    for (const ConflictDeclaration& each : interests.declarations) {
        if (each.member != contents.member.id)
            continue;
        contents.declarations.append(each);
        for (const ConflictMeasure& measure : interests.measures) {
            if (measure.declaration == each.id)
                contents.measures.append(measure);
        }
    }
    return {};
}

/// Which colleagues asked stays behind.
Result<void> collectClarifications(Dossier& dossier, const Plan& plan, RoundContents& contents)
{
    BERAAD_TRY(const committee::PlanRecord record, commands::readPlan(dossier, plan.id));
    const auto seen =
        clarificationsSeenBy(contents.member, record.situation(), record.clarifications);
    for (Clarification each : seen) {
        each.questions.clear();
        contents.clarifications.append(each);
    }
    return {};
}

Result<void> collectPlans(Dossier& dossier, RoundContents& contents)
{
    BERAAD_TRY(const QList<Plan> plans, PlanRecords(dossier).plans(contents.round.id));
    BERAAD_TRY(const auto assignments,
               MemberRecords(dossier).assignments(contents.round.id, contents.member.id));
    BERAAD_TRY(const auto conflicts, MemberRecords(dossier).conflicts(contents.round.id));
    for (const Plan& plan : plans) {
        const bool mayRead = assignments.contains(Assignment{plan.id, contents.member.id}) &&
                             !hasConflict(conflicts, plan.id, contents.member.id);
        if (!mayRead)
            continue;
        BERAAD_TRY(const Region region, ProgrammeRecords(dossier).region(plan.region));
        contents.plans.append(plan);
        contents.regions.append(region);
        BERAAD_CHECK(collectInterests(dossier, plan, contents));
        BERAAD_CHECK(collectEarlier(dossier, plan, contents));
        BERAAD_CHECK(collectGroup(dossier, plan, contents));
        BERAAD_CHECK(collectPreAdvices(dossier, plan, contents));
        BERAAD_CHECK(collectClarifications(dossier, plan, contents));
    }
    return {};
}

/// The rule goes by what the readers found: nobody needs it before one may see that.
Result<void> collectConsentRule(Dossier& dossier, RoundContents& contents)
{
    if (permission(contents.round.phase(), Matter::SeeReviews, Party::Reader) == Permission::No)
        return {};
    BERAAD_TRY(contents.consentRule, storage::ConsentRecords(dossier).rule(contents.round.id));
    return {};
}

} // namespace

Result<RoundContents> collectRound(Dossier& dossier, const RoundId& round, const MemberId& member)
{
    RoundContents contents;
    ProgrammeRecords programmes(dossier);
    BERAAD_TRY(contents.round, programmes.round(round));
    BERAAD_TRY(contents.programme, programmes.programme(contents.round.programme));
    BERAAD_TRY(contents.rubric, programmes.rubric(contents.round.rubric));
    BERAAD_TRY(contents.themes, storage::ThemeRecords(dossier).themes(contents.programme.id));
    BERAAD_CHECK(collectConsentRule(dossier, contents));
    BERAAD_CHECK(collectPeople(dossier, member, contents));
    BERAAD_CHECK(collectPlans(dossier, contents));
    if (contents.plans.isEmpty())
        return Error(ErrorKind::NothingToRead,
                     {contents.member.name, QString::number(contents.round.number)});
    std::stable_sort(contents.earlier.begin(), contents.earlier.end(),
                     [](const EarlierRound& a, const EarlierRound& b) {
                         return a.round.number < b.round.number;
                     });
    return contents;
}

} // namespace beraad::exchange
