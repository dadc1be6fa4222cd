// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/themedesk.h"
#include "core/demonstration/replay.h"
#include "core/storage/memberrecords.h"
#include "core/storage/transaction.h"

#include <algorithm>

/// How the members read: their part of the Replay.
namespace beraad::demonstration {

using namespace domain;
using namespace Qt::StringLiterals;
using commands::ReviewKey;

namespace {

constexpr int kNoted = 4; // criteria in a pre-advice
constexpr int kBegun = 6; // criteria of fourteen: enough to see how it goes on

/// Types one opinion into the form, as a reader does: the level, the passages, the reason.
Result<void> enter(commands::ReviewDesk& desk, const ReviewKey& key, const Opinion& opinion,
                   FixedClock& clock)
{
    clock.advance(120);
    BERAAD_CHECK(desk.setJudgement(key, opinion.criterion, opinion.judgement));
    for (const Passage& passage : opinion.passages) {
        clock.advance(30);
        const auto cited = desk.cite(key, opinion.criterion, passage);
        if (!cited)
            return cited.error();
        BERAAD_CHECK(desk.setBearing(key, *cited, opinion.bearing));
    }
    if (opinion.motivation.isEmpty())
        return {};
    clock.advance(45);
    return desk.setMotivation(key, opinion.criterion, opinion.motivation);
}

/// Marks what the region did with the earlier points, on the page where the plan speaks of them.
Result<void> follow(commands::ReviewDesk& desk, const ReviewKey& key, const FictionalRegion& region,
                    int round, const Passages& passages, FixedClock& clock)
{
    BERAAD_TRY(const QList<ImprovementPoint> points, desk.earlierPoints(key));
    for (const ImprovementPoint& point : points) {
        const bool isDone = region.depth(point.criterion, round) == Depth::Strong;
        PointFinding finding;
        if (const QList<Passage> found = passages.value(point.criterion); !found.isEmpty()) {
            finding.state = isDone ? FollowUpState::Addressed : FollowUpState::Partly;
            finding.document = found.first().document;
            finding.page = found.first().page;
        }
        clock.advance(40);
        BERAAD_CHECK(desk.setFinding(key, point.id, finding));
    }
    return {};
}

} // namespace

/// The reader who is `turn`-th on the plan scores the first `criteria` of them; all of them make a
/// final review.
Result<void> Replay::read(const Case& plan, int turn, int criteria)
{
    BERAAD_TRY(const QList<MemberId> readers, storage::MemberRecords(m_dossier).readers(plan.id));
    const MemberId& member = readers[turn];
    const int place = placeOf(member);
    become(m_members[place]);
    const Voice voice(m_world, *plan.region, plan.printed.content);
    const Reading reading =
        Reader(place).read(*plan.region, m_number, voice, m_rubric, plan.printed.passages, turn);
    commands::ReviewDesk desk(m_history);
    const ReviewKey key{plan.id, member};
    for (const Opinion& opinion : reading.opinions.mid(0, criteria))
        BERAAD_CHECK(enter(desk, key, opinion, m_clock));
    if (criteria < int(reading.opinions.size()))
        return {};
    BERAAD_CHECK(follow(desk, key, *plan.region, m_number, plan.printed.passages, m_clock));
    BERAAD_CHECK(tagThemes(key, reading));
    BERAAD_CHECK(desk.setRecommendation(key, reading.recommendation));
    if (!reading.remarks.isEmpty())
        BERAAD_CHECK(desk.setRemarks(key, reading.remarks));
    m_clock.advance(60);
    return desk.finalise(key);
}

/// Each with what the reader cited on the criterion that the theme is close to.
Result<void> Replay::tagThemes(const ReviewKey& key, const Reading& reading)
{
    commands::ReviewDesk desk(m_history);
    BERAAD_TRY(const QList<Theme> themes, commands::ThemeDesk(m_history).themes(m_programme));
    BERAAD_TRY(const Review written, desk.review(key));
    for (const ThemeOpinion& opinion : reading.themes) {
        const qsizetype place = kThemeCriteria.indexOf(opinion.criterion);
        ThemeFinding finding{themes[place].id, opinion.coverage, opinion.remark, {}};
        const QList<Evidence> cited = written.evidenceOn(opinion.criterion);
        if (!cited.isEmpty() && opinion.coverage != Coverage::Not)
            finding.example = Citation{{}, cited.first().id, cited.first().passage};
        m_clock.advance(25);
        BERAAD_CHECK(desk.tag(key, finding));
    }
    return {};
}

/// The secretary notes what stands out, on the same form.
Result<void> Replay::writePreAdvice(const Case& plan)
{
    become(m_members[kSecretary]);
    const Voice voice(m_world, *plan.region, plan.printed.content);
    const Reading reading =
        Reader(kSecretary)
            .read(*plan.region, m_number, voice, m_rubric, plan.printed.passages, kSecretary);
    commands::ReviewDesk desk(m_history);
    const ReviewKey key{plan.id, m_members[kSecretary].id};
    for (const Opinion& opinion : reading.opinions.mid(0, kNoted))
        BERAAD_CHECK(enter(desk, key, opinion, m_clock));
    m_clock.advance(60);
    return desk.finalise(key);
}

Result<void> Replay::review(const Progress::Listener& listener)
{
    const auto readByAll = [this](const Case& plan) -> Result<void> {
        if (isWithdrawn(plan))
            return {};
        BERAAD_TRY(const QList<MemberId> readers,
                   storage::MemberRecords(m_dossier).readers(plan.id));
        for (int turn = 0; turn < readers.size(); ++turn)
            BERAAD_CHECK(read(plan, turn, kAll));
        return {};
    };
    return forEachPlan(facts().submissionDeadline.addDays(17), facts().plenaryDate.addDays(-6),
                       readByAll, listener);
}

Result<void> Replay::leaveHalfway(const DemonstrationKeys& keys)
{
    BERAAD_CHECK(storage::inTransaction(m_dossier, [&] { return readSome(keys); }));
    m_history.forget();
    return {};
}

Result<void> Replay::readSome(const DemonstrationKeys& keys)
{
    setTime(facts().submissionDeadline.addDays(4), 9);
    const Case& ready = m_cases[0];
    BERAAD_CHECK(writePreAdvice(ready));
    for (int turn = 0; turn < 3; ++turn)
        BERAAD_CHECK(read(ready, turn, kAll));
    if (m_cases.size() < 2)
        return {};
    const Case& begun = m_cases[1];
    BERAAD_CHECK(writePreAdvice(begun));
    BERAAD_CHECK(read(begun, 1, kAll));
    BERAAD_CHECK(read(begun, 2, kAll));
    setTime(facts().submissionDeadline.addDays(5), 14);
    BERAAD_CHECK(read(begun, 0, kBegun));
    BERAAD_TRY(const QList<MemberId> readers, storage::MemberRecords(m_dossier).readers(begun.id));
    m_newcomer = readers.first();
    if (m_cases.size() > 2)
        BERAAD_CHECK(readAway(m_cases[2], keys));
    BERAAD_CHECK(askSome());
    return m_cases.size() > 3 ? leaveAnInterest(m_cases.last()) : Result<void>();
}

} // namespace beraad::demonstration
