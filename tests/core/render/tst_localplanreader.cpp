// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/render/localplanreader.h"
#include "tests/core/pdf/answers.h"
#include "tests/core/pdf/samplepdf.h"
#include "tests/support/testmain.h"

#include <QGuiApplication>
#include <QSemaphore>
#include <QSignalSpy>

#include <atomic>

using namespace beraad;
using namespace beraad::pdf;
using render::LocalPlanReader;
using tests::Answers;

namespace {

const QString kPlan = QStringLiteral("plan");
const QString kOther = QStringLiteral("other");

ByteProvider bytesOf(const QByteArray& bytes)
{
    return copying([bytes] { return Result<QByteArray>(bytes); });
}

PictureRequest wholePage(int page, Priority priority = Priority::Visible)
{
    return {kPlan, page, {298, 421}, {}, Rotation::None, priority};
}

} // namespace

class LocalPlanReaderTest : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void opensADocument()
    {
        LocalPlanReader reader;
        Answers answers(reader);
        reader.open(kPlan, {}, bytesOf(tests::numberedPdf(3)));
        QTRY_COMPARE(answers.opened.size(), 1);
        QCOMPARE(answers.opened.first().document, kPlan);
        QCOMPARE(answers.opened.first().title, QStringLiteral("A sample plan"));
        QCOMPARE(answers.opened.first().pageSizes.size(), 3);
        QCOMPARE(answers.opened.first().pageSizes.first().toSize(), QSize(595, 842));
    }

    void tellsWhyADocumentDoesNotOpen_data()
    {
        QTest::addColumn<ByteProvider>("bytes");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("no PDF") << bytesOf("no PDF at all") << ErrorKind::PdfDamaged;
        QTest::newRow("bytes that cannot be had")
            << copying([] { return Result<QByteArray>(Error(ErrorKind::PlanAltered)); })
            << ErrorKind::PlanAltered;
    }
    void tellsWhyADocumentDoesNotOpen()
    {
        QFETCH(ByteProvider, bytes);
        LocalPlanReader reader;
        Answers answers(reader);
        reader.open(kPlan, QStringLiteral("plan.pdf"), bytes);
        QTRY_COMPARE(answers.errors.size(), 1);
        QTEST(answers.errors.first().kind(), "kind");
        QVERIFY(answers.opened.isEmpty());
    }

    void drawsAPage()
    {
        LocalPlanReader reader;
        Answers answers(reader);
        openPlan(reader, answers, 1);
        const RequestId id = reader.requestPicture(wholePage(0));
        QTRY_COMPARE(answers.pictures.size(), 1);
        QCOMPARE(answers.pictures.first().id, id);
        QCOMPARE(answers.pictures.first().image.size(), QSize(298, 421));
        QVERIFY(tests::hasInk(answers.pictures.first().image));
    }

    void drawsAPartAsItIsInTheWhole_data()
    {
        QTest::addColumn<Rotation>("rotation");
        QTest::newRow("unturned") << Rotation::None;
        QTest::newRow("a quarter") << Rotation::Quarter;
        QTest::newRow("half") << Rotation::Half;
        QTest::newRow("three quarters") << Rotation::ThreeQuarters;
    }
    void drawsAPartAsItIsInTheWhole()
    {
        QFETCH(Rotation, rotation);
        LocalPlanReader reader;
        Answers answers(reader);
        openPlan(reader, answers, 1);
        const bool lies = int(rotation) % 2 == 1;
        PictureRequest whole = wholePage(0);
        whole.size = lies ? QSize(842, 595) : QSize(595, 842);
        whole.rotation = rotation;
        PictureRequest part = whole;
        part.part = QRect(50, 60, 300, 400);
        reader.requestPicture(whole);
        QTRY_COMPARE(answers.pictures.size(), 1);
        reader.requestPicture(part);
        QTRY_COMPARE(answers.pictures.size(), 2);
        QCOMPARE(answers.pictures.at(1).image, answers.pictures.at(0).image.copy(part.part));
        // The line of text stands at the top left of the unturned page.
        const QRect corner =
            QList<QRect>{QRect(0, 0, 300, 120), QRect(722, 0, 120, 300), QRect(295, 722, 300, 120),
                         QRect(0, 295, 120, 300)}[int(rotation)];
        QVERIFY(tests::hasInk(answers.pictures.at(0).image.copy(corner)));
    }

    void answersForAPageThatIsNotThere()
    {
        LocalPlanReader reader;
        Answers answers(reader);
        openPlan(reader, answers, 1);
        reader.requestPicture(wholePage(7));
        QTRY_COMPARE(answers.pictures.size(), 1);
        QVERIFY(answers.pictures.first().image.isNull());
        QCOMPARE(answers.pictures.first().problem->kind(), ErrorKind::PageNotShown);
    }

    void refusesAPictureBeyondMemory()
    {
        LocalPlanReader reader;
        Answers answers(reader);
        openPlan(reader, answers, 1);
        PictureRequest request = wholePage(0);
        request.size = QSize(100000, 100000);
        reader.requestPicture(request);
        QTRY_COMPARE(answers.pictures.size(), 1);
        QVERIFY(answers.pictures.first().image.isNull());
        QCOMPARE(answers.pictures.first().problem->kind(), ErrorKind::PageNotShown);
    }

    void whatWasForeseenIsGivenToWhoAsksForIt()
    {
        LocalPlanReader reader(nullptr, 1);
        Answers answers(reader);
        openPlan(reader, answers, 1);
        reader.foresee(wholePage(0));
        const RequestId after = reader.requestContent(kPlan, 0, Priority::Visible);
        QTRY_COMPARE(answers.contents.size(), 1); // so it was drawn
        QVERIFY(answers.pictures.isEmpty());
        const RequestId id = reader.requestPicture(wholePage(0));
        QVERIFY(id < after); // and is not drawn again
        QTRY_COMPARE(answers.pictures.size(), 1);
        QCOMPARE(answers.pictures.first().id, id);
        QVERIFY(tests::hasInk(answers.pictures.first().image));
        QVERIFY(reader.requestPicture(wholePage(0)) > after); // it was given once
        QTRY_COMPARE(answers.pictures.size(), 2);
    }

    void whatWasForeseenAndCancelledIsNotGiven()
    {
        LocalPlanReader reader(nullptr, 1);
        Answers answers(reader);
        openPlan(reader, answers, 2);
        reader.foresee(wholePage(0));
        reader.cancel(reader.requestPicture(wholePage(0)));
        reader.foresee(wholePage(0));
        const RequestId other = reader.requestPicture(wholePage(1)); // not that one
        QTRY_COMPARE(answers.pictures.size(), 1);
        QCOMPARE(answers.pictures.first().id, other);
        reader.requestContent(kPlan, 0, Priority::Visible);
        QTRY_COMPARE(answers.contents.size(), 1);
        QCOMPARE(answers.pictures.size(), 1);
    }

    void readsTheTextWhereItStands()
    {
        LocalPlanReader reader;
        Answers answers(reader);
        openPlan(reader, answers, 1);
        reader.requestContent(kPlan, 0, Priority::Visible);
        QTRY_COMPARE(answers.contents.size(), 1);
        const PageText& text = answers.contents.first().text;
        QCOMPARE(text.text(), QStringLiteral("Page 1 of 1"));
        const QRectF line = text.rectangles(text.all()).value(0);
        QVERIFY(std::abs(line.left() - 72 / 595.0) < 0.01);
        QVERIFY(line.top() < 82 / 842.0 && line.bottom() > 82 / 842.0);
    }

    void readsTextAndPictureInOneFrame_data()
    {
        QTest::addColumn<QByteArray>("entries");
        QTest::addColumn<QSize>("size");
        QTest::newRow("upright") << QByteArray() << QSize(595, 842);
        QTest::newRow("turned by the file") << QByteArray("/Rotate 90") << QSize(842, 595);
        QTest::newRow("upside down") << QByteArray("/Rotate 180") << QSize(595, 842);
        QTest::newRow("cropped") << QByteArray("/CropBox[100 400 500 700]") << QSize(400, 300);
        QTest::newRow("cropped and turned")
            << QByteArray("/CropBox[100 400 500 700]/Rotate 270") << QSize(300, 400);
        QTest::newRow("with an origin of its own")
            << QByteArray("/MediaBox[-50 100 545 742]") << QSize(595, 642);
    }
    void readsTextAndPictureInOneFrame()
    {
        QFETCH(QByteArray, entries);
        QFETCH(QSize, size);
        LocalPlanReader reader;
        Answers answers(reader);
        reader.open(kPlan, {}, bytesOf(tests::handmadePdf(entries)));
        QTRY_COMPARE(answers.opened.size(), 1);
        QCOMPARE(answers.opened.first().pageSizes.first().toSize(), size);
        reader.requestPicture({kPlan, 0, size, {}, Rotation::None, Priority::Visible});
        reader.requestContent(kPlan, 0, Priority::Visible);
        QTRY_COMPARE(answers.pictures.size(), 1);
        QTRY_COMPARE(answers.contents.size(), 1);
        const PageText& text = answers.contents.first().text;
        QCOMPARE(text.text(), QStringLiteral("Anchor"));
        // All ink of the page lies within the rectangle of its only word.
        const QRectF word = text.rectangles(text.all()).value(0);
        const QRect place = QRectF(word.x() * size.width(), word.y() * size.height(),
                                   word.width() * size.width(), word.height() * size.height())
                                .toAlignedRect()
                                .adjusted(-2, -2, 2, 2);
        QImage image = answers.pictures.first().image;
        QVERIFY(tests::hasInk(image.copy(place)));
        for (int y = place.top(); y <= place.bottom(); ++y) {
            for (int x = place.left(); x <= place.right(); ++x) {
                if (image.rect().contains(x, y))
                    image.setPixelColor(x, y, Qt::white);
            }
        }
        QVERIFY(!tests::hasInk(image));
    }

    void readsTheOutline()
    {
        LocalPlanReader reader;
        Answers answers(reader);
        reader.open(kPlan, {}, bytesOf(tests::handmadePdf()));
        QTRY_COMPARE(answers.opened.size(), 1);
        const QList<OutlineEntry> outline = answers.opened.first().outline;
        QCOMPARE(outline.size(), 3);
        QCOMPARE(outline.at(0), (OutlineEntry{QStringLiteral("Vision"), 0, 0, 0}));
        QCOMPARE(outline.at(1), (OutlineEntry{QStringLiteral("Schools"), 1, 1, 0.5}));
        QCOMPARE(outline.at(2), (OutlineEntry{QStringLiteral("Budget"), 0, 2, 0}));
    }

    void readsWhatThePagesAreCalled()
    {
        LocalPlanReader reader;
        Answers answers(reader);
        reader.open(kPlan, {}, bytesOf(tests::handmadePdf({}, tests::kRomanThenA)));
        QTRY_COMPARE(answers.opened.size(), 1);
        QCOMPARE(answers.opened.first().pageLabels,
                 (QStringList{QStringLiteral("i"), QStringLiteral("ii"), QStringLiteral("A-1")}));
        reader.open(kOther, {}, bytesOf(tests::handmadePdf()));
        QTRY_COMPARE(answers.opened.size(), 2);
        QVERIFY(answers.opened.last().pageLabels.isEmpty()); // it only counts
    }

    void readsLinksButNothingThatRuns()
    {
        LocalPlanReader reader;
        Answers answers(reader);
        reader.open(kPlan, {}, bytesOf(tests::handmadePdf()));
        QTRY_COMPARE(answers.opened.size(), 1);
        reader.requestContent(kPlan, 0, Priority::Visible);
        QTRY_COMPARE(answers.contents.size(), 1);
        const QList<PageLink> links = answers.contents.first().links;
        QCOMPARE(links.size(), 2);
        QCOMPARE(links.at(0).page, 2);
        QVERIFY(links.at(0).area.contains(QPointF(150 / 595.0, (842 - 110) / 842.0)));
        QCOMPARE(links.at(1).page, -1);
        QCOMPARE(links.at(1).address, QStringLiteral("https://example.org"));
    }

    void findsOnAllPagesFromTheCurrentOne()
    {
        LocalPlanReader reader;
        Answers answers(reader);
        openPlan(reader, answers, 4);
        reader.find({kPlan, QStringLiteral("page"), 2, Letters::AnyCase});
        QTRY_COMPARE(answers.hits.size(), 4);
        QList<int> pages;
        for (const PageHits& found : answers.hits) {
            pages.append(found.page);
            QCOMPARE(found.hits.size(), 1);
            QCOMPARE(found.hits.first().rectangles.size(), 1);
        }
        QCOMPARE(pages, (QList<int>{2, 3, 0, 1}));
        QCOMPARE(answers.hits.last().pagesSearched, answers.hits.last().pageCount);
    }

    // One thread that is held up by a provider: what is asked meanwhile waits, and the order in
    // which it is answered afterwards is the order of urgency.
    void answersWhatIsVisibleFirst()
    {
        LocalPlanReader reader(nullptr, 1);
        Answers answers(reader);
        openPlan(reader, answers, 6);
        QSemaphore gate;
        holdUp(reader, gate);
        reader.requestPicture(wholePage(0, Priority::Near));
        reader.requestPicture(wholePage(1, Priority::Background));
        reader.requestPicture(wholePage(2, Priority::Visible));
        const RequestId promoted = reader.requestPicture(wholePage(3, Priority::Background));
        reader.reprioritise(promoted, Priority::Visible);
        gate.release();
        QTRY_COMPARE(answers.pictures.size(), 4);
        QList<int> pages;
        for (const Picture& picture : answers.pictures)
            pages.append(picture.request.page);
        QCOMPARE(pages, (QList<int>{2, 3, 0, 1}));
    }

    void neverAnswersWhatWasCancelled()
    {
        LocalPlanReader reader(nullptr, 1);
        Answers answers(reader);
        openPlan(reader, answers, 6);
        QSemaphore gate;
        holdUp(reader, gate);
        const RequestId waiting = reader.requestPicture(wholePage(0));
        reader.requestPicture(wholePage(1));
        reader.cancel(waiting);
        gate.release();
        QTRY_COMPARE(answers.pictures.size(), 1);
        QCOMPARE(answers.pictures.first().request.page, 1);
        // Cancelled when the answer is already on its way: still not delivered.
        const RequestId late = reader.requestPicture(wholePage(2));
        QTest::qSleep(1);
        reader.cancel(late);
        reader.requestPicture(wholePage(3));
        QTRY_COMPARE(answers.pictures.size(), 2);
        QCOMPARE(answers.pictures.last().request.page, 3);
    }

    void forgetsAClosedDocument()
    {
        LocalPlanReader reader(nullptr, 1);
        Answers answers(reader);
        openPlan(reader, answers, 2);
        reader.requestPicture(wholePage(0));
        reader.close(kPlan);
        openPlan(reader, answers, 1);
        QVERIFY(answers.pictures.isEmpty());
    }

    void keepsADocumentThatIsOpenTwice()
    {
        LocalPlanReader reader;
        Answers answers(reader);
        openPlan(reader, answers, 2);
        openPlan(reader, answers, 2);
        reader.close(kPlan);
        reader.requestPicture(wholePage(1));
        QTRY_COMPARE(answers.pictures.size(), 1);
        QVERIFY(tests::hasInk(answers.pictures.first().image));
    }

    void readsADocumentOnceForAllWhoOpenIt()
    {
        LocalPlanReader reader(nullptr, 1);
        Answers answers(reader);
        QSemaphore gate;
        std::atomic_int reads = 0;
        const ByteProvider bytes = copying([&]() {
            ++reads;
            gate.acquire();
            return Result<QByteArray>(tests::numberedPdf(2));
        });
        reader.open(kPlan, {}, bytes);
        reader.open(kPlan, {}, bytes); // while the first still reads
        gate.release();
        QTRY_COMPARE(answers.opened.size(), 1);
        reader.open(kPlan, {}, bytes); // and when it has
        QTRY_COMPARE(answers.opened.size(), 2);
        QCOMPARE(answers.opened.last().pageSizes.size(), 2);
        reader.close(kPlan);
        reader.close(kPlan);
        reader.requestPicture(wholePage(1));
        QTRY_COMPARE(answers.pictures.size(), 1);
        QVERIFY(!answers.pictures.first().problem);
        QCOMPARE(reads.load(), 1);
        reader.close(kPlan);
        gate.release();
        reader.open(kPlan, {}, bytes);
        QTRY_COMPARE(answers.opened.size(), 3);
        QCOMPARE(reads.load(), 2);
    }

    void endsWhileMuchIsAsked()
    {
        LocalPlanReader reader;
        Answers answers(reader);
        openPlan(reader, answers, 30);
        for (int page = 0; page < 30; ++page)
            reader.requestPicture(wholePage(page));
    }

private:
    void openPlan(PlanReader& reader, Answers& answers, int pages)
    {
        const auto before = answers.opened.size();
        reader.open(kPlan, {}, bytesOf(tests::numberedPdf(pages)));
        QTRY_COMPARE(answers.opened.size(), before + 1);
    }

    /// Keeps a thread busy until the gate opens.
    void holdUp(PlanReader& reader, QSemaphore& gate)
    {
        QSemaphore held;
        reader.open(kOther, {}, copying([&gate, &held]() {
                        held.release();
                        gate.acquire();
                        return Result<QByteArray>(tests::numberedPdf(1));
                    }));
        QVERIFY(held.tryAcquire(1, 10000));
    }
};

BERAAD_TEST(LocalPlanReaderTest, QGuiApplication)
#include "tst_localplanreader.moc"
