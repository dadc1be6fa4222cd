// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/rubricdraft.h"

#include "core/wording/domainwording.h"

#include <algorithm>

namespace beraad::ui {

using namespace domain;

namespace {

/// Not met, partly met, met.
Scale levelsOfStanding(Language language)
{
    const wording::Phrases phrases(language);
    Scale scale;
    scale.levels = {{QStringLiteral("notMet"), wording::word(Standing::NotMet, phrases), {}},
                    {QStringLiteral("partlyMet"), wording::word(Standing::PartlyMet, phrases), {}},
                    {QStringLiteral("met"), wording::word(Standing::Met, phrases), {}}};
    return scale;
}

} // namespace

RubricPlace RubricDraft::nearest(const RubricPlace& place) const
{
    RubricPlace found;
    found.section = std::min(place.section, int(m_rubric.sections.size()) - 1);
    if (found.section == place.section && found.section >= 0)
        found.criterion =
            std::min(place.criterion, int(m_rubric.sections[found.section].criteria.size()) - 1);
    return found;
}

const Section& RubricDraft::section(const RubricPlace& place) const
{
    return m_rubric.sections.at(place.section);
}

const Criterion& RubricDraft::criterion(const RubricPlace& place) const
{
    return section(place).criteria.at(place.criterion);
}

RubricPlace RubricDraft::addSection(const RubricPlace& after)
{
    const int place = after.isWhole() ? int(m_rubric.sections.size()) : after.section + 1;
    Section added;
    for (char letter = 'A'; letter <= 'Z' && added.key.isEmpty(); ++letter) {
        const QString key(QLatin1Char{letter});
        const bool isTaken =
            std::any_of(m_rubric.sections.begin(), m_rubric.sections.end(),
                        [&](const Section& section) { return section.key == key; });
        if (!isTaken)
            added.key = key;
    }
    m_rubric.sections.insert(place, added);
    return {place, -1};
}

QString RubricDraft::newKey(const QString& prefix) const
{
    for (int number = 1;; ++number) {
        const QString key = prefix + QString::number(number);
        if (!m_rubric.criterion(key))
            return key;
    }
}

Scale RubricDraft::usualScale(const RubricPlace& place) const
{
    if (place.isCriterion())
        return criterion(place).scale;
    const QList<Criterion> all =
        section(place).criteria.isEmpty() ? m_rubric.criteria() : section(place).criteria;
    return all.isEmpty() ? levelsOfStanding(m_rubric.language) : all.last().scale;
}

RubricPlace RubricDraft::addCriterion(const RubricPlace& after)
{
    const RubricPlace before =
        after.isWhole() ? RubricPlace{int(m_rubric.sections.size()) - 1, -1} : after;
    if (before.isWhole())
        return before;
    Criterion added;
    added.key = newKey(section(before).key);
    added.scale = usualScale(before);
    QList<Criterion>& criteria = at(before.section).criteria;
    const int place = before.isCriterion() ? before.criterion + 1 : int(criteria.size());
    criteria.insert(place, added);
    return {before.section, place};
}

RubricPlace RubricDraft::remove(const RubricPlace& place)
{
    if (place.isSection())
        m_rubric.sections.removeAt(place.section);
    else if (place.isCriterion())
        at(place.section).criteria.removeAt(place.criterion);
    m_rubric.tieBreak.removeIf([this](const QString& key) { return !m_rubric.criterion(key); });
    return nearest(place);
}

bool RubricDraft::canMove(const RubricPlace& place, int step) const
{
    if (place.isWhole())
        return false;
    const auto last = int(m_rubric.sections.size()) - 1;
    const bool isWithin = place.section + step >= 0 && place.section + step <= last;
    if (place.isSection())
        return isWithin;
    const int to = place.criterion + step;
    return (to >= 0 && to < section(place).criteria.size()) || isWithin;
}

RubricPlace RubricDraft::move(const RubricPlace& place, int step)
{
    if (!canMove(place, step))
        return place;
    if (place.isSection()) {
        m_rubric.sections.move(place.section, place.section + step);
        return {place.section + step, -1};
    }
    const int to = place.criterion + step;
    if (to >= 0 && to < section(place).criteria.size()) {
        at(place.section).criteria.move(place.criterion, to);
        return {place.section, to};
    }
    const Criterion moved = at(place.section).criteria.takeAt(place.criterion);
    QList<Criterion>& next = at(place.section + step).criteria;
    const int into = step < 0 ? int(next.size()) : 0;
    next.insert(into, moved);
    return {place.section + step, into};
}

void RubricDraft::setSection(const RubricPlace& place, const Section& section)
{
    const QList<Criterion> criteria = this->section(place).criteria;
    at(place.section) = section;
    at(place.section).criteria = criteria;
}

void RubricDraft::setCriterion(const RubricPlace& place, const Criterion& criterion, bool isShared)
{
    const Criterion before = this->criterion(place);
    at(place.section).criteria[place.criterion] = criterion;
    if (const auto deciding = m_rubric.tieBreak.indexOf(before.key); deciding >= 0)
        m_rubric.tieBreak[deciding] = criterion.key;
    if (!isShared || before.scale == criterion.scale)
        return;
    for (Section& section : m_rubric.sections) {
        for (Criterion& other : section.criteria) {
            if (other.scale == before.scale)
                other.scale = criterion.scale;
        }
    }
}

void RubricDraft::shareScale(const RubricPlace& place)
{
    const Scale scale = criterion(place).scale;
    for (Section& section : m_rubric.sections) {
        for (Criterion& other : section.criteria)
            other.scale = scale;
    }
}

int RubricDraft::sharing(const RubricPlace& place) const
{
    const QList<Criterion> all = m_rubric.criteria();
    const Scale scale = criterion(place).scale;
    return int(std::count_if(all.begin(), all.end(),
                             [&](const Criterion& other) { return other.scale == scale; })) -
           1;
}

} // namespace beraad::ui
