// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/files.h"
#include "core/pdf/workerengine.h"
#include "core/render/popplerengine.h"
#include "tests/core/pdf/hostilepdf.h"
#include "tests/core/pdf/samplepdf.h"
#include "tests/core/pdf/shutin.h"
#include "tests/support/foreigntool.h"
#include "tests/support/testmain.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QTemporaryDir>

#include <csignal>

using namespace beraad;
using namespace beraad::pdf;

namespace {

const QString kPlan = QStringLiteral("plan");
const QString kFile = QStringLiteral("plan.pdf");

PdfSource sourceOf(const QByteArray& bytes)
{
    return {SharedMemory::holding(bytes), kFile, {}};
}

PictureRequest wholePage(int page, QSize size = {298, 421})
{
    return {kPlan, page, size, {}, Rotation::None, Priority::Visible};
}

ErrorKind kindOf(const Result<QImage>& result)
{
    return result ? ErrorKind::Internal : result.error().kind();
}

} // namespace

/// The reader in a process of its own, against the same work done in this one, and against what
/// bad documents and bad processes do.
class WorkerEngineTest : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheSameAsInThisProcess()
    {
        const PdfSource source = sourceOf(tests::handmadePdf());
        WorkerEngine there;
        render::PopplerEngine here;
        const auto opened = there.open(kPlan, source, {});
        const auto expected = here.open(kPlan, source, {});
        QVERIFY(opened.ok() && expected.ok());
        QCOMPARE(opened->document, kPlan);
        QCOMPARE(opened->title, expected->title);
        QCOMPARE(opened->pageSizes, expected->pageSizes);
        QCOMPARE(opened->outline, expected->outline);
        for (int page = 0; page < 3; ++page) {
            QCOMPARE(*there.picture(wholePage(page), {}), *here.picture(wholePage(page), {}));
            const auto content = there.content(kPlan, page, {});
            const auto wanted = here.content(kPlan, page, {});
            QCOMPARE(content->text.text(), wanted->text.text());
            QCOMPARE(content->text.rectangles(content->text.all()),
                     wanted->text.rectangles(wanted->text.all()));
            QCOMPARE(content->links, wanted->links);
            QCOMPARE(*there.words(kPlan, page, {}), *here.words(kPlan, page, {}));
        }
        QCOMPARE(*there.details(kPlan, {}), *here.details(kPlan, {}));
    }

    void writesOnACopy()
    {
        const QByteArray plan = tests::numberedPdf(3);
        WorkerEngine engine;
        QVERIFY(engine.open(kPlan, sourceOf(plan), {}).ok());
        const QImage before = *engine.picture(wholePage(1), {});
        const QRectF left(0.1, 0.5, 0.2, 0.1);
        const QRectF right(0.5, 0.5, 0.2, 0.1);
        const QString note = QStringLiteral("Waar is de financi\u00ebn-tabel?");
        const QString reader = QStringLiteral("A. Reader");
        const auto copy = engine.annotatedCopy(
            kPlan,
            {{1, {left}, Annotation::Shape::Highlight, Qt::green, reader, note},
             {1, {right}, Annotation::Shape::Box, Qt::blue, reader, {}},
             {99, {right}, Annotation::Shape::Box, Qt::blue, reader, {}}},
            {});
        QVERIFY(copy.ok());
        QVERIFY(copy->startsWith(plan)); // and so a signature in the plan still holds
        QCOMPARE(*engine.picture(wholePage(1), {}), before);
        QVERIFY(engine.open(kPlan, sourceOf(*copy), {}).ok());
        const QImage after = *engine.picture(wholePage(1), {});
        const auto at = [&](const QRectF& area, QPointF in) {
            return after.pixelColor(int((area.x() + area.width() * in.x()) * after.width()),
                                    int((area.y() + area.height() * in.y()) * after.height()));
        };
        const QColor inside = at(left, {0.5, 0.5});
        QVERIFY2(inside.green() > inside.red() + 50, qPrintable(inside.name()));
        QCOMPARE(at(right, {0.5, 0.5}), QColor(Qt::white));
        const QColor edge = at(right, {0.004, 0.5});
        QVERIFY2(edge.blue() > edge.red() + 50, qPrintable(edge.name()));
    }

    /// Also what the reader does not look at.
    void aCopyBeginsWithTheFileAsItWas()
    {
        const QByteArray plan = tests::handmadePdf("/OutputIntents[]");
        WorkerEngine engine;
        QVERIFY(engine.open(kPlan, sourceOf(plan), {}).ok());
        const auto copy = engine.annotatedCopy(
            kPlan, {{0, {{0, 0, 1, 1}}, Annotation::Shape::Box, Qt::red, {}, {}}}, {});
        QVERIFY(copy.ok());
        QVERIFY(copy->startsWith(plan));
    }

    /// Anything that reads PDFs finds the notes in it.
    void othersReadTheCopy()
    {
        QTemporaryDir folder;
        WorkerEngine engine;
        QVERIFY(engine.open(kPlan, sourceOf(tests::numberedPdf(2)), {}).ok());
        const auto copy = engine.annotatedCopy(kPlan,
                                               {{0,
                                                 {{0.1, 0.1, 0.3, 0.1}},
                                                 Annotation::Shape::Highlight,
                                                 Qt::yellow,
                                                 QStringLiteral("A. Reader"),
                                                 QStringLiteral("Why so few?")}},
                                               {});
        QVERIFY(copy.ok());
        const QString path = folder.filePath(QStringLiteral("copy.pdf"));
        QVERIFY(writeFileAtomically(path, *copy).ok());
        const auto checked =
            tests::runTool(QStringLiteral("qpdf"), {QStringLiteral("--check"), path});
        const auto read = tests::runTool(QStringLiteral("mutool"),
                                         {QStringLiteral("show"), path, QStringLiteral("grep")});
        if (!checked || !read)
            QSKIP("qpdf or mutool is not installed");
        QVERIFY2(checked->exitCode == 0, qPrintable(checked->text));
        QVERIFY2(read->text.contains(QStringLiteral("/Highlight")), qPrintable(read->text));
        // "Why" in the letters of UTF-16, as a PDF has them.
        QVERIFY2(read->text.contains(QStringLiteral("FEFF005700680079")), qPrintable(read->text));
    }

    void drawsAPart()
    {
        WorkerEngine engine;
        QVERIFY(engine.open(kPlan, sourceOf(tests::numberedPdf(1)), {}).ok());
        PictureRequest part = wholePage(0, {595, 842});
        const QImage whole = *engine.picture(part, {});
        part.part = {50, 60, 301, 203};
        QCOMPARE(*engine.picture(part, {}), whole.copy(part.part));
    }

    void tellsWhyADocumentDoesNotOpen()
    {
        WorkerEngine engine;
        const auto opened = engine.open(kPlan, sourceOf("no PDF at all"), {});
        QCOMPARE(opened.error(), Error(ErrorKind::PdfDamaged, {kFile}));
        QCOMPARE(kindOf(engine.picture(wholePage(0), {})), ErrorKind::Internal);
        QVERIFY(engine.open(kPlan, sourceOf(tests::numberedPdf(1)), {}).ok());
        QCOMPARE(kindOf(engine.picture(wholePage(7), {})), ErrorKind::PageNotShown);
        QCOMPARE(kindOf(engine.picture(wholePage(0, {100000, 100000}), {})),
                 ErrorKind::PageNotShown);
        QVERIFY(engine.picture(wholePage(0), {}).ok());
    }

    void goesOnAfterAKill()
    {
        WorkerEngine engine;
        QVERIFY(engine.open(kPlan, sourceOf(tests::numberedPdf(2)), {}).ok());
        const QImage before = *engine.picture(wholePage(1), {});
        killWorkers();
        const auto failed = engine.picture(wholePage(1), {});
        QCOMPARE(kindOf(failed), ErrorKind::ReaderCrashed);
        QCOMPARE(failed.error().arguments(), QStringList{kFile});
        QCOMPARE(*engine.picture(wholePage(1), {}), before);
        QCOMPARE(tests::childProcesses().size(), 1);
    }

    void endsWhatTakesTooMuchTime()
    {
        WorkerLimits limits;
        limits.seconds = 1;
        WorkerEngine engine(readerProgram(), limits);
        QVERIFY(engine.open(kPlan, sourceOf(tests::endlessPdf()), {}).ok());
        QCOMPARE(kindOf(engine.picture(wholePage(1), {})), ErrorKind::ReaderTooSlow);
        const auto content = engine.content(kPlan, 1, {});
        QVERIFY(!content && content.error().kind() == ErrorKind::ReaderTooSlow);
        QVERIFY(engine.picture(wholePage(2), {}).ok());
    }

    /// A worker that does not even use its time.
    void endsWhatNeverAnswers()
    {
        WorkerLimits limits;
        limits.patience = 5000;
        WorkerEngine engine(readerProgram(), limits);
        QVERIFY(engine.open(kPlan, sourceOf(tests::numberedPdf(1)), {}).ok());
        for (const qint64 worker : tests::childProcesses())
            ::kill(pid_t(worker), SIGSTOP);
        QCOMPARE(kindOf(engine.picture(wholePage(0), {})), ErrorKind::ReaderTooSlow);
        QVERIFY(tests::childProcesses().isEmpty());
    }

    void endsWhatEatsMemory()
    {
        if (!tests::kWorkersAreShutIn)
            QSKIP("The memory of a worker is not bounded here");
        WorkerLimits limits;
        limits.memory = 96 * 1024 * 1024;
        WorkerEngine engine(readerProgram(), limits);
        QVERIFY(engine.open(kPlan, sourceOf(tests::numberedPdf(1)), {}).ok());
        QCOMPARE(kindOf(engine.picture(wholePage(0, {6000, 8000}), {})),
                 ErrorKind::ReaderOutOfMemory);
        QVERIFY(engine.picture(wholePage(0), {}).ok());
    }

    void abortsWhatIsNoLongerWanted()
    {
        WorkerEngine engine;
        QVERIFY(engine.open(kPlan, sourceOf(tests::endlessPdf()), {}).ok());
        QElapsedTimer timer;
        timer.start();
        const auto aborted =
            engine.picture(wholePage(1), [&timer]() { return timer.hasExpired(50); });
        QCOMPARE(kindOf(aborted), ErrorKind::Cancelled);
        QVERIFY(engine.picture(wholePage(0), {}).ok());
    }

    void isShutIn()
    {
        if (!tests::kWorkersAreShutIn)
            QSKIP("There is nothing to be shut in with");
        WorkerEngine engine;
        const auto found = engine.confinement();
        QVERIFY(found.ok());
        QVERIFY(found->privileges);
        QVERIFY(found->systemCalls);
        QVERIFY(found->network);
        QVERIFY(found->files); // by Landlock, or because the filter refuses all
        QVERIFY(found->memory);
        QVERIFY(found->time);
    }

    void sparesTheWindowWhatABadWorkerSays_data()
    {
        QTest::addColumn<QByteArray>("script");
        QTest::newRow("nothing, and goes") << QByteArray("exit 0");
        QTest::newRow("nonsense") << QByteArray("head -c 100000 /dev/urandom >&3; sleep 60");
        QTest::newRow("an endless message")
            << QByteArray("printf '\\377\\377\\377\\377' >&3; cat /dev/zero >&3");
        QTest::newRow("a greeting that is none")
            << QByteArray("printf '\\004\\000\\000\\000abcd' >&3; sleep 60");
    }
    void sparesTheWindowWhatABadWorkerSays()
    {
        QFETCH(QByteArray, script);
        const QTemporaryDir folder;
        QFile program(folder.filePath(QStringLiteral("worker")));
        QVERIFY(program.open(QIODevice::WriteOnly));
        program.write("#!/bin/sh\n" + script + '\n');
        program.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        program.close();
        WorkerEngine engine(program.fileName());
        const auto opened = engine.open(kPlan, sourceOf(tests::numberedPdf(1)), {});
        QVERIFY(!opened.ok());
        QCOMPARE(opened.error().kind(), ErrorKind::ReaderMissing);
    }

    void saysThatThereIsNoReader()
    {
        WorkerEngine engine(QStringLiteral("/nowhere/beraad-reader"));
        const auto opened = engine.open(kPlan, sourceOf(tests::numberedPdf(1)), {});
        QCOMPARE(opened.error().kind(), ErrorKind::ReaderMissing);
    }

    void leavesNobodyBehind()
    {
        {
            WorkerEngine engine;
            engine.prepare();
            QCOMPARE(tests::childProcesses().size(), 1);
        }
        QVERIFY(tests::childProcesses().isEmpty());
    }

private:
    static void killWorkers()
    {
        for (const qint64 worker : tests::childProcesses())
            ::kill(pid_t(worker), SIGKILL);
    }
};

BERAAD_TEST(WorkerEngineTest, QGuiApplication)
#include "tst_workerengine.moc"
