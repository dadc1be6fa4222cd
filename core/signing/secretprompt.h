// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/signing/secret.h"

namespace beraad::signing {

/// Asks for a password or PIN on the terminal, without showing what is typed; without a terminal
/// it is the next line of standard input. Cancelled when the person stops it.
Result<Secret> askSecret(const QString& question);

} // namespace beraad::signing
