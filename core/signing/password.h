// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace beraad::signing {

/// A password to hand over on paper: four groups of four, "k7mp-3xwd-q9fr-b2hn", of 31 letters and
/// digits that are not taken for one another. 79 bits from the system's source of chance.
QString makePassword();

} // namespace beraad::signing
