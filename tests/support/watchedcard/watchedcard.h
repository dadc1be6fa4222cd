// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace beraad::tests {

/// What a test sets and reads of the card behind the library `beraad_watchedcard`, which passes all
/// else on to SoftHSM. One card per process.
struct WatchedCard
{
    static constexpr int kTries = 3;

    // What the card is like
    int triesLeft = kTries;
    bool isRemoved = false;
    bool hasPinPad = false;
    const char* typedOnPad = nullptr; ///< null: the person presses Cancel

    // What was done with it
    int logins = 0;
    int loginsForOneUse = 0; ///< of a key that wants the PIN at each use
    int signatures = 0;
};

} // namespace beraad::tests

/// What the library exports for tests, beside PKCS#11.
extern "C" beraad::tests::WatchedCard* beraadWatchedCard();
