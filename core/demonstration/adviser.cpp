// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demonstration/adviser.h"

#include "core/committee/followup.h"
#include "core/domain/keys.h"
#include "core/domain/rules.h"
#include "core/wording/formats.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace beraad::demonstration {

using namespace domain;

namespace {

Outcome outcomeOf(const FictionalRegion& region, int round)
{
    switch (region.course) {
    case Course::ApprovedFirst:
        return Outcome::Approve;
    case Course::ApprovedSecond:
        return round == 1 ? Outcome::Revise : Outcome::Approve;
    case Course::ApprovedWithPoints:
        return round == 1 ? Outcome::Revise : Outcome::ApproveWithPoints;
    case Course::RevisedTwice:
        return round <= 2 ? Outcome::Revise : Outcome::Approve;
    }
    Q_UNREACHABLE();
}

/// The criteria that the plan does not meet in full, in the order of the rubric.
QStringList openCriteria(const AdviceMatter& matter)
{
    QStringList open;
    for (const Criterion& criterion : matter.rubric.criteria()) {
        if (matter.region.depth(criterion.key, matter.round) != Depth::Strong)
            open.append(criterion.key);
    }
    return open;
}

/// Dealt with in part: then the committee asks for what is left.
bool isHalfDone(const AdviceMatter& matter, const QString& criterion)
{
    return matter.region.depth(criterion, matter.round) == Depth::Partly;
}

Cause causeOf(const AdviceMatter& matter, const QStringList& open)
{
    const FictionalRegion& region = matter.region;
    if (matter.round > 1 && region.withdrewFirst)
        return Cause::WithdrewInFirstRound;
    if (open.contains(u"B4"_s) || open.contains(u"A2"_s))
        return Cause::CooperationStalls;
    const bool isThin = region.size <= 3 || region.record.kind == RegionKind::TechnologyPoorRegion;
    if (isThin && (open.contains(u"B2"_s) || open.contains(u"B3"_s)))
        return Cause::ThinlyPopulated;
    return open.contains(u"D1"_s) && open.size() < 4 ? Cause::Other : Cause::PlanNotConcrete;
}

/// Whether readers of the plan disagree on the criterion by more than one step.
bool isDivided(const AdviceMatter& matter, const Criterion& criterion)
{
    QList<Standing> standings;
    for (const Review& review : matter.record.reviews) {
        if (const auto found = standing(review.score(criterion.key).judgement, criterion.scale))
            standings.append(*found);
    }
    return standings.contains(Standing::Met) && standings.contains(Standing::NotMet);
}

QString dividedOn(const AdviceMatter& matter)
{
    for (const Criterion& criterion : matter.rubric.criteria()) {
        if (isDivided(matter, criterion))
            return criterion.key;
    }
    return {};
}

QString opening(const AdviceMatter& matter, Outcome outcome)
{
    const bool isFirst = matter.round == 1;
    const bool isNew = !isFirst && matter.record.earlierPoints.isEmpty();
    QString key;
    if (outcome == Outcome::Approve)
        key = isFirst ? u"advies.goed"_s
              : isNew ? u"advies.goed.eerste"_s
                      : u"advies.goed.tweede"_s;
    else if (outcome == Outcome::ApproveWithPoints)
        key = u"advies.punten"_s;
    else
        key = isFirst || isNew ? u"advies.bijstellen"_s : u"advies.bijstellen.tweede"_s;
    const wording::Phrases dutch(Language::Dutch);
    Dice dice = matter.voice.dice(u"opening"_s);
    return matter.voice.say(key, {}, dice.between(0, 9), 0,
                            {{u"datum"_s, wording::longDate(matter.settleBefore, dutch)}});
}

/// What the plan is good at: a few criteria that it meets in full.
QStringList strengths(const AdviceMatter& matter, int count)
{
    Dice dice = matter.voice.dice(u"strengths"_s);
    QStringList keys;
    for (const Criterion& criterion : matter.rubric.criteria()) {
        const bool isStrong = matter.region.depth(criterion.key, matter.round) == Depth::Strong;
        if (isStrong && matter.voice.knows(u"sterk."_s + criterion.key))
            keys.append(criterion.key);
    }
    keys = dice.shuffled(keys).mid(0, count);
    std::sort(keys.begin(), keys.end());
    QStringList texts;
    for (const QString& key : std::as_const(keys))
        texts.append(matter.voice.say(u"sterk."_s + key, key, dice.between(0, 9)));
    return texts;
}

QStringList weaknesses(const AdviceMatter& matter, const QStringList& open)
{
    Dice dice = matter.voice.dice(u"weaknesses"_s);
    QStringList texts;
    for (const QString& key : open) {
        const QString phrases = (isHalfDone(matter, key) ? u"deels."_s : u"zwak."_s) + key;
        texts.append(matter.voice.say(phrases, key, dice.between(0, 9)));
    }
    return texts;
}

QString motivation(const AdviceMatter& matter, Outcome outcome, const QStringList& open)
{
    const Voice& voice = matter.voice;
    Dice dice = voice.dice(u"motivation"_s);
    const bool isPlainApproval = outcome == Outcome::Approve;
    QStringList paragraphs{opening(matter, outcome)};
    paragraphs.append(strengths(matter, isPlainApproval ? 3 : 2).join(QChar::Space));
    const QString divided = dividedOn(matter);
    if (!isPlainApproval)
        paragraphs.append(weaknesses(matter, open).join(QChar::Space));
    else if (!open.isEmpty())
        paragraphs.append(voice.say(u"klein"_s, open.first(), dice.between(0, 9), 0,
                                    {{u"noem"_s, voice.nameOf(open.first())}}));
    if (!divided.isEmpty())
        paragraphs.append(voice.say(u"verdeeld"_s, divided, dice.between(0, 9), 0,
                                    {{u"noem"_s, voice.nameOf(divided)}}));
    if (isPlainApproval ? dice.chance(60) : outcome == Outcome::Revise)
        paragraphs.append(
            voice.say(isPlainApproval ? u"advies.slot.goed"_s : u"advies.slot.bijstellen"_s, {},
                      dice.between(0, 9)));
    return paragraphs.join(u"\n\n"_s);
}

Votes votesOf(const AdviceMatter& matter)
{
    Dice dice = matter.voice.dice(u"votes"_s);
    const bool isUnanimous = dividedOn(matter).isEmpty() && dice.chance(85);
    Votes votes;
    votes.against = isUnanimous ? 0 : dice.between(0, 2);
    votes.abstained = isUnanimous || dice.chance(70) ? 0 : 1;
    votes.inFavour = matter.voters - votes.against - votes.abstained;
    return votes;
}

bool isJudgedOpen(const committee::PlanRecord& record, const Criterion& criterion)
{
    const auto doubts =
        std::count_if(record.reviews.begin(), record.reviews.end(), [&](const Review& review) {
            const auto found = standing(review.score(criterion.key).judgement, criterion.scale);
            return review.state == ReviewState::Final && found && *found != Standing::Met;
        });
    return doubts >= 2;
}

/// A theme is worth a paragraph when at least one plan in this many has it.
constexpr int kThemeShare = 10;

void addTheme(QList<Observation>& list, const World& world, const QString& key,
              const QString& textKey, const QHash<QString, QString>& words)
{
    Dice dice(0);
    const auto slotText = [&](const QString& name) { return words.value(name); };
    Observation observation;
    observation.position = int(list.size());
    observation.heading = world.phrases.sentence(u"thema.%1.kop"_s.arg(key), dice, slotText);
    observation.text = world.phrases.sentence(u"thema.%1.%2"_s.arg(key, textKey), dice, slotText);
    list.append(observation);
}

void addSecondThoughts(QList<Observation>& list, const World& world,
                       const committee::RoundRecords& round)
{
    int points = 0;
    int done = 0;
    int partly = 0;
    for (const committee::PlanRecord& record : round.plans) {
        for (const committee::EarlierPoint& earlier : record.earlierPoints) {
            ++points;
            done += earlier.followUp && earlier.followUp->state == FollowUpState::Addressed;
            partly += earlier.followUp && earlier.followUp->state == FollowUpState::Partly;
        }
    }
    if (points > 0)
        addTheme(list, world, u"tweede"_s, u"tekst"_s,
                 {{u"punten"_s, QString::number(points)},
                  {u"gedaan"_s, QString::number(done)},
                  {u"deels"_s, QString::number(partly)}});
}

} // namespace

