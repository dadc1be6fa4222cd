// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/longtask.h"

#include "tests/support/testmain.h"

#include <QCoreApplication>
#include <QSemaphore>
#include <QSignalSpy>
#include <QThread>

using namespace beraad;
using namespace beraad::ui;

class LongTaskTest final : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void worksOnAnotherThreadAndSaysWhenItIsDone()
    {
        QThread* worked = nullptr;
        LongTask task(QStringLiteral("Count"), [&worked](const Progress& progress) {
            worked = QThread::currentThread();
            progress.report(3, 3, QStringLiteral("three"));
            return Result<void>();
        });
        QSignalSpy finished(&task, &LongTask::finished);
        QSignalSpy progressed(&task, &LongTask::progressed);
        task.start();
        QVERIFY(finished.wait());
        QVERIFY(worked && worked != QThread::currentThread());
        QTRY_COMPARE(progressed.size(), 1);
        QCOMPARE(progressed.first().at(0).toInt(), 3);
        QCOMPARE(progressed.first().at(2).toString(), QStringLiteral("three"));
    }

    void stopsWhenCancelled()
    {
        QSemaphore begun;
        LongTask task(QStringLiteral("Wait"), [&begun](const Progress& progress) -> Result<void> {
            begun.release();
            while (!progress.isCancelled())
                QThread::yieldCurrentThread();
            return Error(ErrorKind::Cancelled);
        });
        QSignalSpy cancelled(&task, &LongTask::cancelled);
        QSignalSpy finished(&task, &LongTask::finished);
        task.start();
        begun.acquire();
        task.cancel();
        QVERIFY(cancelled.wait());
        QCOMPARE(finished.size(), 0);
    }

    void tellsWhatWentWrong()
    {
        LongTask task(QStringLiteral("Fail"), [](const Progress&) -> Result<void> {
            return Error(ErrorKind::DiskFull, {QStringLiteral("/full")});
        });
        std::optional<Error> seen;
        connect(&task, &LongTask::failed, this, [&seen](const Error& error) { seen = error; });
        QSignalSpy ended(&task, &LongTask::ended);
        task.start();
        QVERIFY(ended.wait());
        QVERIFY(seen);
        QCOMPARE(seen->kind(), ErrorKind::DiskFull);
    }

    void waitsForItsWorkWhenDestroyed()
    {
        QSemaphore begun;
        bool left = false;
        {
            LongTask task(QStringLiteral("Wait"), [&](const Progress& progress) -> Result<void> {
                begun.release();
                while (!progress.isCancelled())
                    QThread::yieldCurrentThread();
                left = true;
                return Error(ErrorKind::Cancelled);
            });
            task.start();
            begun.acquire();
        }
        QVERIFY(left);
    }

    void doesNotFloodTheWindow()
    {
        LongTask task(QStringLiteral("Count"), [](const Progress& progress) {
            for (int i = 1; i <= 100000; ++i)
                progress.report(i, 100000);
            return Result<void>();
        });
        QSignalSpy progressed(&task, &LongTask::progressed);
        QSignalSpy ended(&task, &LongTask::ended);
        task.start();
        QVERIFY(ended.wait());
        QTRY_VERIFY(!progressed.isEmpty() && progressed.last().at(0).toInt() == 100000);
        QVERIFY2(progressed.size() < 200, qPrintable(QString::number(progressed.size())));
    }
};

BERAAD_TEST(LongTaskTest, QCoreApplication)
#include "tst_longtask.moc"
