// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/requestqueue.h"
#include "tests/support/testmain.h"

#include <QCoreApplication>

#include <thread>

using namespace beraad::pdf;
using namespace std::chrono_literals;

namespace {

QueuedRequestPointer picture(RequestId id, Priority priority)
{
    auto request = std::make_shared<QueuedRequest>();
    request->id = id;
    request->priority = priority;
    request->message = PictureRequest{};
    return request;
}

} // namespace

class RequestQueueTest : public beraad::tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void doesWhatIsVisibleFirst()
    {
        RequestQueue queue(1);
        queue.add(picture(1, Priority::Background));
        queue.add(picture(2, Priority::Near));
        queue.add(picture(3, Priority::Visible));
        queue.add(picture(4, Priority::Visible));
        QCOMPARE(order(queue), (QList<RequestId>{3, 4, 2, 1}));
    }

    void givesARequestAnotherPlace()
    {
        RequestQueue queue(1);
        queue.add(picture(1, Priority::Near));
        queue.add(picture(2, Priority::Near));
        queue.reprioritise(2, Priority::Visible);
        QCOMPARE(order(queue), (QList<RequestId>{2, 1}));
    }

    /// Not before the first picture: the head start is longer than this test.
    void callsWhoStandsByOnceMoreWaitsThanGetsDone()
    {
        RequestQueue queue(1);
        bool called = false;
        queue.add(picture(1, Priority::Visible));
        queue.add(picture(2, Priority::Near));
        std::thread standing([&] { called = queue.awaitBacklog(5min, 0ms); });
        QVERIFY(queue.finish(queue.take()));
        standing.join();
        QVERIFY(called);
    }

    void callsNobodyWhileAllGetsDone()
    {
        RequestQueue queue(1);
        queue.add(picture(1, Priority::Visible));
        QVERIFY(queue.finish(queue.take()));
        bool called = true;
        std::thread standing([&] { called = queue.awaitBacklog(0ms, 5min); });
        queue.add(picture(2, Priority::Near));
        QVERIFY(queue.finish(queue.take()));
        queue.close();
        standing.join();
        QVERIFY(!called);
    }

    void aWorkerThatJoinsIsCounted()
    {
        RequestQueue queue(1);
        queue.join();
        queue.add(picture(1, Priority::Near));
        const auto running = queue.take();
        queue.add(picture(2, Priority::Visible));
        QVERIFY(!running->aborted); // the other one takes it
    }

    void dropsWhatIsCancelled()
    {
        RequestQueue queue(1);
        queue.add(picture(1, Priority::Near));
        queue.add(picture(2, Priority::Near));
        queue.cancel(1);
        QCOMPARE(order(queue), (QList<RequestId>{2}));
    }

    void abortsWhatIsCancelledWhileItIsDone()
    {
        RequestQueue queue(1);
        queue.add(picture(1, Priority::Visible));
        const auto running = queue.take();
        QVERIFY(!running->aborted);
        queue.cancel(1);
        QVERIFY(running->aborted);
        QVERIFY(!queue.finish(running));
    }

    void makesWayForWhatIsVisible()
    {
        RequestQueue queue(1);
        queue.add(picture(1, Priority::Near));
        const auto running = queue.take();
        queue.add(picture(2, Priority::Visible));
        QVERIFY(running->aborted);
        QVERIFY(!queue.finish(running));
        QVERIFY2(!running->aborted, "what made way is done later");
        QCOMPARE(order(queue), (QList<RequestId>{2, 1}));
    }

    void leavesOthersAloneWhileAWorkerIsIdle()
    {
        RequestQueue queue(2);
        queue.add(picture(1, Priority::Near));
        const auto running = queue.take();
        queue.add(picture(2, Priority::Visible));
        QVERIFY(!running->aborted);
    }

    void doesNotPutBackWhatIsCancelledAfterMakingWay()
    {
        RequestQueue queue(1);
        queue.add(picture(1, Priority::Near));
        const auto running = queue.take();
        queue.add(picture(2, Priority::Visible));
        queue.cancel(1);
        QVERIFY(!queue.finish(running));
        QCOMPARE(order(queue), (QList<RequestId>{2}));
    }

    void givesNothingOnceClosed()
    {
        RequestQueue queue(1);
        queue.add(picture(1, Priority::Visible));
        const auto running = queue.take();
        queue.add(picture(2, Priority::Visible));
        queue.close();
        QVERIFY(running->aborted);
        QVERIFY(!queue.finish(running));
        QVERIFY(!queue.take());
    }

private:
    /// Takes and finishes everything that waits; a last request marks the end.
    static QList<RequestId> order(RequestQueue& queue)
    {
        auto last = picture(0, Priority::Background);
        queue.add(last);
        QList<RequestId> ids;
        for (auto next = queue.take(); next != last; next = queue.take()) {
            ids.append(next->id);
            (void)queue.finish(next);
        }
        (void)queue.finish(last);
        return ids;
    }
};

BERAAD_TEST(RequestQueueTest, QCoreApplication)
#include "tst_requestqueue.moc"
