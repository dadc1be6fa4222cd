// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/committee/roundrecords.h"
#include "core/domain/member.h"
#include "core/domain/review.h"
#include "core/domain/rubric.h"

#include <QList>

#include <optional>

namespace beraad::ui {

/// What one reader found of the plan, as far as the viewer may see it.
struct ReaderColumn
{
    domain::Member member;
    std::optional<domain::Review> review; ///< none: not begun, or not for these eyes yet
    bool isHidden = false;                ///< there is a draft, which only its reader sees
    bool isPreAdvice = false; ///< of the secretariat, which makes no difference and counts nowhere

    bool isFinal() const { return review && review->state == domain::ReviewState::Final; }
    friend bool operator==(const ReaderColumn&, const ReaderColumn&) = default;
};

/// The reviews of one plan beside each other, and where their readers differ. A value made anew
/// after each change; nothing in it is on screen.
///
/// The chair and the secretary see drafts too, marked as such; a member sees the own draft and the
/// final reviews. Who has a conflict of interest has no column. Only final reviews make a
/// difference.
class Comparison
{
public:
    Comparison() = default;
    Comparison(domain::Rubric rubric, const committee::PlanRecord& record,
               const QList<domain::Member>& members, const domain::Member& viewer);

    const domain::Rubric& rubric() const { return m_rubric; }
    const QList<ReaderColumn>& readers() const { return m_readers; }

    bool differs(const QString& criterion) const { return m_differing.contains(criterion); }
    /// A knock-out that at least one reader finds not met.
    bool isKnockedOut(const QString& criterion) const { return m_knockedOut.contains(criterion); }
    /// The readers' and, behind them, those of the secretariat.
    int readerCount() const;
    bool recommendationsDiffer() const;
    /// The committee should talk about this one: readers differ, or a knock-out is not met.
    bool asksForTalk(const QString& criterion) const
    {
        return differs(criterion) || isKnockedOut(criterion);
    }
    int talkCount() const;
    /// The next one after `criterion` in the order of the form that asks for talk; past the end it
    /// goes on from the start. None when none does.
    std::optional<QString> nextTalk(const QString& criterion) const;

    friend bool operator==(const Comparison&, const Comparison&) = default;

private:
    void addPreAdvices(const committee::PlanRecord& record, const QList<domain::Member>& members,
                       const domain::Member& viewer);
    ReaderColumn columnOf(const domain::Member& member, const committee::PlanRecord& record,
                          const domain::Member& viewer) const;

    domain::Rubric m_rubric;
    QList<ReaderColumn> m_readers;
    QStringList m_differing;
    QStringList m_knockedOut;
};

} // namespace beraad::ui
