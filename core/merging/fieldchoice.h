// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/merging/line.h"
#include "core/merging/merge.h"

/// Private to this room.
namespace beraad::merging {

/// What a field can hold after the merge, the newest first. None: it is empty. More than one: lines
/// differ and a person chooses.
///
/// The rule, for one field of one member. A line that another builds on no longer counts. Of the
/// others each says what it holds, but for what was passed over in an earlier merge and has not
/// changed since; when nothing is left because the line that was chosen withdrew its text, what was
/// passed over counts again. `ours`, what this dossier holds (null: nothing), counts beside what is
/// new when it was written here: when no earlier line says it. So the result depends on the set of
/// returns, not on their order, as long as people choose the same; a test holds that for the choice
/// of the newest.
QList<Alternative> alternatives(const FieldKey& key, const Field* ours, const QList<Line>& lines);

} // namespace beraad::merging
