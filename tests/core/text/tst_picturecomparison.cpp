// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/picturecomparison.h"
#include "tests/support/testmain.h"

#include <QGuiApplication>
#include <QPainter>
#include <QRandomGenerator>

using namespace beraad;
using namespace beraad::text;

namespace {

/// A page with blocks of grey as text and drawings have; the same seed gives the same page.
QImage page(quint32 seed, QPoint shift = {})
{
    QImage image(kComparedWidth, 272, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    QRandomGenerator random(seed);
    for (int i = 0; i < 12; ++i) {
        const int grey = 40 + int(random.bounded(160));
        painter.fillRect(QRect(20 + int(random.bounded(120)), 20 + int(random.bounded(210)),
                               10 + int(random.bounded(40)), 6 + int(random.bounded(24)))
                             .translated(shift),
                         QColor(grey, grey, grey));
    }
    return image;
}

QList<QPair<int, int>> pairsOf(const PictureComparison& comparison)
{
    QList<QPair<int, int>> pairs;
    for (const PicturePair& pair : comparison.pages)
        pairs.append({pair.before, pair.after});
    return pairs;
}

} // namespace

class PictureComparisonTest : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void seesNoDifferenceInTheSamePages()
    {
        const QList<QImage> pages{page(1), page(2), page(3)};
        const PictureComparison comparison = comparePictures(pages, pages);
        QCOMPARE(pairsOf(comparison), (QList<QPair<int, int>>{{0, 0}, {1, 1}, {2, 2}}));
        for (const PicturePair& pair : comparison.pages)
            QVERIFY(pair.different.isEmpty());
    }

    void takesAPageThatWasScannedAgainForTheSame()
    {
        QImage again = page(1, {1, 1});
        QPainter(&again).fillRect(again.rect(), QColor(0, 0, 0, 16));
        const PictureComparison comparison = comparePictures({page(1)}, {again});
        QCOMPARE(pairsOf(comparison), (QList<QPair<int, int>>{{0, 0}}));
        QVERIFY(comparison.pages.first().different.isEmpty());
    }

    void findsInsertedAndRemovedPages()
    {
        const PictureComparison comparison = comparePictures({page(1), page(2), page(3), page(4)},
                                                             {page(1), page(9), page(2), page(4)});
        QCOMPARE(pairsOf(comparison),
                 (QList<QPair<int, int>>{{0, 0}, {-1, 1}, {1, 2}, {2, -1}, {3, 3}}));
        QCOMPARE(comparison.alignment.across(Version::Before, {1, 0.5}).page, 2);
        QCOMPARE(comparison.alignment.across(Version::After, {3, 0.5}).page, 3);
    }

    void showsWhereAPageDiffers()
    {
        QImage changed = page(1);
        QPainter(&changed).fillRect(QRect(120, 240, 40, 20), Qt::black);
        const PictureComparison comparison = comparePictures({page(1)}, {changed});
        QCOMPARE(comparison.pages.size(), 1);
        QVERIFY(!comparison.pages.first().different.isEmpty());
        const QRectF expected(120 / 192.0, 240 / 272.0, 40 / 192.0, 20 / 272.0);
        for (const QRectF& each : comparison.pages.first().different)
            QVERIFY(each.intersects(expected));
    }

    void copesWithEmptyPagesAndDocuments()
    {
        QVERIFY(comparePictures({}, {}).pages.isEmpty());
        QCOMPARE(pairsOf(comparePictures({}, {page(1)})), (QList<QPair<int, int>>{{-1, 0}}));
        QCOMPARE(comparePictures({QImage()}, {QImage()}).pages.first().different.size(), 0);
    }
};

BERAAD_TEST(PictureComparisonTest, QGuiApplication)
#include "tst_picturecomparison.moc"
