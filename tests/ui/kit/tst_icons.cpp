// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/icons.h"

#include "ui/kit/appearance.h"
#include "ui/kit/palettes.h"

#include "tests/support/testmain.h"

#include <QApplication>

using namespace beraad;
using namespace beraad::ui;

class IconsTest final : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useIconTheme(); }

    void takesTheColourOfThePalette_data()
    {
        QTest::addColumn<Theme>("theme");
        QTest::addColumn<QColor>("ink");
        QTest::newRow("light") << Theme::Light << lightPalette().color(QPalette::WindowText);
        QTest::newRow("dark") << Theme::Dark << darkPalette().color(QPalette::WindowText);
    }

    void takesTheColourOfThePalette()
    {
        QFETCH(Theme, theme);
        QFETCH(QColor, ink);
        applyTheme(*qApp, theme);
        const QIcon edit = icon(QStringLiteral("document-edit"));
        QVERIFY2(!edit.isNull(), "the Breeze theme is not installed");
        const QImage image = edit.pixmap(QSize(22, 22), 2.0).toImage();
        QCOMPARE(image.size(), QSize(44, 44));
        int inked = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixelColor(x, y).alpha() < 255)
                    continue;
                QCOMPARE(image.pixelColor(x, y), ink);
                ++inked;
            }
        }
        QVERIFY2(inked > 20, "the icon is empty");
    }

    void isNullForAnUnknownName()
    {
        QVERIFY(icon(QStringLiteral("no-such-icon-anywhere")).isNull());
    }
};

BERAAD_TEST(IconsTest, QApplication)
#include "tst_icons.moc"
