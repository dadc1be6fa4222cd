// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/confinement.h"
#include "core/render/worker.h"

namespace beraad::render {

/// Takes away from this process, for good, what reading a PDF does not need: other files than the
/// system's fonts, the network, new processes and privileges, more memory than allowed. To be
/// called before anything of a stranger is read. What the system does not offer is left; the answer
/// says what holds, by having tried it.
Confinement shutIn(Allowance allowance);

/// Allows the processor time of one more order from now on; the process is ended when it needs
/// more.
void grantTime(Allowance allowance);

} // namespace beraad::render
