// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/remoteplanreader.h"
#include "tests/core/pdf/answers.h"
#include "tests/core/pdf/hostilepdf.h"
#include "tests/core/pdf/samplepdf.h"
#include "tests/support/testmain.h"

#include <QGuiApplication>

#include <csignal>

using namespace beraad;
using namespace beraad::pdf;
using tests::Answers;

namespace {

const QString kRemote = QStringLiteral("plan");
const QString kRemoteFile = QStringLiteral("plan.pdf");

PictureRequest pictureOf(int page)
{
    return {kRemote, page, {298, 421}, {}, Rotation::None, Priority::Visible};
}

ByteProvider bytesOf(const QByteArray& bytes)
{
    return copying([bytes] { return Result<QByteArray>(bytes); });
}

WorkerLimits oneSecond()
{
    WorkerLimits limits;
    limits.seconds = 1;
    return limits;
}

} // namespace

/// The window's reader when its processes die. What both kinds of reader do alike is tested with
/// the local one.
class RemotePlanReaderTest : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void opensDrawsReadsAndFinds()
    {
        RemotePlanReader reader;
        Answers answers(reader);
        reader.open(kRemote, kRemoteFile, bytesOf(tests::numberedPdf(4)));
        QTRY_COMPARE(answers.opened.size(), 1);
        QCOMPARE(answers.opened.first().pageSizes.size(), 4);
        for (int page = 0; page < 4; ++page)
            reader.requestPicture(pictureOf(page));
        reader.requestContent(kRemote, 0, Priority::Near);
        reader.find({kRemote, QStringLiteral("page"), 2, Letters::AnyCase});
        QTRY_COMPARE(answers.pictures.size(), 4);
        for (const Picture& picture : answers.pictures)
            QVERIFY(tests::hasInk(picture.image));
        QTRY_COMPARE(answers.contents.size(), 1);
        QCOMPARE(answers.contents.first().text.text(), QStringLiteral("Page 1 of 4"));
        QTRY_COMPARE(answers.hits.size(), 4);
    }

    void aKilledWorkerCostsOnePage()
    {
        RemotePlanReader reader(nullptr, 1, oneSecond());
        Answers answers(reader);
        reader.open(kRemote, kRemoteFile, bytesOf(tests::endlessPdf()));
        QTRY_COMPARE(answers.opened.size(), 1);
        const QList<qint64> workers = tests::childProcesses();
        QCOMPARE(workers.size(), 1);
        const RequestId lost = reader.requestPicture(pictureOf(1));
        reader.requestPicture(pictureOf(0));
        ::kill(pid_t(workers.first()), SIGKILL);
        QTRY_COMPARE_WITH_TIMEOUT(answers.pictures.size(), 2, 60000);
        QCOMPARE(answers.pictures.at(0).id, lost);
        QVERIFY(answers.pictures.at(0).image.isNull());
        QCOMPARE(answers.pictures.at(0).problem->kind(), ErrorKind::ReaderCrashed);
        QVERIFY(tests::hasInk(answers.pictures.at(1).image));
        QVERIFY(!answers.pictures.at(1).problem);
        QVERIFY(answers.givenUp.isEmpty());
    }

    void givesADocumentUpAtTheThirdTime()
    {
        RemotePlanReader reader(nullptr, 1, oneSecond());
        Answers answers(reader);
        reader.open(kRemote, kRemoteFile, bytesOf(tests::endlessPdf()));
        QTRY_COMPARE(answers.opened.size(), 1);
        for (int time = 1; time <= 3; ++time) {
            reader.requestPicture(pictureOf(1));
            QTRY_COMPARE_WITH_TIMEOUT(answers.pictures.size(), time, 60000);
            QCOMPARE(answers.pictures.last().problem->kind(),
                     time < 3 ? ErrorKind::ReaderTooSlow : ErrorKind::PdfGivenUp);
        }
        QTRY_COMPARE(answers.givenUp.size(), 1);
        QCOMPARE(answers.givenUp.first(), Error(ErrorKind::PdfGivenUp, {kRemoteFile}));
        // It stays closed, its good pages too, and others open.
        reader.requestPicture(pictureOf(0));
        QTRY_COMPARE(answers.pictures.size(), 4);
        QCOMPARE(answers.pictures.last().problem->kind(), ErrorKind::PdfGivenUp);
        reader.close(kRemote);
        reader.open(kRemote, kRemoteFile, bytesOf(tests::endlessPdf()));
        QTRY_COMPARE(answers.errors.size(), 1);
        QCOMPARE(answers.errors.first().kind(), ErrorKind::PdfGivenUp);
        reader.open(QStringLiteral("other"), kRemoteFile, bytesOf(tests::numberedPdf(1)));
        QTRY_COMPARE(answers.opened.size(), 2);
    }

    void findsOnTheOtherPagesWhenOneFails()
    {
        RemotePlanReader reader(nullptr, 1, oneSecond());
        Answers answers(reader);
        reader.open(kRemote, kRemoteFile, bytesOf(tests::endlessPdf()));
        QTRY_COMPARE(answers.opened.size(), 1);
        for (int time = 1; time <= 4; ++time) {
            reader.find({kRemote, QStringLiteral("anchor"), 0, Letters::AnyCase});
            QTRY_COMPARE_WITH_TIMEOUT(answers.hits.size(), 3 * time, 60000);
        }
        QCOMPARE(answers.hits.at(0).hits.size(), 1);
        QCOMPARE(answers.hits.at(1).hits.size(), 0);
        QCOMPARE(answers.hits.at(11).hits.size(), 1);
        QVERIFY(answers.givenUp.isEmpty());
    }

    void endsItsProcesses()
    {
        {
            RemotePlanReader reader(nullptr, 2);
            Answers answers(reader);
            reader.open(kRemote, kRemoteFile, bytesOf(tests::endlessPdf()));
            QTRY_COMPARE(answers.opened.size(), 1);
            reader.requestPicture(pictureOf(1));
        }
        QVERIFY(tests::childProcesses().isEmpty());
    }
};

BERAAD_TEST(RemotePlanReaderTest, QGuiApplication)
#include "tst_remoteplanreader.moc"
