// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/rubric.h"

#include <algorithm>
#include <cmath>

namespace beraad::domain {

namespace {

bool isOnStep(double points, double step)
{
    const double steps = points / step;
    return std::abs(steps - std::round(steps)) < 1e-9;
}

std::optional<Standing> standingOfLevel(const QString& key, const QList<Level>& levels)
{
    if (levels.isEmpty())
        return std::nullopt;
    if (key == levels.last().key)
        return Standing::Met;
    if (key == levels.first().key)
        return Standing::NotMet;
    return Standing::PartlyMet;
}

} // namespace

QList<Criterion> Rubric::criteria() const
{
    QList<Criterion> all;
    for (const Section& section : sections)
        all += section.criteria;
    return all;
}

const Criterion* Rubric::criterion(const QString& key) const
{
    for (const Section& section : sections) {
        const auto found = std::find_if(section.criteria.begin(), section.criteria.end(),
                                        [&](const Criterion& c) { return c.key == key; });
        if (found != section.criteria.end())
            return &*found;
    }
    return nullptr;
}

Judgement Judgement::ofLevel(const QString& key)
{
    Judgement judgement(State::Value);
    judgement.m_level = key;
    return judgement;
}

Judgement Judgement::ofPoints(double points)
{
    Judgement judgement(State::Value);
    judgement.m_points = points;
    return judgement;
}

const Level* findLevel(const Scale& scale, const QString& key)
{
    const auto found = std::find_if(scale.levels.begin(), scale.levels.end(),
                                    [&](const Level& level) { return level.key == key; });
    return found == scale.levels.end() ? nullptr : &*found;
}

bool haveSameSteps(const Scale& one, const Scale& other)
{
    if (one.kind != other.kind)
        return false;
    if (one.kind == Scale::Kind::Points)
        return one.maximum == other.maximum; // set, never reckoned
    return std::equal(one.levels.begin(), one.levels.end(), other.levels.begin(),
                      other.levels.end(),
                      [](const Level& a, const Level& b) { return a.key == b.key; });
}

bool fits(const Judgement& judgement, const Scale& scale)
{
    if (!judgement.isValue())
        return true;
    if (scale.kind == Scale::Kind::Levels)
        return judgement.level() && findLevel(scale, *judgement.level());
    const auto& points = judgement.points();
    return points && *points >= 0 && *points <= scale.maximum && isOnStep(*points, scale.step);
}

std::optional<Standing> standing(const Judgement& judgement, const Scale& scale)
{
    if (!judgement.isValue() || !fits(judgement, scale))
        return std::nullopt;
    if (scale.kind == Scale::Kind::Levels)
        return standingOfLevel(*judgement.level(), scale.levels);
    return *judgement.points() < scale.sufficient ? Standing::NotMet : Standing::Met;
}

bool needsMotivation(const Criterion& criterion, const Judgement& judgement)
{
    if (judgement.isEmpty())
        return false;
    switch (criterion.motivation) {
    case MotivationRule::Never:
        return false;
    case MotivationRule::WhenNotMet:
        return standing(judgement, criterion.scale) != Standing::Met;
    case MotivationRule::Always:
        return true;
    }
    Q_UNREACHABLE();
}

bool needsEvidence(const Criterion& criterion, const Judgement& judgement)
{
    const auto found = standing(judgement, criterion.scale);
    return criterion.evidence == EvidenceRule::Required && found && found != Standing::NotMet;
}

std::optional<double> pointsTotal(const Rubric& rubric, const Judgements& judgements)
{
    std::optional<double> total;
    for (const Section& section : rubric.sections) {
        for (const Criterion& criterion : section.criteria) {
            const Judgement judgement = judgements.value(criterion.key);
            if (criterion.scale.kind != Scale::Kind::Points ||
                judgement.state() == Judgement::State::NotApplicable)
                continue;
            if (!judgement.points())
                return std::nullopt;
            total = total.value_or(0) + criterion.weight * *judgement.points();
        }
    }
    return total;
}

double pointsAttainable(const Rubric& rubric, const Judgements& judgements)
{
    double attainable = 0;
    for (const Section& section : rubric.sections) {
        for (const Criterion& criterion : section.criteria) {
            const auto state = judgements.value(criterion.key).state();
            if (criterion.scale.kind == Scale::Kind::Points &&
                state != Judgement::State::NotApplicable)
                attainable += criterion.weight * criterion.scale.maximum;
        }
    }
    return attainable;
}

std::optional<double> meanPoints(const QList<Judgement>& judgements)
{
    double sum = 0;
    int count = 0;
    for (const Judgement& judgement : judgements) {
        if (!judgement.points())
            continue;
        sum += *judgement.points();
        ++count;
    }
    return count == 0 ? std::nullopt : std::optional(sum / count);
}

} // namespace beraad::domain
