// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/comparing/plancomparer.h"

#include "ui/kit/session.h"

#include "core/pdf/workerengine.h"
#include "core/storage/dossier.h"
#include "core/versions/versionreader.h"

namespace beraad::ui {

using namespace domain;
using versions::EarlierVersion;
using versions::KnownPassage;
using versions::PlanComparison;

namespace {

QList<KnownPassage> passagesOf(const EarlierVersion& earlier)
{
    QList<KnownPassage> passages;
    if (earlier.ownReview) {
        for (const Evidence& evidence : earlier.ownReview->evidence)
            passages.append({evidence.passage});
    }
    for (const domain::Mark& mark : earlier.marks)
        passages.append({mark.passage, mark.wordsBefore, mark.wordsAfter});
    return passages;
}

} // namespace

PlanComparer::PlanComparer(Session& session, QObject* parent)
    : QObject(parent)
    , m_session(session)
{
}

PlanComparer::~PlanComparer()
{
    if (m_task)
        m_task->cancel();
}

void PlanComparer::compare(const EarlierVersion& earlier, const Plan& now)
{
    const QList<KnownPassage> passages = passagesOf(earlier);
    const bool isSame = m_earlier && m_earlier->plan.documents == earlier.plan.documents &&
                        m_now.id == now.id && m_now.documents == now.documents &&
                        m_passages == passages;
    m_earlier = earlier;
    m_now = now;
    if (isSame)
        return;
    m_passages = passages;
    start();
}

void PlanComparer::forget()
{
    if (m_task)
        m_task->cancel();
    m_task.clear();
    m_earlier.reset();
    m_now = {};
    m_passages.clear();
    m_made.reset();
    setState(State::Nothing);
}

void PlanComparer::stop()
{
    if (m_task)
        m_task->cancel();
}

void PlanComparer::tryAgain()
{
    if (m_earlier && !m_made && m_state != State::Working)
        start();
}

void PlanComparer::start()
{
    if (m_task)
        m_task->cancel();
    m_made.reset();
    m_problem.reset();
    const auto made = std::make_shared<PlanComparison>();
    const auto work = [&dossier = m_session.dossier(), before = m_earlier->plan, after = m_now,
                       passages = m_passages, made](const Progress& progress) -> Result<void> {
        BERAAD_TRY(const auto connection, dossier.alongside());
        pdf::WorkerEngine engine;
        versions::VersionReader reader(*connection, engine, progress);
        BERAAD_TRY(*made, versions::comparePlans(reader, before, after, passages));
        return {};
    };
    LongTask* task = m_session.start(tr("Comparing with round %1").arg(m_earlier->round), work);
    m_task = task;
    // A task that was cancelled for another one ends too, and has nothing to say any more.
    const auto whenMine = [this, task](auto then) {
        return [this, task, then](auto... arguments) {
            if (m_task == task)
                then(arguments...);
        };
    };
    connect(task, &LongTask::progressed, this,
            whenMine([this](int done, int total, const QString& what) {
                Q_EMIT progressed(done, total, what);
            }));
    connect(task, &LongTask::finished, this, whenMine([this, made] {
                m_made = made;
                setState(State::Done);
            }));
    connect(task, &LongTask::cancelled, this, whenMine([this] { setState(State::Stopped); }));
    connect(task, &LongTask::failed, this, whenMine([this](const Error& error) {
                m_problem = error;
                setState(State::Failed);
            }));
    setState(State::Working);
}

void PlanComparer::setState(State state)
{
    m_state = state;
    Q_EMIT changed();
}

} // namespace beraad::ui

#include "moc_plancomparer.cpp"
