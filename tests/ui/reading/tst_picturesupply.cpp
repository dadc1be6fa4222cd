// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testmain.h"
#include "tests/ui/reading/fakereader.h"
#include "ui/reading/contentsupply.h"
#include "ui/reading/picturesupply.h"

#include <QGuiApplication>
#include <QSignalSpy>

using namespace beraad;
using namespace beraad::ui;

namespace {

pdf::PictureRequest page(int number, pdf::Priority priority, QSize size = {100, 100})
{
    return {QStringLiteral("plan"), number, size, {}, pdf::Rotation::None, priority};
}

constexpr auto kVisible = pdf::Priority::Visible;
constexpr auto kNear = pdf::Priority::Near;

} // namespace

class PictureSupplyTest : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void asksForEachPictureOnce()
    {
        tests::FakeReader reader;
        PictureSupply supply(reader);
        supply.want({page(0, kVisible), page(1, kNear)});
        supply.want({page(0, kVisible), page(1, kNear)});
        QCOMPARE(reader.pictures.size(), 2);
        QVERIFY(reader.cancelled.isEmpty());
        reader.answer(1);
        QVERIFY(!supply.picture(page(0, kVisible)).isNull());
        supply.want({page(0, kVisible)});
        QCOMPARE(reader.last, 2u);
    }

    void cancelsWhatScrolledAway()
    {
        tests::FakeReader reader;
        PictureSupply supply(reader);
        supply.want({page(0, kVisible), page(1, kNear)});
        supply.want({page(1, kVisible)});
        QCOMPARE(reader.cancelled, QList<pdf::RequestId>{1});
        QCOMPARE(reader.pictures.value(2).priority, kVisible);
    }

    void takesTheMostUrgentMention()
    {
        tests::FakeReader reader;
        PictureSupply supply(reader);
        supply.want({page(0, kVisible), page(0, kNear)});
        QCOMPARE(reader.pictures.size(), 1);
        QCOMPARE(reader.pictures.first().priority, kVisible);
    }

    void ignoresAnswersNobodyWaitsFor()
    {
        tests::FakeReader reader;
        PictureSupply supply(reader);
        QSignalSpy arrived(&supply, &PictureSupply::arrived);
        reader.pictures.insert(7, page(3, kVisible));
        reader.answer(7);
        QCOMPARE(arrived.count(), 0);
        QVERIFY(supply.picture(page(3, kVisible)).isNull());
    }

    void doesNotAskAgainForAPageThatCannotBeDrawn()
    {
        tests::FakeReader reader;
        PictureSupply supply(reader);
        supply.want({page(0, kVisible)});
        reader.answer(1, false);
        QVERIFY(supply.isUnreadable(QStringLiteral("plan"), 0));
        supply.want({page(0, kVisible, {200, 200})});
        QCOMPARE(reader.last, 1u);
    }

    void standsInWithThePictureOfAnotherSize()
    {
        tests::FakeReader reader;
        PictureSupply supply(reader);
        supply.want({page(0, kVisible)});
        reader.answer(1);
        const auto larger = page(0, kVisible, {200, 200});
        QCOMPARE(supply.standIn(larger).size(), QSize(100, 100));
        auto turned = larger;
        turned.rotation = pdf::Rotation::Quarter;
        QVERIFY(supply.standIn(turned).isNull());
    }

    void staysWithinItsBound()
    {
        tests::FakeReader reader;
        PictureSupply supply(reader);
        supply.setBound(100 * 100 * 4 * 3);
        for (int number = 0; number < 10; ++number) {
            supply.want({page(number, kVisible)});
            reader.answer(reader.last);
            QVERIFY(supply.cache().bytes() <= supply.cache().bound());
            QVERIFY(!supply.picture(page(number, kVisible)).isNull());
        }
        QVERIFY(supply.picture(page(0, kVisible)).isNull());
    }

    void asksForNothingInAdvanceThatWouldPushOutWhatIsSeen()
    {
        tests::FakeReader reader;
        PictureSupply supply(reader);
        supply.setBound(100 * 100 * 4 * 4);
        supply.want({page(0, kVisible), page(1, kVisible), page(2, kNear), page(3, kNear)});
        QCOMPARE(reader.pictures.size(), 2);
    }

    void readsWordsAnewOnlyWhenItDoesNotHaveThem()
    {
        tests::FakeReader reader;
        ContentSupply supply(reader);
        supply.setDocument(QStringLiteral("plan"));
        supply.want({0, 1});
        QCOMPARE(reader.contents.size(), 2);
        Q_EMIT reader.contentReady({1, QStringLiteral("plan"), 0, {}, {}});
        QVERIFY(supply.content(0));
        supply.pause();
        QCOMPARE(reader.cancelled, QList<pdf::RequestId>{2});
        QVERIFY(supply.content(0));
        Q_EMIT reader.contentReady({2, QStringLiteral("plan"), 1, {}, {}});
        QVERIFY(!supply.content(1));
        supply.want({0, 1});
        QCOMPARE(reader.last, 3u);
    }
};

BERAAD_TEST(PictureSupplyTest, QGuiApplication)
#include "tst_picturesupply.moc"