Advice composeAdvice(const AdviceMatter& matter)
{
    const QStringList open = openCriteria(matter);
    Advice advice;
    advice.plan = matter.record.plan.id;
    advice.outcome = outcomeOf(matter.region, matter.round);
    advice.motivation = motivation(matter, *advice.outcome, open);
    Dice dice = matter.voice.dice(u"points"_s);
    if (*advice.outcome != Outcome::Approve) {
        for (const QString& key : open) {
            const QString phrases = (isHalfDone(matter, key) ? u"rest."_s : u"punt."_s) + key;
            advice.improvementPoints.append(
                {{}, key, matter.voice.say(phrases, key, dice.between(0, 9))});
        }
    }
    if (advice.outcome == Outcome::ApproveWithPoints)
        advice.settleBefore = matter.settleBefore;
    if (needsCause(*advice.outcome)) {
        advice.cause = causeOf(matter, open);
        advice.causeRemark = matter.voice.say(u"oorzaak."_s + domain::keyOf(*advice.cause),
                                              open.value(0), dice.between(0, 9));
    } else if (!knockOutsNotMet(matter.rubric, matter.record.reviews).isEmpty()) {
        advice.knockOutJustification = matter.voice.say(u"chef.D1"_s, u"D1"_s, 0);
    }
    advice.votes = votesOf(matter);
    return advice;
}

