// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letters/lettersender.h"

#include <QElapsedTimer>
#include <QMutex>
#include <QWaitCondition>

namespace beraad::ui {

using publishing::LetterRun;

namespace {

constexpr int kLook = 50; // milliseconds between looks whether the work was stopped
/// How long the main thread may take for one step after the work was stopped. When the window
/// closes it waits for the task and takes no step any more.
constexpr int kLastStep = 2000;

} // namespace

/// One step on the main thread that another thread waits for. Whoever comes first decides whether
/// it is taken or given up.
class LetterSender::Turn
{
public:
    explicit Turn(std::function<Result<void>()> step)
        : m_step(std::move(step))
    {
    }

    void take()
    {
        const QMutexLocker lock(&m_mutex);
        if (m_isGivenUp)
            return;
        m_result = m_step();
        m_isTaken = true;
        m_taken.wakeAll();
    }

    Result<void> wait(const Progress& progress)
    {
        QMutexLocker lock(&m_mutex);
        QElapsedTimer sinceStopped;
        while (!m_isTaken) {
            m_taken.wait(&m_mutex, kLook);
            if (progress.isCancelled() && !sinceStopped.isValid())
                sinceStopped.start();
            if (!m_isTaken && sinceStopped.isValid() && sinceStopped.elapsed() > kLastStep) {
                m_isGivenUp = true;
                return Error(ErrorKind::Cancelled);
            }
        }
        return m_result;
    }

private:
    std::function<Result<void>()> m_step;
    QMutex m_mutex;
    QWaitCondition m_taken;
    bool m_isTaken = false;
    bool m_isGivenUp = false;
    Result<void> m_result;
};

/// What both threads have in their turns.
struct LetterSender::Shared
{
    std::unique_ptr<LetterRun> run;
    QObject* main = nullptr;

    Result<void> onMain(std::function<Result<void>()> step, const Progress& progress) const
    {
        const auto turn = std::make_shared<Turn>(std::move(step));
        QMetaObject::invokeMethod(
            main, [turn] { turn->take(); }, Qt::QueuedConnection);
        return turn->wait(progress);
    }

    Result<void> send(const Progress& progress)
    {
        while (!run->isDone()) {
            if (progress.isCancelled())
                return Error(ErrorKind::Cancelled);
            progress.report(run->done(), run->total(), run->current().region().name);
            BERAAD_CHECK(run->make());
            BERAAD_CHECK(onMain([this] { return run->announce(); }, progress));
            const Result<void> given = run->give();
            BERAAD_CHECK(onMain([this, given] { return run->conclude(given); }, progress));
        }
        return {};
    }
};

LetterSender::LetterSender(std::unique_ptr<LetterRun> run, QObject* parent)
    : QObject(parent)
    , m_shared(std::make_shared<Shared>())
{
    m_shared->run = std::move(run);
    m_shared->main = this;
}

LetterSender::~LetterSender() = default;

LongTask::Work LetterSender::work()
{
    return [shared = m_shared](const Progress& progress) { return shared->send(progress); };
}

Result<int> LetterSender::finish()
{
    BERAAD_CHECK(m_shared->run->end(m_shared->run->isDone()));
    return m_shared->run->done();
}

} // namespace beraad::ui

#include "moc_lettersender.cpp"
