// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/returnpackage.h"
#include "core/merging/workfields.h"

#include <memory>
#include <optional>
#include <vector>

namespace beraad::merging {

/// A return that somebody wants to take in: opened, or why it could not be.
struct Arrival
{
    QString file; ///< its name, without a folder
    Result<exchange::ReturnPackage> package;
};

enum class ArrivalState
{
    New,   ///< is taken in
    Older, ///< a return that is here, or comes in with it, builds on it; noted in the register
    AlreadyThere, ///< taken in before
    Refused
};

/// What is done with a return.
struct Arrived
{
    QString file;
    ArrivalState state = ArrivalState::New;
    std::optional<Error> refusal;
    domain::MemberId member; ///< null when it could not be opened
    QString machine;
    QDateTime madeAt;
};

enum class PlanChange
{
    New, ///< the member's first work on the plan
    Changed,
    Withdrawn, ///< no work of the member is on it: withdrawn, or closed by an interest
    Nothing,   ///< in the work on it; something else came in
};

/// A wish to discuss a plan that came, got another reason, or was taken back.
struct WishChange
{
    QString reason; ///< empty: taken back
};

/// What a merge does to a member's work on a plan.
struct ChangedPlan
{
    domain::MemberId member;
    domain::PlanId plan;
    PlanChange change = PlanChange::New;
    int fields = 0;                  ///< how many are new, different or gone
    bool isClosedByInterest = false; ///< that the member declared
    bool goesBackToDraft = false;    ///< final on a laptop, but what was merged is not complete
    bool isJudgedOnOlder = false;    ///< the plan was replaced since
    std::optional<WishChange> wish;  ///< none: as it was
    /// What the member states of interests; a possible one where several came in. None where the
    /// plan closes by it.
    std::optional<domain::DeclarationKind> declared;
    int stances = 0; ///< new ones, on joint findings
};

/// What a field can hold: what one laptop says, or this dossier.
struct Alternative
{
    Field field;
    domain::PackageId package; ///< null: written in this dossier
    QString machine;           ///< empty likewise
};

/// Where two laptops of one member differ; a person decides. What is not chosen stays in the
/// history.
struct Choice
{
    domain::MemberId member;
    FieldKey field;
    QList<Alternative> alternatives; ///< the newest first
    qsizetype chosen = 0;
};

class MemberMerge;
struct RoundFacts;

/// A return as the register gets it, with what was kept of it unread.
struct RegisteredReturn
{
    domain::ExchangedPackage package;
    QList<storage::PackagePart> parts;
};

/// Takes returns in: worked out first, so that people see what will happen, then stored in one
/// audited step that can be undone. Belongs to the dossier and the thread that it was worked out
/// for.
///
/// Every record has one owner and a return holds nothing but its signer's (checkReturn), so a merge
/// cannot touch a colleague's work; what the lead reader worded goes by time (findingmerge.h).
/// Taking the same in twice changes nothing, and the order does not matter. What a member declared
/// of interests, and what a member said of what the readers find together, is added and never taken
/// back, not even by undo; so a plan that a direct interest closed stays without that reader. What
/// the member wrote or said of such a plan is left out.
class Merge
{
public:
    /// All of one round. RoundIsFinal; what is wrong with one return stands in its Arrived.
    static Result<Merge> workOut(storage::Dossier& dossier, const domain::RoundId& round,
                                 const QList<Arrival>& arrivals);
    ~Merge();
    Merge(Merge&&) noexcept;
    Merge& operator=(Merge&&) noexcept;

    const QList<Arrived>& arrived() const { return m_arrived; } ///< in the order of the arrivals
    const QList<Choice>& choices() const { return m_choices; }
    /// One of its alternatives, by place.
    void choose(qsizetype choice, qsizetype alternative);
    /// By member and plan, after the choices.
    QList<ChangedPlan> changes() const;
    /// No return is new to this dossier.
    bool isEmpty() const;

    /// MergeOutdated when somebody worked in the dossier since it was worked out; then it
    /// must be worked out anew.
    Result<void> perform(commands::History& history) const;

private:
    Merge();
    Result<void> take(storage::Dossier& dossier, const Arrival& arrival,
                      const QSet<domain::PackageId>& included);
    Result<MemberMerge*> mergeOf(storage::Dossier& dossier, const domain::MemberId& member);

    domain::RoundId m_round;
    std::shared_ptr<const RoundFacts> m_facts;
    qint64 m_trailLength = 0;
    QList<Arrived> m_arrived;
    QList<RegisteredReturn> m_register;
    QList<Choice> m_choices;
    std::vector<std::unique_ptr<MemberMerge>> m_members;
};

} // namespace beraad::merging
