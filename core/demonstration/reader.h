// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demonstration/passages.h"
#include "core/demonstration/voice.h"
#include "core/domain/rubric.h"

namespace beraad::demonstration {

/// What a reader enters for one criterion.
struct Opinion
{
    QString criterion;
    domain::Judgement judgement;
    QString motivation;
    QList<domain::Passage> passages;
    std::optional<domain::Bearing> bearing; ///< of the passages
};

/// What a reader has to say of a theme.
struct ThemeOpinion
{
    QString criterion; ///< that the theme is close to
    domain::Coverage coverage = domain::Coverage::Not;
    QString remark;
};

/// The usual themes in their order, by the criterion that each is close to.
inline const QStringList kThemeCriteria{QStringLiteral("C3"), QStringLiteral("C4")};

/// A whole review before it is typed in.
struct Reading
{
    QList<Opinion> opinions;    ///< in the order of the rubric
    QList<ThemeOpinion> themes; ///< of those that the reader says something of
    domain::Outcome recommendation = domain::Outcome::Approve;
    QString remarks;
};

/// A member as a reader. Members differ: some are strict, some write little. Private to this room.
class Reader
{
public:
    /// The member's place in the committee decides what kind of reader this is.
    explicit Reader(int place)
        : m_place(place)
    {
    }

    bool isStrict() const { return m_place % 3 == 0; }
    bool isMild() const { return m_place % 3 == 1; }

    /// `turn` is this reader's place among the readers of the plan.
    Reading read(const FictionalRegion& region, int round, const Voice& voice,
                 const domain::Rubric& rubric, const Passages& passages, int turn) const;

private:
    struct Sight;
    domain::Standing judge(Depth depth, Dice& dice) const;
    domain::Standing judgeContribution(const Sight& sight) const;
    Opinion opinion(const Sight& sight, const domain::Criterion& criterion) const;
    QString motivation(const Sight& sight, const domain::Criterion& criterion,
                       domain::Standing standing, const QList<domain::Passage>& cited,
                       Dice& dice) const;
    std::optional<ThemeOpinion> onTheme(const Sight& sight, const QString& criterion) const;
    void conclude(const Sight& sight, const domain::Rubric& rubric, Reading& reading) const;

    int m_place;
};

} // namespace beraad::demonstration
