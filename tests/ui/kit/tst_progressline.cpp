// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/progressline.h"

#include "ui/kit/longtask.h"

#include "tests/support/testmain.h"

#include <QApplication>
#include <QSemaphore>
#include <QSignalSpy>
#include <QThread>
#include <QToolButton>

using namespace beraad;
using namespace beraad::ui;

class ProgressLineTest final : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void keepsQuietAboutQuickWork()
    {
        ProgressLine line;
        LongTask task(QStringLiteral("Quick"), [](const Progress&) { return Result<void>(); });
        QSignalSpy ended(&task, &LongTask::ended);
        task.start();
        line.follow(&task);
        QVERIFY(!line.showsProgress());
        QVERIFY(ended.wait());
        QVERIFY(!line.showsProgress());
    }

    void showsLongWorkAndCancelsIt()
    {
        ProgressLine line;
        line.show();
        LongTask task(QStringLiteral("Slow"), [](const Progress& progress) -> Result<void> {
            progress.report(1, 4);
            while (!progress.isCancelled())
                QThread::yieldCurrentThread();
            return Error(ErrorKind::Cancelled);
        });
        QSignalSpy cancelled(&task, &LongTask::cancelled);
        task.start();
        line.follow(&task);
        QTRY_VERIFY(line.showsProgress());
        auto* cancel = line.findChild<QToolButton*>();
        QVERIFY(cancel);
        QTest::keyClick(cancel, Qt::Key_Space);
        QVERIFY(cancelled.wait());
        QTRY_VERIFY(!line.showsProgress());
    }

    void survivesATaskThatIsDestroyed()
    {
        ProgressLine line;
        {
            LongTask task(QStringLiteral("Slow"), [](const Progress& progress) -> Result<void> {
                while (!progress.isCancelled())
                    QThread::yieldCurrentThread();
                return Error(ErrorKind::Cancelled);
            });
            task.start();
            line.follow(&task);
            QTRY_VERIFY(line.showsProgress());
        }
        QVERIFY(!line.showsProgress());
    }
};

BERAAD_TEST(ProgressLineTest, QApplication)
#include "tst_progressline.moc"
