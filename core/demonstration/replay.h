// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/commands/history.h"
#include "core/commands/reviewdesk.h"
#include "core/committee/roundrecords.h"
#include "core/demonstration/chairkey.h"
#include "core/demonstration/planpress.h"
#include "core/demonstration/reader.h"
#include "core/demonstration/voice.h"
#include "core/domain/rubric.h"
#include "core/storage/dossier.h"

#include <QSet>

#include <functional>
#include <optional>

namespace beraad::demonstration {

/// The committee at work, round by round, through the same desks as in the window: what it does is
/// in the audit trail under the name of who did it, at the time when it happened. A step tells how
/// many plans are done, and after an error or Cancelled the dossier is not to be used. Thread of
/// the dossier; all that it is made with outlives it. Private to this room.
class Replay
{
public:
    /// The dossier holds the programme, the members and the first round with its plans. `clock` is
    /// the dossier's own.
    Replay(const World& world, storage::Dossier& dossier, FixedClock& clock, const Progress& told);

    /// Finds the plans of the newest round; `printed` are those that came in.
    Result<void> begin(const QList<PrintedPlan>& printed);
    /// Takes in the plans of a later round and begins it.
    Result<void> takeIn(const QList<PrintedPlan>& printed);

    Result<void> assignReaders();
    /// Each reader states what there is of an interest in the plan and the chair decides on what
    /// is possible; then the secretariat says who leads the readers.
    Result<void> declareInterests();
    /// Some regions are asked for clarification, and answer what was asked in writing.
    Result<void> askRegions();
    Result<void> withdraw();
    Result<void> review(const Progress::Listener& listener);
    /// The invited regions explain their plans, and each answer is weighed.
    Result<void> hearRegions();
    /// Those who read a plan talk, and then all.
    Result<void> meet();
    Result<void> advise(const Progress::Listener& listener);
    /// Observations, and the end of the round.
    Result<void> finish();
    Result<void> startNext();
    Result<void> decide();
    /// Support for the regions that must hand in again, and the first points that are settled.
    Result<void> lookAfter();

    /// Leaves the last round half-way, as a newcomer finds it: one plan ready for the committee's
    /// advice, one with the newcomer's own review begun, one that a member read on a laptop, others
    /// untouched, and one with a possible interest that waits for the chair.
    Result<void> leaveHalfway(const DemonstrationKeys& keys);

    const domain::RoundId& round() const { return m_round; }
    commands::History& history() { return m_history; }
    /// Who finds a begun review in the last round.
    const domain::MemberId& newcomer() const { return m_newcomer; }
    void becomeChair() { become(m_members[0]); }
    /// It is now this time of the day; the clock never goes back.
    void setTime(const QDate& day, int hour);

private:
    static constexpr int kSecretary = 1; ///< place in the committee
    static constexpr int kAll = 1000;    ///< criteria: more than a rubric has

    /// A plan that came in.
    struct Case
    {
        const FictionalRegion* region;
        domain::PlanId id;
        PrintedPlan printed;
    };
    struct Objection;
    using Step = std::function<Result<void>(const Case&)>;

    void become(const domain::Member& member);
    const domain::Round& facts() const { return m_world.rounds[m_number - 1]; }
    bool isWithdrawn(const Case& plan) const;
    /// Spreads the plans over the days up to and including the last; each in one transaction.
    Result<void> forEachPlan(const QDate& first, const QDate& last, const Step& step,
                             const Progress::Listener& listener);
    Result<void> complete(const Case& plan);
    Result<void> assign(const Case& plan);
    Result<void> declareConflict(const Case& plan, Dice& dice);
    Result<void> addReaders(const Case& plan, int count, Dice& dice);
    Result<void> declare(const Case& plan);
    Result<void> stateInterest(const Case& plan, int place);
    Result<void> decideOnInterest(const Case& plan, int place, domain::MeasureKind measure,
                                  Dice& dice);
    Result<void> chooseLead(const Case& plan);
    Result<void> leaveAnInterest(const Case& plan);
    QString interestIn(const QString& key, const Case& plan, const QString& company,
                       Dice& dice) const;
    Result<void> read(const Case& plan, int turn, int criteria);
    Result<void> tagThemes(const commands::ReviewKey& key, const Reading& reading);
    Result<void> writePreAdvice(const Case& plan);
    Result<void> readSome(const DemonstrationKeys& keys);
    Result<void> readAway(const Case& plan, const DemonstrationKeys& keys);
    Result<std::optional<domain::Member>> readerWithoutWork(const Case& plan) const;
    Result<void> readOnLaptop(const Case& plan, const domain::Member& member,
                              const DemonstrationKeys& keys);
    Result<void> workOnLaptop(const Case& plan, const domain::Member& member,
                              const signing::SigningKey& key, const QString& dossier,
                              const QString& back);
    Result<void> takeInReturn(const QString& path, const signing::SigningKey& key);
    QSet<int> regionsToAsk(int count) const;
    Voice voiceOf(const Case& plan) const;
    Result<domain::ClarificationId> ask(const Case& plan);
    Result<domain::ClarificationId> invite(const Case& plan);
    Result<void> sendOut(const QList<domain::ClarificationId>& ids);
    Result<void> answer(const Case& plan);
    Result<void> hear(const Case& plan);
    Result<void> askSome();
    QDate pitchDay() const;
    Result<void> agree(const Case& plan);
    Result<void> word(const domain::JointFinding& finding, const committee::PlanRecord& record);
    /// All co-readers agree, but for the one of the objection; null: nobody objects.
    Result<void> takeStances(const domain::JointFinding& finding,
                             const committee::PlanRecord& record, const Objection* objection);
    std::optional<Objection> objectionTo(const domain::JointFinding& finding,
                                         const domain::Criterion& criterion,
                                         const committee::PlanRecord& record,
                                         const Voice& voice) const;
    Result<void> answerObjection(const domain::JointFinding& finding,
                                 const committee::PlanRecord& record, const Objection& objection);
    Result<void> beginPlenary();
    Result<void> takeItem(const Case& plan, domain::Outcome outcome);
    QString motionOn(const Case& plan, domain::Outcome outcome, Dice& dice) const;
    Result<void> closePlenary();
    Result<void> conclude(const Case& plan);
    Result<void> settleEarly(const committee::PlanRecord& record);
    Result<void> support(const committee::PlanRecord& record);
    Result<void> findRound();
    Result<QHash<int, domain::RegionId>> regionsByNumber() const;
    Result<QList<Case>> casesOf(const QList<PrintedPlan>& printed) const;
    int placeOf(const domain::MemberId& member) const;

    const World& m_world;
    storage::Dossier& m_dossier;
    FixedClock& m_clock;
    const Progress& m_told;
    commands::History m_history;
    domain::Rubric m_rubric;
    QList<domain::Member> m_members; ///< chair, secretary, then members by name
    QList<int> m_load;               ///< how many plans each of them reads
    QList<int> m_leads;              ///< of how many plans each leads the readers
    domain::ProgrammeId m_programme;
    domain::RoundId m_round;
    int m_number = 1;
    QList<Case> m_cases; ///< of this round, those that came in
    domain::MemberId m_newcomer;
};

} // namespace beraad::demonstration
