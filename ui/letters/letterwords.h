// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/domain/letter.h"

#include <QString>

namespace beraad::ui {

/// Why there is no letter, in the few words of a table cell.
QString shortProblem(const Error& problem);

/// "printed 19 May 2020 14:03", "PDF 19 May 2020 14:03".
QString madeWords(const domain::SentLetter& letter);

} // namespace beraad::ui
