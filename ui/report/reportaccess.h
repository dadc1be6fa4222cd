// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace beraad::ui {

class Session;

/// Why the report of the round in view is closed to the person at work, in words; empty where it is
/// open. It tells of all plans, so one that is closed closes it (core/domain/access.h).
Result<QString> whyReportIsClosed(const Session& session);

} // namespace beraad::ui
