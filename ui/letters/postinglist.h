// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/publishing/letterdraft.h"

#include <QByteArray>

namespace beraad::ui {

/// The letters as a table for the post room: to whom, about what, and what became of each; as CSV
/// in the language of the window.
QByteArray postingList(const QList<publishing::LetterDraft>& letters);

} // namespace beraad::ui
