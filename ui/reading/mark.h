// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/review.h"

#include <QColor>
#include <QString>

namespace beraad::ui {

/// A passage that is cited or marked, as the plan shows it: laid over the text in a colour, with a
/// short label in the page's margin ("B2"), because colour alone says nothing.
struct Mark
{
    QString id; ///< given back when the person clicks it
    domain::Passage passage;
    QColor colour;
    QString label;
    QString tip; ///< what shows when the pointer rests on it; empty: the label

    friend bool operator==(const Mark&, const Mark&) = default;
};

} // namespace beraad::ui
