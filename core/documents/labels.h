// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/region.h"

#include <QByteArray>
#include <QList>

namespace beraad::documents {

/// Address labels for A4 sheets of 3 by 8, each 70 by 37 mm, as PDF; in the given order, from left
/// to right. Any thread.
Result<QByteArray> makeLabels(const QList<domain::LeadApplicant>& addressees);

} // namespace beraad::documents
