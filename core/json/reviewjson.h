// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/exchange.h"
#include "core/domain/mark.h"
#include "core/domain/member.h"
#include "core/domain/review.h"

#include <QJsonObject>

/// What a member owns, as JSON in a file and back.
namespace beraad::json {

class Fields;

QJsonObject toJson(const domain::Passage& passage);
domain::Passage readPassage(const Fields& fields);
/// In the same object as what was judged.
void putJudgement(QJsonObject& json, const domain::Judgement& judgement);
domain::Judgement readJudgement(const Fields& fields);
QJsonObject toJson(const domain::Review& review);
QJsonObject toJson(const domain::Mark& mark);
QJsonObject toJson(const domain::ConflictDeclaration& declaration);
QJsonObject toJson(const domain::Question& question);

domain::Review readReview(const Fields& fields);
domain::Mark readMark(const Fields& fields);
domain::ConflictDeclaration readDeclaration(const Fields& fields);
domain::Question readQuestion(const Fields& fields);

} // namespace beraad::json
