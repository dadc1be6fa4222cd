// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/domain/letter.h"
#include "core/publishing/letterdraft.h"

#include <QString>

namespace beraad::ui {

/// What a letter brings: "approve", "what is missing".
QString wordOf(domain::LetterKind kind);

/// Which letters these are, as on a choice.
QString nameOf(publishing::LetterGroup group);

/// Why there is no letter, in the few words of a table cell.
QString shortProblem(const Error& problem);

/// How far a letter is: "waits to be released", "printed 19 May 2020 14:03".
QString standingWords(const publishing::LetterDraft& draft);

/// What became of one that left: "on paper", "with the printer".
QString stateWords(const domain::SentLetter& letter);

/// Why it can be neither opened nor saved as it was sent; empty where it can.
QString whyNotKept(const domain::SentLetter& letter);

} // namespace beraad::ui
