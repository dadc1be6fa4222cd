// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/protocol.h"
#include "tests/support/testmain.h"

#include <QCoreApplication>
#include <QDataStream>

#include <limits>

using namespace beraad;
using namespace beraad::pdf;
using namespace beraad::pdf::protocol;

namespace {

ContentRead someWords()
{
    return {
        {{QStringLiteral("Bed"),
          {{0, 0, 0.1, 0.1}, {0.1, 0, 0.1, 0.1}, {0.2, 0, 0.1, 0.1}},
          true,
          true}},
        {595, 842},
        {{{0.1, 0.2, 0.3, 0.4}, 2, 0.5, {}}, {{0, 0, 1, 1}, -1, 0, QStringLiteral("https://x")}}};
}

OpenedDocument someDocument()
{
    return {QStringLiteral("plan"),
            QStringLiteral("A title"),
            {{595, 842}, {842, 595}},
            {{QStringLiteral("Vision"), 0, 0, 0}, {QStringLiteral("Schools"), 1, 1, 0.5}},
            {QStringLiteral("iv"), QStringLiteral("A-3")}};
}

QList<Report> reports()
{
    return {
        {1, Greeting{kVersion, {true, false, true, false, true, true}}},
        {2, Refusal{ErrorKind::PdfDamaged, QStringLiteral("no pages")}},
        {3, Done()},
        {4, someDocument()},
        {5, someWords()},
        {7, text::PageWords{{595, 842}, {{QStringLiteral("Bed"), {0, 0, 0.3, 0.1}, true, true}}}},
        {6, PdfDetails{{{QStringLiteral("Arial"), true}},
                       {QStringLiteral("a.xls")},
                       2,
                       std::optional(false)}},
        {8, Copied{4711}}};
}

QList<Order> orders()
{
    const PictureRequest part{
        QStringLiteral("plan"), 3, {600, 800}, {10, 20, 30, 40}, Rotation::Half, Priority::Visible};
    return {{1, Greet{{4096, {}, -1}}},
            {2, Open{QStringLiteral("plan"), QStringLiteral("gehéim"), {77, {}, -1}}},
            {3, Close{QStringLiteral("plan")}},
            {4, Draw{part}},
            {10, Canvas{{4800, QStringLiteral("key"), -1}}},
            {5, Read{QStringLiteral("plan"), 7}},
            {7, ReadWords{QStringLiteral("plan"), 7}},
            {6, Describe{QStringLiteral("plan")}},
            {8, Annotate{QStringLiteral("plan"),
                         {{1,
                           {{0, 0, 0.5, 0.1}, {0, 0.1, 0.2, 0.1}},
                           Annotation::Shape::Box,
                           Qt::yellow,
                           QStringLiteral("A. Reader"),
                           QStringLiteral("A2: why?")}},
                         {9000, {}, -1}}},
            {9, Unlock{QStringLiteral("plan"), {9000, {}, -1}}}};
}

bool isRead(const Report& report)
{
    return decodeReport(encode(report)).has_value();
}

} // namespace

class ProtocolTest : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void carriesEveryMessage()
    {
        for (const Report& report : reports()) {
            const auto read = decodeReport(encode(report));
            QVERIFY2(read, qPrintable(QString::number(report.number)));
            QCOMPARE(read->number, report.number);
            QCOMPARE(encode(*read), encode(report));
        }
        for (const Order& order : orders()) {
            const auto read = decodeOrder(encode(order));
            QVERIFY2(read, qPrintable(QString::number(order.number)));
            QCOMPARE(encode(*read), encode(order));
        }
    }

    void refusesWhatIsCutOffOrTooLong()
    {
        for (const Report& report : reports()) {
            const QByteArray whole = encode(report);
            for (qsizetype length = 0; length < whole.size(); ++length)
                QVERIFY(!decodeReport(whole.left(length)));
            QVERIFY(!decodeReport(whole + '\0'));
        }
    }

    /// A number of items that would take all memory if it were believed.
    void refusesFalseNumbers()
    {
        QByteArray bytes;
        QDataStream stream(&bytes, QIODevice::WriteOnly);
        stream.setVersion(QDataStream::Qt_6_4);
        stream << quint32(1) << quint8(4) << QSizeF(595, 842) << quint32(0xfffffff0);
        QVERIFY(!decodeReport(bytes));
        QVERIFY(!decodeReport(QByteArray(4, '\0') + char(99)));
    }

    void refusesWhatIsOutOfBounds()
    {
        const double none = std::numeric_limits<double>::quiet_NaN();
        QVERIFY(isRead({1, someDocument()}));
        auto document = someDocument();
        document.pageSizes[0] = {none, 842};
        QVERIFY(!isRead({1, document}));
        document = someDocument();
        document.pageSizes.clear();
        QVERIFY(!isRead({1, document}));
        document = someDocument();
        document.outline[1].page = 2;
        QVERIFY(!isRead({1, document}));
        document = someDocument();
        document.pageLabels.removeLast();
        QVERIFY(!isRead({1, document}));
        document.pageLabels.append(QString(kLongestLabel + 1, u'i'));
        QVERIFY(!isRead({1, document}));
        auto words = someWords();
        words.links[0].page = -2;
        QVERIFY(!isRead({1, words}));
        words = someWords();
        words.words[0].letters[1] = {none, 0, 1, 1};
        QVERIFY(!isRead({1, words}));
        words = someWords();
        words.words = QList<TextWord>(2 * kMostLetters + 1,
                                      {QStringLiteral("a"), {QRectF(0, 0, 1, 1)}, true, false});
        QVERIFY(!isRead({1, words}));
        // A worker cannot say that the disk is full, or that it crashed.
        QVERIFY(!isRead({1, Refusal{ErrorKind::DiskFull, {}}}));
        QVERIFY(!isRead({1, Refusal{ErrorKind::ReaderCrashed, {}}}));
    }
};

BERAAD_TEST(ProtocolTest, QCoreApplication)
#include "tst_protocol.moc"
