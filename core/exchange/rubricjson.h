// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/rubric.h"
#include "core/exchange/fields.h"

#include <QJsonObject>

/// Private to this room. A rubric inside a package, as its own file has it.
namespace beraad::exchange {

QJsonObject toJson(const domain::Rubric& rubric);
domain::Rubric readRubric(const QJsonValue& json, Fault& fault);

} // namespace beraad::exchange
