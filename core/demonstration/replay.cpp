// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demonstration/replay.h"

#include "core/commands/advicedesk.h"
#include "core/commands/plandesk.h"
#include "core/commands/rounddesk.h"
#include "core/commands/roundreader.h"
#include "core/demonstration/adviser.h"
#include "core/domain/expertise.h"
#include "core/storage/memberrecords.h"
#include "core/storage/planrecords.h"
#include "core/storage/programmerecords.h"
#include "core/storage/transaction.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace beraad::demonstration {

using namespace domain;
using storage::inTransaction;

namespace {

constexpr int kFirstReader = 2;
constexpr int kReadersPerPlan = 3;
constexpr int kConflictPercent = 12;

/// Of several plans that are approved with points, the last: that it is approved without them
/// changes nothing in what was published.
std::optional<PlanId> decidedApart(const committee::RoundRecords& records)
{
    QList<PlanId> withPoints;
    for (const committee::PlanRecord& record : records.plans) {
        if (record.standing() == Outcome::ApproveWithPoints)
            withPoints.append(record.plan.id);
    }
    return withPoints.size() > 1 ? std::optional(withPoints.last()) : std::nullopt;
}

} // namespace

Replay::Replay(const World& world, storage::Dossier& dossier, FixedClock& clock,
               const Progress& told)
    : m_world(world)
    , m_dossier(dossier)
    , m_clock(clock)
    , m_told(told)
    , m_history(dossier, {world.members[kSecretary].name, {}, MemberRole::Secretary})
{
}

void Replay::setTime(const QDate& day, int hour)
{
    const QDateTime time(day, QTime(hour, 0), Qt::UTC);
    if (time > m_clock.now())
        m_clock.set(time);
}

void Replay::become(const Member& member)
{
    m_history.setActor({member.name, member.id, member.role});
}

int Replay::placeOf(const MemberId& member) const
{
    const auto found = std::find_if(m_members.begin(), m_members.end(),
                                    [&](const Member& each) { return each.id == member; });
    return int(found - m_members.begin());
}

Result<QHash<int, RegionId>> Replay::regionsByNumber() const
{
    storage::ProgrammeRecords programmes(m_dossier);
    BERAAD_TRY(const QList<Programme> all, programmes.programmes());
    BERAAD_TRY(const QList<Region> regions, programmes.regions(all.first().id));
    QHash<int, RegionId> byNumber;
    for (const Region& region : regions)
        byNumber.insert(region.number, region.id);
    return byNumber;
}

Result<QList<Replay::Case>> Replay::casesOf(const QList<PrintedPlan>& printed) const
{
    BERAAD_TRY(const auto regions, regionsByNumber());
    BERAAD_TRY(const QList<Plan> plans, storage::PlanRecords(m_dossier).plans(m_round));
    QHash<RegionId, PlanId> planOf;
    for (const Plan& plan : plans)
        planOf.insert(plan.region, plan.id);
    QList<Case> cases;
    for (const PrintedPlan& plan : printed) {
        const auto region =
            std::find_if(m_world.regions.begin(), m_world.regions.end(),
                         [&](const FictionalRegion& each) { return each.number() == plan.region; });
        cases.append({&*region, planOf.value(regions.value(plan.region)), plan});
    }
    return cases;
}

Result<void> Replay::findRound()
{
    storage::ProgrammeRecords programmes(m_dossier);
    BERAAD_TRY(const QList<Programme> all, programmes.programmes());
    BERAAD_TRY(const QList<Round> rounds, programmes.rounds(all.first().id));
    m_programme = all.first().id;
    m_round = rounds.last().id;
    m_number = rounds.last().number;
    BERAAD_TRY(m_rubric, programmes.rubric(rounds.last().rubric));
    BERAAD_TRY(m_members, storage::MemberRecords(m_dossier).members());
    if (m_load.isEmpty())
        m_load.fill(0, m_members.size());
    if (m_leads.isEmpty())
        m_leads.fill(0, m_members.size());
    return {};
}

Result<void> Replay::begin(const QList<PrintedPlan>& printed)
{
    BERAAD_CHECK(findRound());
    BERAAD_TRY(m_cases, casesOf(printed));
    become(m_members[kSecretary]);
    const QDate deadline = facts().submissionDeadline;
    return forEachPlan(deadline.addDays(1), deadline.addDays(2),
                       [this](const Case& plan) { return complete(plan); }, {});
}

