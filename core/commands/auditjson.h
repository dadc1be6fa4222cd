// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/advice.h"
#include "core/domain/clarification.h"
#include "core/domain/consensus.h"
#include "core/domain/consent.h"
#include "core/domain/exchange.h"
#include "core/domain/identity.h"
#include "core/domain/mark.h"
#include "core/domain/meeting.h"
#include "core/domain/member.h"
#include "core/domain/plan.h"
#include "core/domain/programme.h"
#include "core/domain/region.h"
#include "core/domain/review.h"

#include <QJsonObject>

/// Records as the audit trail shows them: what a person would ask about, in words of the file
/// formats.
namespace beraad::commands {

QJsonObject auditJson(const domain::Score& score);
/// The way back, for who wants to see how a score came about.
domain::Score scoreFromAudit(const QJsonObject& entry);
QJsonObject auditJson(const domain::Evidence& evidence);
QJsonObject auditJson(const domain::PointFinding& finding);
QJsonObject auditJson(const domain::ThemeFinding& finding);
QJsonObject auditJson(const domain::Theme& theme);
QJsonObject auditJson(const domain::Mark& mark);
QJsonObject auditJson(const domain::Review& review); ///< without scores and evidence
QJsonObject auditJson(const domain::Advice& advice);
QJsonObject auditJson(const domain::FollowUp& followUp);
QJsonObject auditJson(const domain::Decision& decision);
QJsonObject auditJson(const domain::Settlement& settlement);
QJsonObject auditJson(const domain::Programme& programme);
QJsonObject auditJson(const domain::Round& round);
QJsonObject auditJson(const domain::Observation& observation);
QJsonObject auditJson(const domain::Region& region);
QJsonObject auditJson(const domain::Plan& plan);
/// With the file as it was handed in, where what is kept is an unlocked copy of it; else empty.
QJsonObject auditJson(const domain::Plan& plan, const QString& lockedSha256);
QJsonObject auditJson(const domain::Member& member);
QJsonObject auditJson(const domain::ConflictOfInterest& conflict);
QJsonObject auditJson(const domain::ConflictDeclaration& declaration);
/// With whose interest it is about.
QJsonObject auditJson(const domain::ConflictMeasure& measure, const domain::MemberId& member);
QJsonObject auditJson(const domain::MemberCertificate& certificate);
QJsonObject auditJson(const domain::Question& question);
QJsonObject auditJson(const domain::Clarification& clarification);
QJsonObject auditJson(const domain::JointFinding& finding);
QJsonObject auditJson(const domain::Stance& stance);
QJsonObject auditJson(const domain::Meeting& meeting);
QJsonObject auditJson(const domain::AgendaItem& item);
QJsonObject auditJson(const domain::Presence& presence);
QJsonObject auditJson(const domain::ConsentRule& rule);
QJsonObject auditJson(const domain::DiscussionWish& wish);

} // namespace beraad::commands
