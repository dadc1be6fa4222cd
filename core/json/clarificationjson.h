// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/clarification.h"

#include <QJsonObject>

/// What was asked of a region and what it said, as JSON in a file and back; without which
/// members asked.
namespace beraad::json {

class Fields;

QJsonObject toJson(const domain::Clarification& clarification);
domain::Clarification readClarification(const Fields& fields);

} // namespace beraad::json
