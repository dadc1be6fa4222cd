// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demonstration/reader.h"

using namespace Qt::StringLiterals;

namespace beraad::demonstration {

using domain::Criterion;
using domain::Judgement;
using domain::Outcome;
using domain::Standing;

struct Reader::Sight
{
    const FictionalRegion& region;
    int round;
    const Voice& voice;
    const Passages& passages;
    int turn;
};

namespace {

/// A contribution below this share is a matter of opinion: it depends on how hours are priced.
constexpr int kDebatablePerMille = 120;

QString keyOf(Standing standing)
{
    switch (standing) {
    case Standing::NotMet:
        return u"not"_s;
    case Standing::PartlyMet:
        return u"partly"_s;
    case Standing::Met:
        return u"met"_s;
    }
    Q_UNREACHABLE();
}

Judgement judgementOf(const domain::Scale& scale, Standing standing)
{
    if (standing == Standing::NotMet)
        return Judgement::ofLevel(scale.levels.first().key);
    if (standing == Standing::Met)
        return Judgement::ofLevel(scale.levels.last().key);
    return Judgement::ofLevel(scale.levels[1].key);
}

} // namespace

Standing Reader::judge(Depth depth, Dice& dice) const
{
    const int throwing = dice.between(1, 100) + (isStrict() ? -14 : isMild() ? 12 : 0);
    switch (depth) {
    case Depth::Strong:
        return throwing <= 2 ? Standing::PartlyMet : Standing::Met;
    case Depth::Partly:
        return throwing <= 6    ? Standing::NotMet
               : throwing <= 92 ? Standing::PartlyMet
                                : Standing::Met;
    case Depth::Weak:
        return throwing <= 72 ? Standing::NotMet : Standing::PartlyMet;
    }
    Q_UNREACHABLE();
}

namespace {

domain::Bearing bearingOf(Standing standing)
{
    switch (standing) {
    case Standing::Met:
        return domain::Bearing::Strength;
    case Standing::PartlyMet:
        return domain::Bearing::Question;
    case Standing::NotMet:
        return domain::Bearing::Weakness;
    }
    Q_UNREACHABLE();
}

} // namespace

Standing Reader::judgeContribution(const Sight& sight) const
{
    if (sight.region.depth(u"D1"_s, sight.round) == Depth::Weak)
        return Standing::NotMet;
    const bool isDebatable = sight.voice.contributedPerMille() < kDebatablePerMille;
    return isDebatable && isStrict() && sight.turn == 0 ? Standing::NotMet : Standing::Met;
}

Opinion Reader::opinion(const Sight& sight, const Criterion& criterion) const
{
    const QString& key = criterion.key;
    Dice dice = sight.voice.dice(u"reader %1 %2"_s.arg(m_place).arg(key));
    Standing standing = judge(sight.region.depth(key, sight.round), dice);
    if (key == u"D1")
        standing = judgeContribution(sight);
    else if (criterion.scale.levels.size() == 2)
        standing =
            sight.region.depth(key, sight.round) == Depth::Weak ? Standing::NotMet : Standing::Met;
    Opinion opinion{key, judgementOf(criterion.scale, standing), {}, {}, bearingOf(standing)};
    const QList<domain::Passage> known = sight.passages.value(key);
    const bool mustCite = domain::needsEvidence(criterion, opinion.judgement);
    if (!known.isEmpty() && (mustCite || dice.chance(50)))
        opinion.passages.append(known[dice.chance(70) ? 0 : known.size() - 1]);
    const bool mustExplain = domain::needsMotivation(criterion, opinion.judgement);
    if (mustExplain || dice.chance(45))
        opinion.motivation = motivation(sight, criterion, standing, opinion.passages, dice);
    return opinion;
}

QString Reader::motivation(const Sight& sight, const Criterion& criterion, Standing standing,
                           const QList<domain::Passage>& cited, Dice& dice) const
{
    const QString& key = criterion.key;
    const bool isAlone = key == u"D1" && standing == Standing::NotMet &&
                         sight.region.depth(key, sight.round) != Depth::Weak;
    if (isAlone)
        return sight.voice.say(u"lees.D1.streng"_s, key, sight.turn);
    const QString phrases = u"lees.%1.%2"_s.arg(key, keyOf(standing));
    QStringList texts{sight.voice.say(phrases, key, sight.turn)};
    const bool writesMuch = m_place % 4 != 3;
    if (key != u"A1" && dice.chance(writesMuch ? 60 : 20))
        texts.append(sight.voice.say(phrases, key, sight.turn, 1));
    if (!cited.isEmpty() && dice.chance(25)) {
        const QString page = QString::number(cited.first().page + 1);
        texts.append(sight.voice.say(u"vindplaats"_s, key, sight.turn, 0, {{u"pagina"_s, page}}));
    }
    return texts.join(QChar::Space);
}

/// Nobody has to say anything of a theme, and some seldom do.
std::optional<ThemeOpinion> Reader::onTheme(const Sight& sight, const QString& criterion) const
{
    constexpr int kSilentPercent = 18;
    constexpr int kRemarkPercent = 45;
    Dice dice = sight.voice.dice(u"theme %1 %2"_s.arg(m_place).arg(criterion));
    if (dice.chance(m_place % 4 == 3 ? 3 * kSilentPercent : kSilentPercent))
        return std::nullopt;
    ThemeOpinion opinion{criterion, {}, {}};
    const Standing standing = judge(sight.region.depth(criterion, sight.round), dice);
    opinion.coverage = standing == Standing::Met         ? domain::Coverage::Well
                       : standing == Standing::PartlyMet ? domain::Coverage::Thinly
                                                         : domain::Coverage::Not;
    if (dice.chance(kRemarkPercent))
        opinion.remark = sight.voice.say(u"dekking.%1.%2"_s.arg(criterion, keyOf(standing)),
                                         criterion, sight.turn);
    return opinion;
}

void Reader::conclude(const Sight& sight, const domain::Rubric& rubric, Reading& reading) const
{
    QStringList notMet;
    QStringList partly;
    bool isKnockedOut = false;
    for (const Opinion& opinion : std::as_const(reading.opinions)) {
        const Criterion& criterion = *rubric.criterion(opinion.criterion);
        const auto standing = domain::standing(opinion.judgement, criterion.scale);
        if (standing == Standing::NotMet)
            notMet.append(opinion.criterion);
        if (standing == Standing::PartlyMet)
            partly.append(opinion.criterion);
        isKnockedOut = isKnockedOut || (standing == Standing::NotMet && criterion.isKnockOut);
    }
    const bool isWeak = isKnockedOut || notMet.size() > 1 || (isStrict() && !notMet.isEmpty());
    const bool isDoubtful = !notMet.isEmpty() || partly.size() > (isMild() ? 2 : 1);
    reading.recommendation = isWeak       ? Outcome::Revise
                             : isDoubtful ? Outcome::ApproveWithPoints
                                          : Outcome::Approve;
    const QStringList open = notMet + partly;
    const Voice::Words words{{u"zwak"_s, open.isEmpty() ? QString() : sight.voice.nameOf(open[0])}};
    const bool isFirst = sight.round == 1 || (sight.round == 2 && sight.region.withdrewFirst);
    const QString key = isWeak       ? u"opmerking.zwak"_s
                        : isDoubtful ? u"opmerking.twijfel"_s
                        : isFirst    ? u"opmerking.goed"_s
                                     : u"opmerking.tweede"_s;
    Dice dice = sight.voice.dice(u"remarks %1"_s.arg(m_place));
    if (isWeak || dice.chance(55))
        reading.remarks = sight.voice.say(key, open.value(0), sight.turn, 0, words);
}

Reading Reader::read(const FictionalRegion& region, int round, const Voice& voice,
                     const domain::Rubric& rubric, const Passages& passages, int turn) const
{
    const Sight sight{region, round, voice, passages, turn};
    Reading reading;
    for (const Criterion& criterion : rubric.criteria())
        reading.opinions.append(opinion(sight, criterion));
    for (const QString& criterion : kThemeCriteria) {
        if (const auto opinion = onTheme(sight, criterion))
            reading.themes.append(*opinion);
    }
    conclude(sight, rubric, reading);
    return reading;
}

} // namespace beraad::demonstration
