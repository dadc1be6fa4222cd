// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace beraad {

/// The languages that the program, its letters and its reports speak.
enum class Language
{
    Dutch,
    English
};

} // namespace beraad
