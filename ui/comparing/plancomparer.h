// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/versions/earlierversion.h"
#include "core/versions/plancomparison.h"

#include <QObject>
#include <QPointer>

#include <memory>
#include <optional>

namespace beraad::ui {

class LongTask;
class Session;

/// Compares the plan that a room is about with the earlier version, on another thread, and keeps
/// what it found until the room is about another. Asked for the same again it does nothing.
class PlanComparer final : public QObject
{
    Q_OBJECT

public:
    enum class State
    {
        Nothing, ///< there is nothing to compare
        Working,
        Done,
        Stopped, ///< by the person
        Failed
    };

    /// The session must outlive it.
    explicit PlanComparer(Session& session, QObject* parent = nullptr);
    ~PlanComparer() override;

    void compare(const versions::EarlierVersion& earlier, const domain::Plan& now);
    void forget();
    void stop();
    void tryAgain();

    State state() const { return m_state; }
    /// Null until it is done.
    const versions::PlanComparison* comparison() const { return m_made.get(); }
    const std::optional<versions::EarlierVersion>& earlier() const { return m_earlier; }
    const domain::Plan& plan() const { return m_now; }
    /// What is wrong, when it failed.
    const std::optional<Error>& problem() const { return m_problem; }

    /// What PlanComparison::carried is about, in its order: the member's own evidence, then marks.
    const QList<versions::KnownPassage>& passages() const { return m_passages; }

Q_SIGNALS:
    void changed();
    /// As LongTask.
    void progressed(int done, int total, const QString& what);

private:
    void start();
    void setState(State state);

    Session& m_session;
    State m_state = State::Nothing;
    std::optional<versions::EarlierVersion> m_earlier;
    domain::Plan m_now;
    QList<versions::KnownPassage> m_passages;
    std::shared_ptr<const versions::PlanComparison> m_made;
    std::optional<Error> m_problem;
    QPointer<LongTask> m_task;
};

} // namespace beraad::ui
