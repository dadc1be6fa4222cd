// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/consensus.h"

#include <QJsonObject>

/// What the readers of a plan find together, and who shares it, as JSON in a file and back.
namespace beraad::json {

class Fields;

QJsonObject toJson(const domain::Citation& citation);
QJsonObject toJson(const domain::JointFinding& finding);
domain::JointFinding readJointFinding(const Fields& fields);
/// Whether a joint finding says whose its minority view is; a file of an earlier program does not.
bool namesMinorityHolders(const Fields& fields);

QJsonObject toJson(const domain::Stance& stance);
domain::Stance readStance(const Fields& fields);

} // namespace beraad::json
