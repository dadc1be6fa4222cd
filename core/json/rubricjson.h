// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/rubric.h"
#include "core/json/fields.h"

#include <QJsonObject>

/// A rubric inside a package, as its own file has it.
namespace beraad::json {

QJsonObject toJson(const domain::Rubric& rubric);
domain::Rubric readRubric(const QJsonValue& json, Fault& fault);

} // namespace beraad::json
