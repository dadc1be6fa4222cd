// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/outcomesign.h"

#include <QColor>
#include <QPalette>

namespace beraad::ui {

/// The two palettes of the window. Every colour on screen comes from one of them: text has 4.5 : 1
/// or better on its ground, signs 3 : 1. The plan's pages are white in both, so in both the
/// plan is the brightest thing on the screen.
QPalette lightPalette();
QPalette darkPalette();

bool isDark(const QPalette& palette);

/// Text that steps back: notes, captions, what is not yet there.
QColor quietColour(const QPalette& palette);
/// The one line that divides.
QColor hairlineColour(const QPalette& palette);
/// The one accent: focus, where one is, the suggested next step.
QColor accentColour(const QPalette& palette);
/// What stops the work, and what deserves a look.
QColor errorColour(const QPalette& palette);
QColor warningColour(const QPalette& palette);
/// `colour` laid thinly over the ground, for the back of messages and marked rows.
QColor tint(const QPalette& palette, const QColor& colour);

const documents::OutcomeColours& outcomeColours(const QPalette& palette);

} // namespace beraad::ui
