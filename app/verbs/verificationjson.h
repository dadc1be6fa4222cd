// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/publishing/verificationwording.h"

#include <QJsonObject>

namespace beraad::app {

/// What verification found for scripts: the three answers as keys that do not change, with their
/// sentences beside them in the program's language.
QJsonObject verificationJson(const signing::Verification& verification);

} // namespace beraad::app