Result<void> Replay::takeIn(const QList<PrintedPlan>& printed)
{
    BERAAD_CHECK(findRound());
    become(m_members[kSecretary]);
    setTime(facts().submissionDeadline, 9);
    BERAAD_TRY(const auto regions, regionsByNumber());
    QList<intake::HandedIn> handedIn;
    for (const PrintedPlan& plan : printed)
        handedIn.append({regions.value(plan.region), {plan.file}});
    const Progress quiet;
    BERAAD_CHECK(
        intake::storePlans(m_history, m_round, handedIn, facts().submissionDeadline, quiet));
    BERAAD_CHECK(begin(printed));
    return declareInterests();
}

Result<void> Replay::forEachPlan(const QDate& first, const QDate& last, const Step& step,
                                 const Progress::Listener& listener)
{
    const int total = int(m_cases.size());
    const qint64 days = first.daysTo(last) + 1;
    for (int i = 0; i < total; ++i) {
        if (m_told.isCancelled())
            return Error(ErrorKind::Cancelled);
        setTime(first.addDays(days * i / total), 9);
        BERAAD_CHECK(inTransaction(m_dossier, [&] { return step(m_cases[i]); }));
        if (listener)
            listener(i + 1, total, m_cases[i].region->record.name);
    }
    // What is done in one go is not undone plan by plan.
    m_history.forget();
    return {};
}

/// The secretariat enters what the plan asks and finds it complete.
Result<void> Replay::complete(const Case& plan)
{
    BERAAD_TRY(Plan stored, storage::PlanRecords(m_dossier).plan(plan.id));
    Dice dice = Dice(plan.region->seed).fork(u"received"_s);
    stored.state = PlanState::Complete;
    stored.receivedOn = facts().submissionDeadline.addDays(-dice.between(0, 6));
    stored.requested = plan.printed.content.requested;
    stored.cofinancing = plan.printed.content.cofinancing;
    m_clock.advance(90);
    return commands::PlanDesk(m_history).store(stored);
}

Result<void> Replay::assignReaders()
{
    become(m_members[kSecretary]);
    const QDate day = facts().submissionDeadline.addDays(3);
    return forEachPlan(day, day, [this](const Case& plan) { return assign(plan); }, {});
}

Result<void> Replay::declareConflict(const Case& plan, Dice& dice)
{
    const QString company = dice.pick(plan.region->companies);
    const int place = dice.chance(15) ? 0 : dice.between(kFirstReader, int(m_members.size()) - 1);
    const QString reason = interestIn(u"belang"_s, plan, company, dice);
    return commands::PlanDesk(m_history).declareConflict(plan.id, m_members[place].id, reason);
}

Result<void> Replay::assign(const Case& plan)
{
    Dice dice = Dice(plan.region->seed).fork(u"readers"_s);
    if (dice.chance(kConflictPercent))
        BERAAD_CHECK(declareConflict(plan, dice));
    return addReaders(plan, kReadersPerPlan, dice);
}

/// The members who read least so far and are free of conflicts. A thing that the plan asks and a
/// member knows outweighs one plan more.
Result<void> Replay::addReaders(const Case& plan, int count, Dice& dice)
{
    storage::MemberRecords members(m_dossier);
    BERAAD_TRY(const auto conflicts, members.conflicts(plan.id));
    BERAAD_TRY(const QList<MemberId> readers, members.readers(plan.id));
    QList<int> places(m_members.size() - kFirstReader);
    std::iota(places.begin(), places.end(), kFirstReader);
    places = dice.shuffled(places);
    const auto turn = [&](int place) {
        const QStringList& asked = plan.region->record.expertise;
        return m_load[place] - int(knownOf(asked, m_members[place].expertise).size());
    };
    std::stable_sort(places.begin(), places.end(), [&](int a, int b) { return turn(a) < turn(b); });
    places.removeIf([&](int place) {
        const MemberId& member = m_members[place].id;
        return hasConflict(conflicts, plan.id, member) || readers.contains(member);
    });
    for (const int place : places.mid(0, count)) {
        ++m_load[place];
        m_clock.advance(4);
        BERAAD_CHECK(commands::PlanDesk(m_history).assign({plan.id, m_members[place].id}));
    }
    return {};
}

bool Replay::isWithdrawn(const Case& plan) const
{
    return m_number == 1 && plan.region->withdrewFirst;
}