QList<FollowUp> followUps(const AdviceMatter& matter)
{
    QList<FollowUp> marked;
    for (const committee::EarlierPoint& earlier : matter.record.earlierPoints) {
        const QString& key = earlier.point.criterion;
        const bool isDone = matter.region.depth(key, matter.round) == Depth::Strong;
        const QString phrases = (isDone ? u"gedaan."_s : u"deels."_s) + key;
        FollowUp followUp{earlier.point.id, matter.record.plan.id,
                          isDone ? FollowUpState::Addressed : FollowUpState::Partly,
                          matter.voice.say(phrases, key, 0)};
        if (const auto found = committee::foundByReaders(matter.record, earlier.point.id)) {
            followUp.document = found->document;
            followUp.page = found->page;
        }
        marked.append(followUp);
    }
    return marked;
}

QList<Observation> observations(const World& world, const committee::RoundRecords& round)
{
    const auto assessed =
        std::count_if(round.plans.begin(), round.plans.end(),
                      [](const committee::PlanRecord& record) { return !record.isNotAssessed(); });
    QList<Observation> list;
    for (const QString& key : {u"C4"_s, u"B4"_s, u"B2"_s, u"C3"_s, u"C5"_s}) {
        const Criterion& criterion = *round.rubric.criterion(key);
        const auto open = std::count_if(
            round.plans.begin(), round.plans.end(), [&](const committee::PlanRecord& record) {
                return !record.isNotAssessed() && isJudgedOpen(record, criterion);
            });
        if (open * kThemeShare >= assessed)
            addTheme(
                list, world, key, round.round.number == 1 ? u"tekst"_s : u"later"_s,
                {{u"aantal"_s, QString::number(open)}, {u"totaal"_s, QString::number(assessed)}});
    }
    addSecondThoughts(list, world, round);
    for (Observation& observation : list)
        observation.round = round.round.id;
    return list;
}

} // namespace beraad::demonstration
