// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/advice.h"
#include "core/domain/identity.h"
#include "core/domain/member.h"
#include "core/domain/plan.h"
#include "core/domain/programme.h"
#include "core/domain/region.h"
#include "core/domain/theme.h"

#include <QJsonObject>

/// What the secretariat owns, as JSON in a file and back. Unlike the JSON of the audit trail it
/// is complete.
namespace beraad::json {

class Fields;

QJsonObject toJson(const domain::Programme& programme);
QJsonObject toJson(const domain::Theme& theme);
QJsonObject toJson(const domain::Round& round); ///< without its rubric
QJsonObject toJson(const domain::Region& region);
QJsonObject toJson(const domain::Plan& plan);
QJsonObject toJson(const domain::Member& member);
QJsonObject toJson(const domain::MemberCertificate& certificate);
QJsonObject toJson(const domain::ConflictMeasure& measure);
QJsonObject toJson(const domain::Votes& votes);
QJsonObject toJson(const domain::Advice& advice);

domain::Programme readProgramme(const Fields& fields);
domain::Theme readTheme(const Fields& fields);
domain::Round readRound(const Fields& fields);
domain::Region readRegion(const Fields& fields);
domain::Plan readPlan(const Fields& fields);
domain::Member readMember(const Fields& fields);
domain::MemberCertificate readCertificate(const Fields& fields);
domain::ConflictMeasure readMeasure(const Fields& fields);
domain::Advice readAdvice(const Fields& fields);

} // namespace beraad::json
