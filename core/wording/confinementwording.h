// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/confinement.h"
#include "core/wording/phrases.h"

#include <QStringList>

namespace beraad::wording {

/// Whether the process that reads PDFs is shut in, as one sentence.
QString sentence(const Confinement& confinement, const Phrases& phrases = Phrases());

/// What this computer does not hold back from that process; empty when it is shut in.
QStringList gaps(const Confinement& confinement, const Phrases& phrases = Phrases());

} // namespace beraad::wording