Result<void> Replay::withdraw()
{
    setTime(facts().submissionDeadline.addDays(16), 10);
    for (const Case& plan : std::as_const(m_cases)) {
        if (!isWithdrawn(plan))
            continue;
        BERAAD_TRY(Plan stored, storage::PlanRecords(m_dossier).plan(plan.id));
        stored.state = PlanState::Withdrawn;
        m_clock.advance(3600);
        BERAAD_CHECK(commands::PlanDesk(m_history).store(stored));
    }
    return {};
}

Result<void> Replay::advise(const Progress::Listener& listener)
{
    const QDate plenary = facts().plenaryDate;
    BERAAD_CHECK(forEachPlan(
        plenary, plenary,
        [this](const Case& plan) { return isWithdrawn(plan) ? Result<void>() : conclude(plan); },
        listener));
    return closePlenary();
}

/// The secretary words the draft; the chair writes why a knock-out is no bar, and has it adopted.
Result<void> Replay::conclude(const Case& plan)
{
    const Voice voice(m_world, *plan.region, plan.printed.content);
    BERAAD_TRY(const committee::PlanRecord record, commands::readPlan(m_dossier, plan.id));
    commands::AdviceDesk desk(m_history);
    BERAAD_TRY(const AdviceContext context, desk.context(plan.id));
    const AdviceMatter matter{*plan.region,
                              m_number,
                              voice,
                              record,
                              m_rubric,
                              context.votersPresent,
                              facts().fundingStart.addMonths(1)};
    const Advice advice = composeAdvice(matter);
    BERAAD_CHECK(takeItem(plan, *advice.outcome));
    become(m_members[kSecretary]);
    for (const FollowUp& followUp : followUps(matter)) {
        m_clock.advance(20);
        BERAAD_CHECK(desk.mark(followUp));
    }
    m_clock.advance(120);
    Advice draft = advice;
    draft.knockOutJustification.clear();
    BERAAD_CHECK(desk.store(draft, commands::Action::AdviceWorded));
    m_clock.advance(60);
    becomeChair();
    BERAAD_TRY(draft, desk.advice(plan.id));
    draft.knockOutJustification = advice.knockOutJustification;
    BERAAD_CHECK(desk.store(draft, commands::Action::AdviceWorded));
    return desk.adopt(plan.id);
}

Result<void> Replay::finish()
{
    becomeChair();
    setTime(facts().adviceDate.addDays(-1), 10);
    commands::RoundDesk desk(m_history);
    BERAAD_TRY(const committee::RoundRecords records, commands::readRound(m_dossier, m_round));
    for (const Observation& observation : observations(m_world, records)) {
        m_clock.advance(300);
        const auto stored = desk.store(observation);
        if (!stored)
            return stored.error();
    }
    setTime(facts().adviceDate.addDays(-1), 16);
    return desk.finalise(m_round);
}

Result<void> Replay::startNext()
{
    become(m_members[kSecretary]);
    m_clock.advance(600);
    commands::RoundDesk desk(m_history);
    const auto next = desk.startNext(m_round, m_world.rounds[m_number]);
    if (!next)
        return next.error();
    return {};
}

/// The minister follows the committee, but for one region that has settled its points by then.
Result<void> Replay::decide()
{
    become(m_members[kSecretary]);
    setTime(facts().adviceDate.addDays(10), 11);
    BERAAD_TRY(const committee::RoundRecords records, commands::readRound(m_dossier, m_round));
    const std::optional<PlanId> apart = decidedApart(records);
    return inTransaction(m_dossier, [&]() -> Result<void> {
        commands::AdviceDesk desk(m_history);
        for (const committee::PlanRecord& record : records.plans) {
            if (!record.standing())
                continue;
            Decision decision;
            decision.plan = record.plan.id;
            decision.outcome = *record.standing();
            decision.date = facts().adviceDate.addDays(9);
            decision.reference = u"TIR-%1-%2-%3"_s.arg(facts().adviceDate.year())
                                     .arg(m_number)
                                     .arg(record.region.number, 3, 10, QChar(u'0'));
            if (decision.plan == apart) {
                Dice dice = Dice(quint64(record.region.number)).fork(u"decision"_s);
                decision.kind = DecisionKind::Departed;
                decision.outcome = Outcome::Approve;
                decision.reason =
                    m_world.phrases.sentence(u"besluit.afwijking"_s, dice,
                                             [&](const QString&) { return record.region.name; });
            }
            BERAAD_CHECK(desk.decide(decision));
        }
        return {};
    });
}

} // namespace beraad::demonstration
