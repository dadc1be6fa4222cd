// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/storeround.h"

#include "core/domain/rules.h"
#include "core/exchange/collectgroup.h"
#include "core/exchange/preadvices.h"
#include "core/storage/advicerecords.h"
#include "core/storage/clarificationrecords.h"
#include "core/storage/consentrecords.h"
#include "core/storage/dossier.h"
#include "core/storage/identityrecords.h"
#include "core/storage/memberrecords.h"
#include "core/storage/packagerecords.h"
#include "core/storage/planrecords.h"
#include "core/storage/programmerecords.h"
#include "core/storage/reviewrecords.h"
#include "core/storage/themerecords.h"

#include <algorithm>

namespace beraad::exchange {

using namespace domain;
using storage::Dossier;
using storage::MemberRecords;
using storage::PlanRecords;
using storage::ProgrammeRecords;

namespace {

/// The same rubric has another identity in each dossier; its fingerprint is the same.
Result<void> saveRound(Dossier& dossier, Round round, const Rubric& rubric)
{
    ProgrammeRecords programmes(dossier);
    BERAAD_TRY(round.rubric, programmes.addRubric(rubric));
    return programmes.save(round);
}

Result<void> storePeople(Dossier& dossier, const RoundContents& contents)
{
    MemberRecords members(dossier);
    BERAAD_CHECK(members.save(contents.member));
    for (const Member& leader : contents.leaders)
        BERAAD_CHECK(members.save(leader));
    storage::IdentityRecords identities(dossier);
    for (const MemberCertificate& certificate : contents.certificates)
        BERAAD_CHECK(identities.save(certificate));
    return contents.authority ? identities.save(*contents.authority) : Result<void>();
}

/// What was taken away with an earlier package came back; a conflict that was declared stays.
Result<void> giveBack(Dossier& dossier, const PlanId& plan, const MemberId& member)
{
    MemberRecords members(dossier);
    BERAAD_TRY(const auto conflicts, members.conflicts(plan));
    for (const ConflictOfInterest& conflict : conflicts) {
        if (conflict.member == member && isTakenAway(conflict))
            BERAAD_CHECK(members.removeConflict(plan, member));
    }
    return {};
}

Result<void> storeEarlier(Dossier& dossier, const RoundContents& contents)
{
    for (const EarlierRound& earlier : contents.earlier) {
        BERAAD_CHECK(saveRound(dossier, earlier.round, earlier.rubric));
        // The member may have read that plan in its own round: then its documents are here, also
        // when the package, of an older program, has none.
        Plan plan = earlier.plan;
        const auto known = PlanRecords(dossier).plan(plan.id);
        if (known && plan.documents.isEmpty())
            plan.documents = known->documents;
        BERAAD_CHECK(PlanRecords(dossier).save(plan));
        BERAAD_CHECK(storage::AdviceRecords(dossier).save(earlier.advice));
        BERAAD_CHECK(giveBack(dossier, plan.id, contents.member.id));
    }
    return {};
}

bool isAmong(const QList<Plan>& plans, const PlanId& id)
{
    return std::any_of(plans.begin(), plans.end(), [&](const Plan& plan) { return plan.id == id; });
}

/// Whether the member declared a direct interest in the plan here that the secretariat does not
/// know of yet.
bool isNewsThere(const QList<ConflictDeclaration>& declared, const PlanId& plan,
                 const RoundContents& contents)
{
    return std::any_of(declared.begin(), declared.end(), [&](const ConflictDeclaration& each) {
        return each.plan == plan && each.member == contents.member.id &&
               each.kind == DeclarationKind::Direct && !contents.declarations.contains(each);
    });
}

/// A plan that is no longer the member's stays with what the member wrote, but is not read on. One
/// that comes although the secretariat knows of the interest in it was opened again there.
Result<void> storeAssignments(Dossier& dossier, const RoundContents& contents)
{
    MemberRecords members(dossier);
    BERAAD_TRY(const auto before, members.assignments(contents.round.id));
    for (const Assignment& assignment : before) {
        if (!isAmong(contents.plans, assignment.plan))
            BERAAD_CHECK(members.remove(assignment));
    }
    BERAAD_TRY(const auto declared, members.declarations(contents.round.id));
    for (const Plan& plan : contents.plans) {
        if (isNewsThere(declared, plan.id, contents))
            continue;
        BERAAD_CHECK(members.removeConflict(plan.id, contents.member.id));
        BERAAD_CHECK(members.add(Assignment{plan.id, contents.member.id}));
    }
    return {};
}

/// It closes in every room: the documents are still here, and so may what others found of them.
Result<void> takeAwayOthers(Dossier& dossier, const RoundContents& contents)
{
    MemberRecords members(dossier);
    const MemberId member = contents.member.id;
    BERAAD_TRY(const auto conflicts, members.conflicts(contents.round.id));
    BERAAD_TRY(const QList<Plan> known, PlanRecords(dossier).plans(contents.round.id));
    for (const Plan& plan : known) {
        if (!isAmong(contents.plans, plan.id) && !hasConflict(conflicts, plan.id, member))
            BERAAD_CHECK(members.save(takenAway(plan.id, member, dossier.clock().now())));
    }
    return {};
}

/// The secretariat keeps what regions are asked, so here it is as the last package has it.
Result<void> storeClarifications(Dossier& dossier, const RoundContents& contents)
{
    storage::ClarificationRecords records(dossier);
    for (const Plan& plan : contents.plans) {
        BERAAD_TRY(const auto before, records.clarifications(plan.id));
        for (const Clarification& each : before)
            BERAAD_CHECK(records.remove(each.id));
    }
    for (const Clarification& each : contents.clarifications)
        BERAAD_CHECK(records.save(each));
    return {};
}

/// What the region handed in, without what it answered since.
QList<DocumentFile> handedIn(const Plan& plan, const QList<Clarification>& clarifications)
{
    QList<DocumentFile> documents = plan.documents;
    documents.removeIf([&](const DocumentFile& document) {
        return std::any_of(
            clarifications.begin(), clarifications.end(),
            [&](const Clarification& each) { return each.document == document.sha256; });
    });
    return documents;
}

/// A plan that is replaced after the member began to judge it: on what stays known. An answer is no
/// other version of the plan.
Result<void> keepJudgedVersion(Dossier& dossier, const Plan& plan, const RoundContents& contents)
{
    const MemberId member = contents.member.id;
    const auto before = PlanRecords(dossier).plan(plan.id);
    if (!before)
        return {};
    BERAAD_TRY(const auto known, storage::ClarificationRecords(dossier).clarifications(plan.id));
    if (handedIn(*before, known) == handedIn(plan, contents.clarifications))
        return {};
    BERAAD_TRY(const auto review, storage::ReviewRecords(dossier).find(plan.id, member));
    storage::PackageRecords records(dossier);
    BERAAD_TRY(const QStringList judged, records.judgedVersion(plan.id, member));
    if (!review || !judged.isEmpty())
        return {};
    QStringList documents;
    for (const DocumentFile& document : before->documents)
        documents.append(document.sha256);
    return records.setJudgedVersion(plan.id, member, documents);
}

} // namespace

Result<void> storeRound(Dossier& dossier, const RoundContents& contents)
{
    ProgrammeRecords programmes(dossier);
    BERAAD_CHECK(programmes.save(contents.programme));
    for (const Theme& theme : contents.themes)
        BERAAD_CHECK(storage::ThemeRecords(dossier).save(theme));
    BERAAD_CHECK(saveRound(dossier, contents.round, contents.rubric));
    if (contents.consentRule)
        BERAAD_CHECK(
            storage::ConsentRecords(dossier).save(contents.round.id, *contents.consentRule));
    BERAAD_CHECK(storePeople(dossier, contents));
    for (const Region& region : contents.regions)
        BERAAD_CHECK(programmes.save(region));
    BERAAD_CHECK(storeEarlier(dossier, contents));
    for (const Plan& plan : contents.plans) {
        BERAAD_CHECK(keepJudgedVersion(dossier, plan, contents));
        BERAAD_CHECK(PlanRecords(dossier).save(plan));
    }
    MemberRecords members(dossier);
    for (const ConflictDeclaration& declaration : contents.declarations)
        BERAAD_CHECK(members.add(declaration));
    for (const ConflictMeasure& measure : contents.measures)
        BERAAD_CHECK(members.add(measure));
    BERAAD_CHECK(storeClarifications(dossier, contents));
    BERAAD_CHECK(storeAssignments(dossier, contents));
    BERAAD_CHECK(takeAwayOthers(dossier, contents));
    BERAAD_CHECK(storePreAdvices(dossier, contents));
    return storeGroups(dossier, contents);
}

} // namespace beraad::exchange
