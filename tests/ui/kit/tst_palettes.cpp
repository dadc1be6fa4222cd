// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/palettes.h"

#include "tests/support/testmain.h"

#include <QApplication>

#include <cmath>

using namespace beraad;
using namespace beraad::ui;

namespace {

/// Relative luminance and contrast as WCAG 2.1 defines them.
double luminance(const QColor& colour)
{
    const auto linear = [](double c) {
        return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(double(colour.redF())) + 0.7152 * linear(double(colour.greenF())) +
           0.0722 * linear(double(colour.blueF()));
}

double contrast(const QColor& a, const QColor& b)
{
    const double lighter = std::max(luminance(a), luminance(b));
    const double darker = std::min(luminance(a), luminance(b));
    return (lighter + 0.05) / (darker + 0.05);
}

} // namespace

class PalettesTest final : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void textReadsOnItsGround_data()
    {
        QTest::addColumn<QPalette>("palette");
        QTest::addColumn<QColor>("ink");
        QTest::addColumn<QColor>("ground");
        QTest::addColumn<double>("least");
        for (const auto& [name, p] :
             {std::pair{"light", lightPalette()}, {"dark", darkPalette()}}) {
            const auto row = [name = name, p = p](const char* what, const QColor& ink,
                                                  const QColor& ground, double least) {
                QTest::addRow("%s, %s", name, what) << p << ink << ground << least;
            };
            const QColor window = p.color(QPalette::Window);
            const QColor base = p.color(QPalette::Base);
            row("text on form", p.color(QPalette::Text), base, 7);
            row("text on chrome", p.color(QPalette::WindowText), window, 7);
            row("text on stripe", p.color(QPalette::Text), p.color(QPalette::AlternateBase), 7);
            row("text on button", p.color(QPalette::ButtonText), p.color(QPalette::Button), 7);
            row("notes on form", quietColour(p), base, 4.5);
            row("notes on chrome", quietColour(p), window, 4.5);
            row("selected text", p.color(QPalette::HighlightedText), p.color(QPalette::Highlight),
                4.5);
            row("accent on form", accentColour(p), base, 3);
            row("accent on chrome", accentColour(p), window, 3);
            row("error on its tint", errorColour(p), tint(p, errorColour(p)), 3);
            row("text on the tint of an error", p.color(QPalette::Text), tint(p, errorColour(p)),
                4.5);
            row("warning on its tint", warningColour(p), tint(p, warningColour(p)), 3);
            for (const documents::OutcomeSign sign : documents::kOutcomeSigns) {
                const QByteArray what = "outcome " + QByteArray::number(int(sign));
                row(what + " on form", outcomeColours(p)[sign], base, 3);
                row(what + " on chrome", outcomeColours(p)[sign], window, 3);
            }
        }
    }

    void textReadsOnItsGround()
    {
        QFETCH(QColor, ink);
        QFETCH(QColor, ground);
        QFETCH(double, least);
        const double measured = contrast(ink, ground);
        QVERIFY2(measured >= least, qPrintable(QString::number(measured)));
    }

    void tellsDarkFromLight()
    {
        QVERIFY(isDark(darkPalette()));
        QVERIFY(!isDark(lightPalette()));
    }
};

BERAAD_TEST(PalettesTest, QApplication)
#include "tst_palettes.moc"
