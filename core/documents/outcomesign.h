// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPainterPath>
#include <QRectF>

#include <array>

class QPainter;

namespace beraad::documents {

/// The five ways a plan can stand. Each has one colour and one sign, the same in every table,
/// chart, letter list and report, on screen and on paper.
enum class OutcomeSign
{
    Approve,
    ApproveWithPoints,
    Revise,
    Reject,
    NotAssessed
};

inline constexpr std::array kOutcomeSigns{OutcomeSign::Approve, OutcomeSign::ApproveWithPoints,
                                          OutcomeSign::Revise, OutcomeSign::Reject,
                                          OutcomeSign::NotAssessed};

/// The colours of the five signs; the window takes others in a dark palette.
struct OutcomeColours
{
    std::array<QColor, kOutcomeSigns.size()> colours;

    const QColor& operator[](OutcomeSign sign) const { return colours[std::size_t(sign)]; }

    /// On white: 3 : 1 or better as a sign, and apart from each other in grey where they touch.
    static OutcomeColours onLight();
    /// On a dark ground, with the same hues.
    static OutcomeColours onDark();
};

/// The sign as an outline to fill, drawn as a path because not every font has the five glyphs.
/// It fits in the largest square in the middle of `box`.
QPainterPath outcomeSignPath(OutcomeSign sign, const QRectF& box);

/// Fills the sign with one opaque colour (transparency is not allowed in PDF/A-1).
void paintOutcomeSign(QPainter& painter, const QRectF& box, OutcomeSign sign, const QColor& colour);

} // namespace beraad::documents
