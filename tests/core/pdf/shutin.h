// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace beraad::tests {

/// Whether workers are shut in here. Sanitizers need more memory and files than a worker may have.
#if defined(Q_OS_LINUX) && !defined(__SANITIZE_ADDRESS__)
inline constexpr bool kWorkersAreShutIn = true;
#else
inline constexpr bool kWorkersAreShutIn = false;
#endif

} // namespace beraad::tests
