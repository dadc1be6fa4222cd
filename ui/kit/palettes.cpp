// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/palettes.h"

namespace beraad::ui {

namespace {

/// What a palette is made from, in the words of the design.
struct Colours
{
    QColor chrome;   ///< rail, bars, room ground
    QColor paper;    ///< forms, tables, fields
    QColor stripe;   ///< every second row
    QColor button;   ///< face of a button
    QColor ink;      ///< text
    QColor quiet;    ///< notes
    QColor faint;    ///< what cannot be used now
    QColor hairline; ///< lines and outlines
    QColor accent;
    QColor onAccent;
};

QPalette paletteFrom(const Colours& c)
{
    QPalette palette;
    palette.setColor(QPalette::Window, c.chrome);
    palette.setColor(QPalette::WindowText, c.ink);
    palette.setColor(QPalette::Base, c.paper);
    palette.setColor(QPalette::AlternateBase, c.stripe);
    palette.setColor(QPalette::Text, c.ink);
    palette.setColor(QPalette::PlaceholderText, c.quiet);
    palette.setColor(QPalette::Button, c.button);
    palette.setColor(QPalette::ButtonText, c.ink);
    palette.setColor(QPalette::BrightText, c.onAccent);
    palette.setColor(QPalette::ToolTipBase, c.paper);
    palette.setColor(QPalette::ToolTipText, c.ink);
    palette.setColor(QPalette::Light, c.paper);
    palette.setColor(QPalette::Midlight, c.stripe);
    palette.setColor(QPalette::Mid, c.hairline);
    palette.setColor(QPalette::Dark, c.quiet);
    palette.setColor(QPalette::Shadow, c.hairline.darker(160));
    palette.setColor(QPalette::Highlight, c.accent);
    palette.setColor(QPalette::HighlightedText, c.onAccent);
    palette.setColor(QPalette::Link, c.accent);
    palette.setColor(QPalette::LinkVisited, c.accent);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, c.faint);
    palette.setColor(QPalette::Disabled, QPalette::Base, c.chrome);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, c.hairline);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, c.ink);
    return palette;
}

} // namespace

QPalette lightPalette()
{
    return paletteFrom({.chrome = QColor(0xee, 0xed, 0xea),
                        .paper = QColor(0xfb, 0xfa, 0xf8),
                        .stripe = QColor(0xf5, 0xf4, 0xf1),
                        .button = QColor(0xf9, 0xf8, 0xf6),
                        .ink = QColor(0x1d, 0x21, 0x26),
                        .quiet = QColor(0x5a, 0x60, 0x68),
                        .faint = QColor(0x91, 0x95, 0x99),
                        .hairline = QColor(0xc9, 0xc7, 0xc1),
                        .accent = QColor(0x1d, 0x5c, 0x8c),
                        .onAccent = QColor(0xff, 0xff, 0xff)});
}

QPalette darkPalette()
{
    return paletteFrom({.chrome = QColor(0x1f, 0x22, 0x25),
                        .paper = QColor(0x27, 0x2b, 0x2f),
                        .stripe = QColor(0x2c, 0x30, 0x34),
                        .button = QColor(0x31, 0x36, 0x3b),
                        .ink = QColor(0xe6, 0xe4, 0xe0),
                        .quiet = QColor(0xa3, 0xa8, 0xad),
                        .faint = QColor(0x74, 0x79, 0x7e),
                        .hairline = QColor(0x47, 0x4d, 0x53),
                        .accent = QColor(0x77, 0xb7, 0xe6),
                        .onAccent = QColor(0x10, 0x1a, 0x22)});
}

bool isDark(const QPalette& palette)
{
    return palette.color(QPalette::Window).lightness() <
           palette.color(QPalette::WindowText).lightness();
}

QColor quietColour(const QPalette& palette)
{
    return palette.color(QPalette::Active, QPalette::PlaceholderText);
}

QColor hairlineColour(const QPalette& palette)
{
    return palette.color(QPalette::Active, QPalette::Mid);
}

QColor accentColour(const QPalette& palette)
{
    return palette.color(QPalette::Active, QPalette::Highlight);
}

QColor errorColour(const QPalette& palette)
{
    return isDark(palette) ? QColor(0xf0, 0x8c, 0x84) : QColor(0xa8, 0x24, 0x1f);
}

QColor warningColour(const QPalette& palette)
{
    return isDark(palette) ? QColor(0xe2, 0xb7, 0x66) : QColor(0x7f, 0x55, 0x00);
}

QColor tint(const QPalette& palette, const QColor& colour)
{
    constexpr qreal kShare = 0.12;
    const QColor ground = palette.color(QPalette::Active, QPalette::Base);
    const auto mixed = [](float a, float b) { return a * (1 - kShare) + b * kShare; };
    return QColor::fromRgbF(float(mixed(ground.redF(), colour.redF())),
                            float(mixed(ground.greenF(), colour.greenF())),
                            float(mixed(ground.blueF(), colour.blueF())));
}

const documents::OutcomeColours& outcomeColours(const QPalette& palette)
{
    static const documents::OutcomeColours light = documents::OutcomeColours::onLight();
    static const documents::OutcomeColours dark = documents::OutcomeColours::onDark();
    return isDark(palette) ? dark : light;
}

} // namespace beraad::ui
