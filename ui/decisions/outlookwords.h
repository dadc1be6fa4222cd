// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/committee/outlook.h"

#include <QString>

namespace beraad::ui {

/// "Funded from 1 August 2020", "Hands in again before 15 October 2020".
QString prospectText(const committee::RegionOutlook& outlook);

/// "Adopted", "Departed: revise"; empty while the minister has not decided.
QString decisionText(const committee::RegionOutlook& outlook);

/// What was advised, or that the plan was withdrawn or not assessed; empty while there is no
/// advice.
QString advisedText(const committee::RegionOutlook& outlook);

} // namespace beraad::ui
