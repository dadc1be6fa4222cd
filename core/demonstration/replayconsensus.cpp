// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/consensusdesk.h"
#include "core/commands/roundreader.h"
#include "core/committee/agreement.h"
#include "core/demonstration/replay.h"

#include <algorithm>

/// How the readers of a plan come to one finding: their part of the Replay.
namespace beraad::demonstration {

using namespace domain;
using namespace Qt::StringLiterals;
using committee::PlanRecord;

namespace {

constexpr int kMostCitations = 2;
constexpr int kMinorityPercent = 40;
/// Of the findings that a co-reader judged otherwise: less than one in ten of all.
constexpr int kObjectionPercent = 22;
constexpr int kStandsPercent = 30; ///< of the objections

/// The one in the middle of what the readers gave, so that it is somebody's.
Judgement middle(const Criterion& criterion, const QList<Review>& reviews)
{
    QList<Judgement> judgements = committee::finalJudgements(criterion, reviews);
    std::sort(judgements.begin(), judgements.end(), [&](const Judgement& a, const Judgement& b) {
        return standing(a, criterion.scale) < standing(b, criterion.scale);
    });
    return judgements.isEmpty() ? Judgement() : judgements.at((judgements.size() - 1) / 2);
}

/// In the words of the first reader who judged so; who judged otherwise may keep a view apart.
JointFinding jointFinding(const Criterion& criterion, const PlanRecord& record, Dice& dice)
{
    const QList<Review> reviews = record.countingReviews();
    JointFinding finding = record.finding(criterion.key);
    finding.edition = 1;
    finding.judgement = middle(criterion, reviews);
    for (const Review& review : reviews) {
        const Score score = review.score(criterion.key);
        if (score.motivation.isEmpty())
            continue;
        if (score.judgement == finding.judgement && finding.text.isEmpty())
            finding.text = score.motivation;
        else if (score.judgement != finding.judgement && finding.minorityView.isEmpty() &&
                 dice.chance(kMinorityPercent)) {
            finding.minorityView = score.motivation;
            if (record.readers.contains(review.member))
                finding.minorityHolders = {review.member};
        }
    }
    for (const Review& review : reviews) {
        for (const Evidence& evidence : review.evidence) {
            if (evidence.criterion == criterion.key && finding.citations.size() < kMostCitations)
                finding.citations.append({review.member, evidence.id, evidence.passage});
        }
    }
    return finding;
}

bool isPlain(const Criterion& criterion, const QList<Review>& reviews)
{
    const auto judgements = committee::finalJudgements(criterion, reviews);
    return !committee::readersDiffer(criterion.scale, judgements) &&
           committee::commonStanding(criterion.scale, judgements) == Standing::Met;
}

} // namespace

/// Why a co-reader does not share what the lead reader wrote, and what comes of it.
struct Replay::Objection
{
    MemberId member;
    QString remark;
    QString ownView; ///< what becomes the minority view where no new edition meets it
    QString answer;  ///< what the lead reader adds to meet it
    bool stands = false;
};

/// Where the readers differ, or find something not wholly met, the lead reader words what they find
/// together. Most agree at once.
Result<void> Replay::agree(const Case& plan)
{
    BERAAD_TRY(const PlanRecord record, commands::readPlan(m_dossier, plan.id));
    const QList<Review> reviews = record.countingReviews();
    if (!record.leadReader || record.isNotAssessed() || reviews.size() < record.readers.size())
        return {};
    Dice dice = Dice(plan.region->seed).fork(u"together %1"_s.arg(m_number));
    const Voice voice = voiceOf(plan);
    for (const Criterion& criterion : m_rubric.criteria()) {
        if (isPlain(criterion, reviews))
            continue;
        const JointFinding finding = jointFinding(criterion, record, dice);
        BERAAD_CHECK(word(finding, record));
        const std::optional<Objection> objection = objectionTo(finding, criterion, record, voice);
        BERAAD_CHECK(takeStances(finding, record, objection ? &*objection : nullptr));
        if (objection)
            BERAAD_CHECK(answerObjection(finding, record, *objection));
    }
    return {};
}

Result<void> Replay::word(const JointFinding& finding, const PlanRecord& record)
{
    become(m_members[placeOf(*record.leadReader)]);
    m_clock.advance(180);
    return commands::ConsensusDesk(m_history).store(finding);
}

Result<void> Replay::takeStances(const JointFinding& finding, const PlanRecord& record,
                                 const Objection* objection)
{
    commands::ConsensusDesk desk(m_history);
    for (const MemberId& reader : record.coReaders()) {
        const bool objects = objection && objection->member == reader;
        become(m_members[placeOf(reader)]);
        m_clock.advance(objects ? 120 : 30);
        BERAAD_CHECK(desk.takeStance(finding.plan, finding.criterion, finding.edition,
                                     objects ? StanceKind::Objects : StanceKind::Agrees,
                                     objects ? objection->remark : QString()));
    }
    return {};
}

/// Of a co-reader who judged otherwise; seldom.
std::optional<Replay::Objection> Replay::objectionTo(const JointFinding& finding,
                                                     const Criterion& criterion,
                                                     const PlanRecord& record,
                                                     const Voice& voice) const
{
    const auto standingOf = [&](const Review& review) {
        return standing(review.score(criterion.key).judgement, criterion.scale);
    };
    const auto found = standing(finding.judgement, criterion.scale);
    QList<Review> others = record.countingReviews();
    others.removeIf([&](const Review& review) {
        return review.member == record.leadReader || !standingOf(review) ||
               standingOf(review) == found;
    });
    Dice dice = voice.dice(u"objection "_s + criterion.key);
    if (!found || finding.text.isEmpty() || others.isEmpty() || !dice.chance(kObjectionPercent))
        return std::nullopt;
    const Review& review = dice.pick(others);
    const QString side = *standingOf(review) < *found ? u".strenger"_s : u".milder"_s;
    const auto slotText = [&](const QString&) { return voice.nameOf(criterion.key); };
    Objection objection;
    objection.member = review.member;
    objection.stands = dice.chance(kStandsPercent);
    objection.remark = m_world.phrases.sentence(u"bezwaar"_s + side, dice, slotText);
    objection.answer = m_world.phrases.sentence(u"tegemoet"_s + side, dice, slotText);
    objection.ownView = review.score(criterion.key).motivation;
    if (objection.ownView.isEmpty())
        objection.ownView = objection.remark;
    if (const QList<Evidence> cited = review.evidenceOn(criterion.key); !cited.isEmpty()) {
        const QString page = QString::number(cited.first().passage.page + 1);
        objection.remark +=
            u' ' + voice.say(u"vindplaats"_s, criterion.key, 0, 0, {{u"pagina"_s, page}});
    }
    return objection;
}

/// A new edition meets most objections. Where none does, the finding stays as it was agreed by the
/// others, with the minority view in its own field.
Result<void> Replay::answerObjection(const JointFinding& finding, const PlanRecord& record,
                                     const Objection& objection)
{
    JointFinding after = finding;
    if (objection.stands) {
        after.minorityView = objection.ownView;
        after.minorityHolders = {objection.member};
        return word(after, record);
    }
    after.text += u' ' + objection.answer;
    after.minorityView.clear();
    after.minorityHolders.clear();
    after.edition = finding.edition + 1;
    BERAAD_CHECK(word(after, record));
    return takeStances(after, record, nullptr);
}

} // namespace beraad::demonstration
