// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/clarificationdesk.h"
#include "core/commands/questiondesk.h"
#include "core/demonstration/answerletter.h"
#include "core/demonstration/replay.h"
#include "core/demonstration/voice.h"
#include "core/storage/clarificationrecords.h"
#include "core/storage/memberrecords.h"
#include "core/storage/transaction.h"

#include <algorithm>

/// How the committee asks regions for clarification, and what they say: their part of the Replay.
namespace beraad::demonstration {

using namespace domain;
using namespace Qt::StringLiterals;
using commands::ClarificationDesk;
using storage::ClarificationRecords;

namespace {

constexpr int kPublishedRegions = 78;

/// Of the published history: in round 1 there were questions to 38 of 78 regions, and 14 came to
/// explain. Of round 2 no figures were published. A smaller country has as many in proportion.
struct AskedFigures
{
    int questioned = 0;
    int pitched = 0;
};

AskedFigures figuresOf(int round, qsizetype regions)
{
    const AskedFigures published = round == 1 ? AskedFigures{38, 14} : AskedFigures{12, 4};
    return {int(published.questioned * regions / kPublishedRegions),
            int(published.pitched * regions / kPublishedRegions)};
}

constexpr int kDaysToAnswer = 12;
constexpr int kLetterEvery = 6; // one answer in so many comes as a letter
const QTime kFirstPitch(9, 30);

/// In the round that a newcomer finds, each: there is little of it.
bool hasLetter(const FictionalRegion& region, int round)
{
    return round > 2 || region.number() % kLetterEvery == 1;
}

/// What the readers are least sure of.
QString doubtful(const FictionalRegion& region, int round, const Rubric& rubric, Dice dice)
{
    const QList<Criterion> criteria = rubric.criteria();
    for (const Criterion& criterion : criteria) {
        if (region.depth(criterion.key, round) != Depth::Strong)
            return criterion.key;
    }
    return dice.pick(criteria).key;
}

/// The same ones each time, and not the weakest only.
QSet<int> chosenFrom(const QSet<int>& regions, int count)
{
    QList<int> numbers(regions.begin(), regions.end());
    std::sort(numbers.begin(), numbers.end());
    numbers = Dice(quint64(count)).shuffled(numbers);
    const QList<int> chosen = numbers.mid(0, count);
    return {chosen.begin(), chosen.end()};
}

ClarificationEffect effectOn(const FictionalRegion& region, int round, Dice dice)
{
    const bool isApproved = !region.handsIn(round + 1);
    if (dice.chance(20))
        return ClarificationEffect::None;
    return dice.chance(isApproved ? 70 : 15) ? ClarificationEffect::Changes
                                             : ClarificationEffect::Confirms;
}

} // namespace

/// The regions with the weakest plans come first; which of them, depends on the seed.
QSet<int> Replay::regionsToAsk(int count) const
{
    QList<const FictionalRegion*> open;
    for (const Case& plan : m_cases) {
        if (!isWithdrawn(plan))
            open.append(plan.region);
    }
    std::sort(open.begin(), open.end(), [](const auto* a, const auto* b) {
        return std::pair(a->handsIn(2), a->seed) > std::pair(b->handsIn(2), b->seed);
    });
    QSet<int> numbers;
    for (const FictionalRegion* region : open.mid(0, count))
        numbers.insert(region->number());
    return numbers;
}

Voice Replay::voiceOf(const Case& plan) const
{
    return {m_world, *plan.region, plan.printed.content};
}

/// A reader asks, and the secretary puts it to the region.
Result<ClarificationId> Replay::ask(const Case& plan)
{
    const Voice voice = voiceOf(plan);
    BERAAD_TRY(const QList<MemberId> readers, storage::MemberRecords(m_dossier).readers(plan.id));
    become(m_members[placeOf(readers.first())]);
    Question question;
    question.plan = plan.id;
    question.criterion = doubtful(*plan.region, m_number, m_rubric, voice.dice(u"doubt"_s));
    question.text = voice.say(u"vraag."_s + question.criterion, question.criterion, 0);
    m_clock.advance(60);
    BERAAD_TRY(const QuestionId id, commands::QuestionDesk(m_history).store(question));
    become(m_members[kSecretary]);
    m_clock.advance(30);
    return ClarificationDesk(m_history).takeOver({id});
}

Result<ClarificationId> Replay::invite(const Case& plan)
{
    become(m_members[kSecretary]);
    const Voice voice = voiceOf(plan);
    ClarificationDesk desk(m_history);
    m_clock.advance(30);
    BERAAD_TRY(const ClarificationId id, desk.add(plan.id, ClarificationKind::Pitch));
    BERAAD_TRY(Clarification pitch, ClarificationRecords(m_dossier).clarification(id));
    pitch.criterion = doubtful(*plan.region, m_number, m_rubric, voice.dice(u"doubt"_s));
    const Voice::Words words{{u"onderdeel"_s, voice.nameOf(pitch.criterion)}};
    pitch.text = voice.say(u"mondeling.vraag"_s, pitch.criterion, 0, 0, words);
    pitch.slot.speakers = voice.say(u"mondeling.sprekers"_s, pitch.criterion, 0);
    BERAAD_CHECK(desk.store(pitch));
    return id;
}

Result<void> Replay::sendOut(const QList<ClarificationId>& ids)
{
    become(m_members[kSecretary]);
    const QDate today = m_clock.now().date();
    m_clock.advance(60);
    return ClarificationDesk(m_history).send(ids, today, today.addDays(kDaysToAnswer));
}

Result<void> Replay::askRegions()
{
    const AskedFigures figures = figuresOf(m_number, m_world.regions.size());
    const QSet<int> questioned = regionsToAsk(figures.questioned);
    const QSet<int> pitched = chosenFrom(questioned, figures.pitched);
    QList<ClarificationId> pitches;
    const auto askOne = [&](const Case& plan) -> Result<void> {
        if (!questioned.contains(plan.region->number()))
            return {};
        BERAAD_TRY(const ClarificationId question, ask(plan));
        QList<ClarificationId> out{question};
        if (pitched.contains(plan.region->number())) {
            BERAAD_TRY(const ClarificationId pitch, invite(plan));
            pitches.append(pitch);
            out.append(pitch);
        }
        return sendOut(out);
    };
    const QDate deadline = facts().submissionDeadline;
    BERAAD_CHECK(forEachPlan(deadline.addDays(4), deadline.addDays(4), askOne, {}));
    become(m_members[kSecretary]);
    const PitchDay day{pitchDay(), kFirstPitch, 20, 5,
                       m_world.regions.first().record.leadApplicant.city};
    BERAAD_CHECK(ClarificationDesk(m_history).plan(pitches, day));
    return forEachPlan(deadline.addDays(12), deadline.addDays(15),
                       [this](const Case& plan) { return answer(plan); }, {});
}

/// In writing; a few regions send a letter.
Result<void> Replay::answer(const Case& plan)
{
    become(m_members[kSecretary]);
    ClarificationDesk desk(m_history);
    BERAAD_TRY(const auto asked, ClarificationRecords(m_dossier).clarifications(plan.id));
    for (Clarification each : asked) {
        if (each.kind != ClarificationKind::Written || each.answeredOn.isValid())
            continue;
        const Voice voice = voiceOf(plan);
        each.answeredOn = m_clock.now().date();
        each.answer = voice.say(u"antwoord."_s + each.criterion, each.criterion, 0);
        m_clock.advance(90);
        BERAAD_CHECK(desk.store(each));
        if (!hasLetter(*plan.region, m_number))
            continue;
        BERAAD_TRY(const commands::IncomingDocument letter,
                   writeAnswer(*plan.region, voice.say(u"antwoord.brief"_s, each.criterion, 0),
                               each, m_clock.now()));
        const auto file = desk.attachAnswer(each.id, letter, each.answeredOn);
        if (!file)
            return file.error();
    }
    return {};
}

QDate Replay::pitchDay() const
{
    return facts().plenaryDate.addDays(-6);
}

/// The regions come, and what all answers do to the judgement is noted.
Result<void> Replay::hearRegions()
{
    return forEachPlan(pitchDay(), pitchDay(), [this](const Case& plan) { return hear(plan); }, {});
}

Result<void> Replay::hear(const Case& plan)
{
    become(m_members[kSecretary]);
    ClarificationDesk desk(m_history);
    BERAAD_TRY(const auto asked, ClarificationRecords(m_dossier).clarifications(plan.id));
    for (Clarification each : asked) {
        const Voice voice = voiceOf(plan);
        const Voice::Words words{{u"onderdeel"_s, voice.nameOf(each.criterion)}};
        if (each.kind == ClarificationKind::Pitch) {
            each.answeredOn = pitchDay();
            each.answer = voice.say(u"mondeling.antwoord"_s, each.criterion, 0, 0, words);
        }
        each.effect = effectOn(*plan.region, m_number, voice.dice(u"effect"_s));
        each.effectRemark = voice.say(u"weging."_s + keyOf(*each.effect), each.criterion,
                                      each.kind == ClarificationKind::Pitch ? 1 : 0, 0, words);
        m_clock.advance(60);
        BERAAD_CHECK(desk.store(each));
    }
    return {};
}

/// As a newcomer finds it: one question settled, one answered and to be weighed, one on its way, a
/// region that is to be invited, and a reader's question that nobody took over.
Result<void> Replay::askSome()
{
    if (m_cases.size() < 5)
        return {};
    for (int i = 0; i < 3; ++i) {
        BERAAD_TRY(const ClarificationId id, ask(m_cases[i]));
        BERAAD_CHECK(sendOut({id}));
    }
    const auto invited = invite(m_cases[3]);
    if (!invited)
        return invited.error();
    setTime(facts().submissionDeadline.addDays(6), 9);
    BERAAD_CHECK(answer(m_cases[0]));
    BERAAD_CHECK(hear(m_cases[0]));
    BERAAD_CHECK(answer(m_cases[1]));
    const Case& open = m_cases[4];
    const Voice voice = voiceOf(open);
    BERAAD_TRY(const QList<MemberId> readers, storage::MemberRecords(m_dossier).readers(open.id));
    become(m_members[placeOf(readers.first())]);
    Question question;
    question.plan = open.id;
    question.criterion = doubtful(*open.region, m_number, m_rubric, voice.dice(u"doubt"_s));
    question.text = voice.say(u"vraag."_s + question.criterion, question.criterion, 0);
    const auto stored = commands::QuestionDesk(m_history).store(question);
    return stored ? Result<void>() : Result<void>(stored.error());
}

} // namespace beraad::demonstration
