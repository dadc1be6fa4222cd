// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/signing/signingkey.h"
#include "core/signing/verification.h"

#include <QByteArray>

/// What is done with bytes from a stranger; each must come back, whatever they are.
namespace beraad::tests {

signing::Verification verifyAnything(const QByteArray& bytes);
Result<signing::SigningKey> openAnything(const QByteArray& bytes);

} // namespace beraad::tests
