// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demonstration/plancontent.h"
#include "core/demonstration/world.h"

namespace beraad::demonstration {

/// How the committee speaks of one plan: sentences from the phrases, with the schools, towns and
/// companies that the plan itself names where it deals with a criterion. Private to this room.
class Voice
{
public:
    /// World, region and content stay the caller's.
    Voice(const World& world, const FictionalRegion& region, const PlanContent& content);

    /// What is filled in beside the plan's own names.
    using Words = QHash<QString, QString>;

    /// The sentence for this turn out of group `group` below `key`: other turns get other sentences
    /// as long as there are any, so that no two readers of a plan write the same. `criterion` says
    /// which part of the plan is spoken of, and may be empty.
    QString say(const QString& key, const QString& criterion, int turn, int group = 0,
                const Words& words = {}) const;

    /// "de analyse van de regio": a criterion in the middle of a sentence.
    QString nameOf(const QString& criterion) const;
    bool knows(const QString& key) const { return m_world.phrases.contains(key); }
    /// Dice of this plan for one purpose.
    Dice dice(const QString& purpose) const;
    /// What companies contribute, as a share of what is asked: "13,4".
    QString contributedPercent() const;
    /// The same in tenths of a percent.
    int contributedPerMille() const;

private:
    const World& m_world;
    const FictionalRegion& m_region;
    const PlanContent& m_content;
};

} // namespace beraad::demonstration
