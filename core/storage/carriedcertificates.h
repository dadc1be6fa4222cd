// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

/// Private to this room.
namespace beraad::storage {

class Database;

/// To version 11: the certificate that stood with a member goes to the list of all certificates,
/// as one from elsewhere that was there from the beginning.
Result<void> carryCertificates(Database& database);

} // namespace beraad::storage
