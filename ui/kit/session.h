// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/longtask.h"

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/commands/history.h"
#include "core/domain/member.h"
#include "core/domain/programme.h"
#include "core/pdf/planreader.h"

#include <QObject>

#include <memory>
#include <optional>

namespace beraad::storage {
class Dossier;
}

namespace beraad::ui {

class Prompts;
class Settings;

/// What becomes of work that is stopped before its end.
enum class WhenStopped
{
    Lost,
    Kept ///< as far as it came: nobody needs to be asked before it is stopped
};

/// What all rooms share while a dossier is open: the dossier, its history of edits, the round, plan
/// and person that the window is about, and the work that runs on it. Rooms make the desks and
/// records they need from dossier() and history(). Owned by the window; main thread only.
class Session final : public QObject
{
    Q_OBJECT

public:
    /// Opens the dossier at `path` (the errors of storage::Dossier::open), at its newest round. The
    /// clock, settings and prompts stay the caller's and outlive the session. A reader of plans
    /// that is given has been getting ready while the dossier opens; otherwise one is started when
    /// it is first asked for.
    static Result<std::unique_ptr<Session>> open(const QString& path, const Clock& clock,
                                                 Settings& settings, Prompts& prompts,
                                                 std::unique_ptr<pdf::PlanReader> reader = nullptr);
    ~Session() override;

    storage::Dossier& dossier() const { return *m_dossier; }
    /// Stores every edit, and tells by its signals what others should look at again.
    commands::History& history() { return m_history; }
    const Clock& clock() const { return m_clock; }
    Settings& settings() const { return m_settings; }
    Prompts& prompts() const { return m_prompts; }
    /// Reads plans, letters and reports for all rooms, so that there is one small pool of workers.
    pdf::PlanReader& reader();

    /// The file's name without folder and suffix.
    QString name() const;
    /// None while nobody has described the programme; the rounds are then empty too.
    const std::optional<domain::Programme>& programme() const { return m_programme; }
    const QList<domain::Round>& rounds() const { return m_rounds; }    ///< by number
    const QList<domain::Member>& members() const { return m_members; } ///< as MemberRecords
    std::optional<domain::Round> round() const;                        ///< the current one
    const domain::RoundId& roundId() const { return m_round; }         ///< null: no round
    void setRound(const domain::RoundId& round);                       ///< forgets the plan

    /// The plan that review and advice are about; null while none was chosen.
    const domain::PlanId& plan() const { return m_plan; }
    void setPlan(const domain::PlanId& plan);

    /// Whose work is done here; none while the committee has no members.
    std::optional<domain::Member> actingMember() const;
    /// What was done by another member can then no longer be undone.
    void setActingMember(const domain::MemberId& member);

    /// Until the window has the dossier's first room: that the person sees something comes first,
    /// and what can follow a moment later does.
    bool isComingUp() const { return m_isComingUp; }
    void setComingUp(bool comingUp) { m_isComingUp = comingUp; }

    /// Starts work that the status line shows and the person can cancel. The session owns the
    /// task and destroys it after it ended; it may outlive the room that started it, so connect
    /// with that room as context.
    LongTask* start(const QString& title, LongTask::Work work,
                    WhenStopped whenStopped = WhenStopped::Lost);
    /// On what would be lost if it were stopped.
    bool isWorking() const;

Q_SIGNALS:
    void roundChanged(); ///< another round, or its dates or state
    void planChanged();  ///< another plan
    void membersChanged();
    void actingMemberChanged();
    void taskStarted(beraad::ui::LongTask* task);

private:
    Session(std::unique_ptr<storage::Dossier> dossier, Settings& settings, Prompts& prompts);

    Result<void> read();
    domain::MemberId owner() const;
    void chooseMember();
    void readAgain(const commands::Change& change);

    std::unique_ptr<storage::Dossier> m_dossier;
    const Clock& m_clock;
    Settings& m_settings;
    Prompts& m_prompts;
    commands::History m_history;
    std::optional<domain::Programme> m_programme;
    QList<domain::Round> m_rounds;
    QList<domain::Member> m_members;
    domain::RoundId m_round;
    domain::PlanId m_plan;
    std::unique_ptr<pdf::PlanReader> m_reader;
    bool m_isComingUp = false;
    QList<LongTask*> m_losable; ///< work that is lost when it is stopped
};

} // namespace beraad::ui
