// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/comparison.h"
#include "ui/reading/mark.h"

#include <QIcon>

#include <array>

namespace beraad::ui {

inline constexpr std::array kChangeKinds{text::ChangeKind::Inserted, text::ChangeKind::Removed,
                                         text::ChangeKind::Changed, text::ChangeKind::Moved};

/// A change is known by its sign first, by its colour second: + − ~ ↷
QString signOf(text::ChangeKind kind);
/// "Added", "Removed", "Changed", "Moved".
QString wordFor(text::ChangeKind kind);
/// On paper, which is white in the light and in the dark window.
QColor colourOf(text::ChangeKind kind);
/// The sign on its colour, as it stands beside the passage on paper.
QIcon signIcon(text::ChangeKind kind, const QFont& font, double devicePixelRatio);

/// The changes as one version shows them; the identity of a mark is the index of its change. Where
/// the other version has something that this one lacks, a short line in the margin says where.
QList<Mark> changeMarks(const text::Comparison& comparison, text::Version version,
                        const QString& document);

/// The side of a change that is in this version.
const text::ChangeSide& sideIn(const text::Change& change, text::Version version);

} // namespace beraad::ui
